import {
  CAPITALS,
  COUNTED_AFTER,
  FEAST_AFTER,
  FEAST_BEFORE,
  MONTHS,
  NAMED_MONTHS,
  OTHER_FEASTS,
  PARTS_OF_DAY,
  WEEKDAYS,
} from '../standards/capitals.ts';
import { hasCapital } from './capital-names.ts';
import { capital, raised, type Seek } from './capital-spot.ts';
import { isCompound } from './compounds.ts';

const DATED = /^(?:,| \()? ?ngày \d/u;
const WEEKLY = /^ (?:đến thứ \p{L}+ (?:h[àằ]ng|trong) tuần|h[àằ]ng tuần)/u;
const BESIDE_SUNDAY = /^(?:,| và| -| hoặc) chủ nhật/iu;

/** `sáng thứ hai`, `thứ hai, ngày 05`, `thứ bảy, chủ nhật`: Monday, not the second one. */
const weekday: Seek = ({ text, words, at, next, before }) => {
  if (next === undefined || hasCapital(next) || !WEEKDAYS.has(next.form.key)) return undefined;
  const beyond = words[at - 2];
  const isPart = before && PARTS_OF_DAY.has(before.form.key) && beyond?.form.key !== 'buổi';
  const after = text.slice(next.end, next.end + 28);
  const isDay = [DATED, WEEKLY, BESIDE_SUNDAY].some((pattern) => pattern.test(after));
  return isPart || isDay ? raised(next, CAPITALS.weekday) : undefined;
};

/** `chủ nhật`, which is no other word but where two others meet. */
const sunday: Seek = ({ text, words, at, word, before, next }) => {
  if (hasCapital(word) || next?.form.key !== 'nhật' || next.class === 'caps') return undefined;
  const after = next.touchesNext ? words[at + 2] : undefined;
  if (before && !hasCapital(before) && isCompound(before.form.key, 'chủ')) return undefined;
  if (after && !hasCapital(after) && isCompound('nhật', after.form.key)) return undefined;
  const right = capital(text.slice(word.start, next.end));
  return { start: word.start, end: next.end, right, clause: CAPITALS.weekday };
};

/** `tháng giêng`; `tháng tám năm 1945`. */
const month: Seek = ({ text, word, before, next }) => {
  if (next === undefined || hasCapital(next)) return undefined;
  if (NAMED_MONTHS.has(next.form.key)) return raised(next, CAPITALS.month);
  if (!MONTHS.has(next.form.key) || !/^ năm \d{4}/.test(text.slice(next.end, next.end + 9)))
    return undefined;
  const isCounted = /\d\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
  const isWord = before !== undefined && COUNTED_AFTER.has(before.form.key);
  return isCounted || isWord ? undefined : raised(next, CAPITALS.month);
};

/** `đón tết.`: the feast of the new year, unless the passage speaks of another. */
const feast: Seek = ({ text, word, before, next }) => {
  if (hasCapital(word) || !before || !FEAST_AFTER.has(before.form.key)) return undefined;
  if (next && !FEAST_BEFORE.has(next.form.key)) return undefined;
  return OTHER_FEASTS.test(text) ? undefined : raised(word, CAPITALS.feast);
};

/** What is asked of days, months and feasts, by the word where each look begins. */
export const DAY_SEEKS: readonly (readonly [key: string, seek: Seek])[] = [
  ['thứ', weekday],
  ['chủ', sunday],
  ['tháng', month],
  ['tết', feast],
];
