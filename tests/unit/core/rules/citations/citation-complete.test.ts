import { citationComplete } from '#core/rules/citations/citation-complete.ts';
import { basis, letter, paragraph, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(citationComplete, {
  valid: {
    'in full, then in short': saying(
      'Thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ về phòng, chống dịch; theo Chỉ thị 16/CT-TTg và Chỉ thị 16.',
    ),
    'what it does in place of its subject': saying(
      'Theo Quyết định số 12-QĐ/TU, ngày 05/6/2026 của Tỉnh ủy ban hành Quy chế làm việc.',
    ),
    'whose paper it is said before it': saying(
      'Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 31/TTr-KT ngày 05 tháng 6 năm 2026 về việc hỗ trợ giống lúa.',
    ),
    'the line over an annex': saying(
      '(Kèm theo Kế hoạch số 41-KH/ĐU, ngày 12/6/2026 của Đảng ủy xã)',
    ),
    'the document itself': plan({
      body: [paragraph('p1', 'Kế hoạch số 27-KH/BTGDVTU được gửi các đơn vị.')],
    }),
    'a nickname': saying('Triển khai Đề án 06 trên địa bàn phường.'),
    'a law, which has its own rule': saying(
      'Theo Luật Đất đai số 31/2024/QH15, các đơn vị rà soát.',
    ),
  },
  invalid: {
    'no date, no body, no subject': {
      document: saying('Thực hiện Chỉ thị số 16/CT-TTg trên địa bàn.'),
      reports: [
        {
          found: 'Chỉ thị số 16/CT-TTg',
          severity: 'warning',
          at: at(10, 30),
          message:
            'Viện dẫn lần đầu “Chỉ thị số 16/CT-TTg” thiếu ngày ban hành, cơ quan ban hành, trích yếu',
        },
      ],
    },
    'a bare number in the subject': {
      document: plan({ header: { subject: 'thực hiện Chỉ thị 16' } }),
      reports: [
        {
          found: 'Chỉ thị 16',
          severity: 'warning',
          at: { path: ['header', 'subject'], range: { start: 10, end: 20 } },
          message: 'Viện dẫn “Chỉ thị 16” thiếu ký hiệu văn bản',
        },
      ],
    },
    'grounds that are not told in full': {
      document: plan({
        body: [
          basis(
            'b1',
            'Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ.',
          ),
          ...plan().body,
        ],
      }),
      reports: [
        {
          found: 'Nghị quyết số 57-NQ/TW',
          severity: 'error',
          at: { path: ['body', 'b1', 'runs'], range: { start: 7, end: 29 } },
        },
      ],
    },
  },
});
