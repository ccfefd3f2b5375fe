import type { IssuingBody, System } from '#core/model/header.ts';
import type { StandardOverrides } from '#core/standards/overrides.ts';
import type { ToneStyle } from '#core/text/syllable.ts';
import type { OfficeProfile } from './office-profile.ts';
import { toneStyleFor } from './tone-style.ts';

/** The office for which one drafts: the chosen one, else the first. */
export function activeOffice(
  profiles: readonly OfficeProfile[],
  chosen: string | null,
): OfficeProfile | null {
  return profiles.find(({ id }) => id === chosen) ?? profiles[0] ?? null;
}

/** The office for which one drafts documents of `system`: the active one, else the first of that. */
export function officeFor(
  profiles: readonly OfficeProfile[],
  chosen: string | null,
  system: System,
): OfficeProfile | null {
  const active = activeOffice(profiles, chosen);
  return active?.system === system
    ? active
    : (profiles.find((each) => each.system === system) ?? null);
}

const NONE: StandardOverrides = {};
const NOBODY: readonly IssuingBody[] = [];

/** What `office` sets otherwise for documents of `system`: nothing for those of the other one. */
export function officeOverrides(office: OfficeProfile | null, system: System): StandardOverrides {
  return office?.system === system ? office.overrides : NONE;
}

/** The bodies that `office` has added, for documents of `system`. */
export function officeBodies(office: OfficeProfile | null, system: System): readonly IssuingBody[] {
  return office?.system === system ? office.bodies : NOBODY;
}

/** How `office` sets tone marks in documents of `system`, where nobody else says; null: either way. */
export function officeToneStyle(office: OfficeProfile | null, system: System): ToneStyle | null {
  return office?.system === system ? toneStyleFor(office, null) : null;
}
