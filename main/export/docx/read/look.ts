import { childOf, elements, valOf, wholeNumber, type XmlElement } from './xml.ts';

/** What run properties say; absent is unsaid. */
export type RunLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly vertical?: 'super' | 'sub' | 'baseline';
  readonly sizePt?: number;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
};

export type Align = 'left' | 'center' | 'right' | 'justify';

/** What paragraph properties say of alignment and lists; absent is unsaid. */
export type ParagraphLook = {
  readonly align?: Align;
  readonly list?: { readonly numId?: string; readonly level?: number };
};

const OFF = new Set(['0', 'false', 'off', 'none']);

function toggle(properties: XmlElement, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !OFF.has(element.attributes.get('w:val') ?? 'true');
}

const VERTICAL: ReadonlyMap<string | undefined, 'super' | 'sub' | 'baseline'> = new Map([
  ['superscript', 'super'],
  ['subscript', 'sub'],
  ['baseline', 'baseline'],
]);

/** What a `w:rPr` says. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {};
  const halfPoints = wholeNumber(valOf(properties, 'w:sz'));
  const vertical = VERTICAL.get(valOf(properties, 'w:vertAlign'));
  const underline = childOf(properties, 'w:u');
  const bold = toggle(properties, 'w:b');
  const italic = toggle(properties, 'w:i');
  const capitals = toggle(properties, 'w:caps');
  const hidden = toggle(properties, 'w:vanish');
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline && { underline: !OFF.has(underline.attributes.get('w:val') ?? 'single') }),
    ...(vertical && { vertical }),
    ...(halfPoints !== undefined && halfPoints > 0 && { sizePt: halfPoints / 2 }),
    ...(capitals !== undefined && { capitals }),
    ...(hidden !== undefined && { hidden }),
  };
}

const ALIGN: ReadonlyMap<string | undefined, Align> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
  ['distribute', 'justify'],
  ['thaiDistribute', 'justify'],
]);

/** What a `w:pPr` says. */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  const align = ALIGN.get(valOf(properties, 'w:jc'));
  const numbering = childOf(properties, 'w:numPr');
  const numId = valOf(numbering, 'w:numId');
  const level = wholeNumber(valOf(numbering, 'w:ilvl'));
  return {
    ...(align && { align }),
    ...(elements(numbering).length > 0 && {
      list: { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) },
    }),
  };
}
