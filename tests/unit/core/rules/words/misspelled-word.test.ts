import { misspelledWord } from '#core/rules/words/misspelled-word.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(misspelledWord, {
  dictionary: ['nghành'],
  valid: {
    'right words': saying('Các ngành liên quan thực hiện.'),
    'a word of the office': saying('Các nghành liên quan thực hiện.'),
  },
  invalid: {
    'keys that were not read as Telex': {
      document: saying('Ban hành thuowngf xuyên.'),
      reports: [
        {
          found: 'thuowngf',
          expected: 'thường',
          at: at(9, 17),
          message: 'Sai chính tả: “thuowngf”; có thể là “thường”',
        },
      ],
      fixed: saying('Ban hành thường xuyên.'),
    },
    'a lost blank': {
      document: saying('Phát triển kinh tế xãhội.'),
      reports: [{ found: 'xãhội', expected: 'xã hội', at: at(19, 24) }],
    },
  },
});
