import { defineRule } from '../define-rule.ts';
import { isArchiveLine } from './archive-line.ts';

/** `Lưu: VT`, with the drafting unit and the number of copies after it where there are any. */
const STATE_FORM = /^Lưu: VT(?:, \S.*)?$/u;

export const stateArchive = defineRule({
  id: 'state-archive',
  number: 35,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    mismatch:
      'Dòng lưu của văn bản hành chính ghi “Lưu: VT, <đơn vị soạn thảo>”, không ghi “{found}”',
  },
  *check({ recipients }, standard) {
    const last = recipients.at(-1);
    if (!last || !isArchiveLine(last.text) || STATE_FORM.test(last.text)) return;
    const rest = last.text
      .replace(/^\s*Lưu\s*:?\s*/u, '')
      .replace(/^VT\s*[,;.]?\s*/u, '')
      .trim();
    const expected = rest === '' ? 'Lưu: VT' : `Lưu: VT, ${rest}`;
    const path = ['recipients', last.id, 'text'];
    yield {
      messageId: 'mismatch',
      clause: standard.wording.archivePrefix.clause,
      at: { path },
      found: last.text,
      expected,
      fix: [{ op: 'set', path, value: expected }],
    };
  },
});
