import type { Misspelling } from './misspelling.ts';
import type { Word } from './words.ts';

const marks = ',;:!?';

/** A blank before a mark, or none after it; runs of blanks are the layout rules' matter. */
export function findSpacing(text: string, words: readonly Word[]): Misspelling[] {
  const found: Misspelling[] = [];
  words.forEach((word, at) => {
    // Most words are parted by one blank.
    if (word.touchesNext) return;
    const next = words[at + 1];
    const mark = text.charAt(word.end + 1);
    if (text.charAt(word.end) === ' ' && marks.includes(mark) && mark !== ':' && mark !== '') {
      found.push(report(word.end, ` ${mark}`, mark));
    }
    if (next === undefined || next.start !== word.end + 1 || !forgets(text, word, next)) return;
    const glued = text.slice(word.start, next.end);
    found.push(report(word.start, glued, `${word.text}${text.charAt(word.end)} ${next.text}`));
  });
  return found;
}

function forgets(text: string, word: Word, next: Word): boolean {
  if (word.class === 'skip' || next.class === 'skip' || word.text.length < 2) return false;
  const mark = text.charAt(word.end);
  if (mark === '.') return /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}$/u.test(word.text);
  return marks.includes(mark);
}

function report(start: number, found: string, suggestion: string): Misspelling {
  return { start, end: start + found.length, kind: 'spacing', found, suggestions: [suggestion] };
}
