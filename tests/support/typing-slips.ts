/** The ways in which a hand slips at the keyboard, or a writer mistakes one sound for another. */
export const SLIP_KINDS = [
  'tone dropped',
  'tone changed',
  'shape dropped',
  'all marks dropped',
  'wrong vowel',
  'wrong consonant',
  'letter missing',
  'letter doubled',
  'letters swapped',
  'neighbour key',
  'Telex keys',
  'Telex tone early',
  'blank missing',
  'blank too many',
  'blank moved',
] as const;

export type SlipKind = (typeof SLIP_KINDS)[number];

/** A number from 0 to 1, the same ones in the same order for the same seed (mulberry32). */
export type Chance = () => number;

/** Seeded chance, so that every run plants the same slips. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of these, by chance; undefined of none. */
export function pick<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const SHAPE = /[\u0302\u0306\u031b]/;
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const TONE_KEYS = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const SHAPE_KEYS: readonly (readonly [string, string])[] = [
  ['ươ', 'uow'],
  ['â', 'aa'],
  ['ê', 'ee'],
  ['ô', 'oo'],
  ['ă', 'aw'],
  ['ơ', 'ow'],
  ['ư', 'uw'],
  ['đ', 'dd'],
];
const LIKE_VOWELS = ['aăâ', 'eê', 'oôơ', 'uư', 'iy', 'oô', 'âă', 'iê', 'ou'];
const ONSETS = ['s x', 'ch tr', 'd gi', 'd r', 'gi r', 'n l', 'd v', 'c k', 'g gh', 'ng ngh'];
const CODAS = ['n ng', 'c t', 'n nh', 't ch', 'm n'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const compose = (text: string) => text.normalize('NFC');

/** The word as letters with their shapes, its tone mark beside it. */
function apart(word: string): { letters: string; tone: string; at: number } {
  const whole = word.normalize('NFD');
  const tone = TONE.exec(whole)?.[0] ?? '';
  const letters = compose(whole.replace(TONE, ''));
  const at = tone === '' ? -1 : compose(whole.slice(0, whole.indexOf(tone))).length - 1;
  return { letters, tone, at };
}

function together(letters: string, tone: string, at: number): string {
  return at < 0 ? letters : compose(letters.slice(0, at + 1) + tone + letters.slice(at + 1));
}

const spliced = (word: string, at: number, length: number, by: string) =>
  word.slice(0, at) + by + word.slice(at + length);

const indexIn = (word: string, chance: Chance) => Math.floor(chance() * word.length);

/** Every other spelling that one of the pairs makes of the word's beginning or end. */
function swapped(letters: string, pairs: readonly string[], side: 'start' | 'end'): string[] {
  const ways = pairs
    .map((pair) => pair.split(' '))
    .flatMap(([a = '', b = '']) => [
      [a, b],
      [b, a],
    ]);
  return ways.flatMap(([from = '', to = '']) => {
    if (side === 'start') {
      const isWhole = letters.startsWith(from) && /^[^h]/.test(letters.slice(from.length));
      return isWhole ? [to + letters.slice(from.length)] : [];
    }
    return letters.endsWith(from) ? [letters.slice(0, -from.length) + to] : [];
  });
}

function wrongVowel(word: string, chance: Chance): string | undefined {
  const { letters, tone, at } = apart(word);
  const ways = [...letters].flatMap((letter, index) =>
    LIKE_VOWELS.filter((group) => group.includes(letter)).flatMap((group) =>
      [...group].filter((each) => each !== letter).map((each) => spliced(letters, index, 1, each)),
    ),
  );
  const way = pick(ways, chance);
  return way && together(way, tone, at);
}

function wrongConsonant(word: string, chance: Chance): string | undefined {
  const { letters, tone, at } = apart(word);
  const ways = [
    ...swapped(letters, ONSETS, 'start').map((way) => ({
      way,
      moved: way.length - letters.length,
    })),
    ...swapped(letters, CODAS, 'end').map((way) => ({ way, moved: 0 })),
  ];
  const one = pick(ways, chance);
  return one && together(one.way, tone, at < 0 ? at : at + one.moved);
}

function neighbourKey(word: string, chance: Chance): string | undefined {
  const { letters, tone, at } = apart(word);
  const index = indexIn(letters, chance);
  const row = ROWS.find((keys) => keys.includes(letters.charAt(index)));
  if (row === undefined) return undefined;
  const place = row.indexOf(letters.charAt(index));
  const key = pick([row.charAt(place - 1), row.charAt(place + 1)].filter(Boolean), chance);
  // A consonant bears no tone: what stood on the vowel is typed over, not left hanging.
  return key && index !== at ? together(spliced(letters, index, 1, key), tone, at) : undefined;
}

function telexKeys(word: string): string {
  const { letters, tone } = apart(word);
  const keys = SHAPE_KEYS.reduce((text, [from, to]) => text.replace(from, to), letters);
  return keys + (TONE_KEYS.get(tone) ?? '');
}

/** `đucợ` for `được`: the tone is typed late and lands on what stands there by then. */
function toneEarly(word: string, chance: Chance): string | undefined {
  const { letters, tone } = apart(word);
  if (tone === '') return undefined;
  const at = 1 + Math.floor(chance() * (letters.length - 1));
  return at < letters.length
    ? letters.slice(0, at) + (TONE_KEYS.get(tone) ?? '') + letters.slice(at)
    : undefined;
}

function toneChanged(word: string, chance: Chance): string | undefined {
  const whole = word.normalize('NFD');
  const own = TONE.exec(whole)?.[0];
  const other =
    pick(
      TONES.slice(1).filter((each) => each !== own),
      chance,
    ) ?? '';
  return own && compose(whole.replace(TONE, other));
}

/** A word and the one after it, with the blank between them wrong. */
function blankMoved(word: string, next: string, chance: Chance): string {
  return chance() < 0.5
    ? `${word.slice(0, -1)} ${word.slice(-1)}${next}`
    : `${word}${next.charAt(0)} ${next.slice(1)}`;
}

/**
 * The word with one slip of the kind; undefined where it can bear none. Of the last kinds but one
 * the word after it takes part, which must then be given.
 */
export function slip(
  kind: SlipKind,
  word: string,
  next: string,
  chance: Chance,
): string | undefined {
  switch (kind) {
    case 'tone dropped':
      return compose(word.normalize('NFD').replace(TONE, ''));
    case 'tone changed':
      return toneChanged(word, chance);
    case 'shape dropped':
      return compose(word.normalize('NFD').replace(SHAPE, ''));
    case 'all marks dropped':
      return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    case 'wrong vowel':
      return wrongVowel(word, chance);
    case 'wrong consonant':
      return wrongConsonant(word, chance);
    case 'letter missing':
      return word.length > 2 ? spliced(word, indexIn(word, chance), 1, '') : undefined;
    case 'letter doubled': {
      const at = indexIn(word, chance);
      return spliced(word, at, 0, word.charAt(at));
    }
    case 'letters swapped': {
      const at = Math.floor(chance() * (word.length - 1));
      return spliced(word, at, 2, word.charAt(at + 1) + word.charAt(at));
    }
    case 'neighbour key':
      return neighbourKey(word, chance);
    case 'Telex keys':
      return telexKeys(word);
    case 'Telex tone early':
      return toneEarly(word, chance);
    case 'blank missing':
      return word + next;
    case 'blank too many':
      return word.length > 2
        ? spliced(word, 1 + indexIn(word.slice(1), chance), 0, ' ')
        : undefined;
    case 'blank moved':
      return blankMoved(word, next, chance);
  }
}

/** Whether the kind spoils the blank between two words rather than one word. */
export const spoilsBlank = (kind: SlipKind) => kind === 'blank missing' || kind === 'blank moved';
