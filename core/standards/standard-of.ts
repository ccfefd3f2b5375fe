import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from './governing.ts';
import { type StandardOverrides, withOverrides } from './overrides.ts';
import type { IsoDate, Standard } from './standard.ts';

const settled = new WeakMap<StandardOverrides, Map<Standard, Standard>>();

/** A pack as the office sets it: the same object each time, so that results can be remembered. */
export function asOfficeSets(standard: Standard, overrides: StandardOverrides): Standard {
  const packs = settled.get(overrides) ?? new Map<Standard, Standard>();
  settled.set(overrides, packs);
  const known = packs.get(standard) ?? withOverrides(standard, overrides);
  packs.set(standard, known);
  return known;
}

/**
 * The standard by which `document` is composed and checked: the pack that governs it, with what its
 * office sets otherwise.
 */
export function standardOf(
  document: OfficialDocument,
  today: IsoDate,
  overrides: StandardOverrides,
): Standard {
  return asOfficeSets(standardFor(document, today), overrides);
}
