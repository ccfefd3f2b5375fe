import { partLooks } from '#core/rules/page/part-looks.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partLooks, {
  valid: {
    'as the standard has it': letter({ asFound: { 'place-date': { italic: true, bold: false } } }),
  },
  invalid: {
    'a plain title and an upright date': {
      document: letter({ asFound: { title: { bold: false }, 'place-date': { italic: false } } }),
      reports: [
        {
          found: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          at: { path: ['asFound', 'title', 'bold'] },
          message: '“ĐẢNG CỘNG SẢN VIỆT NAM” phải in đậm',
        },
        {
          found: 'Trấn Biên, ngày 05 tháng 10 năm 2026',
          at: { path: ['asFound', 'place-date', 'italic'] },
          message: '“Trấn Biên, ngày 05 tháng 10 năm 2026” phải in nghiêng',
        },
      ],
      fixed: letter(),
    },
  },
});
