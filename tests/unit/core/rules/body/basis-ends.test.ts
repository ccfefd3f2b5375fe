import { basisEnds } from '#core/rules/body/basis-ends.ts';
import { basis, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const on = (...texts: readonly string[]) =>
  plan({ body: [...texts.map((text, index) => basis(`b${index + 1}`, text)), ...plan().body] });

verifyRule(basisEnds, {
  valid: {
    'a comma at the end': on('Căn cứ Điều lệ Đảng;', 'Theo đề nghị của Văn phòng,'),
    'a full stop at the end': on('Căn cứ Điều lệ Đảng;', 'Theo đề nghị của Văn phòng.'),
  },
  invalid: {
    'a comma between and a semicolon at the end': {
      document: on('Căn cứ Điều lệ Đảng,', 'Theo đề nghị của Văn phòng;'),
      reports: [
        {
          found: 'Đảng,',
          expected: 'Đảng;',
          at: { path: ['body', 'b1', 'runs'], range: { start: 15, end: 20 } },
        },
        {
          found: 'phòng;',
          expected: 'phòng.',
          at: { path: ['body', 'b2', 'runs'], range: { start: 21, end: 27 } },
        },
      ],
      fixed: on('Căn cứ Điều lệ Đảng;', 'Theo đề nghị của Văn phòng.'),
    },
  },
});
