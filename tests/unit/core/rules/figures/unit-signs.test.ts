import { unitSigns } from '#core/rules/figures/unit-signs.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(unitSigns, {
  valid: {
    'as they are written': saying('Mưa 200 mm, diện tích 17,5 ha, dài 12 km, nặng 20 kg.'),
    'what is no unit': saying('Khu vực 3A, mẫu 2C, quốc lộ 1K.'),
  },
  invalid: {
    'a capital': {
      document: saying('Hỗ trợ 20 Kg gạo.'),
      reports: [
        {
          found: '20 Kg',
          expected: '20 kg',
          at: at(7, 12),
          severity: 'warning',
          message: 'Ký hiệu đơn vị đo viết đúng chữ hoa, chữ thường: “20 kg”, không viết “20 Kg”',
        },
      ],
      fixed: saying('Hỗ trợ 20 kg gạo.'),
    },
    'no space': {
      document: saying('Tổng lượng mưa từ 200mm.'),
      reports: [
        {
          found: '200mm',
          expected: '200 mm',
          at: at(18, 23),
          message: 'Giữa số và đơn vị đo có một khoảng trắng: “200 mm”, không viết “200mm”',
        },
      ],
      fixed: saying('Tổng lượng mưa từ 200 mm.'),
    },
  },
});
