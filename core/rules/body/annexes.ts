import { referenceText } from '#core/compose/annexes.ts';
import { numberText } from '#core/compose/frame-text.ts';
import { romanNumeral } from '#core/compose/labels.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { asInLaw } from '#core/standards/figure.ts';
import { findCitations, type Span } from '#core/text/citations.ts';
import { defineRule } from '../define-rule.ts';
import { smallLettersOf } from '../facts.ts';
import { dropFound } from '../frame-place.ts';
import type { Passage } from '../passages.ts';

const MENTION = /(?<![\p{L}\p{N}])Phụ lục(?: (?:số )?(\d{1,2}|[IVX]{1,5}))?(?![\p{L}\p{N}])/giu;
/** Words that promise an annex of this very document. */
const PROMISED =
  /(?<![\p{L}\p{N}])(?:\((?:có |kèm theo |chi tiết (?:tại |theo )?)?Phụ lục[^)]*\)|Phụ lục(?: [IVX\d]+)? kèm theo|kèm theo Phụ lục)(?![\p{L}\p{N}])/iu;

/** The name of an annex with the number that the source gives it. */
const OWN_LABEL = /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]{1,5}|\d{1,2})(?![\p{L}\p{N}]))?/iu;

/** A number without what may be written in two ways. */
function bareNumber(text: string): string {
  return text.replace(/\s/gu, '').replace(/^0+/u, '');
}

/** The number that the line over an annex gives to a document of this kind, if it is not its own. */
function otherNumber(reference: string, { header }: OfficialDocument, own: string): Span | null {
  const [cited] = findCitations(reference);
  if (!cited?.number || cited.type !== header.type || header.number.value === '') return null;
  return bareNumber(cited.number.text) === bareNumber(own) ? null : cited.number;
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
    unreferred: 'Dưới tên phụ lục thiếu dòng chỉ dẫn: “{expected}”',
    unannounced: 'Phụ lục “{found}” chưa được nhắc đến trong nội dung văn bản',
    absent: 'Nội dung nhắc đến phụ lục (“{found}”) nhưng văn bản không có phụ lục kèm theo',
    untitled: 'Phụ lục chưa có tên',
  },
  *check(document, standard, { passages }) {
    const clause = asInLaw(standard.styles['annex-title'].clause);
    const text = passages.filter(namesAnnex);
    const isAnnounced = text.some((passage) => passage.text.search(MENTION) >= 0);
    for (const { id, title } of document.annexes) {
      const at = { path: ['annexes', id, 'title'] };
      if (title.trim() === '') yield { messageId: 'untitled', clause, at, found: '' };
      else if (!isAnnounced) yield { messageId: 'unannounced', clause, at, found: title };
    }
    const own = numberText(document.header.number, {
      ...standard.wording.number.value,
      prefix: '',
    });
    for (const [index, { id, title }] of document.annexes.entries()) {
      const path = ['annexes', id, 'title'];
      const found = OWN_LABEL.exec(title)?.[0];
      if (found !== undefined && document.annexes.length > 1) {
        const end = found.length + (/^[\s.:–-]*/u.exec(title.slice(found.length))?.[0].length ?? 0);
        yield {
          messageId: 'numbered',
          clause,
          at: { path, range: { start: 0, end: found.length } },
          found,
          expected: `${standard.wording.annex.value.label} ${romanNumeral(index + 1)}`,
          fix: [{ op: 'replace-text', path, start: 0, end, text: '' }],
        };
      }
      const reference = document.asFound[`annex/${id}/reference`]?.text;
      const other = otherNumber(reference ?? '', document, own);
      if (other) {
        const range = { start: other.start, end: other.end };
        const at = { path: ['asFound', `annex/${id}/reference`, 'text'], range };
        yield { messageId: 'otherNumber', clause, at, found: other.text, expected: own };
      }
      if (reference !== '') continue;
      const expected = referenceText({ document, standard });
      const fix = dropFound(document, `annex/${id}/reference`);
      yield { messageId: 'unreferred', clause, at: { path }, found: '', expected, fix };
    }
    if (document.annexes.length > 0) return;
    for (const { path, text: words } of text) {
      const promise = PROMISED.exec(words);
      if (!promise) continue;
      const range = { start: promise.index, end: promise.index + promise[0].length };
      yield { messageId: 'absent', clause, at: { path, range }, found: promise[0] };
    }
  },
});
