import { defineRule } from '../define-rule.ts';

export const addressedTypes = defineRule({
  id: 'addressed-types',
  number: 27,
  severity: 'error',
  systems: ['party'],
  fix: 'choice',
  messages: {
    surplus: 'Văn bản {type} không có “{found}”; nơi nhận ghi ở cuối văn bản',
  },
  *check(document, standard, { printed }) {
    const { addressees, header } = document;
    const { value: allowed, clause } = standard.wording.addressedTypes;
    if (addressees.length === 0 || allowed.includes(header.type)) return;
    const type = standard.types[header.type]?.name.toLowerCase();
    if (type === undefined) return;
    yield {
      messageId: 'surplus',
      clause,
      at: { path: ['addressees'] },
      found: printed('addressees-label'),
      data: { type },
      fix: addressees.map(({ id }) => ({ op: 'remove', path: ['addressees', id] })),
    };
  },
});
