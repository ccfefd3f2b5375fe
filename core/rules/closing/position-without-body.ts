import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

const COMMITTEES = 'TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ';
/** Offices in a committee, and those of heads whose position says all of their own body's name. */
const OFFICES =
  '(?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?|(?:ỦY|UỶ) VIÊN BAN THƯỜNG VỤ|(?:PHÓ )?CHÁNH VĂN PHÒNG|(?:PHÓ )?CHỦ NHIỆM';
/** An office followed by the committee's own name, or by that of its commission of inspection. */
const REPEATED = new RegExp(
  `^\\s*(${OFFICES})\\s+((?:(?:ỦY|UỶ) BAN KIỂM TRA\\s+)?(?:${COMMITTEES})\\s+(?:ỦY|UỶ)(?:\\s.*)?)$`,
  'iu',
);
const HEAD_OF_COMMISSION = /^\s*((?:PHÓ )?TRƯỞNG BAN)\s+(\S.*)$/iu;

const COMMITTEE_OR_END = new RegExp(`^(?:$|\\s+(?:${COMMITTEES})\\s+(?:ỦY|UỶ)(?:\\s|$))`, 'u');

/** The office alone, where the position says the body's name once more; else null. */
function officeAlone(position: string, issuer: string): string | null {
  const inCommittee = REPEATED.exec(position);
  if (inCommittee) return inCommittee[1] ?? null;
  const head = HEAD_OF_COMMISSION.exec(position);
  if (!head) return null;
  const named = `BAN ${head[2]}`.toUpperCase();
  const own = issuer.trim().toUpperCase();
  const isRepeated = named.startsWith(own) && COMMITTEE_OR_END.test(named.slice(own.length));
  return isRepeated ? (head[1] ?? null) : null;
}

export const positionWithoutBody = defineRule({
  id: 'position-without-body',
  number: 43,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: {
    repeated: 'Chức vụ người ký không lặp lại tên cơ quan: “{expected}”, không ghi “{found}”',
  },
  *check(document, standard) {
    for (const { id, position } of document.signatures) {
      const expected = officeAlone(position, document.header.issuer.name);
      if (expected === null) continue;
      const path = ['signatures', id, 'position'];
      yield {
        messageId: 'repeated',
        clause: standard.styles.position.clause,
        at: { path },
        found: position,
        expected,
        fix: [
          ...dropFound(document, `signature/${id}/position`),
          { op: 'set', path, value: expected },
        ],
      };
    }
  },
});
