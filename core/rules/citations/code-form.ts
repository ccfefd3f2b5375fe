import { isPartyBody, isStateBody } from '#core/standards/code-systems.ts';
import type { Citation } from '#core/text/citations.ts';

/**
 * The number as its own system writes it, where a mention writes it as the other does: `86-NQ/CP`
 * → `86/NQ-CP`, `31/CT-TU` → `31-CT/TU`; null where nothing is wrong or the body is unknown.
 */
export function misformed({ form, value, codes }: Citation): string | null {
  const [first, second] = codes;
  if (second === '') return null;
  // A year in the number is the State's alone: `32/2018-TT/BGDĐT`.
  if (form === 'party' && (isStateBody(second) || value.includes('/')))
    return `${value}/${first}-${second}`;
  return form === 'state' && isPartyBody(second) ? `${value}-${first}/${second}` : null;
}
