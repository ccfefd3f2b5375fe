import { isTextBlock } from '#core/model/block.ts';
import { plainText } from '#core/model/text.ts';
import { tailStart } from '#core/text/word-bounds.ts';
import { defineRule } from '../define-rule.ts';

const FULL_STOP = '.';
const ENDED = /[.!?…][”")]*$/u;
/** Where an office has another mark in place of the full stop, only that one is held against it. */
const ENDED_OTHERWISE = /(?:[!?…][”")]*|\.[”")]+)$/u;
const SLASHED = /\.\s*\/\s*\.?\s*$/u;

export const contentEnd = defineRule({
  id: 'content-end',
  number: 55,
  severity: 'warning',
  fix: 'safe',
  messages: {
    slashed: 'Nội dung kết thúc bằng “{expected}”, không ghi “{found}”',
    missing: 'Nội dung phải kết thúc bằng dấu chấm, không phải “{found}”',
    other: 'Nội dung kết thúc bằng “{mark}”, không phải “{found}”',
  },
  *check({ body, system, header }, standard) {
    const last = body.at(-1);
    if (!last || !isTextBlock(last)) return;
    // A text of no known type may be anything: a letter, a piece of news.
    if (system === 'state' && header.type === 'khac') return;
    const text = plainText(last.runs);
    const path = ['body', last.id, 'runs'];
    const { value: mark, clause } = standard.body.contentEnd;
    const words = text.trimEnd();
    const isOther = mark !== FULL_STOP;
    if (isOther && words.endsWith(mark)) return;
    const slashed = SLASHED.exec(text);
    // The law of the State names no mark; by custom both are right.
    if (slashed && system === 'state' && !isOther) return;
    if (slashed) {
      const range = { start: slashed.index, end: text.trimEnd().length };
      const fix = [{ op: 'replace-text' as const, path, ...range, text: mark }];
      const found = text.slice(range.start, range.end);
      yield { messageId: 'slashed', clause, at: { path, range }, found, expected: mark, fix };
      return;
    }
    if (words === '' || (isOther ? ENDED_OTHERWISE : ENDED).test(words)) return;
    const tail = words.slice(tailStart(words, /\S/));
    const bare = tail.slice(0, tailStart(tail, /[.,;:]/));
    const range = { start: words.length - tail.length, end: words.length };
    yield {
      messageId: isOther ? 'other' : 'missing',
      clause,
      at: { path, range },
      found: tail,
      expected: bare + mark,
      data: { mark },
      fix: [{ op: 'replace-text', path, ...range, text: bare + mark }],
    };
  },
});
