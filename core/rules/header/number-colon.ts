import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report, RuleContext } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { printedNumber } from './number-as-printed.ts';

/** Whether the word before the number has the colon that the standard asks, or none. */
export function* checkColon(
  document: OfficialDocument,
  standard: Standard,
  { printed }: RuleContext,
): Generator<Report<'mismatch'>> {
  const { value: form, clause } = standard.wording.number;
  const { prefix, hasColon } = printedNumber(printed('number'));
  if (prefix === '' || hasColon === form.prefix.includes(':')) return;
  yield {
    messageId: 'mismatch',
    clause,
    at: placeOfPart(document, 'number', { start: 0, end: prefix.length }),
    found: prefix,
    expected: form.prefix.trim(),
    fix: dropFound(document, 'number'),
  };
}
