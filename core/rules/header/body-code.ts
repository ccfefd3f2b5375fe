import type { Header, IssuingBody, System } from '#core/model/header.ts';
import { nameParts, sameBody, usualCode } from '#core/standards/body-names.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

/** A city below a province had a thành ủy of its own. */
const CITY_COMMITTEES = ['TU', 'ThU'];

/** The codes that the office gives to the issuer itself. */
function officeCodes({ issuer }: Header, bodies: readonly IssuingBody[]): readonly string[] {
  return bodies
    .filter(({ name, code }) => code !== '' && sameBody(name, issuer.name))
    .map(({ code }) => code);
}

/** The parts of a ký hiệu that may each be a body's: several bodies may issue together. */
function codesIn(bodyCode: string): readonly string[] {
  return [bodyCode, ...bodyCode.split('-')];
}

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

/**
 * Whether the ký hiệu may be the issuer's: as the office says, or as our table says. A body that
 * neither knows may have any; of the State's we hold no codes.
 */
function isRight(bodyCode: string, header: Header, system: System, own: readonly string[]) {
  const codes = codesIn(bodyCode);
  if (codes.some((code) => own.includes(code))) return true;
  const isKnown = system === 'party' && nameParts(header.issuer.name, system) !== null;
  return isKnown ? codes.some((code) => isOwnCode(code, header)) : own.length === 0;
}

export const bodyCode = defineRule({
  id: 'body-code',
  number: 13,
  severity: 'warning',
  fix: 'safe',
  messages: {
    mismatch: 'Ký hiệu cơ quan “{found}” không phải của {issuer}; thường là “{expected}”',
    missing: 'Ký hiệu thiếu phần tên cơ quan; của {issuer} thường là “{expected}”',
  },
  *check(document, standard, { printed, bodies }) {
    if (printed('number').trim() === '') return;
    const { header } = document;
    const { parent, issuer, number } = header;
    const own = officeCodes(header, bodies);
    if (isRight(number.bodyCode, header, document.system, own)) return;
    const above = { name: parent?.name ?? '', code: '' };
    const expected = own[0] ?? usualCode(issuer.name, above, 'party');
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
