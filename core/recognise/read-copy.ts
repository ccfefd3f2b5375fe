import type { CopyBlock } from '#core/model/closing.ts';
import type { DocumentNumber } from '#core/model/header.ts';
import type { NewId } from '#core/model/new-id.ts';
import { isCapitals } from '#core/text/words.ts';
import { columnsOf, fieldText, type Line } from './line.ts';
import { headKind, LONGEST_FRAME_LINE } from './line-kinds.ts';
import { readNumberLine, readPlaceDate } from './number-line.ts';
import { readClosing } from './read-closing.ts';
import { readHeader } from './read-header.ts';
import { letters, startsAsBody } from './vocabulary.ts';

const FORM = /^(?:ban )?(?:(sao y)(?: ban chinh)?|(sao luc)|(trich sao))$/;
/** Above it stands at least the head of what was copied. */
const FEWEST_ABOVE = 6;
/** The block of a copy is short. */
const MOST_LINES = 60;

export type CopyReading = {
  /** The lines of the copied document. */
  readonly lines: readonly Line[];
  readonly copy: CopyBlock | null;
};

type Ids = { readonly recipient: NewId; readonly signature: NewId };

function formOf({ text }: Line): CopyBlock['form'] | null {
  if (text.length > 40 || !isCapitals(text)) return null;
  const match = FORM.exec(letters(text));
  if (!match) return null;
  return match[1] ? 'sao-y' : match[2] ? 'sao-luc' : 'trich-sao';
}

function isOfHead({ text }: Line): boolean {
  if (text.length > LONGEST_FRAME_LINE) return false;
  const isName = isCapitals(text) && startsAsBody(text);
  return (
    isName ||
    headKind(text) !== null ||
    readNumberLine(text) !== null ||
    readPlaceDate(text) !== null
  );
}

/** `12/SY-UBND`: what the number of a copy of the State is made of. */
function numberOf(number: DocumentNumber): DocumentNumber {
  const [, typeCode, bodyCode] = /^(SY|SL|TS|BS)-(.+)$/.exec(number.bodyCode) ?? [];
  return typeCode && bodyCode ? { ...number, typeCode, bodyCode } : number;
}

function blockOf(form: CopyBlock['form'], lines: readonly Line[], ids: Ids): CopyBlock | null {
  const header = readHeader(lines);
  const closing = readClosing(lines, header.next, ids);
  const [signature, ...others] = closing.signatures;
  const isWhole = closing.start <= header.next && closing.end === lines.length;
  const isOdd = header.unplaced.length + closing.unplaced.length > 0 || header.found.has('subject');
  if (!signature || others.length > 0 || !isWhole || isOdd) return null;
  const name = (part: 'parent' | 'issuer') => fieldText(header.found.get(part)?.text ?? '');
  const number = numberOf(header.number ?? { value: '', typeCode: '', bodyCode: '' });
  return {
    form,
    parent: name('parent') === '' ? null : { name: name('parent'), code: '' },
    issuer: { name: name('issuer'), code: number.bodyCode.split('-')[0] ?? '' },
    number,
    place: fieldText(header.place),
    date: header.date ?? { day: null, month: null, year: null },
    signature,
    recipients: closing.recipients,
  };
}

/**
 * Takes the block of a copy (sao y, sao lục, trích sao) off the end of a document. A block whose
 * lines are not all understood is left where it stands.
 */
export function readCopy(lines: readonly Line[], ids: Ids): CopyReading {
  const from = Math.max(FEWEST_ABOVE, lines.length - MOST_LINES);
  const at = lines.findIndex((line, index) => index >= from && columnsOf(line).some(formOf));
  const found = lines[at];
  if (!found) return { lines, copy: null };
  let start = at;
  while (start > FEWEST_ABOVE && columnsOf(lines[start - 1] as Line).some(isOfHead)) start -= 1;
  const form =
    columnsOf(found)
      .map(formOf)
      .find((each) => each !== null) ?? null;
  const rest = columnsOf(found).filter((column) => formOf(column) === null && column.text !== '');
  const own = [...lines.slice(start, at), ...rest, ...lines.slice(at + 1)];
  const copy = form && blockOf(form, own, ids);
  return copy ? { lines: lines.slice(0, start), copy } : { lines, copy: null };
}
