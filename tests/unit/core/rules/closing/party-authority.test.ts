import { partyAuthority } from '#core/rules/closing/party-authority.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyAuthority, {
  valid: { 'T/M': letter(), 'K/T': plan() },
  invalid: {
    'TM.': {
      document: letter({ asFound: { 'signature/s1/authority/0': { text: 'TM. BAN THƯỜNG VỤ' } } }),
      reports: [
        {
          found: 'TM.',
          expected: 'T/M',
          at: {
            path: ['asFound', 'signature/s1/authority/0', 'text'],
            range: { start: 0, end: 3 },
          },
          message: 'Quyền hạn ký trong văn bản của Đảng ghi “T/M”, không ghi “TM.”',
        },
      ],
      fixed: letter(),
    },
    'KT.': {
      document: plan({ asFound: { 'signature/s1/authority/0': { text: 'KT. TRƯỞNG BAN' } } }),
      reports: [
        {
          found: 'KT.',
          expected: 'K/T',
          at: {
            path: ['asFound', 'signature/s1/authority/0', 'text'],
            range: { start: 0, end: 3 },
          },
        },
      ],
      fixed: plan(),
    },
    'by delegation': {
      document: letter({
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'by-delegation', of: 'BAN THƯỜNG VỤ' }],
            position: 'CHÁNH VĂN PHÒNG',
            name: 'Nguyễn Văn Bình',
          },
        ],
        asFound: { 'signature/s1/authority/0': { text: 'TUQ. BAN THƯỜNG VỤ' } },
      }),
      reports: [
        {
          found: 'TUQ.',
          at: {
            path: ['asFound', 'signature/s1/authority/0', 'text'],
            range: { start: 0, end: 4 },
          },
          message:
            'Văn bản của Đảng không có hình thức ký thừa ủy quyền (“TUQ. BAN THƯỜNG VỤ”); dùng T/L',
        },
      ],
    },
  },
});
