import type { WordForm } from './word-key.ts';

function sameBare(a: WordForm, b: WordForm): boolean {
  return a.letters.length === b.letters.length && a.bare === b.bare;
}

/** Whether one keystroke (or the loss of all marks) separates a non-word from `right`. */
export function mistypes(right: WordForm, typed: WordForm): boolean {
  if (right.letters === typed.letters) return true;
  if (sameBare(right, typed)) return true;
  const tonesAgree = right.tone === typed.tone || typed.tone === 'ngang';
  return tonesAgree && oneKeystroke(right.letters, typed.letters);
}

/** One letter inserted, left out, replaced, or two neighbours swapped. */
function oneKeystroke(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const leftA = a.length - head - tail;
  const leftB = b.length - head - tail;
  if (leftA <= 1 && leftB <= 1) return true;
  const swapped = leftA === 2 && leftB === 2;
  return swapped && a[head] === b[head + 1] && a[head + 1] === b[head];
}
