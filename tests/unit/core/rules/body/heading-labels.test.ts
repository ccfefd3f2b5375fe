import { headingLabels } from '#core/rules/body/heading-labels.ts';
import { item, letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const labelled = (...labels: readonly (string | null)[]) =>
  letter({
    body: labels.map((label, index) => ({
      ...item(`i${index + 1}`, 'arabic', 'Rà soát số liệu.'),
      label,
    })),
  });

verifyRule(headingLabels, {
  valid: { 'derived labels': plan(), 'labels that say the same': labelled('1.', '2.', null) },
  invalid: {
    'no mark': {
      document: labelled('1', null),
      reports: [
        {
          found: '1 Rà soát số',
          expected: '1. Rà soát số',
          at: { path: ['body', 'i1', 'label'] },
          message: 'Sau số thứ tự thiếu dấu: “1. Rà soát số”, không viết “1 Rà soát số”',
        },
      ],
      fixed: labelled(null, null),
    },
    'a leap, told once': {
      document: labelled(null, '3.', '4.'),
      reports: [
        {
          found: '3. Rà soát số',
          expected: '2. Rà soát số',
          at: { path: ['body', 'i2', 'label'] },
          message: 'Số thứ tự không liên tục: “3. Rà soát số” phải là “2. Rà soát số”',
        },
      ],
      fixed: labelled(null, null, null),
    },
  },
});
