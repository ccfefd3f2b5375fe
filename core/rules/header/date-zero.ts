import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report, RuleContext } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { type PrintedPlaceDate, printedPlaceDate } from './place-date-as-printed.ts';

type ZeroFault = 'day-lacks' | 'month-lacks' | 'month-has';

/** The words with their number as the standard has it: `ngày 05`, `tháng 2` → `tháng 02`. */
function faultOf(
  { day, month }: PrintedPlaceDate,
  standard: Standard,
  fault: ZeroFault,
): { readonly piece: { start: number; end: number }; readonly expected: string } | null {
  const { zeroDayBelow, zeroMonthBelow } = standard.wording.date.value;
  const piece = fault === 'day-lacks' ? day : month;
  if (!piece || piece.text.length > 2) return null;
  const value = Number(piece.text);
  const hasZero = piece.text.length === 2 && piece.text.startsWith('0');
  const needsZero = value < (fault === 'day-lacks' ? zeroDayBelow : zeroMonthBelow);
  const isFault = fault === 'month-has' ? hasZero && !needsZero : !hasZero && needsZero;
  return isFault && value > 0
    ? { piece, expected: fault === 'month-has' ? String(value) : `0${value}` }
    : null;
}

/** One fault of the zeros in the date of the document. */
export function* checkZero(
  fault: ZeroFault,
  document: OfficialDocument,
  standard: Standard,
  { printed }: RuleContext,
): Generator<Report<'mismatch'>> {
  const text = printed('place-date');
  const pieces = printedPlaceDate(text);
  const wrong = pieces && faultOf(pieces, standard, fault);
  if (!wrong) return;
  const word = fault === 'day-lacks' ? 'ngày' : 'tháng';
  const start = text.toLowerCase().lastIndexOf(word, wrong.piece.start);
  const end = wrong.piece.end;
  yield {
    messageId: 'mismatch',
    clause: standard.wording.date.clause,
    at: placeOfPart(document, 'place-date', { start, end }),
    found: text.slice(start, end),
    expected: `${word} ${wrong.expected}`,
    fix: dropFound(document, 'place-date'),
  };
}
