import { oneTermOneForm } from '#core/rules/words/one-term-one-form.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(oneTermOneForm, {
  valid: {
    'one form': saying('Phòng, chống dịch Covid-19; công tác phòng, chống dịch Covid-19.'),
    'bodies of the people': saying('Ủy ban nhân dân phường chăm lo đời sống của Nhân dân.'),
  },
  invalid: {
    'forms of a name': {
      document: saying('Dịch Covid-19, bệnh Covid-19, vi rút COVID-19.'),
      reports: [
        {
          found: 'COVID-19',
          expected: 'Covid-19',
          at: at(37, 45),
          message: 'Một từ viết hai cách trong cùng văn bản: “COVID-19” và “Covid-19”',
        },
      ],
      fixed: saying('Dịch Covid-19, bệnh Covid-19, vi rút Covid-19.'),
    },
    'forms of a word': {
      document: saying('Bảo đảm an toàn, đảm bảo tiến độ, đảm bảo chất lượng.'),
      reports: [
        { found: 'đảm bảo', expected: 'bảo đảm', at: at(17, 24) },
        { found: 'đảm bảo', expected: 'bảo đảm', at: at(34, 41) },
      ],
      fixed: saying('Bảo đảm an toàn, bảo đảm tiến độ, bảo đảm chất lượng.'),
    },
    'a foreign name': {
      document: saying('Nhóm Facebook của phường và trang facebook của tỉnh.'),
      reports: [{ found: 'facebook', expected: 'Facebook', at: at(34, 42) }],
    },
  },
});
