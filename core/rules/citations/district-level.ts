import { DISTRICT_CODE, DISTRICTS_CLAUSE, DISTRICTS_END } from '#core/standards/districts.ts';
import { governingDate } from '#core/standards/governing.ts';
import { isoDay } from '#core/text/calendar.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

/** Bodies of districts, and those that ended with them. */
const BODIES =
  /(?<!\p{L})(?:Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|huyện ủy|quận ủy|thị ủy|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) (?:huyện|quận|thị xã)|[Bb]an cán sự đảng|[Đđ]ảng đoàn)(?!\p{L})/gu;

/** What none of their names is without. */
const SIGN = /ủy|uỷ|huyện|quận|thị xã|cán sự đảng|ảng đoàn/;

type Found = { readonly text: string; readonly start: number; readonly end: number };

/** Names of such bodies, but for those that issued a cited document in their day. */
const bodiesIn = perPassage((passage: Passage): readonly Found[] => {
  const bodies = SIGN.test(passage.text) ? matchesOf(passage.text, BODIES) : [];
  if (bodies.length === 0) return [];
  const cited = citationsIn(passage).filter(({ date }) => {
    if (date?.day == null || date.month === null || date.year === null) return false;
    const { day, month, year } = date;
    return isoDay({ day, month, year }) < DISTRICTS_END;
  });
  return bodies
    .map(({ 0: text, index: start }) => ({
      text,
      start,
      end: start + text.length,
    }))
    .filter(
      ({ start }) =>
        !cited.some(({ issuer }) => issuer && start >= issuer.start && start < issuer.end),
    );
});

export const districtLevel = defineRule({
  id: 'district-level',
  number: 14,
  severity: 'info',
  fix: 'none',
  messages: {
    code: 'Ký hiệu “{found}” là của cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025',
    body: '“{found}” đã kết thúc hoạt động trước ngày ban hành văn bản này',
  },
  *check(document, _standard, { passages, today }) {
    if (governingDate(document, today) < DISTRICTS_END) return;
    const { bodyCode } = document.header.number;
    if (document.system === 'party' && DISTRICT_CODE.test(bodyCode)) {
      const at = { path: ['header', 'number', 'bodyCode'] };
      yield { messageId: 'code', clause: DISTRICTS_CLAUSE, at, found: bodyCode };
    }
    for (const passage of passages) {
      for (const { text: found, start, end } of bodiesIn(passage)) {
        const at = { path: passage.path, range: { start, end } };
        yield { messageId: 'body', clause: DISTRICTS_CLAUSE, at, found };
      }
    }
  },
});
