import { annexes } from '#core/rules/body/annexes.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});
const annex = (title: string) => ({ id: 'x1', title, body: [paragraph('y', 'Số liệu quý III.')] });

verifyRule(annexes, {
  valid: {
    'announced and present': letter({
      body: [paragraph('p1', 'Số liệu tại Phụ lục kèm theo.')],
      annexes: [annex('SỐ LIỆU QUÝ III')],
    }),
    'an annex of another document': saying('Theo Phụ lục II của Nghị định.'),
  },
  invalid: {
    'not announced': {
      document: letter({
        body: [paragraph('p1', 'Gửi số liệu.')],
        annexes: [annex('SỐ LIỆU QUÝ III')],
      }),
      reports: [{ found: 'SỐ LIỆU QUÝ III', at: { path: ['annexes', 'x1', 'title'] } }],
    },
    'announced and absent': {
      document: saying('Gửi số liệu (Phụ lục I kèm theo).'),
      reports: [{ found: '(Phụ lục I kèm theo)', at: at(12, 32) }],
    },
  },
});
