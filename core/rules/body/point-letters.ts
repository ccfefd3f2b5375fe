import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { labelFaults } from './label-faults.ts';

export const pointLetters = defineRule({
  id: 'point-letters',
  number: 62,
  severity: 'warning',
  fix: 'safe',
  messages: {
    sequence:
      'Điểm đánh theo thứ tự chữ cái tiếng Việt (a, b, c, d, đ, e, g…): “{found}” phải là “{expected}”',
  },
  *check(document, standard, context) {
    for (const { item, kind, found, expected, fix } of labelFaults(document, context)) {
      if (kind !== 'sequence' || item.level !== 'letter') continue;
      yield {
        messageId: 'sequence',
        clause: asInLaw(standard.wording.numbering.clause),
        at: { path: ['body', item.id, 'label'] },
        found,
        expected,
        fix,
      };
    }
  },
});
