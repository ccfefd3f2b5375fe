import { ellipsis } from '#core/rules/text/ellipsis.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(ellipsis, {
  valid: {
    'at the end': saying('Kiểm tra chợ, siêu thị, bến xe…'),
    'before a bracket': saying('Các nơi (chợ, bến xe...) đều kiểm tra.'),
  },
  invalid: {
    'with a comma': {
      document: saying('Kiểm tra chợ, bến xe..., để phòng dịch.'),
      reports: [{ found: 'xe..., để', severity: 'info', at: at(18, 27) }],
    },
    'before a new clause': {
      document: saying('Kiểm tra chợ, bến xe... kiên quyết xử lý.'),
      reports: [{ found: 'xe... kiên', at: at(18, 28) }],
    },
  },
});
