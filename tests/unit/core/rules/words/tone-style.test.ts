import { toneStyle } from '#core/rules/words/tone-style.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [...letter().body, paragraph('t1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 't1', 'runs'],
  range: { start, end },
});

verifyRule(toneStyle, {
  valid: {
    'one style': saying('Hòa giải ở cơ sở; thủy lợi; quý III; quỹ đất; toàn xã.'),
    'names as their bearers spell them': saying('Đồng chí Nguyễn Thị Thuý ở Khánh Hoà.'),
  },
  invalid: {
    'one word in the other style': {
      document: saying('Đề nghị cấp uỷ quan tâm.'),
      reports: [
        {
          found: 'uỷ',
          expected: 'ủy',
          at: at(12, 14),
          message: 'Dấu thanh đặt hai kiểu trong cùng văn bản: “uỷ” nên viết “ủy” cho thống nhất',
        },
      ],
      fixed: saying('Đề nghị cấp ủy quan tâm.'),
    },
  },
});

verifyRule(toneStyle, {
  toneStyle: 'new',
  valid: {},
  invalid: {
    'against the style of the office': {
      document: letter({
        addressees: [],
        recipients: [],
        signatures: [],
        body: [paragraph('t1', 'Cấp ủy và đảng uỷ cơ sở.')],
      }),
      reports: [{ found: 'ủy', expected: 'uỷ', at: at(4, 6) }],
      also: ['recipients-present', 'signature-complete'],
    },
  },
});
