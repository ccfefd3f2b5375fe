import { matchesOf } from './matches.ts';
/** What is wrong with the space (or its absence) at a place. */
export type SpacingFault =
  | 'double'
  | 'tab'
  | 'no-break'
  | 'zero-width'
  | 'before-mark'
  | 'inside-brackets'
  | 'after-mark'
  | 'leading'
  | 'trailing';

/** An irregular stretch `[start, end)` in UTF-16 units, and what should stand there instead. */
export type IrregularSpace = {
  readonly kind: SpacingFault;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
};

/** Spaces that look like a space and are not: they keep words together or have odd widths. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ODD_SPACES = new RegExp(ODD_SPACE.source, 'g');
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BLANKS =
  /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
/** A mark pressed against the next word; figures (`1.500`, `10:30`), ellipses and addresses are not. */
const PRESSED =
  /(?<=\p{Ll})[,;:!?](?=\p{L})|(?<=[\p{Lu}\d)”])[,;](?=\p{Ll}{2})|(?<=\p{Ll}\p{Ll})\.(?=\p{Lu}\p{Ll})/gu;
const ADDRESS = /[\w.+-]{1,64}@[\w.-]+|\b(?:https?:\/\/|www\.)\S+/g;

/** `text` with every kind of space as a plain one and without characters of no width. */
export function plainSpaces(text: string): string {
  return text.replace(ODD_SPACES, ' ').replace(ZERO_WIDTH, '');
}

/** `text` with its inner spaces single and none at its ends. */
export function singleSpaces(text: string): string {
  return plainSpaces(text).replace(/\s+/g, ' ').trim();
}

function kindOf(text: string, start: number, end: number): SpacingFault | null {
  const stretch = text.slice(start, end);
  const [first = ''] = stretch;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(first)) return 'zero-width';
  if (start === 0) return 'leading';
  if (end === text.length) return 'trailing';
  if (/[,;:.!?]/.test(text[end] ?? '') && !text.startsWith('..', end)) return 'before-mark';
  // Nothing but a blank between brackets is a gap to fill in, not a slip.
  const opens = /[([“]/.test(text[start - 1] ?? '');
  if (opens !== /[)\]”]/.test(text[end] ?? '')) return 'inside-brackets';
  if (stretch.includes('\t')) return 'tab';
  if (ODD_SPACE.test(stretch)) return 'no-break';
  return stretch.length > 1 ? 'double' : null;
}

/** Every irregular space of one line of running text, in order. */
export function irregularSpaces(text: string): readonly IrregularSpace[] {
  const found: IrregularSpace[] = [];
  for (const { 0: stretch, index: start } of matchesOf(text, BLANKS)) {
    const end = start + stretch.length;
    const kind = kindOf(text, start, end);
    if (kind === null) continue;
    const keepsOne = kind === 'double' || kind === 'tab' || kind === 'no-break';
    found.push({ kind, start, end, expected: keepsOne ? ' ' : '' });
  }
  const addresses = matchesOf(text, ADDRESS);
  for (const { 0: mark, index } of matchesOf(text, PRESSED)) {
    if (addresses.some((each) => each.index <= index && index < each.index + each[0].length))
      continue;
    const end = index + mark.length;
    found.push({ kind: 'after-mark', start: end, end, expected: ' ' });
  }
  return found.sort((a, b) => a.start - b.start);
}
