import { capitalLetters } from '#core/rules/words/capital-letters.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(capitalLetters, {
  valid: { 'right capitals': saying('Đất nước Việt Nam tươi đẹp.') },
  invalid: {
    'half a name': {
      document: saying('Đất nước Việt nam tươi đẹp.'),
      reports: [{ found: 'Việt nam', expected: 'Việt Nam', at: at(9, 17) }],
      fixed: saying('Đất nước Việt Nam tươi đẹp.'),
    },
  },
});
