import { typeWithinCompetence } from '#core/rules/header/type-within-competence.ts';
import { plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(typeWithinCompetence, {
  valid: { 'a plan of a commission': plan() },
  invalid: {
    'a regulation of a cell': {
      document: plan({
        header: {
          type: 'quy-dinh',
          parent: { name: 'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN', code: 'ĐU' },
          issuer: { name: 'CHI BỘ KHU PHỐ 3', code: 'CB' },
          number: { value: '02', typeCode: 'QĐ', bodyCode: 'CB' },
        },
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'on-behalf', of: 'CHI BỘ' }],
            position: 'BÍ THƯ',
            name: 'Lê Văn Nam',
          },
        ],
      }),
      reports: [
        {
          found: 'QUY ĐỊNH',
          at: { path: ['header', 'type'] },
          message: 'Thẩm quyền ban hành của chi bộ không có loại “QUY ĐỊNH”',
        },
      ],
    },
  },
});
