import { describe, expect, test } from 'vitest';
import { continuesWord, textChange } from '#renderer/document/typing.ts';

describe('textChange', () => {
  test.each([
    ['', 'a', { start: 0, removed: '', inserted: 'a' }],
    ['ban', 'bàn', { start: 1, removed: 'a', inserted: 'à' }],
    ['aa', 'aaa', { start: 2, removed: '', inserted: 'a' }],
    ['một hai', 'một', { start: 3, removed: ' hai', inserted: '' }],
    ['giống', 'giống', { start: 5, removed: '', inserted: '' }],
  ])('from “%s” to “%s”', (before, after, change) => {
    expect(textChange(before, after)).toEqual(change);
  });
});

/** Whether typing that turns `before` into `after` goes on with the word whose caret is at `caret`. */
function continues(before: string, after: string, caret: number, later = 200): boolean {
  const group = { place: 'body.b1', caret, at: 1000 };
  return continuesWord(group, 'body.b1', before, textChange(before, after), 1000 + later);
}

describe('continuesWord', () => {
  test('the next letter of a word goes on with it', () => {
    expect(continues('mộ', 'một', 2)).toBe(true);
  });
  test('the space behind a word belongs to it', () => {
    expect(continues('một', 'một ', 3)).toBe(true);
  });
  test('the first letter of the next word begins anew', () => {
    expect(continues('một ', 'một h', 4)).toBe(false);
  });
  test('a letter that UniKey rewrites within milliseconds is the same keystroke', () => {
    expect(continues('', 'â', 0, 3)).toBe(true);
  });
  test('a letter typed elsewhere in the text begins anew', () => {
    expect(continues('một hai', 'mộtt hai', 7)).toBe(false);
  });
  test('several words at once, such as pasted ones, begin anew', () => {
    expect(continues('một', 'một hai ba', 3)).toBe(false);
  });
  test('another place begins anew', () => {
    const change = textChange('a', 'ab');
    expect(continuesWord({ place: 'x', caret: 1, at: 0 }, 'y', 'a', change, 1)).toBe(false);
  });
});
