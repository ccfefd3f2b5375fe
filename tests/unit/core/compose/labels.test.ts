import { describe, expect, it } from 'vitest';
import { derivedLabels, pointLetter, romanNumeral } from '#core/compose/labels.ts';
import { DEFAULT_NUMBERING } from '#core/model/blank-document.ts';
import type { Block, Level } from '#core/model/block.ts';

function items(...levels: readonly Level[]): readonly Block[] {
  return levels.map((level, index) => ({
    kind: 'item',
    id: `i${index}`,
    level,
    title: false,
    label: null,
    runs: [],
  }));
}

function labels(...levels: readonly Level[]): readonly string[] {
  return [...derivedLabels(items(...levels), DEFAULT_NUMBERING).values()];
}

describe('derivedLabels', () => {
  it('numbers every level with its own mark', () => {
    expect(
      labels('roman', 'arabic', 'decimal', 'subdecimal', 'letter', 'dash', 'plus', 'decimal'),
    ).toEqual(['I.', '1.', '1.1.', '1.1.1.', 'a)', '-', '+', '1.2.']);
  });

  it('starts inner levels anew under each wider one', () => {
    expect(labels('roman', 'arabic', 'arabic', 'letter', 'letter', 'arabic', 'letter')).toEqual([
      'I.',
      '1.',
      '2.',
      'a)',
      'b)',
      '3.',
      'a)',
    ]);
    expect(labels('arabic', 'arabic', 'roman', 'arabic')).toEqual(['1.', '2.', 'I.', '1.']);
  });

  it('counts chapters and articles through the whole text, sections within a chapter', () => {
    expect(
      labels('part', 'chapter', 'article', 'arabic', 'part', 'chapter', 'section', 'article'),
    ).toEqual(['Phần I', 'Chương I', 'Điều 1.', '1.', 'Phần II', 'Chương II', 'Mục 1', 'Điều 2.']);
  });

  it('counts an inner level without its parent as under the first', () => {
    expect(labels('decimal', 'decimal', 'subdecimal')).toEqual(['1.1.', '1.2.', '1.2.1.']);
  });

  it('keeps the separators of the source', () => {
    const numbering = { roman: '-', arabic: '-', decimal: '', letter: '.' } as const;
    const body = items('roman', 'arabic', 'decimal', 'letter');
    expect([...derivedLabels(body, numbering).values()]).toEqual(['I-', '1-', '1.1', 'a.']);
  });

  it('counts items that stood under another label, and nothing but items', () => {
    const [first, second] = items('arabic', 'arabic');
    if (first?.kind !== 'item' || !second) throw new Error('two items');
    const between: Block = { kind: 'paragraph', id: 'p', align: 'justify', runs: [] };
    const map = derivedLabels([{ ...first, label: '1' }, between, second], DEFAULT_NUMBERING);
    expect([...map]).toEqual([
      ['i0', '1.'],
      ['i1', '2.'],
    ]);
  });
});

describe('numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [48, 'XLVIII'],
    [1994, 'MCMXCIV'],
  ])('%i is %s', (n, expected) => expect(romanNumeral(n)).toBe(expected));

  it('letters follow the Vietnamese alphabet', () => {
    expect([1, 4, 5, 6, 7, 10, 23, 24, 25].map(pointLetter)).toEqual([
      'a',
      'd',
      'đ',
      'e',
      'g',
      'k',
      'y',
      'aa',
      'bb',
    ]);
  });
});
