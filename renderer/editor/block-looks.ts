import { derivedLabels } from '#core/compose/labels.ts';
import type { Block, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard, StyleName } from '#core/standards/standard.ts';

const HEADINGS: Readonly<Partial<Record<Level, StyleName>>> = {
  part: 'part-title',
  chapter: 'part-title',
  section: 'section-heading',
  subsection: 'section-heading',
  article: 'article',
  roman: 'roman',
};

function styleName(block: Block): StyleName {
  if (block.kind === 'basis') return 'basis';
  if (block.kind !== 'item') return 'body';
  return HEADINGS[block.level] ?? (block.title ? 'item-title' : 'item');
}

/** Marks that a căn cứ shows before and after its words, which are no part of them. */
function basisMarks(body: readonly Block[], index: number, { wording }: Standard) {
  const isLast = body[index + 1]?.kind !== 'basis';
  const end = isLast ? wording.basisEnd.value[0] : wording.basisSeparator.value;
  return { label: wording.basisDash.value ? '-' : '', end: end ?? '' };
}

function setData(element: HTMLElement, name: string, value: string): void {
  if (element.dataset[name] === value) return;
  if (value === '') delete element.dataset[name];
  else element.dataset[name] = value;
}

function setStyle(element: HTMLElement, name: string, value: string): void {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/**
 * Draws labels and looks onto the blocks' elements, as attributes and style only: the editor's
 * state is not touched, so this may run while a word is being composed.
 */
export function drawBlockLooks(
  root: HTMLElement,
  document: OfficialDocument,
  standard: Standard,
): void {
  const labels = derivedLabels(document.body, document.numbering);
  const elements = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>(':scope > [data-block-id]'))
    elements.set(element.dataset.blockId ?? '', element);
  for (const [index, block] of document.body.entries()) {
    const element = elements.get(block.id);
    if (!element) continue;
    const style = standard.styles[styleName(block)].value;
    const isItem = block.kind === 'item';
    const isBasis = block.kind === 'basis';
    const marks = isBasis ? basisMarks(document.body, index, standard) : null;
    setData(element, 'kind', block.kind);
    setData(element, 'level', isItem ? block.level : '');
    setData(
      element,
      'label',
      isItem ? (block.label ?? labels.get(block.id) ?? '') : (marks?.label ?? ''),
    );
    setData(element, 'irregular', isItem && block.label !== null ? 'yes' : '');
    setData(element, 'end', marks?.end ?? '');
    setStyle(element, 'font-weight', style.bold ? 'bold' : 'normal');
    setStyle(element, 'font-style', style.italic ? 'italic' : 'normal');
    setStyle(element, 'text-align', block.kind === 'paragraph' ? block.align : style.align);
    const isIndented =
      style.align === 'justify' && (block.kind !== 'paragraph' || block.align === 'justify');
    setStyle(element, '--first-line', isIndented ? '1' : '0');
  }
}
