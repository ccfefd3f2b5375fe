import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

/** Codes in use elsewhere that tell quy định from quyết định; the Party has one for both. */
const MISCODED = /^(?:Qy[ĐD]|Q[ĐD]i|QyĐi|QuyĐ|Q[ĐD][ĐD])$/iu;

/** Whether the number of a Party quy định carries one of the codes that the Party does not use. */
export function isRegulationMiscoded({ header }: OfficialDocument, standard: Standard): boolean {
  return (
    standard.system === 'party' &&
    header.type === 'quy-dinh' &&
    MISCODED.test(header.number.typeCode)
  );
}

export const regulationCode = defineRule({
  id: 'regulation-code',
  number: 12,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: { mismatch: 'Quy định của Đảng dùng ký hiệu “{expected}”, không dùng “{found}”' },
  *check(document, standard) {
    const entry = standard.types['quy-dinh'];
    if (!entry?.code || !isRegulationMiscoded(document, standard)) return;
    yield {
      messageId: 'mismatch',
      clause: entry.clause,
      at: { path: ['header', 'number', 'typeCode'] },
      found: document.header.number.typeCode,
      expected: entry.code,
      fix: [
        ...dropFound(document, 'number'),
        { op: 'set', path: ['header', 'number', 'typeCode'], value: entry.code },
      ],
    };
  },
});
