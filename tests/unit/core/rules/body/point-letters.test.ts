import { pointLetters } from '#core/rules/body/point-letters.ts';
import { item, letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const points = (...labels: readonly (string | null)[]) =>
  letter({
    body: [
      item('a', 'arabic', 'Các nội dung:'),
      ...labels.map((label, index) => ({
        ...item(`i${index + 1}`, 'letter', 'Rà soát số liệu.'),
        label,
      })),
      item('z', 'arabic', 'Báo cáo kết quả.'),
    ],
  });

verifyRule(pointLetters, {
  valid: { 'the Vietnamese alphabet': points(null, null, null, null, null) },
  invalid: {
    'a letter that Vietnamese has not': {
      document: points(null, null, null, null, null, 'f)', null),
      reports: [
        {
          found: 'f) Rà soát số',
          expected: 'e) Rà soát số',
          at: { path: ['body', 'i6', 'label'] },
        },
      ],
      fixed: points(null, null, null, null, null, null, null),
    },
    'no đ': {
      document: points(null, null, null, null, 'e)', 'g)'),
      reports: [
        {
          found: 'e) Rà soát số',
          expected: 'đ) Rà soát số',
          at: { path: ['body', 'i5', 'label'] },
        },
      ],
      fixed: points(null, null, null, null, null, null),
    },
  },
});
