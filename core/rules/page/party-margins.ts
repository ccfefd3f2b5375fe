import { defineRule } from '../define-rule.ts';
import { checkMargins } from './margin-faults.ts';

export const partyMargins = defineRule({
  id: 'party-margins',
  number: 57,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: { outside: 'Lề {side} phải là {expected} mm, không phải {found} mm' },
  check: checkMargins,
});
