import { nameParts } from '#core/standards/body-names.ts';
import { isCapitals } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook } from '../frame-place.ts';

/** Bodies that stand under another one on every page of theirs. */
const BELOW_OTHERS = ['CHI BỘ', 'ĐẢNG ỦY', 'HUYỆN ỦY', 'QUẬN ỦY', 'THỊ ỦY'];

function needsParent(name: string): boolean {
  const family = nameParts(name, 'party')?.family;
  if (!family) return false;
  return (family.rank === 'organ' && family.addsParentCode) || BELOW_OTHERS.includes(family.begins);
}

export const issuerLines = defineRule({
  id: 'issuer-lines',
  number: 5,
  severity: 'warning',
  fix: 'safe',
  messages: {
    noIssuer: 'Thiếu tên cơ quan ban hành văn bản',
    noParent: 'Trên “{found}” phải ghi tên cơ quan cấp trên trực tiếp',
    capitals: 'Tên cơ quan phải viết in hoa: “{expected}”, không viết “{found}”',
    parentBold: 'Tên cơ quan cấp trên “{found}” không in đậm',
    issuerPlain: 'Tên cơ quan ban hành “{found}” phải in đậm',
  },
  *check(document, standard, { printed }) {
    const { parent, issuer } = document.header;
    const { clause } = standard.styles.issuer;
    const name = issuer.name.trim();
    const at = { path: ['header', 'issuer', 'name'] };
    if (name === '') yield { messageId: 'noIssuer', clause, at, found: '', severity: 'error' };
    if (standard.system === 'party' && !parent && needsParent(name)) {
      yield { messageId: 'noParent', clause, at, found: name };
    }
    const names = [
      ['issuer', issuer],
      ['parent', parent],
    ] as const;
    for (const [field, body] of names) {
      if (!body?.name || isCapitals(body.name)) continue;
      const path = ['header', field, 'name'];
      const expected = body.name.toUpperCase();
      const fix = [...dropFound(document, field), { op: 'set' as const, path, value: expected }];
      yield { messageId: 'capitals', clause, at: { path }, found: body.name, expected, fix };
    }
    if (document.asFound.parent?.bold === true) {
      const fix = dropFound(document, 'parent', 'bold');
      const found = printed('parent');
      const { clause: parentClause } = standard.styles.parent;
      const place = placeOfLook('parent', 'bold');
      yield { messageId: 'parentBold', clause: parentClause, at: place, found, fix };
    }
    if (document.asFound.issuer?.bold === false) {
      const fix = dropFound(document, 'issuer', 'bold');
      const found = printed('issuer');
      yield { messageId: 'issuerPlain', clause, at: placeOfLook('issuer', 'bold'), found, fix };
    }
  },
});
