import { partyNumberPattern } from '#core/rules/header/party-number-pattern.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyNumberPattern, {
  valid: {
    'the pattern': letter(),
    'a number left blank': letter({
      header: { number: { value: '', typeCode: 'CV', bodyCode: 'ĐU' } },
    }),
    'a number left blank with dots': letter({ asFound: { number: { text: 'Số ……-CV/ĐU' } } }),
  },
  invalid: {
    'spaces around the marks': {
      document: letter({ asFound: { number: { text: 'Số 152 - CV/ĐU' } } }),
      reports: [
        {
          found: 'Số 152 - CV/ĐU',
          expected: 'Số 152-CV/ĐU',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 14 } },
          message:
            'Số và ký hiệu “Số 152 - CV/ĐU” phải viết liền theo mẫu số-loại/cơ quan: “Số 152-CV/ĐU”',
        },
      ],
      fixed: letter(),
    },
    'the marks the other way round': {
      document: letter({ asFound: { number: { text: 'Số 152/CV-ĐU' } } }),
      reports: [
        {
          found: 'Số 152/CV-ĐU',
          expected: 'Số 152-CV/ĐU',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 12 } },
        },
      ],
      fixed: letter(),
    },
    'no number at all': {
      document: letter({ asFound: { number: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: 'Số 152-CV/ĐU',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 0 } },
          message: 'Thiếu số và ký hiệu',
        },
      ],
      fixed: letter(),
    },
  },
});
