import { tableTotals } from '#core/rules/figures/table-totals.ts';
import { letter, paragraph, table } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const holding = (...rows: readonly (readonly string[])[]) =>
  letter({ body: [table('t', ...rows), paragraph('p1', 'Số liệu đã được đối chiếu.')] });
const cell = (row: number, column: number, end: number) => ({
  path: ['body', 't', 'rows', `t-${row}`, 'cells', `t-${row}-${column}`, 'runs'],
  range: { start: 0, end },
});

verifyRule(tableTotals, {
  valid: {
    'a right total': holding(
      ['TT', 'Nội dung', 'Số tiền'],
      ['1', 'Một', '1.200'],
      ['2', 'Hai', '800'],
      ['', 'Tổng cộng', '2.000'],
    ),
    'a total whose blank cells are lost': holding(
      ['TT', 'Nội dung', 'Số hộ', 'Số tiền'],
      ['1', 'Một', '12', '1.200'],
      ['2', 'Hai', '8', '800'],
      ['Tổng cộng', '20', '2.000', ''],
    ),
    'groups over their rows': holding(
      ['TT', 'Nội dung', 'Số tiền'],
      ['I', 'Nhóm một', '30'],
      ['1', 'Một', '10'],
      ['2', 'Hai', '20'],
      ['II', 'Nhóm hai', '5'],
      ['1', 'Ba', '5'],
      ['', 'Tổng cộng', '35'],
    ),
    'shares and prices': holding(
      ['TT', 'Nội dung', 'Đơn giá', 'Tỷ lệ (%)'],
      ['1', 'Một', '10', '40'],
      ['2', 'Hai', '20', '70'],
      ['', 'Tổng cộng', '25', '55'],
    ),
    'rounded figures': holding(
      ['Nội dung', 'Tỷ đồng'],
      ['Một', '1,25'],
      ['Hai', '1,26'],
      ['Tổng', '2,5'],
    ),
  },
  invalid: {
    'a wrong total': {
      document: holding(
        ['TT', 'Nội dung', 'Số hộ'],
        ['1', 'Một', '10'],
        ['2', 'Hai', '20'],
        ['', 'Tổng cộng', '45'],
      ),
      reports: [
        {
          found: '45',
          expected: '30',
          at: cell(3, 2, 2),
          message: 'Tổng “45” không bằng các dòng của bảng cộng lại: “30”',
        },
      ],
    },
    'two digits in each other’s place': {
      document: holding(
        ['TT', 'Nội dung', 'Số tiền'],
        ['1', 'Một', '124.500.000'],
        ['2', 'Hai', '160.000.000'],
        ['Tổng cộng', '302.500.000', ''],
      ),
      reports: [
        {
          found: '124.500.000',
          expected: '142.500.000',
          at: cell(1, 2, 11),
          message:
            'Các dòng của bảng cộng lại là “284.500.000”, khác tổng “302.500.000”; xem lại “124.500.000”, có thể là “142.500.000”',
        },
      ],
    },
  },
});
