import { contentEnd } from '#core/rules/body/content-end.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(contentEnd, {
  valid: {
    'a full stop': saying('Đề nghị các đơn vị thực hiện.'),
    'a stop inside quotation marks': saying('Phương châm là “dân biết, dân bàn.”'),
  },
  invalid: {
    'the State’s old end': {
      document: saying('Đề nghị các đơn vị thực hiện./.'),
      reports: [
        {
          found: './.',
          expected: '.',
          at: at(28, 31),
          message: 'Nội dung kết thúc bằng “.”, không ghi “./.”',
        },
      ],
      fixed: saying('Đề nghị các đơn vị thực hiện.'),
    },
    'a semicolon': {
      document: saying('Đề nghị các đơn vị thực hiện;'),
      reports: [{ found: 'hiện;', expected: 'hiện.', at: at(24, 29) }],
      fixed: saying('Đề nghị các đơn vị thực hiện.'),
    },
  },
});
