import { placeUnitWord } from '#core/rules/header/place-unit-word.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(placeUnitWord, {
  valid: {
    'a plain name': letter(),
    'a number with its unit': letter({ header: { place: 'Quận 12' } }),
  },
  invalid: {
    'a number': {
      document: letter({ header: { place: '12' } }),
      reports: [
        {
          found: '12',
          at: { path: ['header', 'place'] },
          message:
            'Địa danh đặt theo số hoặc tên người phải ghi cả tên đơn vị hành chính (ví dụ: “Phường 12”)',
        },
      ],
    },
    'a person': {
      document: letter({ header: { place: 'Trần Hưng Đạo' } }),
      reports: [{ found: 'Trần Hưng Đạo', at: { path: ['header', 'place'] } }],
      also: ['own-place-name'],
    },
  },
});
