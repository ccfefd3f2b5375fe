const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'] as const;
const GROUP = 1000;
const BILLION = 1_000_000_000;

/** Other ways to write a word, in small letters; the South says `ngàn` and `lẻ`. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ngàn: 'nghìn',
  tỉ: 'tỷ',
  lẻ: 'linh',
  tư: 'bốn',
  lăm: 'năm',
  nhăm: 'năm',
  mốt: 'một',
  bẩy: 'bảy',
};

function digitWord(digit: number): string {
  return DIGITS[digit] ?? '';
}

function unitWord(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  if (unit === 5 && tens > 0) return 'lăm';
  return digitWord(unit);
}

/** Three digits; `full` says the hundreds although there are none (`không trăm linh năm`). */
function groupWords(value: number, full: boolean): readonly string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const unit = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digitWord(hundreds), 'trăm');
  if (tens === 0 && unit > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digitWord(tens), 'mươi');
  if (unit > 0) words.push(unitWord(tens, unit));
  return words;
}

function wordsBelowBillion(value: number, full: boolean): readonly string[] {
  const groups = [Math.floor(value / GROUP ** 2), Math.floor(value / GROUP) % GROUP, value % GROUP];
  const words: string[] = [];
  groups.forEach((group, index) => {
    if (group === 0) return;
    words.push(...groupWords(group, full || words.length > 0));
    const scale = SCALES[2 - index];
    if (scale) words.push(scale);
  });
  return words;
}

/**
 * `value` in words: `mười lăm`, `hai mươi mốt`, `một nghìn không trăm linh năm`.
 *
 * @throws RangeError unless `value` is a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no words for ${value}`);
  if (value === 0) return digitWord(0);
  const billions = Math.floor(value / BILLION);
  const rest = value % BILLION;
  const words = billions > 0 ? [numberInWords(billions), 'tỷ'] : [];
  return [...words, ...wordsBelowBillion(rest, billions > 0)].join(' ');
}

type Reading = { total: number; group: number; scale: number };

/** Takes one word of scale (`nghìn`, `triệu`, `tỷ`) into the reading; false where it cannot stand. */
function takeScale(reading: Reading, word: string): boolean {
  const power = SCALES.indexOf(word as (typeof SCALES)[number]);
  if (power < 1) return false;
  if (power === 3) {
    const value = reading.total + reading.group;
    reading.total = value * BILLION;
    reading.scale = 3;
  } else {
    if (power >= reading.scale && reading.scale !== 3) return false;
    reading.total += reading.group * GROUP ** power;
    reading.scale = power;
  }
  reading.group = 0;
  return true;
}

/** The value of a group such as `ba trăm linh năm`, or null. */
function groupValue(words: readonly string[]): number | null {
  const pattern =
    /^(?:(\S+) trăm(?: (linh))?(?: |$))?(?:(mười)(?: |$)|(\S+) mươi(?: |$))?(?:(\S+))?$/u;
  const match = pattern.exec(words.join(' '));
  if (!match) return null;
  const digits = [match[1], match[4], match[5]].map((word) =>
    word === undefined ? 0 : DIGITS.indexOf(word as (typeof DIGITS)[number]),
  );
  const [hundreds = 0, tens = 0, unit = 0] = digits;
  if (digits.includes(-1) || (match[2] && unit === 0)) return null;
  return hundreds * 100 + (match[3] ? 10 : tens * 10) + unit;
}

/** The number that `text` says in words, in the North's or the South's way; null if it says none. */
export function numberFromWords(text: string): number | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u);
  if (words.length > 60 || words[0] === '') return null;
  const reading: Reading = { total: 0, group: 0, scale: 9 };
  let pending: string[] = [];
  for (const each of [...words, '']) {
    const word = SYNONYMS[each] ?? each;
    const isScale = SCALES.includes(word as (typeof SCALES)[number]);
    if (!isScale) {
      pending.push(word);
      continue;
    }
    const value = pending.length === 0 ? 0 : groupValue(pending);
    if (value === null) return null;
    if (pending.length === 0 && word !== '' && reading.scale === 9) return null;
    reading.group = value;
    pending = [];
    if (word !== '' && !takeScale(reading, word)) return null;
  }
  const value = reading.total + reading.group;
  return Number.isSafeInteger(value) ? value : null;
}
