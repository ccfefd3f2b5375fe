import { placeholders } from '#core/rules/text/placeholders.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(placeholders, {
  valid: {
    'an ellipsis': saying('Kiểm tra chợ, siêu thị, bến xe… trên địa bàn.'),
    'a list that goes on, apart from its last word': saying(
      'Phát triển giáo dục, y tế, văn hóa … trên địa bàn.',
    ),
    'a note': saying('Theo số liệu [1] của phường.'),
  },
  invalid: {
    'one sign where a figure is due': {
      document: saying('Năm 2026 kết nạp đạt … đảng viên; thu … triệu đồng.'),
      reports: [
        { found: '…', severity: 'warning', at: at(21, 22) },
        { found: '…', severity: 'warning', at: at(38, 39) },
      ],
    },
    'brackets and dots': {
      document: saying('Gửi về [nơi nhận báo cáo] trước ngày ……… tháng này.'),
      reports: [
        {
          found: '[nơi nhận báo cáo]',
          severity: 'warning',
          at: at(7, 25),
          message: 'Còn chỗ chưa điền: “[nơi nhận báo cáo]”',
        },
        { found: '………', severity: 'warning', at: at(37, 40) },
      ],
    },
  },
});
