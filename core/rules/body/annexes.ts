import { annexLabels, referenceText } from '#core/compose/annexes.ts';
import { numberText, placeDateText } from '#core/compose/frame-text.ts';
import { romanNumeral } from '#core/compose/labels.ts';
import type { Annex, OfficialDocument } from '#core/model/document.ts';
import { asInLaw } from '#core/standards/figure.ts';
import { isoDay } from '#core/text/calendar.ts';
import { type Citation, findCitations, type Span } from '#core/text/citations.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { smallLettersOf } from '../facts.ts';
import { dropFound } from '../frame-place.ts';
import type { Passage } from '../passages.ts';

const MENTION = /(?<![\p{L}\p{N}])Phụ lục(?: (?:số )?(\d{1,2}|[IVX]{1,5}))?(?![\p{L}\p{N}])/giu;
/** Words that promise an annex of this very document. */
const PROMISED =
  /(?<![\p{L}\p{N}])(?:\((?:có |kèm theo |chi tiết (?:tại |theo )?)?Phụ lục[^)]*\)|Phụ lục(?: [IVX\d]+)? kèm theo|kèm theo Phụ lục)(?![\p{L}\p{N}])/iu;

/** An annex of this document by its number: `Phụ lục III kèm theo Quyết định này`. */
const OWN_ANNEX =
  /(?<!\p{L})Phụ lục (?:số )?([IVX]{1,5}|\d{1,2})(?= kèm theo \p{Lu}\p{L}+ \p{L}+ này)/gu;

/** The annexes that a text names by numbers beyond the last. */
function beyondLast(text: string, count: number): readonly Span[] {
  const known = Array.from({ length: count }, (_, index) => index + 1);
  const numbers = new Set(known.flatMap((number) => [String(number), romanNumeral(number)]));
  return matchesOf(text, OWN_ANNEX)
    .filter(({ 1: number = '' }) => !numbers.has(number))
    .map(({ 0: found, index: start }) => ({ text: found, start, end: start + found.length }));
}

/** The name of an annex with the number that the source gives it. */
const OWN_LABEL = /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]{1,5}|\d{1,2})(?![\p{L}\p{N}]))?/iu;

/** A number without what may be written in two ways. */
function bareNumber(text: string): string {
  return text.replace(/\s/gu, '').replace(/^0+/u, '');
}

/** The document to which the line over an annex says that it belongs, if it is of this kind. */
function citedOver(reference: string, { header }: OfficialDocument): Citation | null {
  const [cited] = findCitations(reference);
  return cited?.type === header.type ? cited : null;
}

/** The number in that line, if it is not the document's own. */
function otherNumber(cited: Citation | null, { header }: OfficialDocument, own: string) {
  if (!cited?.number || header.number.value === '') return null;
  return bareNumber(cited.number.text) === bareNumber(own) ? null : cited.number;
}

type DayOnly = { readonly day: number | null; readonly month: number | null };

function isWhole<Date extends DayOnly & { readonly year: number | null }>(
  date: Date | null | undefined,
): date is Date & { readonly day: number; readonly month: number; readonly year: number } {
  return date?.day != null && date.month !== null && date.year !== null;
}

/** The date in that line, if it is not the document's own. */
function otherDate(cited: Citation | null, { header }: OfficialDocument): Span | null {
  const date = cited?.date;
  if (!isWhole(date) || !isWhole(header.date)) return null;
  return isoDay(date) === isoDay(header.date) ? null : date;
}

/** Whether the source calls it a phụ lục: a list or a form often bears only its own name. */
function isCalledSo({ asFound }: OfficialDocument, { id, title }: Annex): boolean {
  return asFound[`annex/${id}/label`]?.text !== '' || OWN_LABEL.test(title);
}

function namesAnnex(passage: Passage): boolean {
  return passage.path[0] === 'body' && smallLettersOf(passage).includes('phụ lục');
}

