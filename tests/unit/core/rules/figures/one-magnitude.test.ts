import { oneMagnitude } from '#core/rules/figures/one-magnitude.ts';
import { letter, paragraph, table } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(oneMagnitude, {
  valid: {
    'one unit': saying('Kinh phí 486 triệu đồng; đã cấp 486.000.000 đồng.'),
    'few digits': saying('Mức 50 nghìn đồng một suất, tổng 50 triệu đồng.'),
    'a product that is no thousandfold': saying('Mức 12.500 đồng, tổng 1.250.000 đồng.'),
  },
  invalid: {
    'millions and billions': {
      document: saying('Kinh phí 486 triệu đồng. Đã giao đủ 486 tỷ đồng.'),
      reports: [
        {
          found: '486 tỷ đồng',
          at: at(36, 47),
          message: 'Cùng một con số mà khác đơn vị: “486 tỷ đồng”, nơi khác ghi “486 triệu đồng”',
        },
      ],
    },
    'the text and a table': {
      document: letter({
        body: [
          table(
            't',
            ['Nội dung', 'Số tiền (đồng)'],
            ['Tổ chức', '486.000.000'],
            ['Đã cấp', '486.000.000'],
          ),
          paragraph('p1', 'Kinh phí tổ chức là 486 nghìn đồng.'),
        ],
      }),
      reports: [{ found: '486 nghìn đồng', at: at(20, 34) }],
    },
    'hectares and square metres': {
      document: saying('Thu hồi 17,52 ha đất, gồm 17,52 m2 đất lúa.'),
      reports: [{ found: '17,52 m2', at: at(26, 34) }],
    },
  },
});
