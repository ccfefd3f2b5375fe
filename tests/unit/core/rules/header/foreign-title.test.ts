import { foreignTitle } from '#core/rules/header/foreign-title.ts';
import { letter, paragraph, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(foreignTitle, {
  valid: {
    'a letter': letter(),
    'a sentence that speaks of it': letter({
      body: [paragraph('p1', 'Đất nước mang tên Cộng hòa xã hội chủ nghĩa Việt Nam.')],
    }),
  },
  invalid: {
    'Quốc hiệu in the place of the title': {
      document: letter({ asFound: { title: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } } }),
      reports: [
        {
          found: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          expected: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          at: { path: ['asFound', 'title', 'text'], range: { start: 0, end: 34 } },
          message:
            'Văn bản của Đảng không ghi Quốc hiệu, Tiêu ngữ (“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”)',
        },
      ],
      fixed: letter(),
    },
    'Tiêu ngữ left in the text': {
      document: plan({ body: [paragraph('x', 'Độc lập - Tự do - Hạnh phúc'), ...plan().body] }),
      reports: [
        {
          found: 'Độc lập - Tự do - Hạnh phúc',
          at: { path: ['body', 'x', 'runs'], range: { start: 0, end: 27 } },
        },
      ],
      fixed: plan(),
    },
  },
});
