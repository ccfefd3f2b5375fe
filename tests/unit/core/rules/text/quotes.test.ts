import { quotes } from '#core/rules/text/quotes.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(quotes, {
  valid: { 'a pair': saying('Phương châm “bốn tại chỗ” được giữ vững.') },
  invalid: {
    'not closed': {
      document: saying('Phương châm “bốn tại chỗ được giữ vững.'),
      reports: [{ found: '“bốn', at: at(12, 16), message: 'Dấu ngoặc kép không đủ cặp: “bốn' }],
    },
    'both on one word': {
      document: saying('Thực hiện thông điệp "5K", giữ khoảng cách.'),
      reports: [{ found: '"5K",', expected: '“5K”,', at: at(21, 26) }],
      fixed: saying('Thực hiện thông điệp “5K”, giữ khoảng cách.'),
    },
    'straight at its beginning alone': {
      document: saying('Phương châm "bốn tại chỗ” được giữ vững.'),
      reports: [{ found: '"bốn', expected: '“bốn', at: at(12, 16) }],
      fixed: saying('Phương châm “bốn tại chỗ” được giữ vững.'),
    },
    straight: {
      document: saying('Phương châm "bốn tại chỗ" được giữ vững.'),
      reports: [
        { found: '"bốn', expected: '“bốn', at: at(12, 16) },
        { found: 'chỗ"', expected: 'chỗ”', at: at(21, 25) },
      ],
      fixed: saying('Phương châm “bốn tại chỗ” được giữ vững.'),
    },
  },
});
