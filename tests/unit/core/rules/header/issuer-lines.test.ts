import { issuerLines } from '#core/rules/header/issuer-lines.ts';
import { letter, olderLetter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(issuerLines, {
  valid: {
    'a provincial committee, which stands alone': olderLetter(),
    'a body that we do not know': plan({
      header: { parent: null, issuer: { name: 'TẠP CHÍ CỘNG SẢN', code: 'TCCS' } },
    }),
  },
  invalid: {
    'a commission without its committee': {
      document: plan({ header: { parent: null } }),
      reports: [
        {
          found: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
          at: { path: ['header', 'issuer', 'name'] },
          message: 'Trên “BAN TUYÊN GIÁO VÀ DÂN VẬN” phải ghi tên cơ quan cấp trên trực tiếp',
        },
      ],
    },
    'small letters': {
      document: letter({ header: { issuer: { name: 'Đảng ủy phường Trấn Biên', code: 'ĐU' } } }),
      reports: [
        {
          found: 'Đảng ủy phường Trấn Biên',
          expected: 'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN',
          at: { path: ['header', 'issuer', 'name'] },
        },
      ],
      fixed: letter(),
    },
    'the superior bold, the issuer not': {
      document: plan({ asFound: { parent: { bold: true }, issuer: { bold: false } } }),
      reports: [
        {
          found: 'TỈNH ỦY TUYÊN QUANG',
          at: { path: ['asFound', 'parent', 'bold'] },
          message: 'Tên cơ quan cấp trên “TỈNH ỦY TUYÊN QUANG” không in đậm',
        },
        { found: 'BAN TUYÊN GIÁO VÀ DÂN VẬN', at: { path: ['asFound', 'issuer', 'bold'] } },
      ],
      fixed: plan(),
    },
  },
});
