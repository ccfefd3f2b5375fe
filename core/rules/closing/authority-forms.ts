import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report, RuleContext } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

/** Any of the marks of authority, in either system's form or misspelt. */
const MARK = /^\s*(?:T\s*\/?\s*U\s*[./]?\s*Q|[TK]\s*\/?\s*[MTLU]|Q(?=[.\s]))(?:\s*\.)?/iu;

/** Every line of authority whose mark is not the system's own. */
export function* checkAuthority(
  document: OfficialDocument,
  standard: Standard,
  { printed, standardForm }: RuleContext,
): Generator<Report<'mismatch' | 'unknown'>> {
  const { value: marks, clause } = standard.wording.authority;
  for (const { id, authority } of document.signatures) {
    for (const [index, { form }] of authority.entries()) {
      const part: FramePart = `signature/${id}/authority/${index}`;
      const text = printed(part);
      const mark = marks[form];
      const isFound = document.asFound[part]?.text !== undefined;
      const at = isFound
        ? placeOfPart(document, part, { start: 0, end: MARK.exec(text)?.[0].length ?? text.length })
        : { path: ['signatures', id, 'authority'] };
      const found = MARK.exec(text)?.[0] ?? text;
      if (mark === null) {
        yield { messageId: 'unknown', clause, at, found, data: { text } };
      } else if (text !== standardForm(part)) {
        const isMark = found.trim() !== mark.trim();
        yield {
          messageId: 'mismatch',
          clause,
          at: isMark ? at : placeOfPart(document, part, { start: 0, end: text.length }),
          found: isMark ? found : text,
          expected: isMark ? mark.trim() : standardForm(part),
          fix: dropFound(document, part),
        };
      }
    }
  }
}
