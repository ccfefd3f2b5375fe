import { separatorHyphens } from '#core/rules/header/separator-hyphens.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(separatorHyphens, {
  valid: { 'five hyphens': plan(), 'none in a letter': letter() },
  invalid: {
    'a line of underscores': {
      document: plan({ asFound: { separator: { text: '_________________' } } }),
      reports: [
        {
          found: '_________________',
          expected: '-----',
          at: { path: ['asFound', 'separator', 'text'], range: { start: 0, end: 17 } },
          message: 'Dưới trích yếu phải là “-----”, không phải “_________________”',
        },
      ],
      fixed: plan(),
    },
    'six hyphens': {
      document: plan({ asFound: { separator: { text: '------' } } }),
      reports: [
        {
          found: '------',
          expected: '-----',
          at: { path: ['asFound', 'separator', 'text'], range: { start: 0, end: 6 } },
        },
      ],
      fixed: plan(),
    },
    'none in a plan': {
      document: plan({ asFound: { separator: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: '-----',
          at: { path: ['asFound', 'separator', 'text'], range: { start: 0, end: 0 } },
        },
      ],
      fixed: plan(),
    },
    'hyphens in a letter': {
      document: letter({ asFound: { separator: { text: '-----' } } }),
      reports: [
        {
          found: '-----',
          at: { path: ['asFound', 'separator', 'text'], range: { start: 0, end: 5 } },
        },
      ],
      fixed: letter(),
    },
  },
});
