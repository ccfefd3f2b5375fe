import { strayBold } from '#core/rules/text/stray-bold.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const withRuns = (...runs: readonly { text: string; bold?: true }[]) =>
  letter({ body: [{ kind: 'paragraph', id: 'p1', align: 'justify', runs }] });

verifyRule(strayBold, {
  valid: {
    'a bold word': withRuns(
      { text: 'Nội dung ' },
      { text: 'quan trọng', bold: true },
      { text: ' cần làm.' },
    ),
  },
  invalid: {
    'a bold number': {
      document: withRuns(
        { text: 'Đã có ' },
        { text: '31', bold: true },
        { text: ' tỉnh tham gia.' },
      ),
      reports: [{ found: '31', at: { path: ['body', 'p1', 'runs'], range: { start: 6, end: 8 } } }],
      fixed: withRuns({ text: 'Đã có 31 tỉnh tham gia.' }),
    },
  },
});
