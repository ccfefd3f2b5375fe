import { urgencyWords } from '#core/rules/marks/urgency-words.ts';
import { letter, olderLetter, stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(urgencyWords, {
  valid: { 'a known grade': letter({ marks: { urgency: 'hoa-toc' } }) },
  invalid: {
    'in the place of the subject': {
      document: olderLetter({ header: { subject: 'KHẨN CẤP' } }),
      reports: [
        {
          found: 'KHẨN CẤP',
          at: { path: ['header', 'subject'] },
          message: 'Dấu độ khẩn “KHẨN CẤP” nằm ở chỗ trích yếu',
        },
      ],
    },
    'an invented grade': {
      document: letter({ marks: { urgency: 'khan' }, asFound: { urgency: { text: 'KHẨN CẤP' } } }),
      reports: [
        {
          found: 'KHẨN CẤP',
          expected: 'KHẨN',
          at: { path: ['asFound', 'urgency', 'text'], range: { start: 0, end: 8 } },
          message:
            'Dấu độ khẩn là một trong các mức KHẨN, THƯỢNG KHẨN, HỎA TỐC, HỎA TỐC HẸN GIỜ; không ghi “KHẨN CẤP”',
        },
      ],
      fixed: letter({ marks: { urgency: 'khan' } }),
    },
    'a grade that the decree does not know': {
      document: stateLetter({ marks: { urgency: 'hoa-toc-hen-gio' } }),
      reports: [
        {
          found: '',
          at: { path: ['marks', 'urgency'] },
          message: 'Mức độ khẩn đã chọn không có trong quy định; chỉ có KHẨN, THƯỢNG KHẨN, HỎA TỐC',
        },
      ],
    },
  },
});
