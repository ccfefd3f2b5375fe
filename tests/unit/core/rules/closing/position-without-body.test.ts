import { positionWithoutBody } from '#core/rules/closing/position-without-body.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(positionWithoutBody, {
  valid: {
    'a deputy secretary': letter(),
    'a head of an office by order': letter({
      signatures: [
        {
          id: 's1',
          authority: [{ form: 'by-order', of: 'BAN THƯỜNG VỤ' }],
          position: 'CHÁNH VĂN PHÒNG',
          name: 'Lê Văn Nam',
        },
      ],
    }),
  },
  invalid: {
    ...Object.fromEntries(
      [
        ['PHÓ CHÁNH VĂN PHÒNG ĐẢNG ỦY', 'PHÓ CHÁNH VĂN PHÒNG'],
        ['PHÓ CHỦ NHIỆM ỦY BAN KIỂM TRA TỈNH ỦY', 'PHÓ CHỦ NHIỆM'],
        ['TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY', 'TRƯỞNG BAN'],
      ].map(([position = '', expected = '']) => [
        position,
        {
          document: plan({
            signatures: [{ id: 's1', authority: [], position, name: 'Lê Văn Nam' }],
          }),
          reports: [{ found: position, expected, at: { path: ['signatures', 's1', 'position'] } }],
        },
      ]),
    ),
    'the committee once more': {
      document: letter({
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
            position: 'PHÓ BÍ THƯ ĐẢNG ỦY',
            name: 'Nguyễn Thị Minh Hạnh',
          },
        ],
      }),
      reports: [
        {
          found: 'PHÓ BÍ THƯ ĐẢNG ỦY',
          expected: 'PHÓ BÍ THƯ',
          at: { path: ['signatures', 's1', 'position'] },
        },
      ],
      fixed: letter(),
    },
    'the commission once more': {
      document: plan({
        signatures: [
          {
            id: 's1',
            authority: [],
            position: 'TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN',
            name: 'Lê Văn Nam',
          },
        ],
      }),
      reports: [
        {
          found: 'TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN',
          expected: 'TRƯỞNG BAN',
          at: { path: ['signatures', 's1', 'position'] },
        },
      ],
    },
  },
});
