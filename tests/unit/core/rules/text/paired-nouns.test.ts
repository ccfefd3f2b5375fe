import { pairedNouns } from '#core/rules/text/paired-nouns.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(pairedNouns, {
  valid: { 'with its hyphen': saying('Phát triển kinh tế - xã hội; kinh tế xã hội chủ nghĩa.') },
  invalid: {
    'pressed together': {
      document: saying('Phát triển kinh tế-xã hội.'),
      reports: [{ found: 'kinh tế-xã hội', expected: 'kinh tế - xã hội', at: at(11, 25) }],
      fixed: saying('Phát triển kinh tế - xã hội.'),
    },
    'a dash and nothing': {
      document: saying('Các tổ chức chính trị – xã hội, chính trị xã hội.'),
      reports: [
        { found: 'chính trị – xã hội', expected: 'chính trị - xã hội', at: at(12, 30) },
        { found: 'chính trị xã hội', expected: 'chính trị - xã hội', at: at(32, 48) },
      ],
      fixed: saying('Các tổ chức chính trị - xã hội, chính trị - xã hội.'),
    },
  },
});
