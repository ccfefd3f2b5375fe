import { defineRule } from '../define-rule.ts';
import { checkMargins } from './margin-faults.ts';

export const stateMargins = defineRule({
  id: 'state-margins',
  number: 58,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: { outside: 'Lề {side} phải là {expected} mm, không phải {found} mm' },
  check: checkMargins,
});
