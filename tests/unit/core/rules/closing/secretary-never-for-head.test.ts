import { secretaryNeverForHead } from '#core/rules/closing/secretary-never-for-head.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(secretaryNeverForHead, {
  valid: { 'a deputy of a commission': plan(), 'a deputy secretary': letter() },
  invalid: {
    'for the secretary': {
      document: letter({
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'for-head', of: 'BÍ THƯ' }],
            position: 'PHÓ BÍ THƯ',
            name: 'Nguyễn Thị Minh Hạnh',
          },
        ],
      }),
      reports: [{ found: 'K/T BÍ THƯ', at: { path: ['signatures', 's1', 'authority'] } }],
    },
  },
});
