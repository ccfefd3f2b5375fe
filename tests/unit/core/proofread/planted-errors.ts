/** Plants one slip of a known kind into a word, the same way every run. */
export type SlipKind =
  | 'tone dropped'
  | 'tone changed'
  | 'diacritic dropped'
  | 's/x'
  | 'ch/tr'
  | 'd/gi/r'
  | 'n/l'
  | 'letter missing'
  | 'letters swapped'
  | 'telex leftover';

type Slip = (word: string) => string | undefined;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/;
const shapeMarks = /[\u0302\u0306\u031b]/;
const telexTone: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

export const slips: Readonly<Record<SlipKind, Slip>> = {
  'tone dropped': (word) => marks(word, (text) => text.replace(toneMarks, '')),
  'tone changed': (word) =>
    marks(word, (text) =>
      text.replace(toneMarks, (mark) =>
        mark === '\u0309'
          ? '\u0303'
          : mark === '\u0303'
            ? '\u0309'
            : mark === '\u0301'
              ? '\u0300'
              : '\u0301',
      ),
    ),
  'diacritic dropped': (word) => marks(word, (text) => text.replace(shapeMarks, '')),
  's/x': (word) => swapStart(word, 's', 'x'),
  'ch/tr': (word) => swapStart(word, 'ch', 'tr'),
  'd/gi/r': (word) => swapStart(word, 'gi', 'd') ?? swapStart(word, 'r', 'd'),
  'n/l': (word) => swapStart(word, 'n', 'l'),
  'letter missing': (word) => (word.length > 3 ? word.slice(0, 2) + word.slice(3) : undefined),
  'letters swapped': (word) =>
    word.length > 3
      ? word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)
      : undefined,
  'telex leftover': telex,
};

function marks(word: string, change: (decomposed: string) => string): string | undefined {
  const changed = change(word.normalize('NFD')).normalize('NFC');
  return changed === word ? undefined : changed;
}

function swapStart(word: string, one: string, other: string): string | undefined {
  if (/^(?:ng|nh)/.test(word)) return undefined;
  if (word.startsWith(one)) return other + word.slice(one.length);
  return word.startsWith(other) && !/^[đ]/.test(word) ? one + word.slice(other.length) : undefined;
}

function telex(word: string): string | undefined {
  let tone = '';
  const keys = word
    .normalize('NFD')
    .replace(toneMarks, (mark) => {
      tone = telexTone[mark] ?? '';
      return '';
    })
    .normalize('NFC')
    .replace(/[âêô]/, (letter) => ({ â: 'aa', ê: 'ee', ô: 'oo' })[letter] ?? letter)
    .replace('ươ', 'uow')
    .replace(/[ăơư]/, (letter) => ({ ă: 'aw', ơ: 'ow', ư: 'uw' })[letter] ?? letter)
    .replace('đ', 'dd');
  return keys + tone === word ? undefined : keys + tone;
}
