import { type ToneStyle, withToneStyle } from '../text/syllable.ts';
import type { Misspelling } from './misspelling.ts';
import { type Word, wordsOf } from './words.ts';

export interface ToneStyleCount {
  readonly old: number;
  readonly new: number;
}

/** How often a text writes ủy, hòa (`old`) and uỷ, hoà (`new`); names do not count. */
export function countToneStyles(text: string): ToneStyleCount {
  return countIn(wordsOf(text));
}

function countIn(words: readonly Word[]): ToneStyleCount {
  const styled = words.filter((word) => counts(word)).map((word) => styleOf(word));
  return {
    old: styled.filter((style) => style === 'old').length,
    new: styled.filter((style) => style === 'new').length,
  };
}

/**
 * Words in the other style than the wished one; without a wish, than the style that the text
 * itself uses more (the first one met when they draw).
 */
export function findMixedToneStyles(
  words: readonly Word[],
  wished?: ToneStyle,
): readonly Misspelling[] {
  const styled = words.filter((word) => styleOf(word) !== 'neutral' && counts(word));
  if (styled.length === 0) return noneMixed;
  const style = wished ?? prevailing(countIn(styled), styled);
  return styled
    .filter((word) => styleOf(word) !== style)
    .map((word) => ({
      start: word.start,
      end: word.end,
      kind: 'tone-style-mixed' as const,
      found: word.text,
      suggestions: [withToneStyle(word.text.normalize('NFC'), style)],
    }));
}

const noneMixed: readonly Misspelling[] = [];

function prevailing(count: ToneStyleCount, styled: readonly Word[]): ToneStyle {
  if (count.old !== count.new) return count.old > count.new ? 'old' : 'new';
  return styled[0] && styleOf(styled[0]) === 'new' ? 'new' : 'old';
}

/** People and places keep their own spelling; Ủy ban, Tỉnh ủy are nobody's name. */
function counts(word: Word): boolean {
  return word.class === 'plain' || word.class === 'caps' || word.form.key === 'ủy';
}

function styleOf(word: Word): ToneStyle | 'neutral' {
  return word.class === 'skip' ? 'neutral' : (word.form.syllable?.style ?? 'neutral');
}
