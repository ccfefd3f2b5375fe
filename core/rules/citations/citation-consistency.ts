import { USAGE } from '#core/standards/usage.ts';
import type { Citation } from '#core/text/citations.ts';
import type { FoundDate } from '#core/text/dates.ts';
import { folded } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';
import { documentKey, type Mention, mentionsIn } from '../facts.ts';

/** So many letters of two titles must be alike; how far a mention quotes them differs. */
const TITLE_START = 24;

/**
 * Two dates of one number, of which one looks like a slip. Numbers begin anew each year or term,
 * so that dates which differ in every part are of two documents.
 */
function contradicts(one: FoundDate, other: FoundDate): boolean {
  const sameDay = one.day === other.day && one.month === other.month;
  return sameDay !== (one.year === other.year);
}

function alike(one: string, other: string): boolean {
  const [a, b] = [folded(one).slice(0, TITLE_START), folded(other).slice(0, TITLE_START)];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether the two mentions can speak of one document: numbers of two bodies may be the same. */
function sameIssuer(one: Citation, other: Citation): boolean {
  return !one.issuer || !other.issuer || alike(one.issuer.text, other.issuer.text);
}

function sameDate({ date: one }: Citation, { date: other }: Citation): boolean {
  if (!one || !other) return true;
  return one.day === other.day && one.month === other.month && one.year === other.year;
}

type Contradiction = { readonly kind: 'dates' | 'titles'; readonly other: string };

/** In what `later` contradicts the first mention of the same document. */
function contradiction(first: Citation, later: Citation): Contradiction | null {
  if (first === later || !sameIssuer(first, later)) return null;
  if (first.date && later.date && contradicts(first.date, later.date)) {
    return { kind: 'dates', other: first.date.text };
  }
  const isOther = first.subject && later.subject && !alike(first.subject.text, later.subject.text);
  return isOther && sameDate(first, later) ? { kind: 'titles', other: first.subject.text } : null;
}

/** The first mention of each document that tells the most: its date at least. */
function firstMentions(mentions: readonly Mention[]): ReadonlyMap<string, Citation> {
  const first = new Map<string, Citation>();
  for (const { citation } of mentions) {
    const key = documentKey(citation);
    if (citation.number && citation.form !== 'bare' && citation.date && !first.has(key)) {
      first.set(key, citation);
    }
  }
  return first;
}

export const citationConsistency = defineRule({
  id: 'citation-consistency',
  number: null,
  severity: 'error',
  fix: 'none',
  messages: {
    dates: 'Cùng một văn bản nhưng ghi hai ngày khác nhau: “{found}” và “{other}”',
    titles: 'Cùng một văn bản nhưng trích yếu khác nhau: “{found}” trước đó ghi “{other}”',
  },
  *check(_document, _standard, { passages }) {
    const mentions = mentionsIn(passages);
    const first = firstMentions(mentions);
    for (const { passage, citation } of mentions) {
      const earlier = first.get(documentKey(citation));
      const wrong = earlier && contradiction(earlier, citation);
      if (!wrong) continue;
      const { start, end, text: found } = citation;
      yield {
        messageId: wrong.kind,
        clause: USAGE.consistency,
        at: { path: passage.path, range: { start, end } },
        found,
        data: { other: wrong.other },
        severity: wrong.kind === 'dates' ? 'error' : 'warning',
      };
    }
  },
});
