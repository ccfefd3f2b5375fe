import type { OfficialDocument } from '#core/model/document.ts';
import type { System } from '#core/model/header.ts';
import { hd05 } from './hd05.ts';
import { hd36 } from './hd36.ts';
import { nd30 } from './nd30.ts';
import type { IsoDate, Standard } from './standard.ts';

/** Every pack that we hold, oldest first within its system. */
export const STANDARDS: readonly Standard[] = [hd36, hd05, nd30];

/**
 * Picks the pack of rules that governs a document.
 *
 * @param date - the document's own date, not today
 * @throws RangeError when we hold no pack of that system, or `date` is earlier than the first
 */
export function governing(system: System, date: IsoDate): Standard {
  const inForce = STANDARDS.filter((each) => each.system === system && each.from <= date).at(-1);
  if (!inForce) throw new RangeError(`no standard for ${system} documents of ${date}`);
  return inForce;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * The day by which a document is judged: its own date; where the clerk has still to stamp parts
 * of it, today if the known parts allow that, else the last day that they allow.
 */
export function governingDate(document: OfficialDocument, today: IsoDate): IsoDate {
  const { day, month, year } = document.header.date;
  if (year === null) return today;
  const known = month === null ? `${year}` : `${year}-${twoDigits(month)}`;
  if (month !== null && day !== null) return `${known}-${twoDigits(day)}`;
  if (today.startsWith(known)) return today;
  return month === null ? `${known}-12-31` : `${known}-31`;
}

/**
 * The pack for `document` as of its own date; documents older than the first pack of their
 * system are held against that first pack.
 */
export function standardFor(document: OfficialDocument, today: IsoDate): Standard {
  const date = governingDate(document, today);
  const packs = STANDARDS.filter((each) => each.system === document.system);
  const [first] = packs;
  if (!first) throw new RangeError(`no standard for ${document.system} documents`);
  return packs.filter((each) => each.from <= date).at(-1) ?? first;
}
