import { USAGE } from '#core/standards/usage.ts';
import { type ToneStyle, withToneStyle } from '#core/text/syllable.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

/** Open syllables with a glide, the only ones in which the two styles differ. */
const OPEN = /(?<!\p{L})\p{L}*?(?:[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const OLD = /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/iu;
/** A capital after a capital: a name, which is spelt as its bearer spells it. */
const IN_NAME = /(?<!\p{L})\p{Lu}\p{Ll}*\s$/u;

type Marked = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly style: ToneStyle;
};

const markedIn = perPassage(({ text }: Passage): readonly Marked[] =>
  Array.from(text.matchAll(OPEN), ({ 0: word, index: start }): Marked => {
    const style = OLD.test(word) ? 'old' : 'new';
    return { text: word, start, end: start + word.length, style };
  }).filter((word) => {
    const isCapital = /^\p{Lu}/u.test(word.text);
    return !(isCapital && IN_NAME.test(text.slice(Math.max(0, word.start - 12), word.start)));
  }),
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
