import { signatureLetters } from '#core/rules/closing/signature-letters.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const signed = (authority: string, position: string, name: string) =>
  letter({
    signatures: [{ id: 's1', authority: [{ form: 'on-behalf', of: authority }], position, name }],
  });

verifyRule(signatureLetters, {
  valid: {
    'as the standard has it': letter(),
    'a name of one word': signed('BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Y'),
  },
  invalid: {
    'capitals the wrong way round': {
      document: signed('Ban Thường vụ', 'Phó Bí thư', 'NGUYỄN THỊ MINH HẠNH'),
      reports: [
        {
          found: 'Ban Thường vụ',
          expected: 'BAN THƯỜNG VỤ',
          at: { path: ['signatures', 's1', 'authority'] },
        },
        {
          found: 'Phó Bí thư',
          expected: 'PHÓ BÍ THƯ',
          at: { path: ['signatures', 's1', 'position'] },
        },
        {
          found: 'NGUYỄN THỊ MINH HẠNH',
          expected: 'Nguyễn Thị Minh Hạnh',
          at: { path: ['signatures', 's1', 'name'] },
          message:
            'Họ tên người ký viết thường: “Nguyễn Thị Minh Hạnh”, không viết “NGUYỄN THỊ MINH HẠNH”',
        },
      ],
      fixed: letter(),
    },
  },
});
