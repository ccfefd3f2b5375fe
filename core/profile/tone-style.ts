import type { ToneStyle } from '#core/text/syllable.ts';
import type { OfficeProfile } from './office-profile.ts';

/** How tone marks are set for `office`: as its profile says, else as `usual` has it; null: either. */
export function toneStyleFor(
  office: Pick<OfficeProfile, 'toneStyle'> | null,
  usual: ToneStyle | null,
): ToneStyle | null {
  const own = office?.toneStyle ?? null;
  if (own === null) return usual;
  return own === 'any' ? null : own;
}
