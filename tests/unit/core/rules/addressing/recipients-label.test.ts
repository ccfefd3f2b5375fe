import { recipientsLabel } from '#core/rules/addressing/recipients-label.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(recipientsLabel, {
  valid: {
    underlined: letter({
      asFound: { 'recipients-label': { underline: true, bold: false, italic: false } },
    }),
  },
  invalid: {
    'the State’s look': {
      document: letter({
        asFound: { 'recipients-label': { underline: false, bold: true, italic: true } },
      }),
      reports: [
        {
          found: 'Nơi nhận:',
          at: { path: ['asFound', 'recipients-label', 'bold'] },
          message: '“Nơi nhận:” không in đậm',
        },
        {
          found: 'Nơi nhận:',
          at: { path: ['asFound', 'recipients-label', 'italic'] },
          message: '“Nơi nhận:” không in nghiêng',
        },
        {
          found: 'Nơi nhận:',
          at: { path: ['asFound', 'recipients-label', 'underline'] },
          message: '“Nơi nhận:” phải gạch chân',
        },
      ],
      fixed: letter(),
    },
    'no colon': {
      document: letter({ asFound: { 'recipients-label': { text: 'Nơi nhận' } } }),
      reports: [
        {
          found: 'Nơi nhận',
          expected: 'Nơi nhận:',
          at: { path: ['asFound', 'recipients-label', 'text'], range: { start: 0, end: 8 } },
        },
      ],
      fixed: letter(),
    },
  },
});
