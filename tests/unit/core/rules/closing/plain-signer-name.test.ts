import { plainSignerName } from '#core/rules/closing/plain-signer-name.ts';
import { plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(plainSignerName, {
  valid: {
    'a plain name': plan(),
    'a name that begins like a title': plan({
      signatures: [{ id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'Bác Sơn Tùng' }],
    }),
  },
  invalid: {
    'a doctor': {
      document: plan({
        signatures: [
          { id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'PGS.TS. Nguyễn Văn Bình' },
        ],
      }),
      reports: [
        {
          found: 'PGS.TS.',
          at: { path: ['signatures', 's1', 'name'], range: { start: 0, end: 7 } },
          message: 'Không ghi “PGS.TS.” trước họ tên người ký',
        },
      ],
      fixed: plan({
        signatures: [{ id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'Nguyễn Văn Bình' }],
      }),
    },
    'a rank': {
      document: plan({
        signatures: [
          { id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'Đại tá Nguyễn Văn Bình' },
        ],
      }),
      reports: [
        {
          found: 'Đại tá',
          at: { path: ['signatures', 's1', 'name'], range: { start: 0, end: 6 } },
        },
      ],
    },
  },
});
