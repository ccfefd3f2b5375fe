import { CITIES, PROVINCES } from '../standards/capital-places.ts';
import {
  CAPITALS,
  COUNTED_AFTER,
  FOREIGN_LETTERS,
  NUMBERED_UNITS,
  SPECIAL_AFTER,
  SPECIAL_JOINED,
  SPECIAL_NOT_BEFORE,
} from '../standards/capitals.ts';
import { TYPE_NAMES } from '../text/type-names.ts';
import { DAY_SEEKS } from './capital-days.ts';
import { HEAD_SEEKS } from './capital-heads.ts';
import { beginsSentence, hasCapital, nameAt } from './capital-names.ts';
import { PERSON_SEEKS } from './capital-persons.ts';
import { byKey, capital, type Seek, type Slip, spotAt, wordsFrom } from './capital-spot.ts';
import { PLACE_SEEKS } from './capital-units.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

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

/** Types that order, and so speak of themselves; a contract or report may be any. */
const SELF_NAMED = new Set([
  'nghị quyết',
  'quyết định',
  'nghị định',
  'thông tư',
  'quy chế',
  'chỉ thị',
]);
const HERE_AFTER = /(?:kèm theo|thi hành|tại|(?:Điều|lục|Chương|Mục) [\dIVX]+) $/u;
const HERE_BEFORE = /^ này có hiệu lực/u;

/** `kèm theo quyết định này`, `nghị định này có hiệu lực`: the document that speaks. */
const thisDocument: Seek = ({ text, word, next }) => {
  if (next?.text !== 'này' || !TYPES.has(word.text)) return undefined;
  const name = TYPE_ENDS.exec(text.slice(Math.max(0, word.end - 24), word.end))?.[1];
  if (name === undefined || !SELF_NAMED.has(name)) return undefined;
  const start = word.end - name.length;
  const isMeant =
    HERE_AFTER.test(text.slice(Math.max(0, start - 14), start)) ||
    HERE_BEFORE.test(text.slice(word.end, word.end + 20));
  if (!isMeant) return undefined;
  return { start, end: word.end, right: capital(name), clause: CAPITALS.documentType };
};

/** `hiến pháp năm 2013`: one constitution, not any. */
const constitution: Seek = ({ text, word, next }) => {
  if (next?.form.key !== 'pháp' || hasCapital(word)) return undefined;
  if (!/^ (?:năm \d{4}|nước Cộng)/.test(text.slice(next.end, next.end + 11))) return undefined;
  const right = capital(text.slice(word.start, next.end));
  return { start: word.start, end: next.end, right, clause: CAPITALS.documentType };
};

/** `Unesco`, `asean`: bodies known by their letters. */
const letters: Seek = ({ word }) => {
  if (word.class === 'skip') return undefined;
  const { start, end, text } = word;
  return { start, end, right: text.toUpperCase(), clause: CAPITALS.letters };
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

/** `Thành phố Đà Nẵng` inside a sentence: only two cities have the capital. */
const cityUnit: Seek = ({ text, words, at, word }) => {
  if (word.text !== 'Thành' || beginsSentence(text, word)) return undefined;
  const [, phố, ...name] = wordsFrom(words, at, 4) ?? [];
  const end = name.at(-1)?.end;
  if (phố?.form.key !== 'phố' || end === undefined) return undefined;
  if (!CITIES.includes(name.map((each) => each.text).join(' '))) return undefined;
  if (words[at + 3]?.touchesNext && hasCapital(words[at + 4] ?? word)) return undefined;
  const { start } = word;
  return { start, end, right: `thành phố${text.slice(phố.end, end)}`, clause: CAPITALS.unit };
};

const HYPHENED = new Set(PROVINCES.map((name) => name.replace(' ', '-')));

/** `Hà-Nội`: names of Vietnam take no hyphen. */
const hyphened: Seek = ({ text, words, at, word }) => {
  const last = words[at + 1];
  if (last === undefined || text.charAt(word.end) !== '-') return undefined;
  const { start } = word;
  const { end } = last;
  if (!HYPHENED.has(text.slice(start, end))) return undefined;
  if (/[-–]/.test(text.charAt(start - 1) + text.charAt(end))) return undefined;
  return { start, end, right: `${word.text} ${last.text}`, clause: CAPITALS.unit };
};

const SEEKS: ReadonlyMap<string, readonly Seek[]> = byKey<Seek>([
  ['nhân', special],
  ['nhà', special],
  ['quận', numberedUnit],
  ['phường', numberedUnit],
  ['hiến', constitution],
  ['tỉnh', provinceUnit],
  ['thành', cityUnit],
  ...PROVINCES.map((name) => [wordForm(name.split(' ')[0] ?? '').key, hyphened] as const),
  ...[...FOREIGN_LETTERS].map((name) => [name, letters] as const),
  ...[...TYPES].flatMap((name) => [[name, documentType] as const, [name, thisDocument] as const]),
  ...DAY_SEEKS,
  ...PERSON_SEEKS,
  ...PLACE_SEEKS,
  ...HEAD_SEEKS,
]);

/** The place in the text that the word at `at` shows to need other letters, by its surroundings. */
export function slipAt(text: string, words: readonly Word[], at: number): Slip | undefined {
  const seeks = SEEKS.get(words[at]?.form.key ?? '');
  const spot = seeks && spotAt(text, words, at);
  if (seeks === undefined || spot === undefined) return undefined;
  for (const seek of seeks) {
    const slip = seek(spot);
    if (slip && text.slice(slip.start, slip.end) !== slip.right) return slip;
  }
  return undefined;
}
