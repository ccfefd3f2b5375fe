import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { isMotto, isPartyTitle, isStateTitle } from './state-title.ts';

export const foreignTitle = defineRule({
  id: 'foreign-title',
  number: 2,
  severity: 'error',
  fix: 'safe',
  messages: {
    state: 'Văn bản của Đảng không ghi Quốc hiệu, Tiêu ngữ (“{found}”)',
    party: 'Văn bản hành chính nhà nước không ghi tiêu đề của Đảng (“{found}”)',
  },
  *check(document, standard, { printed, standardForm, passages }) {
    const isParty = document.system === 'party';
    const isForeign = (text: string) =>
      isParty ? isStateTitle(text) || isMotto(text) : isPartyTitle(text);
    const messageId = isParty ? 'state' : 'party';
    const { clause } = standard.wording.title;
    for (const part of ['title', 'motto'] as const) {
      const found = printed(part);
      if (!isForeign(found)) continue;
      const at = placeOfPart(document, part, { start: 0, end: found.length });
      const fix = dropFound(document, part);
      yield { messageId, clause, at, found, expected: standardForm(part), fix };
    }
    for (const { kind, path, text } of passages) {
      if (kind !== 'paragraph' || text.length > 80 || !isForeign(text)) continue;
      // In a sentence one may speak of it; a line that is nothing else is a title gone astray.
      if (/[.;:]$/u.test(text.trim())) continue;
      yield {
        messageId,
        clause,
        at: { path, range: { start: 0, end: text.length } },
        found: text,
        fix: [{ op: 'remove', path: path.slice(0, -1) }],
      };
    }
  },
});
