import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report, RuleContext } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { keepsPattern, printedNumber } from './number-as-printed.ts';

/** Order and marks of số và ký hiệu; colon and leading zero have rules of their own. */
export function* checkPattern(
  document: OfficialDocument,
  standard: Standard,
  { printed, standardForm }: RuleContext,
): Generator<Report<'missing' | 'mismatch'>> {
  const { value: form, clause } = standard.wording.number;
  const text = printed('number');
  const expected = standardForm('number');
  const { tail } = printedNumber(expected);
  if (keepsPattern(text, form, tail)) return;
  yield {
    messageId: text.trim() === '' ? 'missing' : 'mismatch',
    clause,
    at: placeOfPart(document, 'number', { start: 0, end: text.length }),
    found: text,
    expected,
    fix: dropFound(document, 'number'),
  };
}
