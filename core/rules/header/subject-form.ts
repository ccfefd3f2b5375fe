import { defineRule } from '../define-rule.ts';

/** Names and words that keep their capital wherever they stand. */
const KEEPS_CAPITAL =
  /^(?:Đảng|Đại hội|Đoàn|Quốc hội|Chính phủ|Trung ương|Tỉnh|Thành|Hội|Ban|Ủy ban|Uỷ ban|Mặt trận|Nghị quyết|Chỉ thị|Kết luận|Quy định|Quy chế|Luật|Điều lệ|Ngày|Tết|Tháng|Cuộc|Chương trình|Đề án|Dự án|Việt Nam|Bác|Chủ tịch)(?=[ ,]|$)/u;
const WORD = /^[\p{L}\p{N}]+/u;

export const subjectForm = defineRule({
  id: 'subject-form',
  number: 26,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: {
    stop: 'Trích yếu không kết thúc bằng dấu chấm',
    capital:
      'Trích yếu của văn bản có tên loại viết thường chữ đầu: “{expected}”, không viết “{found}”',
    lower: 'Viết thường chữ đầu: “{expected}”',
  },
  *check({ header }, standard, { passages }) {
    const subject = passages.find(({ kind }) => kind === 'subject');
    if (!subject) return;
    const { text, path } = subject;
    const isLetter = header.type === 'cong-van';
    const { clause } = standard.styles[isLetter ? 'letter-subject' : 'subject'];
    const word = WORD.exec(text)?.[0] ?? '';
    const small = word.slice(0, 1).toLowerCase() + word.slice(1);
    const isPlainWord = word.length > 1 && word.slice(1) === word.slice(1).toLowerCase();
    if (!isLetter && isPlainWord && small !== word && !KEEPS_CAPITAL.test(text)) {
      const edits = [
        { op: 'replace-text' as const, path, start: 0, end: 1, text: small.slice(0, 1) },
      ];
      yield {
        messageId: 'capital',
        clause,
        at: { path, range: { start: 0, end: word.length } },
        found: word,
        expected: small,
        choices: [{ label: 'lower', edits }],
      };
    }
    const stop = /(?<=[\p{L}\p{N})”"])[.]\s*$/u.exec(text);
    if (!stop) return;
    const start = stop.index;
    yield {
      messageId: 'stop',
      clause,
      at: { path, range: { start, end: start + 1 } },
      found: '.',
      fix: [{ op: 'replace-text', path, start, end: text.length, text: '' }],
    };
  },
});
