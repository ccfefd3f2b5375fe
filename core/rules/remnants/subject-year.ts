import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { wordsOf } from '#core/text/words.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

/** `năm 2026`, `tháng 10 năm 2026`, `năm học 2025 - 2026`, in small letters or in capitals. */
const YEARS =
  /(?<!\p{L})(?:(tháng (\d{1,2})|quý (?:I{1,3}|IV|[1-4])) )?(năm học|năm|nhiệm kỳ|giai đoạn) (\d{4})(?: ?[-–] ?(\d{4}))?(?![\p{L}\d/])/giu;
/** So many words before the year make the name of one thing. */
const FEWEST_WORDS = 5;
const LONGEST_NAME = 200;
/** Words before a name that speak of what was then. */
const THEN =
  /(?<!\p{L})(?:so với|cùng kỳ|tổng kết|sơ kết|kết quả|tình hình|sau|kinh nghiệm|đã|qua|trước|quyết toán|như|tiếp tục|tiếp nối|kế thừa|phát huy|từ)(?!\p{L})[^.;]*$/iu;
/** Spans of which a document is about one alone, and names it again and again. */
const SPANS: readonly string[] = ['năm học', 'nhiệm kỳ'];

type NamedYear = {
  /** What is named: a year, a month of one, a school year, a term. */
  readonly kind: string;
  readonly value: string;
  readonly year: number;
  /** The words before it, in small letters, with their places. */
  readonly words: readonly { readonly text: string; readonly start: number }[];
  readonly start: number;
  readonly end: number;
};

const NONE: readonly NamedYear[] = [];
/** What no year is without: most texts name none and need no closer reading. */
const SIGN = / \d{4}(?!\d)/;

const yearsIn = perPassage(({ text }: Passage): readonly NamedYear[] => {
  if (!SIGN.test(text)) return NONE;
  return matchesOf(text, YEARS).map((match) => {
    const [found, part = '', , kind = '', year = '', last = ''] = match;
    const { index } = match;
    const from = Math.max(0, index - LONGEST_NAME);
    return {
      kind: `${part.split(' ', 1)[0] ?? ''} ${kind}`.trim().toLowerCase(),
      value: `${part} ${year} ${last}`.toLowerCase(),
      year: Number(year),
      words: wordsOf(text.slice(from, index)).map((word) => ({
        text: word.text.toLowerCase(),
        start: word.start + from,
      })),
      start: index,
      end: index + found.length,
    };
  });
});

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
    return own.has(each.value) && !/[.;]\s/u.test(text.slice(first, last));
  });
}

/** The year as the subject says it, in capitals where the other stands in capitals. */
function inStyleOf(expected: string, found: string): string {
  return /\p{Ll}/u.test(found) ? expected : expected.toUpperCase();
}

/** The subject's own years, with the words of the type before those with which it begins. */
function namedIn(subject: Passage, type: string): readonly (NamedYear & { whole: number })[] {
  const lead = wordsOf(type.toLowerCase()).map(({ text }) => ({ text, start: 0 }));
  return yearsIn(subject).map((each) => {
    const words = [...lead, ...each.words];
    return { ...each, words, whole: words.length };
  });
}

/** Where another passage names what the subject names, with an older year. */
function* others(
  subject: Passage,
  named: readonly (NamedYear & { whole: number })[],
  passages: readonly Passage[],
): Generator<Report<'other'>> {
  const own = new Set(named.map(({ value }) => value));
  for (const passage of passages) {
    if (passage === subject || passage.kind === 'basis') continue;
    const years = yearsIn(passage);
    for (const each of years) {
      const meant = named.find((one) => {
        if (one.kind !== each.kind || one.value === each.value) return false;
        const same = alike(one, each);
        // By its whole name a document speaks of itself, and then of no other month or year.
        return same === one.whole ? same > 2 : same >= FEWEST_WORDS && each.year < one.year;
      });
      if (!meant || isCited(passage, each) || isCompared(passage.text, each, years, own)) continue;
      const first = each.words.at(-alike(meant, each))?.start ?? each.start;
      if (THEN.test(passage.text.slice(0, first))) continue;
      const { path, text } = passage;
      const expected = subject.text.slice(meant.start, meant.end);
      const written = inStyleOf(expected, text.slice(each.start, each.end));
      yield {
        messageId: 'other',
        clause: USAGE.consistency,
        at: { path, range: { start: first, end: each.end } },
        found: text.slice(first, each.end),
        expected,
        fix: [{ op: 'replace-text', path, start: each.start, end: each.end, text: written }],
      };
    }
  }
}

/** A school year or term of the subject that nothing else says, where all else says another. */
function* alone(subject: Passage, passages: readonly Passage[]): Generator<Report<'alone'>> {
  for (const each of yearsIn(subject)) {
    if (!SPANS.includes(each.kind)) continue;
    const said = passages.filter((passage) => passage !== subject).flatMap(yearsIn);
    const values = said.filter(({ kind }) => kind === each.kind).map(({ value }) => value);
    const [other = ''] = values;
    if (values.length < 2 || other === each.value || new Set(values).size > 1) continue;
    const { path, text } = subject;
    const found = text.slice(each.start, each.end);
    const [first, last] = other.trim().split(/\s+/u);
    const expected = `${each.kind} ${first} - ${last}`;
    const { start, end } = each;
    const fix = [
      { op: 'replace-text' as const, path, start, end, text: inStyleOf(expected, found) },
    ];
    const at = { path, range: { start, end } };
    yield { messageId: 'alone', clause: USAGE.consistency, at, found, expected, fix };
  }
}

export const subjectYear = defineRule({
  id: 'subject-year',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: {
    other: '“{found}”: trích yếu ghi {expected}; xem lại có phải chữ của văn bản cũ không',
    alone: 'Trích yếu ghi “{found}”, nội dung đều ghi “{expected}”',
  },
  *check({ header }, standard, { passages }) {
    const subject = passages.find(({ kind }) => kind === 'subject');
    if (!subject || yearsIn(subject).length === 0) return;
    const named = namedIn(subject, standard.types[header.type]?.name ?? '');
    yield* others(subject, named, passages);
    yield* alone(subject, passages);
  },
});
