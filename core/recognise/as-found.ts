import { partsOf, standardText } from '#core/compose/frame-text.ts';
import type { AsFound, FoundForm } from '#core/model/as-found.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Standard } from '#core/standards/standard.ts';
import { singleSpaces } from '#core/text/spacing.ts';
import { styleOfPart } from './frame-style.ts';
import { fieldText, isAll, isLaidOut, type Line } from './line.ts';
import { isRule } from './line-kinds.ts';

export type FoundParts = ReadonlyMap<FramePart, Line>;

/** Drawn lines cannot be seen in a source, so that nothing follows from their absence. */
const DRAWN: ReadonlySet<FramePart> = new Set(['title-line', 'motto-line', 'issuer-line']);

/** A gap for a stamp may be made of spaces, dots or a line; they mean the same. */
function withoutGaps(text: string): string {
  return singleSpaces(text.replace(/…|[.…_]{2,}/g, ' ')).replace(/ ?([-/:]) ?/g, '$1');
}

function hasGap(document: OfficialDocument, part: FramePart): boolean {
  const { number, date } = document.header;
  if (part === 'number') return number.value === '';
  return part === 'place-date' && (date.day === null || date.month === null || date.year === null);
}

function sameWords(
  document: OfficialDocument,
  part: FramePart,
  found: string,
  standard: string,
): boolean {
  if (found === standard) return true;
  return hasGap(document, part) && withoutGaps(found) === withoutGaps(standard);
}

/**
 * The looks that the source tells to be other than the standard's. A word processor's page tells
 * all of them; marks in plain text tell only that something is set off, and that within one
 * signature what they leave out is not.
 */
function looksOf(
  document: OfficialDocument,
  standard: Standard,
  part: FramePart,
  found: FoundParts,
): FoundForm {
  const style = styleOfPart(document, part);
  const line = found.get(part);
  if (!style || !line || line.text === '' || isRule(line.text)) return {};
  const { bold, italic, underline, sizePt } = standard.styles[style].value;
  const expected = { bold, italic, underline };
  const laidOut = isLaidOut(line);
  const looks: { -readonly [Key in keyof FoundForm]: FoundForm[Key] } = {};
  for (const mark of ['bold', 'italic', 'underline'] as const) {
    const is = isAll(line, mark);
    const isTold = laidOut || is || (mark === 'bold' && isSetOff(part, found));
    if (isTold && is !== expected[mark]) looks[mark] = is;
  }
  const size = line.source.sizePt;
  if (laidOut && size !== null && (size < sizePt.min || size > sizePt.max) && size <= 100)
    looks.sizePt = size;
  return looks;
}

/** Whether some other part of the same signature is marked bold. */
function isSetOff(part: FramePart, found: FoundParts): boolean {
  const [kind, id] = part.split('/');
  if (kind !== 'signature') return false;
  return [...found].some(
    ([other, line]) => other.startsWith(`signature/${id}/`) && isAll(line, 'bold'),
  );
}

/**
 * How each part of the frame stood, where that is not what `standard` prints: other words, other
 * looks, or (`text: ''`) not at all.
 */
export function asFoundOf(
  document: OfficialDocument,
  standard: Standard,
  found: FoundParts,
): AsFound {
  const forms: Record<string, FoundForm> = {};
  for (const part of new Set([...partsOf(document, standard), ...found.keys()])) {
    const line = found.get(part);
    if (!line && DRAWN.has(part)) continue;
    const text = fieldText(line?.text ?? '');
    const isSame = sameWords(document, part, text, standardText(document, standard, part));
    const form = { ...(isSame ? {} : { text }), ...looksOf(document, standard, part, found) };
    if (Object.keys(form).length > 0) forms[part] = form;
  }
  return forms;
}
