import { describe, expect, it } from 'vitest';
import { piecesOf } from '#main/export/pdf/pieces.ts';

const at = (...runs: Parameters<typeof piecesOf>[0]) => piecesOf(runs, 14, 165);

describe('piecesOf', () => {
  it('leaves plain words in one piece a look', () => {
    expect(at({ text: 'một hai ' }, { text: 'ba', bold: true }, { text: ' bốn' })).toEqual([
      { text: 'một hai ' },
      { text: 'ba', bold: true },
      { text: ' bốn' },
    ]);
  });

  it('keeps a word with hyphens and slashes whole, its hyphens plain again', () => {
    expect(at({ text: 'số 12\u2011CV/TU, ngày' })).toEqual([
      { text: 'số ' },
      { whole: [{ text: '12-CV/TU,' }] },
      { text: ' ngày' },
    ]);
  });

  it('keeps a word whole over runs of several looks', () => {
    expect(at({ text: 'a Covid' }, { text: '\u201119', bold: true }, { text: ' b' })).toEqual([
      { text: 'a ' },
      { whole: [{ text: 'Covid' }, { text: '-19', bold: true }] },
      { text: ' b' },
    ]);
  });

  it('lets a word go by letters where no line can hold it', () => {
    expect(piecesOf([{ text: 'ĐĐĐ' }], 14, 5)).toEqual([
      { whole: [{ text: 'Đ' }] },
      { whole: [{ text: 'Đ' }] },
      { whole: [{ text: 'Đ' }] },
    ]);
  });
});
