import { plainSignerName } from '#core/rules/closing/plain-signer-name.ts';
import { plan, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(plainSignerName, {
  valid: {
    'a plain name': plan(),
    'a doctor of a school of the State': statePlan({
      header: { issuer: { name: 'TRƯỜNG ĐẠI HỌC Y', code: 'ĐHY' } },
      signatures: [{ id: 's1', authority: [], position: 'HIỆU TRƯỞNG', name: 'TS Vũ Đức Long' }],
    }),
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
    'a doctor of a body whose name ends like a school’s': {
      document: statePlan({
        header: { issuer: { name: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', code: 'SNNMT' } },
        signatures: [{ id: 's1', authority: [], position: 'GIÁM ĐỐC', name: 'TS Vũ Đức Long' }],
      }),
      reports: [
        { found: 'TS', at: { path: ['signatures', 's1', 'name'], range: { start: 0, end: 2 } } },
      ],
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
