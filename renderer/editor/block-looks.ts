import type { TextPart } from '#core/compose/body.ts';
import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { Block } from '#core/model/block.ts';
import type { Standard } from '#core/standards/standard.ts';

function setData(element: HTMLElement, name: string, value: string): void {
  if ((element.dataset[name] ?? '') === value) return;
  if (value === '') delete element.dataset[name];
  else element.dataset[name] = value;
}

function setStyle(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** Whether the words of a block are bold by what the block is, not by marks of their own. */
function isBold(block: Block, node: ParagraphNode, standard: Standard): boolean {
  if (block.kind !== 'item' || !standard.styles[node.style].value.bold) return false;
  return block.title || node.style !== 'article';
}

function drawText(
  element: HTMLElement,
  block: Block,
  nodes: readonly ParagraphNode[],
  standard: Standard,
): void {
  const node = nodes.at(-1);
  if (!node) return;
  const label = nodes.find((each) => each.label !== null)?.label ?? null;
  const isItem = block.kind === 'item';
  setData(element, 'label', label?.text ?? '');
  setData(element, 'stacked', label && nodes.length > 1 ? 'yes' : '');
  setData(element, 'irregular', isItem && label && !label.numbered ? 'yes' : '');
  setStyle(element, '--label-weight', label?.bold ? 'bold' : 'normal');
  setStyle(element, 'font-weight', isBold(block, node, standard) ? 'bold' : 'normal');
  setStyle(element, 'font-style', standard.styles[node.style].value.italic ? 'italic' : 'normal');
  setStyle(element, 'font-size', `${node.sizePt}pt`);
  setStyle(element, 'line-height', `${node.linePt}pt`);
  setStyle(element, 'text-align', node.align);
  setStyle(element, 'text-indent', `${node.firstLineMm}mm`);
  setStyle(element, 'margin-top', `${nodes[0]?.spaceBeforePt ?? 0}pt`);
  setStyle(element, 'margin-bottom', `${node.spaceAfterPt}pt`);
}

/** A figure is as wide as it prints; its caption looks as it prints, and so does an empty one. */
function drawFigure(element: HTMLElement, nodes: readonly FlowNode[]): void {
  const figure = nodes.find((node) => node.kind === 'figure');
  if (!figure) return;
  const caption = nodes.find((node) => node.kind === 'paragraph');
  setStyle(element, '--figure-width', `${figure.widthMm}mm`);
  setStyle(element, '--figure-gap', `${caption ? figure.spaceAfterPt : 0}pt`);
  setStyle(element, 'text-align', figure.align);
  setStyle(element, 'margin-bottom', `${(caption ?? figure).spaceAfterPt}pt`);
  setStyle(element, 'line-height', caption ? `${caption.linePt}pt` : 'normal');
}

/** The words of a table stand as they print; so do the gap below it and the room in its cells. */
function drawTable(element: HTMLElement, nodes: readonly FlowNode[]): void {
  const table = nodes.find((node) => node.kind === 'table');
  const words = table?.rows[0]?.[0]?.content[0];
  if (!table || !words) return;
  setStyle(element, 'font-size', `${words.sizePt}pt`);
  setStyle(element, 'line-height', `${words.linePt}pt`);
  setStyle(element, 'margin-bottom', `${table.spaceAfterPt}pt`);
  setStyle(element, '--cell-rule', `${table.rulePt}pt`);
  setStyle(element, '--cell-room', `${words.spaceBeforePt}pt ${table.cellSidePt}pt`);
}

/** What was drawn onto an element last. */
type Drawn = { readonly part: TextPart; readonly standard: Standard };

const drawn = new WeakMap<Element, Drawn>();

/** Makes the next drawing draw `element` whatever was drawn onto it: somebody else touched it. */
export function forgetLook(element: Element): void {
  drawn.delete(element);
}

function draw(element: HTMLElement, part: TextPart, standard: Standard): void {
  const { block, nodes } = part;
  setData(element, 'kind', block.kind);
  setData(element, 'level', block.kind === 'item' ? block.level : '');
  if (block.kind === 'figure') drawFigure(element, nodes);
  else if (block.kind === 'table') drawTable(element, nodes);
  else
    drawText(
      element,
      block,
      nodes.filter((node) => node.kind === 'paragraph'),
      standard,
    );
  drawn.set(element, { part, standard });
}

/**
 * Draws labels and looks onto the blocks' elements, as attributes and style only: the editor's
 * state is not touched, so this may run while a word is being composed. Elements that have their
 * look already are left alone: with every key only what changed is drawn.
 */
export function drawBlockLooks(
  root: HTMLElement,
  parts: readonly TextPart[],
  standard: Standard,
): void {
  let byId: ReadonlyMap<string, TextPart> | null = null;
  for (const [index, element] of (Array.from(root.children) as HTMLElement[]).entries()) {
    const last = drawn.get(element);
    if (last && last.part === parts[index] && last.standard === standard) continue;
    byId ??= new Map(parts.map((part) => [part.block.id, part]));
    const part = byId.get(element.dataset.blockId ?? '');
    if (part) draw(element, part, standard);
  }
}
