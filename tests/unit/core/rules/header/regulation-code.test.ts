import { regulationCode } from '#core/rules/header/regulation-code.ts';
import { plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(regulationCode, {
  valid: {
    'a quy định coded QĐ': plan({
      header: { type: 'quy-dinh', number: { value: '66', typeCode: 'QĐ', bodyCode: 'BTGDVTU' } },
    }),
  },
  invalid: {
    'the State’s code': {
      document: plan({
        header: { type: 'quy-dinh', number: { value: '66', typeCode: 'QyĐ', bodyCode: 'BTGDVTU' } },
      }),
      reports: [
        {
          found: 'QyĐ',
          expected: 'QĐ',
          at: { path: ['header', 'number', 'typeCode'] },
          message: 'Quy định của Đảng dùng ký hiệu “QĐ”, không dùng “QyĐ”',
        },
      ],
      fixed: plan({
        header: { type: 'quy-dinh', number: { value: '66', typeCode: 'QĐ', bodyCode: 'BTGDVTU' } },
      }),
    },
  },
});
