import { districtLevel } from '#core/rules/citations/district-level.ts';
import { letter, olderLetter, paragraph, stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(districtLevel, {
  valid: {
    'in its day': olderLetter(),
    'the issuer of a document of its day': saying(
      'Theo Nghị quyết số 05-NQ/HU, ngày 03/3/2020 của Huyện ủy về xây dựng Đảng.',
    ),
  },
  invalid: {
    'a code of a district': {
      document: letter({ header: { number: { value: '152', typeCode: 'CV', bodyCode: 'HU' } } }),
      reports: [{ found: 'HU', at: { path: ['header', 'number', 'bodyCode'] } }],
      also: ['body-code'],
    },
    'a body of a district, said by the State': {
      document: stateLetter({
        body: [paragraph('p1', 'Gửi về Ủy ban nhân dân huyện trước ngày 20/12/2026.')],
      }),
      reports: [{ found: 'Ủy ban nhân dân huyện', at: at(7, 28) }],
    },
    'a body of a district': {
      document: saying('Đề nghị Huyện ủy phối hợp thực hiện.'),
      reports: [
        {
          found: 'Huyện ủy',
          at: at(8, 16),
          message: '“Huyện ủy” đã kết thúc hoạt động trước ngày ban hành văn bản này',
        },
      ],
    },
  },
});
