import { describe } from 'vitest';
import { bodyCode } from '#core/rules/header/body-code.ts';
import { letter, olderPlan, plan, stateLetter } from '#tests/support/documents.ts';
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

const own = { name: 'BAN QUẢN LÝ DỰ ÁN', code: 'BQLDA' };
const from = (name: string, bodyCode: string) => ({
  issuer: { name, code: '' },
  number: { value: '05', typeCode: 'KH', bodyCode },
});
const number = (bodyCode: string) => ({ value: '05', typeCode: '', bodyCode });

describe('with bodies of the office’s own', () => {
  verifyRule(bodyCode, {
    bodies: [own, { name: 'VĂN PHÒNG', code: 'VPĐU' }, { name: 'Ban tổ chức', code: 'BTCX' }],
    valid: {
      'by the code that the office gives': plan({ header: from('BAN QUẢN LÝ DỰ ÁN', 'BQLDA') }),
      'whatever the letters of its name': plan({ header: from('BAN TỔ CHỨC', 'BTCX') }),
      'and still by the table': plan({ header: from('BAN TỔ CHỨC', 'BTCTU') }),
      'a body that nobody knows': plan({ header: from('TỔ CÔNG TÁC 06', 'TCT06') }),
      'a body of the State, and the drafting unit': stateLetter({
        header: { issuer: { name: 'BAN QUẢN LÝ DỰ ÁN', code: '' }, number: number('BQLDA-KT') },
      }),
      'another body of the State': stateLetter(),
    },
    invalid: {
      'another code': {
        document: plan({ header: from('BAN QUẢN LÝ DỰ ÁN', 'BQL') }),
        reports: [
          { found: 'BQL', expected: 'BQLDA', at: { path: ['header', 'number', 'bodyCode'] } },
        ],
        fixed: plan({ header: from('BAN QUẢN LÝ DỰ ÁN', 'BQLDA') }),
      },
      'another code of the State': {
        document: stateLetter({
          header: { issuer: { name: 'BAN QUẢN LÝ DỰ ÁN', code: '' }, number: number('BQL') },
        }),
        reports: [
          { found: 'BQL', expected: 'BQLDA', at: { path: ['header', 'number', 'bodyCode'] } },
        ],
      },
    },
  });
});
