import { partyTitle } from '#core/rules/header/party-title.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyTitle, {
  valid: {
    'the title as it is': letter(),
    'the same words as found': letter({ asFound: { title: { text: 'ĐẢNG CỘNG SẢN VIỆT NAM' } } }),
  },
  invalid: {
    'the title in small letters': {
      document: letter({ asFound: { title: { text: 'Đảng Cộng sản Việt Nam' } } }),
      reports: [
        {
          found: 'Đảng Cộng sản Việt Nam',
          expected: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          at: { path: ['asFound', 'title', 'text'], range: { start: 0, end: 22 } },
          message: 'Tiêu đề “Đảng Cộng sản Việt Nam” phải viết đúng là “ĐẢNG CỘNG SẢN VIỆT NAM”',
        },
      ],
      fixed: letter(),
    },
    'no title': {
      document: plan({ asFound: { title: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          at: { path: ['asFound', 'title', 'text'], range: { start: 0, end: 0 } },
          message: 'Thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
        },
      ],
      fixed: plan(),
    },
  },
});
