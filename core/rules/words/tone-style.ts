import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { type ToneStyle, withToneStyle } from '#core/text/syllable.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

/** The ends of open syllables with a glide, the only ones in which the two styles differ. */
const ENDING = /(?:([òóỏõọ][ae]|[ùúủũụ]y)|o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const WORD_BEFORE = /\p{L}*$/u;
/** A capital after a capital: a name, which is spelt as its bearer spells it. */
const IN_NAME = /(?<!\p{L})\p{Lu}\p{Ll}*\s$/u;
const LONGEST_WORD = 12;

type Marked = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: ToneStyle;
};

function isName(text: string, { text: word, start }: Marked): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  return /^\p{Lu}/u.test(word) && IN_NAME.test(before);
}

const markedIn = perPassage(({ text }: Passage): readonly Marked[] =>
  matchesOf(text, ENDING)
    .map(({ 0: ending, 1: old, index }): Marked => {
      const end = index + ending.length;
      const onset = WORD_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_WORD), index));
      const start = index - (onset?.[0].length ?? 0);
      return { text: text.slice(start, end), start, end, style: old ? 'old' : 'new' };
    })
    .filter((word) => !isName(text, word)),
);

export const toneStyle = defineRule({
  id: 'tone-style',
  number: 64,
  severity: 'warning',
  fix: 'safe',
  messages: {
    mixed:
      'Dấu thanh đặt hai kiểu trong cùng văn bản: “{found}” nên viết “{expected}” cho thống nhất',
  },
  *check(_document, _standard, { passages, toneStyle: preferred, dictionary }) {
    const all = passages.flatMap((passage) => markedIn(passage));
    const old = all.filter(({ style }) => style === 'old').length;
    if (old === 0 || old === all.length) return;
    const chosen = preferred ?? (old * 2 >= all.length ? 'old' : 'new');
    for (const passage of passages) {
      for (const { text: found, start, end, style } of markedIn(passage)) {
        if (style === chosen || dictionary.has(found.toLowerCase())) continue;
        const { path } = passage;
        const expected = withToneStyle(found, chosen);
        yield {
          messageId: 'mixed',
          clause: USAGE.consistency,
          at: { path, range: { start, end } },
          found,
          expected,
          fix: [{ op: 'replace-text', path, start, end, text: expected }],
        };
      }
    }
  },
});
