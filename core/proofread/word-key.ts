import { parseSyllable, type Syllable, writeSyllable } from '../text/syllable.ts';
import { type Tone, untone } from '../text/syllable-tone.ts';

/** One word as the lists know it: a spelling-neutral key and its letters. */
export interface WordForm {
  /** Lower case, old tone style, lý for lí, sĩ for sỹ: the same for every accepted spelling. */
  readonly key: string;
  readonly syllable: Syllable | undefined;
  /** Letters without the tone mark, diacritics kept. */
  readonly letters: string;
  /** Letters without diacritics. */
  readonly bare: string;
  readonly tone: Tone;
}

const takesY = new Set(['h', 'k', 'l', 'm', 't', 'qu']);
const latin = /^[a-z]*$/;
const limit = 20_000;
const known = new Map<string, WordForm>();

/**
 * The form of one word, remembered: documents repeat their words.
 *
 * @param word - any case; decomposed letters are composed first
 */
export function wordForm(word: string): WordForm {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= limit) known.clear();
  const form = read(word.normalize('NFC').toLowerCase());
  known.set(word, form);
  return form;
}

function read(lower: string): WordForm {
  const syllable = parseSyllable(lower);
  const key = syllable === undefined ? lower : writeKey(lower, syllable);
  const plain = untone(key);
  const letters = plain?.letters ?? key;
  return { key, syllable, letters, bare: bareLetters(letters), tone: plain?.tone ?? 'ngang' };
}

function writeKey(lower: string, syllable: Syllable): string {
  const { onset, rhyme, style } = syllable;
  if (rhyme === 'i' && takesY.has(onset)) return writeSyllable({ ...syllable, rhyme: 'y' });
  if (rhyme === 'y' && onset === 's') return writeSyllable({ ...syllable, rhyme: 'i' });
  return style === 'new' ? writeSyllable(syllable) : lower;
}

/** Letters without diacritics; đ becomes d. */
export function bareLetters(letters: string): string {
  if (latin.test(letters)) return letters;
  return letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}
