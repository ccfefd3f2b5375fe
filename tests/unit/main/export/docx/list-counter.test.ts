import { describe, expect, it } from 'vitest';
import { formatNumber, ListCounter, type ListLevel } from '#main/export/docx/list-counter.ts';

function level(text: string, more: Partial<ListLevel> = {}): ListLevel {
  return { start: 1, format: 'decimal', text, restartAfter: null, legal: false, ...more };
}

const OUTLINE = [
  level('%1.', { format: 'upperRoman' }),
  level('%2.'),
  level('%2.%3.'),
  level('%4)', { format: 'lowerLetter' }),
];

function labels(counter: ListCounter, ...levels: readonly number[]): readonly string[] {
  return levels.map((each) => counter.next(each));
}

describe('ListCounter', () => {
  it('counts levels and starts inner ones anew', () => {
    expect(labels(new ListCounter(OUTLINE), 0, 1, 1, 2, 2, 3, 1, 3, 0, 1)).toEqual([
      'I.',
      '1.',
      '2.',
      '2.1.',
      '2.2.',
      'a)',
      '3.',
      'a)',
      'II.',
      '1.',
    ]);
  });

  it('foresees a label without counting it', () => {
    const counter = new ListCounter(OUTLINE);
    expect([counter.peek(1), counter.peek(1), counter.next(1), counter.peek(1)]).toEqual([
      '1.',
      '1.',
      '1.',
      '2.',
    ]);
    expect([counter.has(1), counter.has(0)]).toEqual([true, false]);
  });

  it('keeps a level running that never restarts, or only after a certain level', () => {
    const running = [level('%1.'), level('%2.', { restartAfter: -1 })];
    expect(labels(new ListCounter(running), 0, 1, 0, 1)).toEqual(['1.', '1.', '2.', '2.']);
    const afterFirst = [level('%1.'), level('%2.'), level('%3.', { restartAfter: 0 })];
    expect(labels(new ListCounter(afterFirst), 0, 1, 2, 1, 2, 0, 2)).toEqual([
      '1.',
      '1.',
      '1.',
      '2.',
      '2.',
      '2.',
      '1.',
    ]);
  });

  it('starts where it is told, and writes wider levels in figures where the law wants it', () => {
    const counter = new ListCounter([
      level('%1.', { format: 'upperRoman', start: 3 }),
      level('%1.%2.', { legal: true }),
    ]);
    expect(labels(counter, 0, 1)).toEqual(['III.', '3.1.']);
    counter.startAt(0, 9);
    expect(labels(counter, 0, 1)).toEqual(['IX.', '9.1.']);
  });
});

describe('formatNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [14, 'upperRoman', 'XIV'],
    [9, 'lowerRoman', 'ix'],
    [5, 'lowerLetter', 'e'],
    [28, 'upperLetter', 'BB'],
    [0, 'upperRoman', ''],
    [3, 'none', ''],
  ] as const)('%d as %s is “%s”', (n, format, text) => {
    expect(formatNumber(n, format)).toBe(text);
  });
});
