import { isCompound, isOfficeWord } from './compounds.ts';
import { collocations } from './data/collocations.ts';

/**
 * How two syllables are known to stand together: `known` is broad and says little, `phrase` is
 * met in a phrase of offices, `office` is one of their words, `usual` is both, or often met.
 */
export type Bond = 'none' | 'known' | 'phrase' | 'office' | 'usual';

/** What any figure is in the phrases: `ngày # tháng #`. */
export const FIGURE = '#';

/** Met in more phrases than this, two neighbours are usual. */
const FEW = 2;

/** What follows one syllable in the phrases; counted only when first asked for. */
interface Followers {
  text: string;
  counts: ReadonlyMap<string, number> | undefined;
}

let phrases: Map<string, Followers> | undefined;

function load(): Map<string, Followers> {
  const all = new Map<string, Followers>();
  for (const list of collocations) {
    for (const phrase of list.trim().split(/,\s+/)) {
      const keys = phrase.split(/\s+/);
      for (let at = 1; at < keys.length; at += 1) {
        const first = keys[at - 1] ?? '';
        const before = all.get(first);
        if (before === undefined) all.set(first, { text: keys[at] ?? '', counts: undefined });
        else before.text += ` ${keys[at]}`;
      }
    }
  }
  return all;
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of text.split(' ')) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** In how many phrases the second stands right after the first. */
function timesInPhrases(first: string, second: string): number {
  phrases ??= load();
  const followers = phrases.get(first);
  if (followers === undefined) return 0;
  followers.counts ??= counted(followers.text);
  return followers.counts.get(second) ?? 0;
}

/** How the two are known to stand together, in this order. */
export function bondOf(first: string, second: string): Bond {
  const times = timesInPhrases(first, second);
  if (times > FEW) return 'usual';
  if (!isCompound(first, second)) return times > 0 ? 'phrase' : 'none';
  if (isOfficeWord(first, second)) return times > 0 ? 'usual' : 'office';
  return times > 0 ? 'phrase' : 'known';
}

/** In how many phrases the second stands right after the first; undefined where they are strangers. */
export function timesMet(first: string, second: string): number | undefined {
  const times = timesInPhrases(first, second);
  return times > 0 || isCompound(first, second) ? times : undefined;
}

/** Every syllable that the phrases use. */
export function phraseSyllables(): ReadonlySet<string> {
  phrases ??= load();
  const all = new Set<string>();
  for (const [first, { text }] of phrases) {
    all.add(first);
    for (const second of text.split(' ')) all.add(second);
  }
  all.delete(FIGURE);
  return all;
}
