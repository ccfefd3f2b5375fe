import { numberFollowsType } from '#core/rules/header/number-follows-type.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberFollowsType, {
  valid: {
    'a plan numbered as a plan': plan(),
    'a regulation numbered by the code it shares': plan({
      header: { type: 'quy-dinh', number: { value: '66', typeCode: 'QĐ', bodyCode: 'BTGDVTU' } },
    }),
    'a type without a code of its own': plan({
      header: {
        type: 'giay-di-duong',
        number: { value: '01', typeCode: 'GĐĐ', bodyCode: 'BTGDVTU' },
      },
    }),
    'a kind that the standard does not know': plan({ header: { type: 'khac' } }),
  },
  invalid: {
    'a plan numbered as a letter': {
      document: plan({ header: { number: { value: '27', typeCode: 'CV', bodyCode: 'BTGDVTU' } } }),
      reports: [
        {
          found: 'CV',
          expected: 'KH',
          at: { path: ['header', 'number', 'typeCode'] },
          message: 'Ký hiệu “CV” không khớp với loại văn bản kế hoạch; phải là “KH”',
        },
      ],
      fixed: plan(),
    },
    'a letter without a code': {
      document: letter({ header: { number: { value: '152', typeCode: '', bodyCode: 'ĐU' } } }),
      reports: [{ found: '', expected: 'CV', at: { path: ['header', 'number', 'typeCode'] } }],
      fixed: letter(),
    },
  },
});
