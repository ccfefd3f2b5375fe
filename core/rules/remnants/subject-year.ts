import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { wordsOf } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

/** `năm 2026`, `nhiệm kỳ 2025 - 2030`, in small letters or in capitals. */
const YEARS = /(?<!\p{L})(năm|nhiệm kỳ|giai đoạn) (\d{4})(?: ?[-–] ?(\d{4}))?(?![\p{L}\d/])/giu;
/** So many words before the year make the name of one thing. */
const FEWEST_WORDS = 5;
/** Words before a name that speak of what was then. */
const THEN =
  /(?<!\p{L})(?:so với|cùng kỳ|tổng kết|sơ kết|kết quả|tình hình|sau|kinh nghiệm|đã|qua|trước|quyết toán|như|tiếp tục|tiếp nối|kế thừa|phát huy|từ)(?!\p{L})[^.;]*$/iu;

type NamedYear = {
  readonly kind: string;
  readonly year: string;
  readonly from: number;
  /** The words before it, in small letters, with their places. */
  readonly words: readonly { readonly text: string; readonly start: number }[];
  readonly start: number;
  readonly end: number;
};

const yearsIn = perPassage(({ text }: Passage): readonly NamedYear[] =>
  matchesOf(text, YEARS).map(({ 0: found, 1: kind = '', 2: year = '', 3: last = '', index }) => ({
    kind: kind.toLowerCase(),
    year: year + last,
    from: Number(year),
    words: wordsOf(text.slice(Math.max(0, index - 200), index)).map((word) => ({
      text: word.text.toLowerCase(),
      start: word.start + Math.max(0, index - 200),
    })),
    start: index,
    end: index + found.length,
  })),
);

/** How many words before the two years are the same, from the year backwards. */
function alike(one: NamedYear, other: NamedYear): number {
  let count = 0;
  while (
    count < one.words.length &&
    one.words.at(-1 - count)?.text === other.words.at(-1 - count)?.text
  )
    count += 1;
  return count;
}

function isCited(passage: Passage, { start }: NamedYear): boolean {
  return citationsIn(passage).some(
    (cited) => start >= cited.start && start < (cited.subject ?? cited.issuer ?? cited).end,
  );
}

/** Whether the own year stands in the same sentence: then the two are compared. */
function isCompared(
  text: string,
  { start, end }: NamedYear,
  years: readonly NamedYear[],
  own: ReadonlySet<string>,
): boolean {
  return years.some((each) => {
    const [first, last] = each.start < start ? [each.end, start] : [end, each.start];
    return own.has(each.year) && !/[.;]\s/u.test(text.slice(first, last));
  });
}

export const subjectYear = defineRule({
  id: 'subject-year',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: {
    other: '“{found}”: trích yếu ghi {expected}; xem lại có phải năm của văn bản cũ không',
  },
  *check(_document, _standard, { passages }) {
    const subject = passages.find(({ kind }) => kind === 'subject');
    const named = subject ? yearsIn(subject) : [];
    if (named.length === 0) return;
    const own = new Set(named.map(({ year }) => year));
    for (const passage of passages) {
      if (passage === subject || passage.kind === 'basis') continue;
      const years = yearsIn(passage);
      for (const each of years) {
        const meant = named.find(
          (one) =>
            one.kind === each.kind && each.from < one.from && alike(one, each) >= FEWEST_WORDS,
        );
        if (!meant || !subject || isCited(passage, each)) continue;
        if (isCompared(passage.text, each, years, own)) continue;
        const first = each.words.at(-alike(meant, each))?.start ?? each.start;
        if (THEN.test(passage.text.slice(0, first))) continue;
        const expected = subject.text.slice(meant.start, meant.end);
        yield {
          messageId: 'other',
          clause: USAGE.consistency,
          at: { path: passage.path, range: { start: first, end: each.end } },
          found: passage.text.slice(first, each.end),
          expected,
          fix: [
            {
              op: 'replace-text',
              path: passage.path,
              start: each.start,
              end: each.end,
              text: /\p{Ll}/u.test(passage.text.slice(each.start, each.end))
                ? expected
                : expected.toUpperCase(),
            },
          ],
        };
      }
    }
  },
});
