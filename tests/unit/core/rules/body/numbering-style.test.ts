import { numberingStyle } from '#core/rules/body/numbering-style.ts';
import { heading, item, letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberingStyle, {
  valid: { 'one style': plan(), 'points within one item': letter() },
  invalid: {
    'a label of another style': {
      document: letter({
        body: [
          { ...item('i1', 'arabic', 'Rà soát số liệu.'), label: '1-' },
          item('i2', 'arabic', 'Báo cáo kết quả.'),
        ],
      }),
      reports: [
        {
          found: '1- Rà soát số',
          expected: '1. Rà soát số',
          at: { path: ['body', 'i1', 'label'] },
        },
      ],
    },
    'I. beside 1-': {
      document: plan({ numbering: { ...plan().numbering, arabic: '-' } }),
      reports: [
        {
          found: '-',
          expected: '.',
          at: { path: ['numbering', 'arabic'] },
          message: 'Dấu sau số thứ tự không thống nhất: “I.” và “1-”',
        },
      ],
      fixed: plan(),
    },
    'a number alone in its row': {
      document: letter({
        body: [
          heading('h1', 'roman', 'NỘI DUNG'),
          item('i1', 'arabic', 'Rà soát số liệu.'),
          heading('h2', 'roman', 'TỔ CHỨC'),
          item('i2', 'dash', 'Báo cáo kết quả.'),
        ],
      }),
      reports: [
        {
          found: '1. Rà soát số liệu.',
          at: { path: ['body', 'i1'] },
          message: 'Mục “1. Rà soát số liệu.” đứng một mình, không có mục nào cùng cấp',
        },
      ],
    },
  },
});
