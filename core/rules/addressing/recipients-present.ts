import { defineRule } from '../define-rule.ts';
import { isArchiveLine } from './archive-line.ts';

export const recipientsPresent = defineRule({
  id: 'recipients-present',
  number: 33,
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'Thiếu “Nơi nhận”',
    noArchive: 'Dòng cuối của nơi nhận phải là dòng “Lưu …”, không phải “{found}”',
    notLast: 'Dòng “{found}” phải ở cuối nơi nhận',
  },
  *check({ recipients }, standard) {
    const { clause } = standard.wording.archivePrefix;
    const last = recipients.at(-1);
    if (!last) {
      yield { messageId: 'missing', clause, at: { path: ['recipients'] }, found: '' };
      return;
    }
    if (isArchiveLine(last.text)) return;
    const archive = recipients.find(({ text }) => isArchiveLine(text));
    const misplaced = archive ?? last;
    yield {
      messageId: archive ? 'notLast' : 'noArchive',
      clause,
      at: { path: ['recipients', misplaced.id, 'text'] },
      found: misplaced.text,
      fix: archive && [
        { op: 'remove', path: ['recipients', archive.id] },
        { op: 'insert', path: ['recipients'], before: null, value: archive },
      ],
    };
  },
});
