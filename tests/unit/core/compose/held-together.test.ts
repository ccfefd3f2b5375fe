import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { Block } from '#core/model/block.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { figure, tallJpeg } from '#tests/support/pictures.ts';

/** Which paragraphs of the text are held to what follows them. */
function held(body: readonly Block[]): readonly boolean[] {
  const flow = compose(letter({ body: [...body] }), hd05).sections[0]?.flow ?? [];
  const text = flow.filter((node) => node.kind === 'paragraph' && node.style === 'body');
  return text.map((node) => node.kind === 'paragraph' && node.keepWithNext);
}

const short = (id: string) => paragraph(id, 'Câu ngắn.');
const long = (id: string) => paragraph(id, 'Câu dài. '.repeat(30));

describe('the end of the text', () => {
  it('is held by its last paragraph where that takes two lines', () => {
    expect(held([short('a'), short('b'), long('c')])).toEqual([false, false, true]);
  });

  it('is held by two short paragraphs together', () => {
    expect(held([short('a'), short('b'), short('c')])).toEqual([false, true, true]);
  });

  it('counts a line break', () => {
    expect(held([short('a'), paragraph('b', 'một\nhai')])).toEqual([false, true]);
  });

  it('is held as far as there are paragraphs', () => {
    expect(held([short('a')])).toEqual([true]);
    expect(held([])).toEqual([]);
  });
});

describe('a table at the end of the text', () => {
  const table = (count: number, words = 'Ô'): Block => ({
    kind: 'table',
    id: 't',
    columns: [1],
    headerRows: 1,
    rows: Array.from({ length: count }, (_, n) => ({
      id: `r${n}`,
      cells: [{ id: `c${n}`, align: 'left' as const, runs: [{ text: words }] }],
    })),
  });
  const heldRows = (body: readonly Block[]) => {
    const flow = compose(letter({ body: [...body] }), hd05).sections[0]?.flow ?? [];
    const rows = flow.flatMap((node) => (node.kind === 'table' ? node.rows : []));
    return rows.map((row) => row[0]?.content[0]?.keepWithNext === true);
  };

  it('is held whole where it is low', () => {
    expect(heldRows([short('a'), table(4)])).toEqual([true, true, true, true]);
  });

  it('is held by its last two rows where it is long', () => {
    const held = heldRows([table(40)]);
    expect(held.slice(-3)).toEqual([false, true, true]);
    expect(held.filter(Boolean)).toHaveLength(2);
  });

  it('is not held by a row that fills a page', () => {
    expect(heldRows([table(3, 'từ '.repeat(900))])).toEqual([false, false, false]);
  });

  it('is free where text follows', () => {
    expect(heldRows([table(2), long('a')])).toEqual([false, false]);
  });
});

describe('a figure at the end of the text', () => {
  const caption = [{ text: 'Hình 1.' }];
  const kept = (body: readonly Block[]) => {
    const flow = compose(letter({ body: [...body] }), hd05).sections[0]?.flow ?? [];
    const own = flow.filter(
      ({ kind }, index) => kind === 'figure' || flow[index - 1]?.kind === 'figure',
    );
    return own.map((node) => 'keepWithNext' in node && node.keepWithNext);
  };
  const alone = (body: readonly Block[]) => kept(body).slice(0, 1);

  it('is held with its caption', () => {
    expect(kept([short('a'), figure('f', { caption })])).toEqual([true, true]);
  });

  it('is held without one', () => {
    expect(alone([short('a'), figure('f')])).toEqual([true]);
  });

  it('is let go where it fills the page, but not from its caption', () => {
    const high = { image: tallJpeg, widthMm: 120 };
    expect(kept([short('a'), figure('f', { ...high, caption })])).toEqual([true, false]);
    expect(alone([short('a'), figure('f', high)])).toEqual([false]);
  });

  it('is not drawn along by a short line after it', () => {
    expect(kept([figure('f', { caption }), short('a')])).toEqual([true, false]);
    expect(kept([figure('f'), short('a')])).toEqual([false, true]);
  });
});
