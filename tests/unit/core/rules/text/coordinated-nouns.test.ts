import { coordinatedNouns } from '#core/rules/text/coordinated-nouns.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(coordinatedNouns, {
  valid: { 'with the comma': saying('Toàn thể cán bộ, đảng viên, công chức, viên chức tham gia.') },
  invalid: {
    without: {
      document: saying('Toàn thể cán bộ đảng viên tham gia.'),
      reports: [{ found: 'cán bộ đảng viên', expected: 'cán bộ, đảng viên', at: at(9, 25) }],
      fixed: saying('Toàn thể cán bộ, đảng viên tham gia.'),
    },
  },
});
