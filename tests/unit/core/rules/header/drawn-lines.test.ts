import { drawnLines } from '#core/rules/header/drawn-lines.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(drawnLines, {
  valid: { 'a letter': letter() },
  invalid: {
    underscores: {
      document: letter({ asFound: { 'title-line': { text: '________' } } }),
      reports: [
        {
          found: '________',
          at: { path: ['asFound', 'title-line', 'text'], range: { start: 0, end: 8 } },
          message: 'Đường kẻ dưới “ĐẢNG CỘNG SẢN VIỆT NAM” phải là nét vẽ, không gõ “________”',
        },
      ],
      fixed: letter(),
    },
    'no line': {
      document: letter({ asFound: { 'title-line': { text: '' } } }),
      reports: [
        {
          found: '',
          at: { path: ['asFound', 'title-line', 'text'], range: { start: 0, end: 0 } },
          message: 'Thiếu đường kẻ dưới “ĐẢNG CỘNG SẢN VIỆT NAM”',
        },
      ],
      fixed: letter(),
    },
    'an underlined title': {
      document: letter({ asFound: { title: { underline: true } } }),
      reports: [
        { found: 'ĐẢNG CỘNG SẢN VIỆT NAM', at: { path: ['asFound', 'title', 'underline'] } },
      ],
      fixed: letter(),
    },
  },
});
