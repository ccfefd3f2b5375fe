import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

const COMMITTEES = 'TỈNH|THÀNH|ĐẢNG|HUYỆN|QUẬN|THỊ';
/** An office in a committee followed by the committee's own name. */
const REPEATED = new RegExp(
  `^\\s*((?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?|ỦY VIÊN BAN THƯỜNG VỤ|UỶ VIÊN BAN THƯỜNG VỤ)\\s+((?:${COMMITTEES})\\s+(?:ỦY|UỶ)(?:\\s.*)?)$`,
  'iu',
);
const HEAD_OF_COMMISSION = /^\s*((?:PHÓ )?TRƯỞNG BAN)\s+(\S.*)$/iu;

/** The office alone, where the position says the body's name once more; else null. */
function officeAlone(position: string, issuer: string): string | null {
  const inCommittee = REPEATED.exec(position);
  if (inCommittee) return inCommittee[1] ?? null;
  const head = HEAD_OF_COMMISSION.exec(position);
  const repeats = head && `BAN ${head[2]}`.toUpperCase() === issuer.trim().toUpperCase();
  return repeats ? (head[1] ?? null) : null;
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
