import { ENDED_BODIES, FIRST_END } from '#core/standards/ended-bodies.ts';
import { governingDate } from '#core/standards/governing.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

const BY_NAME = new Map(ENDED_BODIES.map((body) => [body.name, body]));
const LONGEST_FIRST = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);
const NAMES = new RegExp(`(?<!\\p{L})(?:${LONGEST_FIRST.join('|')})(?!\\p{L})`, 'gu');
/** What none of the names is without. */
const SIGN = /Bộ |Sở |Dân tộc|Ban /;
/** Words of a sentence that speaks of what was. */
const ONCE =
  /(?<!\p{L})(?:cũ|trước đây|nay là|nguyên là|hợp nhất|sáp nhập|đổi tên|tiếp nhận|bàn giao|kết thúc hoạt động|giải thể|từ khi|lịch sử)(?!\p{L})/iu;
const AROUND = 120;

type Found = { readonly text: string; readonly start: number; readonly end: number };

/** Names of such bodies, but for those in the mention of a document and in what tells the past. */
const namesIn = perPassage((passage: Passage): readonly Found[] => {
  const { text } = passage;
  const names = SIGN.test(text) ? matchesOf(text, NAMES) : [];
  return names
    .map(({ 0: name, index: start }) => ({ text: name, start, end: start + name.length }))
    .filter(({ start, end }) => {
      if (ONCE.test(text.slice(Math.max(0, start - AROUND), end + AROUND))) return false;
      return !citationsIn(passage).some(
        (cited) => start >= cited.start && start < (cited.subject ?? cited.issuer ?? cited).end,
      );
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
      for (const { text: found, start, end } of namesIn(passage)) {
        const body = BY_NAME.get(found);
        if (!body || own < body.ended) continue;
        const at = { path: passage.path, range: { start, end } };
        yield { messageId: 'ended', clause: body.clause, at, found, expected: body.now };
      }
    }
  },
});
