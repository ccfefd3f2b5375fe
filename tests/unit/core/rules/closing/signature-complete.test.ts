import { signatureComplete } from '#core/rules/closing/signature-complete.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(signatureComplete, {
  valid: {
    'a letter': letter(),
    'a member who signs on behalf without an office': letter({
      signatures: [
        {
          id: 's1',
          authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
          position: '',
          name: 'Nguyễn Văn Bình',
        },
      ],
    }),
    'a head who signs directly': plan({
      signatures: [{ id: 's1', authority: [], position: 'TRƯỞNG BAN', name: 'Nguyễn Văn Bình' }],
    }),
  },
  invalid: {
    'no signature': {
      document: plan({ signatures: [] }),
      reports: [
        {
          found: '',
          at: { path: ['signatures'] },
          message: 'Thiếu thể thức đề ký: quyền hạn, chức vụ và họ tên người ký',
        },
      ],
    },
    'no office and no name': {
      document: plan({
        signatures: [
          { id: 's1', authority: [{ form: 'for-head', of: 'TRƯỞNG BAN' }], position: '', name: '' },
        ],
      }),
      reports: [
        { found: '', at: { path: ['signatures', 's1', 'position'] } },
        { found: '', at: { path: ['signatures', 's1', 'name'] } },
      ],
    },
  },
});
