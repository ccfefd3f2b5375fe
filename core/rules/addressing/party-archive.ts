import { defineRule } from '../define-rule.ts';
import { isArchiveLine } from './archive-line.ts';

/** The State's form: a colon, or the clerk's office by its initials. */
const STATE_FORM = /^\s*Lưu\s*:|(?:^|[\s,])VT(?=$|[\s,.;])/u;

export const partyArchive = defineRule({
  id: 'party-archive',
  number: 34,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: {
    unnamed: 'Dòng “{found}” chưa ghi nơi lưu (ví dụ: “- Lưu Văn phòng Tỉnh ủy.”)',
    stateForm: 'Văn bản của Đảng ghi nơi lưu không có dấu hai chấm và “VT”, không ghi “{found}”',
  },
  *check({ recipients }, standard, { printed }) {
    const last = recipients.at(-1);
    if (!last || !isArchiveLine(last.text)) return;
    const { clause } = standard.wording.archivePrefix;
    const at = { path: ['recipients', last.id, 'text'] };
    if (STATE_FORM.test(last.text)) {
      const office = last.text.replace(/^\s*Lưu\s*:?\s*/u, '').replace(/^VT\s*[,;]?\s*/u, '');
      const hasCode = /(?:^|[\s,])VT(?=$|[\s,.;])/u.test(office);
      const expected = office === '' || hasCode ? '' : `Lưu ${office}`;
      yield {
        messageId: 'stateForm',
        clause,
        at,
        found: last.text,
        expected,
        fix: expected === '' ? undefined : [{ op: 'set', path: at.path, value: expected }],
      };
    } else if (/^\s*Lưu\s*$/u.test(last.text)) {
      yield { messageId: 'unnamed', clause, at, found: printed(`recipient/${last.id}`) };
    }
  },
});
