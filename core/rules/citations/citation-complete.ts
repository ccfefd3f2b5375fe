import type { DocumentType } from '#core/model/document-type.ts';
import type { Citation } from '#core/text/citations.ts';
import { defineRule } from '../define-rule.ts';
import { mentionsIn } from '../facts.ts';
import type { Passage } from '../passages.ts';
import { firstMentions } from './first-mention.ts';

/** Kinds of which `Chỉ thị 16` means a document and not a nickname (`Đề án 06`, `Chương trình 135`). */
const BARE_TYPES: readonly (DocumentType | null)[] = [
  'nghi-quyet',
  'chi-thi',
  'ket-luan',
  'quyet-dinh',
  'quy-dinh',
  'cong-van',
  'cong-dien',
  'thong-bao',
  'huong-dan',
  'ke-hoach',
  'thong-tri',
];

/** Words that say what a document does, in the place of `về …`. */
const PURPOSE =
  /(?:^|\s)(?:về|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|công bố|thành lập|kiện toàn|giao|triển khai|thực hiện|tăng cường|bãi bỏ|điều chỉnh|công nhận|cho phép|chuyển)\s/u;
const TITLE_FOLLOWS = /^[\s,:]*[“"(]/u;

function hasSubject(citation: Citation, text: string): boolean {
  if (citation.subject) return true;
  const end = citation.issuer?.end ?? citation.end;
  const rest = text.slice(end, end + 60);
  return (
    PURPOSE.test(`${citation.issuer?.text ?? ''} ${rest.split(/[.;]/u)[0]} `) ||
    TITLE_FOLLOWS.test(rest)
  );
}

/** `Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …`: whose paper it is stands before it. */
const ISSUER_BEFORE = /(?:^|\s)của\s\p{Lu}[^.;:“”()]*?\s(?:tại|trong|nêu tại)\s(?:các )?$/u;

function hasIssuer(citation: Citation, text: string): boolean {
  if (citation.issuer) return true;
  return ISSUER_BEFORE.test(text.slice(Math.max(0, citation.start - 150), citation.start));
}

/** The line over an annex says of which document it is a part, and that in short. */
const REFERENCE = /^\s*\(\s*(?:(?:được )?ban hành )?kèm theo\s/iu;

/** What a first mention leaves out, in words. */
function missingParts(citation: Citation, { text }: Passage): readonly string[] {
  if (citation.form === 'bare') {
    return BARE_TYPES.includes(citation.type) ? ['ký hiệu'] : [];
  }
  return [
    ...(citation.date ? [] : ['ngày ban hành']),
    ...(hasIssuer(citation, text) ? [] : ['cơ quan ban hành']),
    ...(hasSubject(citation, text) ? [] : ['trích yếu']),
  ];
}

export const citationComplete = defineRule({
  id: 'citation-complete',
  number: 46,
  severity: 'error',
  fix: 'none',
  messages: {
    missing: 'Viện dẫn lần đầu “{found}” thiếu {missing}',
    bare: 'Viện dẫn “{found}” thiếu ký hiệu văn bản',
  },
  *check(document, standard, { passages }) {
    const { clause } = standard.styles.body;
    const inSubject = mentionsIn(passages.filter(({ kind }) => kind === 'subject'));
    const bare = inSubject.filter(({ citation }) => citation.form === 'bare');
    const named = new Set<string>();
    for (const { passage, citation } of [...bare, ...firstMentions(document, passages)]) {
      const name = `${citation.typeName.text.toLowerCase()} ${citation.value}`;
      // After `Chỉ thị số 16/CT-TTg`, `Chỉ thị 16` is a later mention.
      const isLater = citation.form === 'bare' && named.has(name);
      named.add(name);
      const missing =
        isLater || REFERENCE.test(passage.text) ? [] : missingParts(citation, passage);
      if (missing.length === 0) continue;
      const { start, end, text: found } = citation;
      yield {
        messageId: citation.form === 'bare' ? 'bare' : 'missing',
        clause,
        at: { path: passage.path, range: { start, end } },
        found,
        data: { missing: missing.join(', ') },
        severity: passage.kind === 'basis' ? 'error' : 'warning',
      };
    }
  },
});
