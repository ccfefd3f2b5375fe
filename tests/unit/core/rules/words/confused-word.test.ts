import { confusedWord } from '#core/rules/words/confused-word.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(confusedWord, {
  valid: { 'right words': saying('Thực hiện giãn cách xã hội; các tổ chức, cá nhân.') },
  invalid: {
    'a real word in a wrong place': {
      document: saying('Thực hiện giãn cách xã hôi.'),
      reports: [
        {
          found: 'xã hôi',
          expected: 'xã hội',
          at: at(20, 26),
          message: 'Dùng nhầm từ: “xã hôi”; có thể là “xã hội”',
        },
      ],
      fixed: saying('Thực hiện giãn cách xã hội.'),
    },
  },
});
