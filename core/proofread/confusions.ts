import { likeCase } from '../text/syllable.ts';
import { isCompound } from './compounds.ts';
import { confusionPairs } from './data/confusion-pairs.ts';
import type { Misspelling } from './misspelling.ts';
import type { Word } from './words.ts';

export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** Flagged only where neither end, or not the first, belongs to a known word with its neighbour. */
  readonly guarded: 'no' | 'before' | 'both';
  readonly keys: readonly string[];
}

const GUARDS: Readonly<Record<string, Confusion['guarded']>> = { '<': 'before', '~': 'both' };

/**
 * `wrong = right`, or `wrong ~ right` for a pair that also arises between two other words, and
 * `wrong < right` for one whose second word goes with any.
 */
export function readConfusions(list: string): readonly Confusion[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [, wrong = '', sign, right = ''] = /^(.+?) ([=~<]) (.+)$/.exec(line) ?? [];
      const guarded = GUARDS[sign ?? ''] ?? 'no';
      return { wrong, right, guarded, keys: wrong.split(' ') };
    });
}

const none: readonly Confusion[] = [];
let byFirst: Map<string, Confusion[]> | undefined;

function index(): Map<string, Confusion[]> {
  const map = new Map<string, Confusion[]>();
  for (const confusion of readConfusions(confusionPairs)) {
    const first = confusion.keys[0] ?? '';
    const list = map.get(first);
    if (list === undefined) map.set(first, [confusion]);
    else list.push(confusion);
  }
  return map;
}

/** Real words in a wrong place: `xã hôi`, `sử lý`. Claims the words it reports. */
export function findConfusions(words: readonly Word[], claimed: Set<number>): Misspelling[] {
  byFirst ??= index();
  const confusions = byFirst;
  const found: Misspelling[] = [];
  words.forEach((word, at) => {
    for (const confusion of confusions.get(word.form.key) ?? none) {
      const last = at + confusion.keys.length - 1;
      if (claimed.has(at) || !standsAt(words, at, confusion)) continue;
      for (let index = at; index <= last; index += 1) claimed.add(index);
      found.push(report(words.slice(at, last + 1), confusion));
    }
  });
  return found;
}

function standsAt(words: readonly Word[], at: number, confusion: Confusion): boolean {
  const last = at + confusion.keys.length - 1;
  for (let index = at; index <= last; index += 1) {
    const word = words[index];
    if (word === undefined || word.form.key !== confusion.keys[index - at]) return false;
    if (word.class === 'skip' || (index > at && word.class === 'name')) return false;
    if (index < last && !word.touchesNext) return false;
  }
  const first = words[at];
  if (first?.class === 'name' && isPartOfName(words, at, last)) return false;
  if (confusion.guarded === 'no') return true;
  return !(confusion.guarded === 'before'
    ? goesWithBefore(words, at)
    : belongsElsewhere(words, at, last));
}

/** Hòa in "bà Hòa giải thích": names follow a name or a title, offices do not. */
function isPartOfName(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1];
  if (last === at || before === undefined) return true;
  if (!before.touchesNext) return false;
  return before.class === 'name' || /^(?:ông|bà|anh|chị|em|cô|chú|cụ|chí|tên)$/i.test(before.text);
}

/** Words that stand before and after any other: that they are known together says nothing. */
const BETWEEN = new Set(
  'trong ngoài trên của và với tại về theo cho một các những được bị đã đang sẽ có là để'.split(
    ' ',
  ),
);

/** Whether the word at `at` makes a known word with the one before it. */
function goesWithBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  if (!before?.touchesNext || !first || BETWEEN.has(before.form.key)) return false;
  return isCompound(before.form.key, first.form.key);
}

/** Whether an end of the span makes a known word with its outer neighbour. */
function belongsElsewhere(words: readonly Word[], at: number, last: number): boolean {
  const after = words[last + 1];
  const end = words[last];
  if (goesWithBefore(words, at)) return true;
  if (!end?.touchesNext || !after || BETWEEN.has(after.form.key)) return false;
  return isCompound(end.form.key, after.form.key);
}

function report(words: readonly Word[], confusion: Confusion): Misspelling {
  const found = words.map((word) => word.text).join(' ');
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    kind: 'confusion',
    found,
    suggestions: [likeCase(confusion.right, found)],
  };
}
