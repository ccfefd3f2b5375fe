import { partyArchive } from '#core/rules/addressing/party-archive.ts';
import { plan, recipients } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyArchive, {
  valid: {
    'the office is named': plan(),
    'by its initials': plan({ recipients: recipients('Lãnh đạo Ban', 'Lưu VPĐU') }),
  },
  invalid: {
    'no office': {
      document: plan({ recipients: recipients('Lãnh đạo Ban', 'Lưu') }),
      reports: [
        {
          found: '- Lưu.',
          at: { path: ['recipients', 'r2', 'text'] },
          message: 'Dòng “- Lưu.” chưa ghi nơi lưu (ví dụ: “- Lưu Văn phòng Tỉnh ủy.”)',
        },
      ],
    },
    'a colon': {
      document: plan({ recipients: recipients('Lãnh đạo Ban', 'Lưu: Ban Tuyên giáo') }),
      reports: [
        {
          found: 'Lưu: Ban Tuyên giáo',
          expected: 'Lưu Ban Tuyên giáo',
          at: { path: ['recipients', 'r2', 'text'] },
        },
      ],
      fixed: plan({ recipients: recipients('Lãnh đạo Ban', 'Lưu Ban Tuyên giáo') }),
    },
    'the State’s form': {
      document: plan({ recipients: recipients('Lãnh đạo Ban', 'Lưu: VT') }),
      reports: [{ found: 'Lưu: VT', at: { path: ['recipients', 'r2', 'text'] } }],
    },
  },
});
