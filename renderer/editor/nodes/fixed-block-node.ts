import { $applyNodeReplacement, DecoratorNode, type EditorConfig, type LexicalNode } from 'lexical';
import { z } from 'zod';
import {
  type Figure,
  figure,
  type PageBreak,
  pageBreak,
  type Table,
  table,
} from '#core/model/block.ts';
import { listDrawn, type TextList } from '../text-list.ts';
import { drawFigure } from './draw-figure.ts';
import { drawPageBreak, drawTable } from './draw-fixed-block.ts';
import { newBlockId } from './new-block-id.ts';

/** A block that is not a line of text: a table, a figure or a page break, as the model has it. */
export type FixedBlock = Table | Figure | PageBreak;

const fixedBlock = z.discriminatedUnion('kind', [table, figure, pageBreak]);

export class FixedBlockNode extends DecoratorNode<null> {
  __block: FixedBlock = { kind: 'page-break', id: '' };

  override $config() {
    return this.config('fixed-block', { extends: DecoratorNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__block = previous.__block;
  }

  getBlock(): FixedBlock {
    return this.getLatest().__block;
  }

  setBlock(block: FixedBlock): this {
    if (block === this.getBlock()) return this;
    const writable = this.getWritable();
    writable.__block = block;
    return writable;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    element.dataset.blockId = this.__block.id;
    element.contentEditable = 'false';
    this.#draw(element, listDrawn(config));
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement, config: EditorConfig): boolean {
    if (previous.__block !== this.__block) {
      element.dataset.blockId = this.__block.id;
      this.#draw(element, listDrawn(config));
    }
    return false;
  }

  #draw(element: HTMLElement, list: TextList): void {
    const block = this.__block;
    element.className = `block fixed-block ${block.kind}`;
    if (block.kind === 'table') drawTable(element, list, block);
    else if (block.kind === 'figure') drawFigure(element, list, block);
    else drawPageBreak(element);
  }

  override decorate(): null {
    return null;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }

  static override importJSON(serialized: unknown) {
    const id = newBlockId();
    // The clipboard is anybody's: what is no block of ours is not taken for one.
    const read = fixedBlock.safeParse((serialized as { readonly block?: unknown }).block);
    return $createFixedBlockNode(read.success ? { ...read.data, id } : { kind: 'page-break', id });
  }

  override exportJSON() {
    return { ...super.exportJSON(), block: this.getBlock() };
  }
}

export function $createFixedBlockNode(block: FixedBlock): FixedBlockNode {
  const node = new FixedBlockNode();
  node.__block = block;
  return $applyNodeReplacement(node);
}

export function $isFixedBlockNode(node: LexicalNode | null | undefined): node is FixedBlockNode {
  return node instanceof FixedBlockNode;
}
