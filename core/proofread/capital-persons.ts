import { GIVEN_NAMES, MORE_FAMILY_NAMES } from '../standards/capital-parts.ts';
import {
  CAPITALS,
  COUNTED_AFTER,
  FAMILY_NAMES,
  HONORIFICS,
  MIDDLE_NAMES,
  OTHER_MIDDLE_NAMES,
  PLAIN_FAMILY_NAMES,
  TITLE_ENDS,
  TITLES,
} from '../standards/capitals.ts';
import { hasCapital } from './capital-names.ts';
import { byKey, capital, raised, type Seek, wordsFrom } from './capital-spot.ts';
import { isCompound } from './compounds.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

const isName = (word: Word) => hasCapital(word) && word.class !== 'caps';
const isMiddle = ({ form }: Word) => MIDDLE_NAMES.has(form.key);

/** `Nguyễn văn An`: the middle name of a person. */
const middleName: Seek = ({ words, at, word, next }) => {
  if (next === undefined || !hasCapital(word) || !FAMILY_NAMES.has(word.form.key)) return undefined;
  if (!isMiddle(next) || hasCapital(next)) return undefined;
  const given = next.touchesNext ? words[at + 2] : undefined;
  if (given === undefined || !isName(given)) return undefined;
  const { start } = word;
  const right = `${word.text} ${capital(next.text)} ${given.text}`;
  return { start, end: given.end, right, clause: CAPITALS.person };
};

/** `ông nguyễn văn an`, `bà Lê Thị hoa.`: the word before tells that a person is named. */
const wholeName: Seek = ({ text, words, at, word, before }) => {
  if (!before || !HONORIFICS.has(before.form.key) || !FAMILY_NAMES.has(word.form.key))
    return undefined;
  const parts = wordsFrom(words, at, 3);
  const [, middle, given] = parts ?? [];
  if (!parts || !middle || !given || !isMiddle(middle) || given.class === 'skip') return undefined;
  // `ông Lê văn bản hóa`: only a name that ends here, or cannot be another word.
  const isSure = PLAIN_FAMILY_NAMES.has(word.form.key) || hasCapital(middle);
  if (given.touchesNext && !hasCapital(given) && (hasCapital(word) || !isSure)) return undefined;
  if (!isSure && isCompound(middle.form.key, given.form.key)) return undefined;
  const { start } = word;
  const { end } = given;
  const right = text.slice(start, end).replace(/(?<!\p{L})\p{L}/gu, (each) => each.toUpperCase());
  return { start, end, right, clause: CAPITALS.person };
};

/** `ông lê Hoàng Nam`, `ông Lê hoàng Nam`: one small letter among the names of a person. */
const oneOfName: Seek = ({ text, words, at, word, before }) => {
  const isTold = before && (HONORIFICS.has(before.form.key) || TITLE_ENDS.has(before.form.key));
  const [, middle, given] = wordsFrom(words, at, 3) ?? [];
  if (!isTold || !middle || !given || !isName(given)) return undefined;
  // `bí thư đoàn Nam Định` leads the youth there.
  const isFamily = !hasCapital(word) && isName(middle) && word.form.key !== 'đoàn';
  const isOther = isName(word) && !hasCapital(middle) && OTHER_MIDDLE_NAMES.has(middle.form.key);
  if (!isFamily && !isOther) return undefined;
  const { start } = word;
  const { end } = given;
  const right = text.slice(start, end).split(' ').map(capital).join(' ');
  return { start, end, right, clause: CAPITALS.person };
};

