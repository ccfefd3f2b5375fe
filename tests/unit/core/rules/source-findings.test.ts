import { expect, test } from 'vitest';
import { sourceFindings } from '#core/rules/source-findings.ts';

test('what recognising has mended is told with the line of the source', () => {
  const findings = sourceFindings([
    { line: 1, kind: 'leading-space', text: '\tNơi nhận:' },
    { line: 2, kind: 'no-break-space', text: 'Tổ\u00a0chức' },
    { line: 3, kind: 'page-number', text: '2' },
    { line: 3, kind: 'leading-space', text: '\tTổng cộng\t\t486.000.000' },
    { line: 4, kind: 'decomposed', text: 'cho\u0323n' },
  ]);
  expect(
    findings.map(({ rule, number, severity, found, expected, message, fixes }) => ({
      ...{ rule, number, severity, found, expected, message, fixes },
    })),
  ).toEqual([
    {
      ...{ rule: 'spacing', number: 65, severity: 'info', found: '\tNơi nhận:', expected: '' },
      ...{ message: 'Thừa khoảng trắng ở đầu dòng 1 của tệp', fixes: [] },
    },
    {
      ...{ rule: 'spacing', number: 65, severity: 'warning', found: 'Tổ\u00a0chức', expected: '' },
      message: 'Dòng 2 của tệp có dấu cách không ngắt: “Tổ\u00a0chức”; chỉ dùng dấu cách thường',
      fixes: [],
    },
    {
      ...{ rule: 'clean-unicode', number: 68, severity: 'warning' },
      ...{ found: 'cho\u0323n', expected: 'chọn', fixes: [] },
      message: 'Dòng 4 của tệp viết bằng dấu tổ hợp (“cho\u0323n”); văn bản dùng Unicode dựng sẵn',
    },
  ]);
});
