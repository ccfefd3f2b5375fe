import { defineRule } from '../define-rule.ts';
import type { Severity } from '../finding.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { type PrintedPlaceDate, printedPlaceDate } from './place-date-as-printed.ts';

type Fault = { readonly start: number; readonly end: number; readonly severity: Severity };

/** The date with one space around each number, lower case, nothing else changed. */
function tidyDate(date: string): string {
  return date
    .toLowerCase()
    .replace(/(ngày|tháng|năm)\s*(\d+)/gu, '$1 $2')
    .replace(/(\d)\s*(tháng|năm)/gu, '$1 $2');
}

/** The narrowest stretch that holds every fault: the date, the place, or all. */
function faultOf(text: string, { before, date, after }: PrintedPlaceDate): Fault | null {
  const placeFault = before !== '' && !/\S, $/u.test(before);
  const dateFault = date.text !== tidyDate(date.text) || after.trim() !== '';
  const caseFault = date.text !== date.text.toLowerCase() || after.trim() !== '';
  if (!placeFault && !dateFault) return null;
  return {
    start: placeFault ? 0 : date.start,
    end: dateFault ? text.length : date.start + 'ngày'.length,
    severity: placeFault || caseFault ? 'error' : 'warning',
  };
}

/** `text` with the comma and the single spaces that the standard has. */
function tidied({ before, date }: PrintedPlaceDate, withPlace: boolean, withDate: boolean): string {
  const place = before.replace(/[\s,.;:]+$/u, '');
  const shown = withDate ? tidyDate(date.text) : 'ngày';
  return withPlace ? `${place}, ${shown}` : shown;
}

export const placeDateForm = defineRule({
  id: 'place-date-form',
  number: 19,
  severity: 'error',
  fix: 'safe',
  messages: {
    mismatch: 'Địa danh và ngày tháng “{found}” phải ghi “{expected}”',
    placeless: 'Thiếu địa danh trước ngày, tháng, năm',
    missing: 'Thiếu địa danh, ngày tháng năm ban hành',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('place-date').replace(/[ \u00a0]+$/u, '');
    const clause = standard.wording.date.clause;
    const { place, date } = document.header;
    const isDated = date.day !== null || date.month !== null || date.year !== null;
    if (place === '' && isDated && /^ngày/iu.test(found)) {
      const at = { path: ['header', 'place'] };
      yield { messageId: 'placeless', clause, at, found: '' };
    }
    if (document.asFound['place-date']?.text === undefined) return;
    const fix = dropFound(document, 'place-date');
    const pieces = printedPlaceDate(found);
    if (!pieces) {
      const at = placeOfPart(document, 'place-date', { start: 0, end: found.length });
      const messageId = found === '' ? 'missing' : 'mismatch';
      yield { messageId, clause, at, found, expected: standardForm('place-date'), fix };
      return;
    }
    const fault = faultOf(found, pieces);
    if (!fault) return;
    const { start, end, severity } = fault;
    yield {
      messageId: 'mismatch',
      clause,
      at: placeOfPart(document, 'place-date', { start, end }),
      found: found.slice(start, end),
      expected: tidied(pieces, start < pieces.date.start, end > pieces.date.start + 4),
      severity,
      fix,
    };
  },
});
