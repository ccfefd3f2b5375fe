import { CAPITALS } from '#core/standards/capitals.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineTextRule } from '../define-rule.ts';

/** `Điều 5`, `Chương II`, `Mục 1`, `Phần I` take a capital when cited; `khoản 2`, `điểm a` do not. */
const SMALL_UNIT =
  /(?<![\p{L}\p{N}])(điều|chương|mục|tiểu mục)(?= (?:\d{1,3}|[IVXL]{1,6})(?![\p{L}\p{N}/]))/gu;
/** The annex names parts too; `phần 2` may be a fraction, `phần II` is none. */
const SMALL_PART = /(?<![\p{L}\p{N}])(phần)(?= [IVX]{1,5}(?![\p{L}\p{N}/]))/gu;
const CAPITAL_UNIT = /(?<=[\p{Ll},;] )(Khoản|Điểm)(?= (?:\d{1,3}|[a-zđ])(?![\p{L}\p{N}/]))/gu;
/** What neither of them is without. */
const EITHER = /(?:điều|chương|mục|phần) [\dIVXL]|(?:Khoản|Điểm) [\da-zđ]/;
/** Words before which a small `mục` or `chương` is a common word: `hai mục 1 và 2` is still cited. */
const COMMON_BEFORE = /(?:danh|hạng|chuyên|tiết|đầu|đề|tiểu|trang|văn|hiến|thành|cổ)\s$/u;

export const unitCapitals = defineTextRule({
  id: 'unit-capitals',
  number: 52,
  severity: 'warning',
  fix: 'safe',
  messages: {
    small: 'Khi viện dẫn phải viết hoa: “{expected}”, không viết “{found}”',
    capital: 'Khi viện dẫn phải viết thường: “{expected}”, không viết “{found}”',
  },
  concerns: ({ text }) => EITHER.test(text),
  *check({ text }, { standard }) {
    const clause = standard.system === 'state' ? CAPITALS.citedUnit : standard.styles.body.clause;
    for (const [pattern, messageId] of [
      ...(standard.system === 'state' ? [[SMALL_PART, 'small'] as const] : []),
      [SMALL_UNIT, 'small'],
      [CAPITAL_UNIT, 'capital'],
    ] as const) {
      for (const { 0: word, index: start } of matchesOf(text, pattern)) {
        if (COMMON_BEFORE.test(text.slice(0, start))) continue;
        const number = /^ \S*[\p{L}\p{N}]/u.exec(text.slice(start + word.length))?.[0] ?? '';
        const [first = ''] = word;
        const turned = messageId === 'small' ? first.toUpperCase() : first.toLowerCase();
        yield {
          messageId,
          clause,
          start,
          end: start + word.length + number.length,
          replacement: turned + word.slice(1) + number,
        };
      }
    }
  },
});
