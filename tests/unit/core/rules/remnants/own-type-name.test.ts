import { ownTypeName } from '#core/rules/remnants/own-type-name.ts';
import { letter, paragraph, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(ownTypeName, {
  valid: {
    'its own type': saying('Nhận được Công văn này, các đơn vị triển khai thực hiện.'),
    'a document cited before': saying(
      'Thực hiện Kế hoạch số 12-KH/TU, ngày 03/3/2026 của Tỉnh ủy về chuyển đổi số; Kế hoạch này có 5 phần.',
    ),
    'what the subject speaks of': plan({
      header: { subject: 'thực hiện Quy chế dân chủ ở cơ sở năm 2027' },
      body: [paragraph('p1', 'Quy chế này được niêm yết tại trụ sở.')],
    }),
    'a common noun': saying('Thực hiện đúng quy định này.'),
  },
  invalid: {
    'another type': {
      document: saying('Trong quá trình thực hiện Kế hoạch này, nếu có vướng mắc thì phản ánh.'),
      reports: [
        {
          found: 'Kế hoạch',
          expected: 'Công văn',
          at: at(26, 34),
          message:
            'Văn bản này là công văn, không phải “Kế hoạch”; xem lại có phải chép từ văn bản khác',
        },
      ],
      fixed: saying('Trong quá trình thực hiện Công văn này, nếu có vướng mắc thì phản ánh.'),
    },
    'at the end': {
      document: plan({
        body: [paragraph('p1', 'Trên đây là Chương trình tuyên truyền của Ban.')],
      }),
      reports: [{ found: 'Chương trình', expected: 'Kế hoạch', at: at(12, 24) }],
      fixed: plan({
        body: [paragraph('p1', 'Trên đây là Kế hoạch tuyên truyền của Ban.')],
      }),
    },
  },
});
