import {
  FIELD_BEGINNINGS,
  ISSUERS,
  LAW_FIELDS,
  LAW_VERBS,
  LONG_HEADS,
  ROMAN,
  SHORT_HEADS,
} from '../standards/capital-parts.ts';
import { CAPITALS, COUNTED_AFTER } from '../standards/capitals.ts';
import { beginsSentence, hasCapital } from './capital-names.ts';
import { capital, raised, type Seek } from './capital-spot.ts';
import { isCompound } from './compounds.ts';
import type { Word } from './words.ts';

const pairOf = (first: Word | undefined, second: Word | undefined) =>
  `${first?.form.key}-${second?.form.key}`;
const isPlainSmall = (word: Word | undefined) =>
  word !== undefined && word.class === 'plain' && !hasCapital(word);

/** `Trung tâm chuyển đổi số`, inside a sentence: what the body is for begins its name. */
const field: Seek = ({ text, words, at, word, next }) => {
  const head = words[at - 2];
  const last = words[at - 1];
  if (!head?.touchesNext || !last?.touchesNext || !isPlainSmall(word)) return undefined;
  if (!LONG_HEADS.has(pairOf(head, last)) || !FIELD_BEGINNINGS.has(pairOf(word, next)))
    return undefined;
  const isNamed = hasCapital(head) && !hasCapital(last) && !beginsSentence(text, head);
  return isNamed ? raised(word, CAPITALS.body) : undefined;
};

/** `trung tâm Chuyển đổi số`, `sở Xây dựng`: the capital inside tells that a body is named. */
const head: Seek = ({ words, at, word, before }) => {
  if (!isPlainSmall(word) || (before && COUNTED_AFTER.has(before.form.key))) return undefined;
  const isShort = SHORT_HEADS.has(word.form.key);
  if (!isShort && !LONG_HEADS.has(pairOf(word, words[at + 1]))) return undefined;
  if (isShort && before && isCompound(before.form.key, word.form.key)) return undefined;
  const from = isShort ? at : at + 1;
  const [first, second] = [words[from + 1], words[from + 2]];
  if (!words[from]?.touchesNext || !first?.touchesNext || second === undefined) return undefined;
  if (!isShort && !isPlainSmall(words[from])) return undefined;
  const isField = hasCapital(first) && first.class !== 'caps' && isPlainSmall(second);
  if (!isField || !isCompound(first.form.key, second.form.key)) return undefined;
  return raised(word, CAPITALS.body);
};

/** `luật Trồng trọt`: the law whose name the capital begins. */
const law: Seek = ({ words, at, word, before, next }) => {
  if (!isPlainSmall(word) || !next || !hasCapital(next) || next.class === 'caps') return undefined;
  if (before && (COUNTED_AFTER.has(before.form.key) || isCompound(before.form.key, 'luật')))
    return undefined;
  const second = next.touchesNext ? words[at + 2] : undefined;
  if (!second || !isPlainSmall(second) || !isCompound(next.form.key, second.form.key))
    return undefined;
  return raised(word, CAPITALS.documentType);
};

const CITED = /(?:[Cc]ăn cứ|[Tt]heo|của|tại) Luật $/u;
const DATED_LAW = /^(?: \p{L}+,?){1,7} (?:ngày \d|năm \d{4}|số \d)/u;

/** `Căn cứ Luật trồng trọt ngày 19`: what a dated law is about begins its name. */
const lawField: Seek = ({ text, words, at, word, next }) => {
  const before = words[at - 1];
  if (!isPlainSmall(word) || !next || before?.text !== 'Luật') return undefined;
  if (LAW_VERBS.has(pairOf(word, next)) || !isCompound(word.form.key, next.form.key))
    return undefined;
  const isCited =
    CITED.test(text.slice(Math.max(0, word.start - 13), word.start)) &&
    DATED_LAW.test(text.slice(before.end, word.end + 60));
  return isCited ? raised(word, CAPITALS.documentType) : undefined;
};

const DATED = /năm \d{4} của $/;

/** `ngày 09 tháng 6 năm 2025 của chính phủ`: who issued the document that is cited. */
const issuer: Seek = ({ text, word, next }) => {
  if (!isPlainSmall(word) || !ISSUERS.has(pairOf(word, next))) return undefined;
  if (!DATED.test(text.slice(Math.max(0, word.start - 14), word.start))) return undefined;
  return raised(word, CAPITALS.body);
};

/** `phụ lục I Nghị định này`: the annex that one document has. */
const annex: Seek = ({ text, word, next, before }) => {
  if (!isPlainSmall(word) || next?.form.key !== 'lục') return undefined;
  if (before && COUNTED_AFTER.has(before.form.key)) return undefined;
  if (!ROMAN.test(text.slice(next.end, next.end + 24))) return undefined;
  const right = capital(text.slice(word.start, next.end));
  return { start: word.start, end: next.end, right, clause: CAPITALS.citedUnit };
};

const firstOf = (pairs: ReadonlySet<string>) => [...pairs].map((pair) => pair.split('-')[0] ?? '');

/** What is asked of bodies and what they issue, by the word where each look begins. */
export const HEAD_SEEKS: readonly (readonly [key: string, seek: Seek])[] = [
  ...firstOf(FIELD_BEGINNINGS).map((key) => [key, field] as const),
  ...[...SHORT_HEADS, ...firstOf(LONG_HEADS)].map((key) => [key, head] as const),
  ...firstOf(ISSUERS).map((key) => [key, issuer] as const),
  ['phụ', annex],
  ['luật', law],
  ...[...LAW_FIELDS].map((key) => [key, lawField] as const),
];
