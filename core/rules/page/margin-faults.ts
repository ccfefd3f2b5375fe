import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report } from '../define-rule.ts';

const SIDES = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
] as const;

/** Each margin that lies outside what the standard allows, in millimetres. */
export function* checkMargins(
  document: OfficialDocument,
  standard: Standard,
): Generator<Report<'outside'>> {
  const { marginsMm } = document.page;
  if (!marginsMm) return;
  const { value: ranges, clause } = standard.page.marginsMm;
  for (const [side, name] of SIDES) {
    const { min, max, usual } = ranges[side];
    const stands = marginsMm[side];
    if (stands >= min && stands <= max) continue;
    const path = ['page', 'marginsMm', side];
    yield {
      messageId: 'outside',
      clause,
      at: { path },
      found: String(stands),
      expected: min === max ? String(min) : `${min}-${max}`,
      data: { side: name },
      fix: [{ op: 'set', path, value: usual }],
    };
  }
}
