import { expect, test } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { signatureWeights } from '#core/rules/closing/signature-weights.ts';
import { letter, plan, TODAY } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(signatureWeights, {
  valid: {
    'the weights of the standard': letter({
      asFound: {
        'signature/s1/authority/0': { bold: true },
        'signature/s1/position': { bold: false },
        'signature/s1/name': { bold: true },
      },
    }),
    'a head who signs directly': plan({
      signatures: [{ id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'Lê Văn Nam' }],
      asFound: { 'signature/s1/position': { bold: true } },
    }),
  },
  invalid: {
    'a bold office and a plain name': {
      document: letter({
        asFound: { 'signature/s1/position': { bold: true }, 'signature/s1/name': { bold: false } },
      }),
      reports: [
        {
          found: 'PHÓ BÍ THƯ',
          at: { path: ['asFound', 'signature/s1/position', 'bold'] },
          message: '“PHÓ BÍ THƯ” không in đậm',
        },
        {
          found: 'Nguyễn Thị Minh Hạnh',
          at: { path: ['asFound', 'signature/s1/name', 'bold'] },
          message: '“Nguyễn Thị Minh Hạnh” phải in đậm',
        },
      ],
      fixed: letter(),
    },
  },
});

test('the fix says that it takes the bold off, and not the words', () => {
  const document = letter({ asFound: { 'signature/s1/position': { bold: true } } });
  const [finding] = checkDocument(document, { today: TODAY });
  expect(finding?.fixes[0]?.label).toBe('Bỏ in đậm “PHÓ BÍ THƯ”');
});
