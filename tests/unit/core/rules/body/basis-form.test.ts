import { basisForm } from '#core/rules/body/basis-form.ts';
import { basis, plan, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const on = (...texts: readonly string[]) =>
  plan({ body: [...texts.map((text, index) => basis(`b${index + 1}`, text)), ...plan().body] });

verifyRule(basisForm, {
  valid: {
    grounds: on('Căn cứ Điều lệ Đảng;', 'Theo đề nghị của Văn phòng,'),
    'grounds of the State, which begin as they will': statePlan({
      body: [basis('b1', 'Xét yêu cầu công tác.'), ...statePlan().body.slice(2)],
    }),
  },
  invalid: {
    'a typed dash': {
      document: on('- Căn cứ Điều lệ Đảng.'),
      reports: [{ found: '-', at: { path: ['body', 'b1', 'runs'], range: { start: 0, end: 1 } } }],
      fixed: on('Căn cứ Điều lệ Đảng.'),
    },
    'no dash in the source': {
      document: { ...on('Căn cứ Điều lệ Đảng.'), asFound: { 'basis/b1': { text: '' } } },
      reports: [
        {
          found: 'Căn cứ',
          expected: '- Căn cứ',
          at: { path: ['body', 'b1', 'runs'], range: { start: 0, end: 6 } },
          message: 'Mỗi căn cứ có gạch đầu dòng: “- Căn cứ”, không viết “Căn cứ”',
        },
      ],
      fixed: on('Căn cứ Điều lệ Đảng.'),
    },
    'another mark in the source': {
      document: { ...on('Căn cứ Điều lệ Đảng.'), asFound: { 'basis/b1': { text: '+' } } },
      reports: [
        {
          found: 'Căn cứ',
          expected: '- Căn cứ',
          at: { path: ['body', 'b1', 'runs'], range: { start: 0, end: 6 } },
          message: 'Mỗi căn cứ có gạch đầu dòng: “- Căn cứ”, không viết “+ Căn cứ”',
        },
      ],
      fixed: on('Căn cứ Điều lệ Đảng.'),
    },
    'a dash in the source, for the State': {
      document: { ...statePlan(), asFound: { 'basis/c1': { text: '-' } } },
      reports: [
        {
          found: 'Căn cứ',
          expected: 'Căn cứ',
          at: { path: ['body', 'c1', 'runs'], range: { start: 0, end: 6 } },
          message:
            'Căn cứ trong văn bản hành chính không có gạch đầu dòng: “Căn cứ”, không viết “- Căn cứ”',
        },
      ],
      fixed: statePlan(),
    },
    'other first words': {
      document: on('Do yêu cầu công tác.'),
      reports: [
        { found: 'Do yêu', at: { path: ['body', 'b1', 'runs'], range: { start: 0, end: 6 } } },
      ],
    },
    italics: {
      document: plan({
        body: [
          { kind: 'basis', id: 'b1', runs: [{ text: 'Căn cứ Điều lệ Đảng.', italic: true }] },
          ...plan().body,
        ],
      }),
      reports: [
        {
          found: 'Căn cứ Điều lệ Đảng.',
          at: { path: ['body', 'b1', 'runs'], range: { start: 0, end: 20 } },
        },
      ],
      fixed: on('Căn cứ Điều lệ Đảng.'),
    },
  },
});
