import { cleanUnicode } from '#core/rules/text/clean-unicode.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(cleanUnicode, {
  valid: { composed: saying('Đề nghị các đơn vị thực hiện.') },
  invalid: {
    decomposed: {
      document: saying(`Đề ${'nghị'.normalize('NFD')} các đơn vị thực hiện.`),
      reports: [
        {
          found: 'nghị'.normalize('NFD'),
          expected: 'nghị',
          at: at(3, 3 + 'nghị'.normalize('NFD').length),
        },
      ],
      fixed: saying('Đề nghị các đơn vị thực hiện.'),
    },
    lost: {
      document: saying('Đề ngh\ufffd các đơn vị thực hiện.'),
      reports: [
        { found: 'ngh\ufffd', at: at(3, 7), message: 'Có ký tự bị hỏng trong “ngh\ufffd”' },
      ],
    },
  },
});
