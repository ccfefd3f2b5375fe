import { JOINT_TYPE_WORDS } from '#core/text/type-names.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

export const typePrinted = defineRule({
  id: 'type-printed',
  number: 21,
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'Thiếu tên loại văn bản',
    mismatch: 'Tên loại “{found}” phải ghi “{expected}”',
    capitals: 'Tên loại phải viết in hoa: “{expected}”, không viết “{found}”',
    letter: 'Công văn không ghi tên loại, bỏ “{found}”',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('type');
    const isLetter = document.header.type === 'cong-van';
    const known = standardForm('type');
    // A kind that the standard does not know may stand by any name, in capitals.
    const expected = known === '' && !isLetter ? found.toUpperCase() : known;
    if (found === expected && (found !== '' || isLetter)) return;
    if (known !== '' && JOINT_TYPE_WORDS.some((words) => found === `${known} ${words}`)) return;
    const messageId =
      found === ''
        ? 'missing'
        : isLetter
          ? 'letter'
          : found.toUpperCase() === expected
            ? 'capitals'
            : 'mismatch';
    const drop = dropFound(document, 'type');
    yield {
      messageId,
      clause: standard.styles.type.clause,
      at: placeOfPart(document, 'type', { start: 0, end: found.length }),
      found,
      expected,
      fix: known === '' && !isLetter ? undefined : drop,
    };
  },
});
