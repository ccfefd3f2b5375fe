import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { labelFaults } from './label-faults.ts';

export const headingLabels = defineRule({
  id: 'heading-labels',
  number: 61,
  severity: 'error',
  fix: 'safe',
  messages: {
    mark: 'Sau số thứ tự thiếu dấu: “{expected}”, không viết “{found}”',
    sequence: 'Số thứ tự không liên tục: “{found}” phải là “{expected}”',
  },
  *check(document, standard, context) {
    for (const { item, kind, found, expected, fix } of labelFaults(document, context)) {
      if (kind === 'style' || (kind === 'sequence' && item.level === 'letter')) continue;
      yield {
        messageId: kind === 'mark' ? 'mark' : 'sequence',
        clause: asInLaw(standard.wording.numbering.clause),
        at: { path: ['body', item.id, 'label'] },
        found,
        expected,
        fix,
      };
    }
  },
});
