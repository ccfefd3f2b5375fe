import { ENDED_BODIES, FIRST_END } from '#core/standards/ended-bodies.ts';
import { governingDate } from '#core/standards/governing.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { isoDay } from '#core/text/calendar.ts';
import type { Citation } from '#core/text/citations.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

const BY_NAME = new Map(ENDED_BODIES.map((body) => [body.name, body]));
const LONGEST_FIRST = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);
const NAMES = new RegExp(`(?<!\\p{L})(?:${LONGEST_FIRST.join('|')})(?!\\p{L})`, 'gu');
/** What none of the names is without. */
const SIGN = /Bộ |Sở |Dân tộc|Ban |ỉnh /;
/** Words of a sentence that speaks of what was. */
const ONCE =
  /(?<!\p{L})(?:cũ|trước đây|nay là|nguyên là|hợp nhất|sáp nhập|đổi tên|tiếp nhận|bàn giao|kết thúc hoạt động|giải thể|từ khi|lịch sử|quê|sinh|trước sắp xếp|trước khi)(?!\p{L})/iu;
const MARK = /[.;]\s/gu;

type Found = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The day of the document in whose mention it stands; null where it stands in none. */
  readonly day: IsoDate | null;
};

/** The day of a cited document; one without its date is as old as it may be. */
function dayOf({ date }: Citation): IsoDate {
  if (date?.day == null || date.month === null || date.year === null) return '';
  return isoDay({ day: date.day, month: date.month, year: date.year });
}

/** The sentence in which `[start, end)` stands. */
function sentenceAround(text: string, start: number, end: number): string {
  const marks = matchesOf(text, MARK).map(({ index }) => index);
  const from = marks.findLast((index) => index < start) ?? 0;
  return text.slice(from, marks.find((index) => index >= end) ?? text.length);
}

/** Names of such bodies, but for those in what tells the past. */
const namesIn = perPassage((passage: Passage): readonly Found[] => {
  const { text } = passage;
  const names = SIGN.test(text) ? matchesOf(text, NAMES) : [];
  return names.flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    if (ONCE.test(sentenceAround(text, start, end))) return [];
    const cited = citationsIn(passage).find(
      (each) => start >= each.start && start < (each.subject ?? each.issuer ?? each).end,
    );
    return [{ text: name, start, end, day: cited ? dayOf(cited) : null }];
  });
});

export const endedBodies = defineRule({
  id: 'ended-bodies',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    ended: '“{found}” đã kết thúc hoạt động trước ngày ban hành văn bản này; nay là “{expected}”',
  },
  *check(document, _standard, { passages, today }) {
    const own = governingDate(document, today);
    if (own < FIRST_END) return;
    for (const passage of passages) {
      for (const { text: found, start, end, day } of namesIn(passage)) {
        const body = BY_NAME.get(found);
        // A body of its day issued what is cited, or was what it speaks of.
        if (!body || (day ?? own) < body.ended || own < body.ended) continue;
        const at = { path: passage.path, range: { start, end } };
        yield { messageId: 'ended', clause: body.clause, at, found, expected: body.now };
      }
    }
  },
});
