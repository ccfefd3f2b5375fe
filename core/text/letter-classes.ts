/*
 * What stands in the brackets of a pattern for letters of Vietnamese and its neighbours. Patterns
 * with Unicode's own classes (`\p{Lu}`) know every script, and cost a quarter of a millisecond each
 * to build: too much for those that read the first document after the start.
 */

/** Even code points of the Vietnamese block are capitals, odd ones small. */
function vietnamese(from: number): string {
  return Array.from({ length: 45 }, (_, index) => String.fromCharCode(from + 2 * index)).join('');
}

export const LETTER = 'A-Za-zÀ-ỹ';
export const UPPER = `A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${vietnamese(0x1ea0)}`;
export const LOWER = `a-zß-öø-ÿăđĩũơư${vietnamese(0x1ea1)}`;

/** A pattern written as in a literal, with classes of letters put in. */
export function pattern(source: TemplateStringsArray, ...classes: readonly string[]): RegExp {
  return new RegExp(String.raw(source, ...classes), 'u');
}
