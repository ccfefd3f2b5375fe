import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { listedLines } from './list-lines.ts';

const DASH = /^\s*-\s/u;
/** A label by another name is the business of the rule about that name. */
const OTHER_LABEL = /^\s*Kính (?:gửi|trình)\s*:?\s*$/iu;

export const listForm = defineRule({
  id: 'list-form',
  number: 31,
  severity: 'error',
  fix: 'safe',
  messages: {
    label: '“{found}” phải ghi “{expected}”',
    noDash: 'Khi có nhiều nơi nhận, mỗi nơi một dòng có gạch đầu dòng: “{expected}”',
    dash: 'Khi chỉ gửi một nơi thì ghi liền sau “Kính gửi:”, không gạch đầu dòng: “{expected}”',
  },
  *check(document, standard, context) {
    const { addressees } = document;
    const clause = standard.wording.addresseesLabel.clause;
    const label = context.printed('addressees-label');
    const standardLabel = context.standardForm('addressees-label');
    const isKnown = OTHER_LABEL.test(label) && label.trim().endsWith(':');
    if (label !== standardLabel && standardLabel !== '' && !isKnown) {
      yield {
        messageId: 'label',
        clause,
        at: placeOfPart(document, 'addressees-label', { start: 0, end: label.length }),
        found: label,
        expected: standardLabel,
        fix: dropFound(document, 'addressees-label'),
      };
    }
    const [only] = addressees;
    if (only && addressees.length === 1) {
      const found = context.printed(`addressee/${only.id}`);
      if (DASH.test(found)) {
        yield {
          messageId: 'dash',
          clause,
          at: placeOfPart(document, `addressee/${only.id}`, { start: 0, end: found.length }),
          found,
          expected: found.replace(DASH, ''),
          fix: dropFound(document, `addressee/${only.id}`),
        };
      }
    }
    for (const { part, text } of listedLines(document, context)) {
      if (text === '' || DASH.test(text)) continue;
      yield {
        messageId: 'noDash',
        clause,
        at: placeOfPart(document, part, { start: 0, end: text.length }),
        found: text,
        expected: `- ${text.replace(/^[\s+*–—-]+/u, '')}`,
        fix: dropFound(document, part),
      };
    }
  },
});
