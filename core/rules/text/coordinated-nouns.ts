import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineTextRule } from '../define-rule.ts';
import { smallLettersOf } from '../facts.ts';

/** Neighbours in lists of people that are two and not one. */
const NEIGHBOURS = [
  ['cán bộ', 'đảng viên'],
  ['cán bộ', 'công chức'],
  ['công chức', 'viên chức'],
  ['đoàn viên', 'hội viên'],
  ['cán bộ', 'viên chức'],
  ['viên chức', 'người lao động'],
] as const;

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${NEIGHBOURS.map(([a, b]) => `(?:${a}) (?:${b})`).join('|')})(?!\\p{L})`,
  'giu',
);

function withComma(found: string): string {
  const [, second = ''] = NEIGHBOURS.find(([a, b]) => found.toLowerCase() === `${a} ${b}`) ?? [];
  return `${found.slice(0, found.length - second.length - 1)}, ${found.slice(-second.length)}`;
}

export const coordinatedNouns = defineTextRule({
  id: 'coordinated-nouns',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: { comma: 'Giữa hai từ đẳng lập phải có dấu phẩy: “{expected}”, không viết “{found}”' },
  // Each pair has one of these words in it.
  concerns: (passage) => /viên|chức/u.test(smallLettersOf(passage)),
  *check({ text }) {
    for (const { 0: found, index: start } of matchesOf(text, PATTERN)) {
      yield {
        messageId: 'comma',
        clause: USAGE.coordination,
        start,
        end: start + found.length,
        replacement: withComma(found),
      };
    }
  },
});
