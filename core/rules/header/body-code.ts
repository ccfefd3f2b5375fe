import type { Header } from '#core/model/header.ts';
import { nameParts, usualCode } from '#core/standards/body-names.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

/** A city below a province had a thành ủy of its own. */
const CITY_COMMITTEES = ['TU', 'ThU'];

/** Whether `code` may be that of the issuer, as far as its name tells. */
function isOwnCode(code: string, { issuer, parent }: Header): boolean {
  const family = nameParts(issuer.name, 'party')?.family;
  if (!family || family.code === '') return true;
  const above = nameParts(parent?.name ?? '', 'party')?.family;
  if (!family.addsParentCode) {
    return family.code === 'TU' ? CITY_COMMITTEES.includes(code) : code.startsWith(family.code);
  }
  // Without the body above there is nothing to hold the end of the code against.
  if (!above || above.code === '') return code.startsWith(family.code);
  return code === family.code || code === family.code + above.code;
}

export const bodyCode = defineRule({
  id: 'body-code',
  number: 13,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: {
    mismatch: 'Ký hiệu cơ quan “{found}” không phải của {issuer}; thường là “{expected}”',
    missing: 'Ký hiệu thiếu phần tên cơ quan; của {issuer} thường là “{expected}”',
  },
  *check(document, standard, { printed }) {
    if (printed('number').trim() === '') return;
    const { header } = document;
    const { parent, issuer, number } = header;
    // Several bodies may issue together; their codes are joined.
    if (number.bodyCode.split('-').some((code) => isOwnCode(code, header))) return;
    const expected = usualCode(issuer.name, { name: parent?.name ?? '', code: '' }, 'party');
    yield {
      messageId: number.bodyCode === '' ? 'missing' : 'mismatch',
      clause: standard.wording.number.clause,
      at: { path: ['header', 'number', 'bodyCode'] },
      found: number.bodyCode,
      expected,
      data: { issuer: issuer.name },
      fix: [
        ...dropFound(document, 'number'),
        { op: 'set', path: ['header', 'number', 'bodyCode'], value: expected },
      ],
    };
  },
});
