import {
  $applyNodeReplacement,
  type LexicalNode,
  ParagraphNode,
  type RangeSelection,
  type SerializedParagraphNode,
} from 'lexical';
import { type BlockShape, PLAIN, sameShape, shapeAfter } from './block-shape.ts';
import { newBlockId } from './new-block-id.ts';

/**
 * A căn cứ, a paragraph or an item of the body. It keeps the id of its block in the model for
 * life. Changing its level changes a property, never the node, so that the caret and a word being
 * composed stay where they are. Its label is drawn from outside (`labels.ts`) and is no part of
 * the state.
 */
export class TextBlockNode extends ParagraphNode {
  __blockId = '';
  __shape: BlockShape = PLAIN;

  override $config() {
    return this.config('text-block', { extends: ParagraphNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__blockId = previous.__blockId;
    this.__shape = previous.__shape;
  }

  getBlockId(): string {
    return this.getLatest().__blockId;
  }

  getShape(): BlockShape {
    return this.getLatest().__shape;
  }

  setShape(shape: BlockShape): this {
    if (sameShape(shape, this.getShape())) return this;
    const writable = this.getWritable();
    writable.__shape = shape;
    return writable;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p');
    element.className = 'block';
    element.dataset.blockId = this.__blockId;
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): boolean {
    element.dataset.blockId = this.__blockId;
    return false;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): TextBlockNode {
    const next = $createTextBlockNode(newBlockId(), shapeAfter(this.getShape()));
    this.insertAfter(next, restoreSelection);
    return next;
  }

  /** Lexical's own would delete an empty line forwards; lines are joined backwards instead. */
  override collapseAtStart(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }

  /** Only the clipboard uses JSON: what is pasted is new, so it takes a new id. */
  static override importJSON(serialized: SerializedParagraphNode & { shape?: BlockShape }) {
    return $createTextBlockNode(newBlockId(), serialized.shape ?? PLAIN).updateFromJSON(serialized);
  }

  override exportJSON(): SerializedParagraphNode & { shape: BlockShape } {
    return { ...super.exportJSON(), shape: this.getShape() };
  }
}

export function $createTextBlockNode(id: string, shape: BlockShape): TextBlockNode {
  const node = new TextBlockNode();
  node.__blockId = id;
  node.__shape = shape;
  return $applyNodeReplacement(node);
}

export function $isTextBlockNode(node: LexicalNode | null | undefined): node is TextBlockNode {
  return node instanceof TextBlockNode;
}
