import {
  glideExceptions,
  glideRhyme,
  longOWords,
  onsets,
  onsetsBeforeY,
  onsetsWithoutGlide,
  pRhymes,
  quRhymes,
  rhymes,
  stopped,
} from './syllable-inventory.ts';
import { type Tone, untone, withMark } from './syllable-tone.ts';

export type { Tone } from './syllable-tone.ts';

/** Where the mark stands in an open oa, oe, uy: hòa and ủy are old, hoà and uỷ new. */
export type ToneStyle = 'old' | 'new';

export interface Syllable {
  /** As written: `''`, `ngh`, `gi`, `qu` … */
  readonly onset: string;
  /** Without tone, as written after the onset (`gì` has `i`, `giếng` has `iêng`). */
  readonly rhyme: string;
  readonly tone: Tone;
  /** `neutral` where both styles write the same. */
  readonly style: ToneStyle | 'neutral';
}

const longest = 'nghiêng'.length;
const front = /^[ieêy]/;
const movable = new Set(['oa', 'oe', 'uy']);

/**
 * Reads one written syllable by the grammar onset + rhyme + tone.
 * Both tone styles are accepted; a mark on any other letter is not.
 *
 * @param text - one word, NFC, any case
 * @returns undefined when it cannot be a Vietnamese syllable; never throws
 */
export function parseSyllable(text: string): Syllable | undefined {
  if (text.length === 0 || text.length > longest) return undefined;
  const word = untone(text.toLowerCase());
  if (word === undefined) return undefined;
  const parts = split(word.letters);
  if (parts === undefined || !agree(parts.onset, parts.rhyme)) return undefined;
  if (stopped.test(parts.rhyme) && word.tone !== 'sac' && word.tone !== 'nang') return undefined;
  const style = styleOf(parts.onset, parts.rhyme, word.markAt - parts.rhymeAt, word.tone);
  return style && { onset: parts.onset, rhyme: parts.rhyme, tone: word.tone, style };
}

/** Whether `text` can be written as one Vietnamese syllable. */
export function isSyllable(text: string): boolean {
  return parseSyllable(text) !== undefined;
}

/**
 * Writes a syllable, lower case.
 * @throws never; the parts are not checked
 */
export function writeSyllable(
  parts: Pick<Syllable, 'onset' | 'rhyme' | 'tone'>,
  style: ToneStyle = 'old',
): string {
  const { onset, rhyme, tone } = parts;
  const marked = withMark(rhyme, markIndex(onset, rhyme, style), tone);
  return onset === 'gi' && rhyme.startsWith('i') ? `g${marked}` : onset + marked;
}

/** The style of one syllable; `neutral` for everything where the styles agree. */
export function toneStyle(text: string): ToneStyle | 'neutral' {
  return parseSyllable(text)?.style ?? 'neutral';
}

/** The same text with every open oa, oe, uy marked in `style`; case and all else stay. */
export function withToneStyle(text: string, style: ToneStyle): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const syllable = parseSyllable(word);
    if (syllable === undefined || syllable.style === 'neutral') return word;
    if (syllable.style === style) return word;
    return likeCase(writeSyllable(syllable, style), word);
  });
}

/** Gives `word` the letter case of `model`, letter by letter where lengths allow. */
export function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Parts {
  readonly onset: string;
  readonly rhyme: string;
  readonly rhymeAt: number;
}

function split(letters: string): Parts | undefined {
  const onset = onsets.find((start) => letters.startsWith(start)) ?? '';
  const rhyme = letters.slice(onset.length);
  // gì, gìn, giếng: the i belongs to both the onset and the rhyme.
  if (onset === 'gi' && (!/^[aăâeioôơuư]/.test(rhyme) || rhyme === '')) {
    return { onset, rhyme: `i${rhyme}`, rhymeAt: 1 };
  }
  return rhyme === '' ? undefined : { onset, rhyme, rhymeAt: onset.length };
}

function agree(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return quRhymes.has(rhyme);
  if (!rhymes.has(rhyme)) return false;
  if (onset === 'p') return pRhymes.has(rhyme);
  if (rhyme === 'y') return onset === '' || onsetsBeforeY.has(onset);
  if (rhyme.startsWith('yê')) return onset === '';
  if (rhyme.startsWith('iê') && onset === '') return false;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front.test(rhyme);
  if (onset === 'c' || onset === 'g' || onset === 'ng') {
    if (front.test(rhyme)) return false;
  }
  if (rhyme.startsWith('oo')) return longOWords.has(onset + rhyme);
  if (rhyme === 'uơ') return onset === 'h' || onset === 'th';
  if (glideRhyme.test(rhyme) && onsetsWithoutGlide.has(onset)) {
    return glideExceptions.has(onset + rhyme);
  }
  return true;
}

function styleOf(
  onset: string,
  rhyme: string,
  at: number,
  tone: Tone,
): ToneStyle | 'neutral' | undefined {
  if (tone === 'ngang') return 'neutral';
  const older = markIndex(onset, rhyme, 'old');
  const newer = markIndex(onset, rhyme, 'new');
  if (at !== older && at !== newer) return undefined;
  if (older === newer) return 'neutral';
  return at === older ? 'old' : 'new';
}

/** The letter of the rhyme that carries the tone mark. */
function markIndex(onset: string, rhyme: string, style: ToneStyle): number {
  for (let index = rhyme.length - 1; index >= 0; index -= 1) {
    if ('ăâêôơư'.includes(rhyme.charAt(index))) return index;
  }
  if (onset !== 'qu' && movable.has(rhyme)) return style === 'old' ? 0 : 1;
  return /^(?:o[aeo]|uy)./.test(rhyme) ? 1 : 0;
}
