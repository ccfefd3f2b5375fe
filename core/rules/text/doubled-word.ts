import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { isRightlyDoubled } from './doubled-word-exceptions.ts';

const DOUBLED = /(?<![\p{L}\p{N}])(\p{L}+)([ \u00a0]+)\1(?![\p{L}\p{N}])/gu;

export const doubledWord = defineTextRule({
  id: 'doubled-word',
  number: 49,
  severity: 'error',
  fix: 'safe',
  messages: { doubled: 'Lặp từ: “{found}”' },
  *check({ text }) {
    for (const { 0: found, 1: word = '', index } of text.matchAll(DOUBLED)) {
      const end = index + found.length;
      if (isRightlyDoubled(word, text.slice(0, index), text.slice(end))) continue;
      yield {
        messageId: 'doubled',
        clause: USAGE.spelling,
        start: index,
        end,
        replacement: word,
      };
    }
  },
});
