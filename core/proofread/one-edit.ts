import { bareLetters, type WordForm } from './word-key.ts';

/** Beginnings that are confused in speech and so in writing. */
const confused = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['d', 'v'],
  ['l', 'n'],
].flatMap(([a = '', b = '']) => [`${a} ${b}`, `${b} ${a}`]);
const confusedOnsets = new Set(confused);

/**
 * Whether a hand slips easily from `right` to the real syllable `typed`: another tone,
 * another diacritic, a confused beginning, an ending letter too many, too few or another.
 */
export function slipsTo(right: WordForm, typed: WordForm): boolean {
  if (right.key === typed.key || !right.syllable || !typed.syllable) return false;
  if (right.letters === typed.letters) return true;
  const stopTones = right.tone === typed.tone;
  if (sameBare(right, typed)) return stopTones || bareLetters(typed.key) === typed.key;
  if (!stopTones) return false;
  const { onset, rhyme } = right.syllable;
  const other = typed.syllable;
  if (rhyme === other.rhyme) return confusedOnsets.has(`${onset} ${other.onset}`);
  if (onset !== other.onset) return false;
  return sameButEnding(rhyme, other.rhyme) || lostLetter(rhyme, other.rhyme);
}

/** `quyết` typed as `quết`: one letter of the rhyme is gone. */
function lostLetter(rhyme: string, typed: string): boolean {
  return typed.length === rhyme.length - 1 && oneKeystroke(rhyme, typed);
}

function sameButEnding(a: string, b: string): boolean {
  const [, openA = '', endA = ''] = /^(.*?)(ng|nh|ch|[cmnpt])?$/.exec(a) ?? [];
  const [, openB = '', endB = ''] = /^(.*?)(ng|nh|ch|[cmnpt])?$/.exec(b) ?? [];
  if (openA !== openB || openA === '') return false;
  return endA === '' || endB === '' || endings.has(`${endA} ${endB}`);
}

const endings = new Set(['n ng', 'ng n', 'c t', 't c', 'n nh', 'nh n', 'ch t', 't ch']);

function sameBare(a: WordForm, b: WordForm): boolean {
  return a.letters.length === b.letters.length && a.bare === b.bare;
}

/** Whether one keystroke (or the loss of all marks) separates a non-word from `right`. */
export function mistypes(right: WordForm, typed: WordForm): boolean {
  if (right.letters === typed.letters) return true;
  if (sameBare(right, typed)) return true;
  const tonesAgree = right.tone === typed.tone || typed.tone === 'ngang';
  return tonesAgree && oneKeystroke(right.letters, typed.letters);
}

/** One letter inserted, left out, replaced, or two neighbours swapped. */
function oneKeystroke(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const leftA = a.length - head - tail;
  const leftB = b.length - head - tail;
  if (leftA <= 1 && leftB <= 1) return true;
  const swapped = leftA === 2 && leftB === 2;
  return swapped && a[head] === b[head + 1] && a[head + 1] === b[head];
}
