/** Taking the tone mark off a Vietnamese letter and putting it back. */

export type Tone = 'ngang' | 'huyen' | 'sac' | 'hoi' | 'nga' | 'nang';

interface Letter {
  readonly base: string;
  readonly tone: Tone;
}

const marks: readonly (readonly [Tone, string])[] = [
  ['huyen', '\u0300'],
  ['sac', '\u0301'],
  ['hoi', '\u0309'],
  ['nga', '\u0303'],
  ['nang', '\u0323'],
];

const letters = new Map<string, Letter>();
const marked = new Map<string, string>();
for (const base of 'aăâeêioôơuưy') {
  for (const [tone, mark] of marks) {
    const letter = `${base}${mark}`.normalize('NFC');
    letters.set(letter, { base, tone });
    marked.set(`${base}${tone}`, letter);
  }
}

/** The lower-case letters of a word without tone, the tone, and where its mark stood. */
export interface Untoned {
  readonly letters: string;
  readonly tone: Tone;
  /** Index of the marked letter in `letters`; -1 when no mark is written. */
  readonly markAt: number;
}

/**
 * Separates letters and tone of one word.
 *
 * @param word - lower case, NFC
 * @returns undefined when two tone marks are written
 */
export function untone(word: string): Untoned | undefined {
  let plain = '';
  let tone: Tone = 'ngang';
  let markAt = -1;
  for (const character of word) {
    const letter = letters.get(character);
    if (letter === undefined) {
      plain += character;
      continue;
    }
    if (markAt >= 0) return undefined;
    markAt = plain.length;
    tone = letter.tone;
    plain += letter.base;
  }
  return { letters: plain, tone, markAt };
}

/** Writes `tone` on the letter of `plain` at `index`; letters that cannot bear one stay. */
export function withMark(plain: string, index: number, tone: Tone): string {
  if (tone === 'ngang') return plain;
  const letter = plain[index] ?? '';
  return plain.slice(0, index) + (marked.get(letter + tone) ?? letter) + plain.slice(index + 1);
}
