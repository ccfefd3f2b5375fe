import {
  CAPITALS,
  COUNTED_AFTER,
  FAMILY_NAMES,
  MONTHS,
  NAMED_MONTHS,
  NUMBERED_UNITS,
  PARTS_OF_DAY,
  SPECIAL_AFTER,
  SPECIAL_JOINED,
  SPECIAL_NOT_BEFORE,
  WEEKDAYS,
} from '../standards/capitals.ts';
import type { Clause } from '../standards/figure.ts';
import { TYPE_NAMES } from '../text/type-names.ts';
import { beginsSentence, hasCapital, nameAt } from './capital-names.ts';
import type { Word } from './words.ts';

/** A word with what stands around it on its line. */
type Spot = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  /** The words that touch it; undefined across marks. */
  readonly before: Word | undefined;
  readonly next: Word | undefined;
};

/** Which stretch must take which letters, by which point. */
export type Slip = {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly clause: Clause;
};

type Seek = (spot: Spot) => Slip | undefined;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function raised({ start, end, text }: Word, clause: Clause): Slip {
  return { start, end, right: capital(text), clause };
}

/** `của nhân dân`, `do nhà nước`, where the two words stand for themselves. */
const special: Seek = ({ words, at, word, before, next }) => {
  if (next === undefined || hasCapital(word) || hasCapital(next)) return undefined;
  const pair = `${word.form.key} ${next.form.key}`;
  if (pair !== 'nhân dân' && pair !== 'nhà nước') return undefined;
  const after = next.touchesNext ? words[at + 2] : undefined;
  const joined = before?.form.key === 'và' && SPECIAL_JOINED.has(words[at - 2]?.form.key ?? '');
  if (!joined && !SPECIAL_AFTER[pair].has(before?.form.key ?? '')) return undefined;
  if (after && SPECIAL_NOT_BEFORE.has(after.form.key)) return undefined;
  const { start } = word;
  return {
    start,
    end: next.end,
    right: `${capital(word.text)} ${next.text}`,
    clause: CAPITALS.special,
  };
};

/** `quận 1` and `phường 5` as names; `5 phường 3 xã` and `các phường 1, 2` count or list. */
const numberedUnit: Seek = ({ text, word, before }) => {
  if (!NUMBERED_UNITS.has(word.form.key) || hasCapital(word)) return undefined;
  const rest = /^ \d{1,2}(?=$|[,;:.)]?(?:\s|$)|\))(?! \p{Ll}+ \d)(?!, \d)/u.exec(
    text.slice(word.end, word.end + 24),
  );
  if (rest === null || /\d\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start)))
    return undefined;
  if (before && COUNTED_AFTER.has(before.form.key)) return undefined;
  const { start } = word;
  const end = word.end + rest[0].length;
  return { start, end, right: capital(text.slice(start, end)), clause: CAPITALS.numberedUnit };
};

const TYPES = new Set(TYPE_NAMES.map(([name]) => name.split(' ').at(-1) ?? ''));
const TYPE_ENDS = new RegExp(`(?:^|[\\s(“"])(${TYPE_NAMES.map(([name]) => name).join('|')})$`, 'u');

/** `quyết định số 12/QĐ-UBND`: the type of a document that is named by its number. */
const documentType: Seek = ({ text, word, next }) => {
  if (next?.text !== 'số' || !TYPES.has(word.text)) return undefined;
  if (!/^ \d+(?:\/\d{4})?[/-]\p{Lu}/u.test(text.slice(next.end, next.end + 16))) return undefined;
  const name = TYPE_ENDS.exec(text.slice(Math.max(0, word.end - 24), word.end))?.[1];
  if (name === undefined) return undefined;
  const start = word.end - name.length;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/(?:các|những) $/iu.test(before)) return undefined;
  return { start, end: word.end, right: capital(name), clause: CAPITALS.documentType };
};

/** `sáng thứ hai`, `thứ hai, ngày 05`: Monday, not the second one. */
const weekday: Seek = ({ text, words, at, word, before, next }) => {
  if (word.form.key !== 'thứ' || next === undefined || hasCapital(next)) return undefined;
  if (!WEEKDAYS.has(next.form.key)) return undefined;
  const beyond = words[at - 2];
  const isPart = before && PARTS_OF_DAY.has(before.form.key) && beyond?.form.key !== 'buổi';
  const after = text.slice(next.end, next.end + 14);
  const isDated = /^(?:,| \()? ?ngày \d/u.test(after) || /^ h[àằ]ng tuần/u.test(after);
  return isPart || isDated ? raised(next, CAPITALS.weekday) : undefined;
};

/** `tháng giêng`; `tháng tám năm 1945`. */
const month: Seek = ({ text, word, before, next }) => {
  if (word.form.key !== 'tháng' || next === undefined || hasCapital(next)) return undefined;
  if (NAMED_MONTHS.has(next.form.key)) return raised(next, CAPITALS.month);
  if (!MONTHS.has(next.form.key) || !/^ năm \d{4}/.test(text.slice(next.end, next.end + 9)))
    return undefined;
  const isCounted = /\d\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
  const isWord = before !== undefined && COUNTED_AFTER.has(before.form.key);
  return isCounted || isWord ? undefined : raised(next, CAPITALS.month);
};

/** `Nguyễn văn An`: the middle name of a person. */
const middleName: Seek = ({ words, at, word, next }) => {
  if (next === undefined || !hasCapital(word) || !FAMILY_NAMES.has(word.form.key)) return undefined;
  if (next.text !== 'văn' && next.text !== 'thị') return undefined;
  const given = next.touchesNext ? words[at + 2] : undefined;
  if (given === undefined || !hasCapital(given) || given.class === 'caps') return undefined;
  const { start } = word;
  const right = `${word.text} ${capital(next.text)} ${given.text}`;
  return { start, end: given.end, right, clause: CAPITALS.person };
};

/** `Tỉnh Lâm Đồng` inside a sentence: the unit itself is a common noun. */
const provinceUnit: Seek = ({ text, words, at, word }) => {
  if (word.text !== 'Tỉnh' || beginsSentence(text, word)) return undefined;
  const name = nameAt(text, words, at, 'state');
  const end = words[at + 2]?.end;
  if (name?.length !== 3 || end === undefined) return undefined;
  const { start } = word;
  return { start, end, right: `tỉnh${text.slice(word.end, end)}`, clause: CAPITALS.unit };
};

const SEEKS: ReadonlyMap<string, readonly Seek[]> = new Map([
  ['nhân', [special]],
  ['nhà', [special]],
  ['quận', [numberedUnit]],
  ['phường', [numberedUnit]],
  ['thứ', [weekday]],
  ['tháng', [month]],
  ['tỉnh', [provinceUnit]],
  ...[...FAMILY_NAMES].map((name) => [name, [middleName]] as const),
  ...[...TYPES].map((name) => [name, [documentType]] as const),
]);

/** The place in the text that the word at `at` shows to need other letters, by its surroundings. */
export function slipAt(text: string, words: readonly Word[], at: number): Slip | undefined {
  const word = words[at];
  const seeks = word && SEEKS.get(word.form.key);
  if (seeks === undefined || word === undefined) return undefined;
  const before = words[at - 1]?.touchesNext ? words[at - 1] : undefined;
  const next = word.touchesNext ? words[at + 1] : undefined;
  const spot = { text, words, at, word, before, next };
  for (const seek of seeks) {
    const slip = seek(spot);
    if (slip && text.slice(slip.start, slip.end) !== slip.right) return slip;
  }
  return undefined;
}