export const annexes = defineRule({
  id: 'annexes',
  number: 69,
  severity: 'warning',
  fix: 'safe',
  messages: {
    numbered:
      'Khi có từ hai phụ lục thì đánh số bằng chữ số La Mã: “{expected}”, không ghi “{found}”',
    otherNumber: 'Phụ lục ghi kèm theo văn bản số “{found}”, văn bản này mang số “{expected}”',
    otherDate: 'Phụ lục ghi kèm theo văn bản “{found}”, văn bản này ban hành {expected}',
    unreferred: 'Dưới tên phụ lục thiếu dòng chỉ dẫn: “{expected}”',
    unannounced: 'Phụ lục “{found}” chưa được nhắc đến trong nội dung văn bản',
    absent: 'Nội dung nhắc đến phụ lục (“{found}”) nhưng văn bản không có phụ lục kèm theo',
    beyond: 'Không có “{found}”: văn bản có {count} phụ lục',
    untitled: 'Phụ lục chưa có tên',
    unlabelled: 'Nội dung gọi là phụ lục nhưng phía trên tên chưa ghi “{expected}”',
  },
  *check(document, standard, { passages }) {
    const clause = asInLaw(standard.styles['annex-title'].clause);
    const text = passages.filter(namesAnnex);
    const isAnnounced = text.some((passage) => passage.text.search(MENTION) >= 0);
    for (const annex of document.annexes) {
      const { id, title } = annex;
      const at = { path: ['annexes', id, 'title'] };
      if (title.trim() === '') yield { messageId: 'untitled', clause, at, found: '' };
      else if (!isCalledSo(document, annex)) {
        if (!isAnnounced) continue;
        const fix = dropFound(document, `annex/${id}/label`);
        const labels = annexLabels({ ...document, asFound: {} }, standard);
        const expected = labels[document.annexes.indexOf(annex)] ?? '';
        const { clause: ofLabel } = standard.styles['annex-label'];
        yield {
          messageId: 'unlabelled',
          clause: asInLaw(ofLabel),
          at,
          found: title,
          expected,
          fix,
        };
      } else if (!isAnnounced) yield { messageId: 'unannounced', clause, at, found: title };
    }
    const own = numberText(document.header.number, {
      ...standard.wording.number.value,
      prefix: '',
    });
    const called = document.annexes.filter((annex) => isCalledSo(document, annex));
    for (const annex of document.annexes) {
      const { id, title } = annex;
      const isCalled = called.includes(annex);
      const path = ['annexes', id, 'title'];
      const found = OWN_LABEL.exec(title)?.[0];
      if (found !== undefined && isCalled && called.length > 1) {
        const end = found.length + (/^[\s.:–-]*/u.exec(title.slice(found.length))?.[0].length ?? 0);
        yield {
          messageId: 'numbered',
          clause,
          at: { path, range: { start: 0, end: found.length } },
          found,
          expected: `${standard.wording.annex.value.label} ${romanNumeral(called.indexOf(annex) + 1)}`,
          fix: [
            { op: 'replace-text', path, start: 0, end, text: '' },
            ...dropFound(document, `annex/${id}/label`),
          ],
        };
      }
      const reference = document.asFound[`annex/${id}/reference`]?.text;
      const cited = citedOver(reference ?? '', document);
      const place = ({ start, end }: Span) => {
        return { path: ['asFound', `annex/${id}/reference`, 'text'], range: { start, end } };
      };
      const number = otherNumber(cited, document, own);
      if (number) {
        const at = place(number);
        yield { messageId: 'otherNumber', clause, at, found: number.text, expected: own };
      }
      const date = otherDate(cited, document);
      if (date) {
        const expected = placeDateText('', document.header.date, standard.wording.date.value);
        yield { messageId: 'otherDate', clause, at: place(date), found: date.text, expected };
      }
      if (reference !== '' || !isCalled) continue;
      const expected = referenceText({ document, standard });
      const fix = dropFound(document, `annex/${id}/reference`);
      yield { messageId: 'unreferred', clause, at: { path }, found: '', expected, fix };
    }
    const count = document.annexes.length;
    for (const { path, text: words } of count > 1 ? text : []) {
      for (const { text: found, start, end } of beyondLast(words, count)) {
        const at = { path, range: { start, end } };
        yield { messageId: 'beyond', clause, at, found, data: { count } };
      }
    }
    if (count > 0) return;
    for (const { path, text: words } of text) {
      const promise = PROMISED.exec(words);
      if (!promise) continue;
      const range = { start: promise.index, end: promise.index + promise[0].length };
      yield { messageId: 'absent', clause, at: { path, range }, found: promise[0] };
    }
  },
});
