import { authorityFitsType } from '#core/rules/closing/authority-fits-type.ts';
import { olderPlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(authorityFitsType, {
  valid: {
    'a directive of the standing committee': olderPlan({
      header: {
        type: 'chi-thi',
        parent: null,
        issuer: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
        number: { value: '11', typeCode: 'CT', bodyCode: 'TU' },
      },
      signatures: [
        {
          id: 's1',
          authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
          position: 'BÍ THƯ',
          name: 'Lê Văn Nam',
        },
      ],
    }),
  },
  invalid: {
    'a directive of the whole committee': {
      document: olderPlan({
        header: {
          type: 'chi-thi',
          parent: null,
          issuer: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
          number: { value: '11', typeCode: 'CT', bodyCode: 'TU' },
        },
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'on-behalf', of: 'BAN CHẤP HÀNH' }],
            position: 'BÍ THƯ',
            name: 'Lê Văn Nam',
          },
        ],
      }),
      reports: [{ found: 'T/M BAN CHẤP HÀNH', at: { path: ['signatures', 's1', 'authority'] } }],
    },
  },
});
