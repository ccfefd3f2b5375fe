import { figuresAndWords } from '#core/rules/text/figures-and-words.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(figuresAndWords, {
  valid: {
    alike: saying('Gồm 05 (năm) bản; kinh phí 1.500.000 đồng (một triệu năm trăm nghìn đồng).'),
    'no number in brackets': saying('Gồm 05 (kèm danh sách) bản.'),
  },
  invalid: {
    unlike: {
      document: saying('Gồm 05 (sáu) bản.'),
      reports: [{ found: '05 (sáu)', at: at(4, 12), message: 'Số và chữ không khớp: “05 (sáu)”' }],
    },
  },
});