const FAMILIES: ReadonlySet<string> = new Set([...FAMILY_NAMES, ...MORE_FAMILY_NAMES]);
/** Whether something ends a name there: a mark, a dash, the end of the line. */
const END_OF_NAME = /^(?:[,;:.)(\t]| [-–(]|$)/u;

/** `Ông Cao Xuân hiệp,`, `bà vi Thị Sơn (`: one small letter in a name that ends with the words. */
const closedName: Seek = ({ text, words, at, word }) => {
  if (word.class === 'caps' || !word.touchesNext) return undefined;
  const name: Word[] = [];
  for (let index = at + 1; name.length < 5; index += 1) {
    const next = words[index];
    if (next === undefined) break;
    name.push(next);
    if (!next.touchesNext) break;
  }
  const last = name.at(-1);
  if (!last || last.touchesNext || name.length < 2 || name.length > 4) return undefined;
  if (!END_OF_NAME.test(text.slice(last.end, last.end + 2))) return undefined;
  const small = name.filter((each) => !hasCapital(each));
  const [one] = small;
  if (small.length !== 1 || !one || name.some((each) => each.class === 'skip')) return undefined;
  if (name.some((each) => each.class === 'caps')) return undefined;
  return isOfPerson(name, one) ? raised(one, CAPITALS.person) : undefined;
};

/** `Võ minh Triết` as a whole line: a person signs or is listed. */
const wholeLine: Seek = ({ text, words, at, word }) => {
  if (at !== 0 || words.length < 3 || words.length > 4 || !isName(word)) return undefined;
  if (!/^\p{L}+(?: \p{L}+){2,3}$/u.test(text.trim())) return undefined;
  const small = words.filter((each) => !hasCapital(each));
  const [one] = small;
  if (small.length !== 1 || !one || words.some((each) => each.class === 'caps')) return undefined;
  return isOfPerson(words, one) ? raised(one, CAPITALS.person) : undefined;
};

/** Whether the small word can only be the name's. */
function isOfPerson(name: readonly Word[], one: Word): boolean {
  const [family] = name;
  if (one === family) return FAMILIES.has(one.form.key) && name.length > 2;
  const isGiven = GIVEN_NAMES.has(one.form.key) || MIDDLE_NAMES.has(one.form.key);
  return isGiven && name.length > 2 && FAMILIES.has(family?.form.key ?? '');
}

/** `Vi Thị quyên`: a family name and a middle name that only persons have. */
const lastName: Seek = ({ text, words, at, word, next }) => {
  if (!isName(word) || !next || !isMiddle(next) || !hasCapital(next)) return undefined;
  const given = next.touchesNext ? words[at + 2] : undefined;
  if (!given || hasCapital(given) || !GIVEN_NAMES.has(given.form.key)) return undefined;
  if (given.touchesNext || !END_OF_NAME.test(text.slice(given.end, given.end + 2)))
    return undefined;
  return raised(given, CAPITALS.person);
};

const TITLES_BY_FIRST = byKey(
  TITLES.map((title) => {
    const keys = title.split(' ').map((word) => wordForm(word).key);
    return [keys[0] ?? '', { title, keys }] as const;
  }),
);

/** Whether a person's name begins at this word: a known family name and names after it. */
function isPersonAt(words: readonly Word[], at: number): boolean {
  const [family, second, third] = wordsFrom(words, at, 3) ?? [];
  if (!family || !second || !third || !isName(family) || !isName(second)) return false;
  if (!FAMILY_NAMES.has(family.form.key) || family.form.key === 'đoàn') return false;
  // `giám đốc Trần Anh Group` is a firm's.
  return third.form.syllable !== undefined && (isName(third) || isMiddle(second));
}

/** `giám đốc Nguyễn Văn An`: a position or degree right before a person's name. */
const titleOfPerson: Seek = ({ text, words, at, word, before }) => {
  if (before && (COUNTED_AFTER.has(before.form.key) || LONGER.has(before.form.key)))
    return undefined;
  const fitting = TITLES_BY_FIRST.get(word.form.key)?.filter(({ keys }) =>
    keys.every((key, offset) => words[at + offset]?.form.key === key),
  );
  const title = fitting?.find(({ keys }) => {
    const own = wordsFrom(words, at, keys.length + 1);
    return own && !own.some((each) => each.class === 'caps') && isPersonAt(words, at + keys.length);
  });
  const last = title && words[at + title.keys.length - 1];
  if (!title || !last) return undefined;
  const found = text.slice(word.start, last.end);
  // `Thạc sỹ` is the writer's spelling; only the letters' case is asked for.
  const right = found
    .split(' ')
    .map((each, index) => (isLarge(title.title, index) ? capital(each) : each.toLowerCase()))
    .join(' ');
  return { start: word.start, end: last.end, right, clause: CAPITALS.title };
};

/** Words that make a longer title, which is judged as a whole. */
const LONGER = new Set(['phó', 'tổng', 'chi']);

function isLarge(title: string, index: number): boolean {
  const letter = title.split(' ')[index]?.charAt(0) ?? '';
  return letter !== letter.toLowerCase();
}

/** `phường Nguyễn Văn Cừ`: a unit named for a person. */
const personUnit: Seek = ({ text, words, at, word, before }) => {
  if (hasCapital(word) || (before && COUNTED_AFTER.has(before.form.key))) return undefined;
  const [, family, middle, given] = wordsFrom(words, at, 4) ?? [];
  if (!family || !middle || !given || ![family, middle, given].every(isName)) return undefined;
  if (!FAMILY_NAMES.has(family.form.key) || !isMiddle(middle)) return undefined;
  const { start } = word;
  const right = capital(text.slice(start, given.end));
  return { start, end: given.end, right, clause: CAPITALS.numberedUnit };
};

/** What is asked of names of persons, by the word where each look begins. */
export const PERSON_SEEKS: readonly (readonly [key: string, seek: Seek])[] = [
  ...[...FAMILY_NAMES].flatMap((name) => [
    [name, middleName] as const,
    [name, wholeName] as const,
    [name, oneOfName] as const,
  ]),
  ...[...FAMILIES].flatMap((name) => [[name, lastName] as const, [name, wholeLine] as const]),
  ...[...HONORIFICS].map((word) => [word, closedName] as const),
  ...[...TITLES_BY_FIRST.keys()].map((first) => [first, titleOfPerson] as const),
  ['phường', personUnit],
  ['xã', personUnit],
];
