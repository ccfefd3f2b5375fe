import { bodyCode } from '#core/rules/header/body-code.ts';
import { letter, olderPlan, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(bodyCode, {
  valid: {
    'a committee of a ward': letter(),
    'a commission of a province': plan(),
    'a commission of a district, in its day': olderPlan({
      header: {
        parent: { name: 'QUẬN ỦY QUẬN 12', code: 'QU' },
        number: { value: '11', typeCode: 'KH', bodyCode: 'BTGQU' },
      },
    }),
    'a joint document': plan({
      header: { number: { value: '05', typeCode: 'KH', bodyCode: 'BTCTU-BTGDVTU' } },
    }),
    'a body that we do not know': plan({
      header: {
        issuer: { name: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', code: 'BCĐ' },
        number: { value: '05', typeCode: 'KH', bodyCode: 'BCĐ' },
      },
    }),
  },
  invalid: {
    'another commission’s code': {
      document: plan({ header: { number: { value: '27', typeCode: 'KH', bodyCode: 'BTCTU' } } }),
      reports: [
        { found: 'BTCTU', expected: 'BTGDVTU', at: { path: ['header', 'number', 'bodyCode'] } },
      ],
      fixed: plan(),
    },
    'no code': {
      document: letter({ header: { number: { value: '152', typeCode: 'CV', bodyCode: '' } } }),
      reports: [{ found: '', expected: 'ĐU', at: { path: ['header', 'number', 'bodyCode'] } }],
      fixed: letter(),
    },
  },
});
