import { USAGE } from '#core/standards/usage.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import type { Passage } from '../passages.ts';

/** Kinds of law from the highest down; what is not named has no settled rank. */
const RANKS: readonly RegExp[] = [
  /^hiến pháp$/iu,
  /^(?:bộ luật|luật)$/iu,
  /^pháp lệnh$/iu,
  /^nghị định$/iu,
  /^thông tư(?: liên tịch)?$/iu,
];
const NAMED =
  /^\s*(?:Căn cứ|Theo)\s+(Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Thông tư)(?!\p{L})/u;

function rankOf(passage: Passage): number | null {
  const name = citationsIn(passage)[0]?.typeName.text ?? NAMED.exec(passage.text)?.[1];
  const rank = name === undefined ? -1 : RANKS.findIndex((pattern) => pattern.test(name));
  return rank < 0 ? null : rank;
}

export const basisOrder = defineRule({
  id: 'basis-order',
  number: null,
  severity: 'info',
  fix: 'none',
  messages: { order: 'Căn cứ có hiệu lực pháp lý cao hơn phải đứng trước: “{found}”' },
  *check(_document, _standard, { passages }) {
    let lowest = -1;
    for (const passage of passages) {
      if (passage.kind !== 'basis') continue;
      const rank = rankOf(passage);
      if (rank === null) continue;
      if (rank < lowest) {
        const { path, text } = passage;
        const found = text.split(' ', 6).join(' ');
        const at = { path, range: { start: 0, end: found.length } };
        yield { messageId: 'order', clause: USAGE.consistency, at, found };
      }
      lowest = Math.max(lowest, rank);
    }
  },
});
