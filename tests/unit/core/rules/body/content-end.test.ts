import { expect, test } from 'vitest';
import { contentEnd } from '#core/rules/body/content-end.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { letter, paragraph, stateLetter, TODAY } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(contentEnd, {
  valid: {
    'a full stop': saying('Đề nghị các đơn vị thực hiện.'),
    'by the custom of the State': stateLetter({
      body: [paragraph('p1', 'Đề nghị các đơn vị thực hiện./.')],
    }),
    'a stop of the State': stateLetter({
      body: [paragraph('p1', 'Đề nghị các đơn vị thực hiện.')],
    }),
    'a stop inside quotation marks': saying('Phương châm là “dân biết, dân bàn.”'),
  },
  invalid: {
    'the State’s old end': {
      document: saying('Đề nghị các đơn vị thực hiện./.'),
      reports: [
        {
          found: './.',
          expected: '.',
          at: at(28, 31),
          message: 'Nội dung kết thúc bằng “.”, không ghi “./.”',
        },
      ],
      fixed: saying('Đề nghị các đơn vị thực hiện.'),
    },
    'no end, in a letter of the State': {
      document: stateLetter({ body: [paragraph('p1', 'Đề nghị các đơn vị thực hiện')] }),
      reports: [{ found: 'hiện', expected: 'hiện.', at: at(24, 28) }],
      fixed: stateLetter({ body: [paragraph('p1', 'Đề nghị các đơn vị thực hiện.')] }),
    },
    'a semicolon': {
      document: saying('Đề nghị các đơn vị thực hiện;'),
      reports: [{ found: 'hiện;', expected: 'hiện.', at: at(24, 29) }],
      fixed: saying('Đề nghị các đơn vị thực hiện.'),
    },
  },
});

test.each<[text: string, found: string | null, expected?: string]>([
  ['Đề nghị các đơn vị thực hiện./.', null],
  ['Đề nghị các đơn vị thực hiện.', 'hiện.', 'hiện./.'],
  ['Đề nghị các đơn vị thực hiện;', 'hiện;', 'hiện./.'],
  ['Quyết tâm thực hiện!', null],
])('where the office ends with ./. “%s” has %j', (text, found, expected = '') => {
  const overrides = { 'body.contentEnd': './.' };
  const [finding] = checkDocument(saying(text), { today: TODAY, overrides }).filter(
    ({ rule }) => rule === 'content-end',
  );
  expect(finding?.found ?? null).toBe(found);
  if (finding) {
    expect(finding.expected).toBe(expected);
    expect(finding.clause.office).toBe(true);
    expect(finding.message).toBe(
      `Nội dung kết thúc bằng “./.”, không phải “${found}” (theo số liệu của cơ quan)`,
    );
  }
});
