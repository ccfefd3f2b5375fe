/** The rules that leave alone what stands in a dictionary, whole and in small letters. */
const WORD_RULES: ReadonlySet<string> = new Set([
  'misspelled-word',
  'confused-word',
  'tone-style',
  'abbreviation-introduced',
  'one-term-one-form',
]);

/** Whether adding what `rule` found to a dictionary settles the finding. */
export function heedsDictionary(rule: string): boolean {
  return WORD_RULES.has(rule);
}
