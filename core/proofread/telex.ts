import { parseSyllable, writeSyllable } from '../text/syllable.ts';
import type { Tone } from '../text/syllable-tone.ts';

const tones: Readonly<Record<string, Tone>> = {
  f: 'huyen',
  s: 'sac',
  r: 'hoi',
  x: 'nga',
  j: 'nang',
};

const letterRules: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/uwow|uow|ươw|uơw|ưow/, 'ươ'],
  [/uo(ng|n|c|i|m|p|t|u)w/, 'ươ$1'],
  [/aa|âa/, 'â'],
  [/ee|êe/, 'ê'],
  [/oo|ôo/, 'ô'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw|w/, 'ư'],
];

/**
 * What Telex keys left undone would have made: `thuowngf` → `thường`, `ddảng` → `đảng`.
 *
 * @param word - lower case, NFC
 * @returns undefined when the letters are no Telex leftover of a syllable
 */
export function telexDecode(word: string): string | undefined {
  if (word.length > 10) return undefined;
  const shapes = letterRules.reduce((text, [from, to]) => text.replace(from, to), word);
  const direct = parseSyllable(shapes);
  if (direct !== undefined && shapes !== word) return shapes;
  for (let at = shapes.length - 1; at > 0; at -= 1) {
    const tone = tones[shapes.charAt(at)];
    if (tone === undefined) continue;
    const rest = shapes.slice(0, at) + shapes.slice(at + 1);
    const syllable = parseSyllable(rest) ?? parseSyllable(withStopTone(rest));
    if (syllable === undefined) continue;
    if (syllable.tone !== 'ngang' && parseSyllable(rest) !== undefined) continue;
    const written = writeSyllable({ ...syllable, tone });
    if (parseSyllable(written) !== undefined) return written;
  }
  return undefined;
}

/** Key runs that no foreign word shares, so that a neighbour need not confirm them. */
export function isPlainTelex(word: string): boolean {
  return /^dd|uw|uow|(?:aa|ee|oo|aw|ow)[a-z]{0,2}[fj]$|aa[a-z]{0,2}[sx]$/.test(word);
}

/** A stopped rhyme is no syllable until it has its tone; lend it one to read it. */
function withStopTone(word: string): string {
  for (const vowel of 'ăâêôơưaeiouy') {
    const at = word.indexOf(vowel);
    if (at < 0) continue;
    const lent = `${word.slice(0, at + 1)}\u0301${word.slice(at + 1)}`.normalize('NFC');
    if (parseSyllable(lent) !== undefined) return lent;
  }
  return word;
}
