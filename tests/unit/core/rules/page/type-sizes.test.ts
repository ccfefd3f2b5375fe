import { typeSizes } from '#core/rules/page/type-sizes.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(typeSizes, {
  valid: {
    fourteen: letter({ page: { ...letter().page, bodySizePt: 14 } }),
    'a subject of fifteen': plan({ asFound: { subject: { sizePt: 15 } } }),
  },
  invalid: {
    'a body of thirteen': {
      document: letter({ page: { ...letter().page, bodySizePt: 13 } }),
      reports: [
        {
          found: '13',
          expected: '14-15',
          at: { path: ['page', 'bodySizePt'] },
          message: 'Cỡ chữ nội dung phải là 14-15, không phải 13',
        },
      ],
      fixed: letter(),
    },
    'a title of fourteen': {
      document: letter({ asFound: { title: { sizePt: 14 } } }),
      reports: [
        {
          found: '14',
          expected: '15',
          at: { path: ['asFound', 'title', 'sizePt'] },
          message: 'Cỡ chữ của “ĐẢNG CỘNG SẢN VIỆT NAM” phải là 15, không phải 14',
        },
      ],
      fixed: letter(),
    },
  },
});
