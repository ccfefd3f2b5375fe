import { nationalTitle } from '#core/rules/header/national-title.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(nationalTitle, {
  valid: {
    'the State': stateLetter(),
    'the Party': letter(),
    'tones in the newer style': stateLetter({
      asFound: { title: { text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' } },
    }),
  },
  invalid: {
    'dashes in the motto': {
      document: stateLetter({ asFound: { motto: { text: 'Độc lập – Tự do – Hạnh phúc' } } }),
      reports: [
        {
          found: 'Độc lập – Tự do – Hạnh phúc',
          expected: 'Độc lập - Tự do - Hạnh phúc',
          at: { path: ['asFound', 'motto', 'text'], range: { start: 0, end: 27 } },
          message:
            'Tiêu ngữ “Độc lập – Tự do – Hạnh phúc” phải viết đúng là “Độc lập - Tự do - Hạnh phúc”',
        },
      ],
      fixed: stateLetter(),
    },
    'no title': {
      document: stateLetter({ asFound: { title: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          at: { path: ['asFound', 'title', 'text'], range: { start: 0, end: 0 } },
        },
      ],
      fixed: stateLetter(),
    },
  },
});
