import { tableProducts } from '#core/rules/figures/table-products.ts';
import { letter, paragraph, table } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const HEAD = ['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'];
const holding = (...rows: readonly (readonly string[])[]) =>
  letter({ body: [table('t', ...rows), paragraph('p1', 'Số liệu đã được đối chiếu.')] });

verifyRule(tableProducts, {
  valid: {
    'right products': holding(HEAD, ['1', 'Nước', 'chai', '4', '22.000', '88.000']),
    'days between': holding(
      ['TT', 'Nội dung', 'Số lượng', 'Số ngày', 'Đơn giá', 'Thành tiền'],
      ['1', 'Ăn trưa', '10', '3', '50.000', '1.500.000'],
    ),
    'another unit': holding(
      ['TT', 'Nội dung', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (nghìn đồng)'],
      ['1', 'Nước', '4', '22.000', '88'],
    ),
    tenths: holding(HEAD, ['1', 'Xi măng', 'tấn', '2,5', '1.700.000', '4.250.000']),
  },
  invalid: {
    'a wrong product': {
      document: holding(HEAD, ['1', 'Nước', 'chai', '4', '22.000', '80.000']),
      reports: [
        {
          found: '80.000',
          expected: '88.000',
          at: {
            path: ['body', 't', 'rows', 't-1', 'cells', 't-1-5', 'runs'],
            range: { start: 0, end: 6 },
          },
          message: 'Thành tiền “80.000” không bằng số lượng nhân đơn giá: “88.000”',
        },
      ],
    },
  },
});
