import { describe, expect, it } from 'vitest';
import type { Label } from '#core/compose/composition.ts';
import type { Level } from '#core/model/block.ts';
import { ListBook } from '#main/export/docx/write/list-book.ts';

function label(level: Level, text: string): Label {
  return { level, text, numbered: true, bold: false, italic: false };
}

/** Each label's place as `list:level`, or the word `text` where it is printed as it stands. */
function places(...entries: readonly (readonly [Level, string])[]): readonly string[] {
  const labels = entries.map(([level, text]) => label(level, text));
  const book = new ListBook(labels);
  return labels.map((each) => {
    const place = book.place(each, false);
    return place ? `${place.reference}:${place.level}` : 'text';
  });
}

describe('ListBook', () => {
  it('counts an outline in one list of several levels', () => {
    expect(
      places(
        ['roman', 'I.'],
        ['arabic', '1.'],
        ['decimal', '1.1.'],
        ['decimal', '1.2.'],
        ['arabic', '2.'],
        ['letter', 'a)'],
        ['letter', 'b)'],
        ['dash', '-'],
        ['roman', 'II.'],
        ['arabic', '1.'],
      ),
    ).toEqual([
      'vt-1:1',
      'vt-1:2',
      'vt-1:3',
      'vt-1:3',
      'vt-1:2',
      'vt-1:5',
      'vt-1:5',
      'vt-2:0',
      'vt-1:1',
      'vt-1:2',
    ]);
  });

  it('opens another list for a wider level that comes after deeper ones', () => {
    expect(places(['arabic', '1.'], ['roman', 'I.'], ['arabic', '1.'], ['roman', 'II.'])).toEqual([
      'vt-1:2',
      'vt-2:1',
      'vt-2:2',
      'vt-2:1',
    ]);
  });

  it('opens another list where the count jumps', () => {
    expect(places(['arabic', '1.'], ['arabic', '3.'], ['arabic', '4.'])).toEqual([
      'vt-1:2',
      'vt-2:2',
      'vt-2:2',
    ]);
  });

  it('prints a row of points that leaves the common letters as text, from its first', () => {
    expect(
      places(
        ['letter', 'a)'],
        ['letter', 'b)'],
        ['arabic', '1.'],
        ['letter', 'a)'],
        ['letter', 'b)'],
        ['letter', 'c)'],
        ['letter', 'd)'],
        ['letter', 'đ)'],
      ),
    ).toEqual(['vt-1:5', 'vt-1:5', 'vt-2:2', 'text', 'text', 'text', 'text', 'text']);
  });

  it('prints a compound number as text where its wider level was not counted', () => {
    expect(places(['decimal', '1.1.'], ['arabic', '1.'], ['decimal', '1.1.'])).toEqual([
      'text',
      'vt-1:2',
      'vt-1:3',
    ]);
  });

  it('lets chapters run through parts and articles through chapters', () => {
    const labels = [
      label('part', 'Phần I'),
      label('chapter', 'Chương I'),
      label('article', 'Điều 1.'),
      label('part', 'Phần II'),
      label('chapter', 'Chương II'),
      label('article', 'Điều 2.'),
    ];
    const book = new ListBook(labels);
    const isAlone = ({ level }: Label) => level !== 'article';
    expect(labels.map((each) => book.place(each, isAlone(each))?.reference)).toEqual([
      'vt-1',
      'vt-2',
      'vt-3',
      'vt-1',
      'vt-2',
      'vt-3',
    ]);
    expect(book.definitions().config[2]?.levels[0]).toMatchObject({ text: 'Điều %1.' });
  });

  it('does not number what it cannot read', () => {
    expect(places(['roman', '%1'], ['arabic', 'một'], ['dash', ''])).toEqual([
      'text',
      'text',
      'text',
    ]);
  });
});
