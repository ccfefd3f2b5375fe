import { citationNumberWord } from '#core/rules/citations/citation-number-word.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(citationNumberWord, {
  valid: {
    'a later mention without it': saying(
      'Thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ về phòng, chống dịch; theo Chỉ thị 16/CT-TTg.',
    ),
  },
  invalid: {
    'a law without it': {
      document: saying('Theo Luật Phòng, chống ma túy 73/2021/QH14, ngày 30/3/2021.'),
      reports: [
        {
          found: 'Luật Phòng, chống ma túy 73/2021/QH14',
          expected: 'Luật Phòng, chống ma túy số 73/2021/QH14',
          at: at(5, 42),
        },
      ],
      fixed: saying('Theo Luật Phòng, chống ma túy số 73/2021/QH14, ngày 30/3/2021.'),
    },
    'a first mention without it': {
      document: saying(
        'Thực hiện Chỉ thị 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ về phòng, chống dịch.',
      ),
      reports: [{ found: 'Chỉ thị 16/CT-TTg', expected: 'Chỉ thị số 16/CT-TTg', at: at(10, 27) }],
      fixed: saying(
        'Thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ về phòng, chống dịch.',
      ),
    },
  },
});
