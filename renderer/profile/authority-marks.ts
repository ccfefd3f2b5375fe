import type { AuthorityForm } from '#core/model/closing.ts';
import type { System } from '#core/model/header.ts';
import { STANDARDS } from '#core/standards/governing.ts';

const FORMS: readonly AuthorityForm[] = [
  'on-behalf',
  'for-head',
  'by-order',
  'acting',
  'by-delegation',
];

/** The signs that the system's latest standard prints before whom one signs for: `T/M`, `K/T`. */
export function authorityMarks(system: System): readonly (readonly [AuthorityForm, string])[] {
  const standard = STANDARDS.filter((each) => each.system === system).at(-1);
  const marks = standard?.wording.authority.value;
  return FORMS.flatMap((form) => {
    const mark = marks?.[form]?.trim();
    return mark ? [[form, mark] as const] : [];
  });
}
