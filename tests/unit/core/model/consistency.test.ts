import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '#core/model/block.ts';
import { firstInconsistency } from '#core/model/consistency.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

function table(...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    id: 't1',
    columns: [1, 1],
    headerRows: 0,
    rows: rows.map((ids, index) => ({
      id: `r${index}`,
      cells: ids.map((id) => ({ id, align: 'left', runs: [] })),
    })),
  };
}

const annexOf = (...ids: readonly string[]) => ({
  id: 'x1',
  title: '',
  body: ids.map((id) => paragraph(id, 'chữ')),
});

describe('what a document must hold to beyond its schema', () => {
  it('is held to by whatever the generator makes', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(firstInconsistency(document)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an id twice in the body', { body: [paragraph('b1', 'một'), paragraph('b1', 'hai')] }, 'b1'],
    ['a row that lacks a cell', { body: [table(['c1', 'c2'], ['c3'])] }, 't1.rows.r1.cells'],
    ['a row with a cell too many', { body: [table(['c1', 'c2', 'c3'])] }, 't1.rows.r0.cells'],
    ['an id twice in a row', { body: [table(['c1', 'c1'])] }, 't1.rows.r0.cells.c1'],
  ])('finds %s', (_name, content, place) => {
    expect(firstInconsistency(letter(content))?.join('.')).toBe(`body.${place}`);
  });

  it('finds an id twice in the lists around the body, and in an annex', () => {
    const { addressees, recipients } = letter();
    const [addressee] = addressees;
    const [recipient] = recipients;
    const twice = <Value>(value: Value | undefined) => (value ? [value, value] : []);
    const of = (content: Parameters<typeof letter>[0]) => firstInconsistency(letter(content));
    expect(of({ addressees: twice(addressee) })).toEqual(['addressees', addressee?.id]);
    expect(of({ recipients: twice(recipient) })).toEqual(['recipients', recipient?.id]);
    expect(of({ annexes: [annexOf('b1', 'b1')] })).toEqual(['annexes', 'x1', 'body', 'b1']);
    expect(of({ annexes: twice(annexOf()) })).toEqual(['annexes', 'x1']);
  });

  it('is refused where it is read, with its place', () => {
    const document = letter({ body: [table(['c1'])] });
    expect(parseDocument(document)).toEqual({
      ok: false,
      failure: { code: 'not-a-document', path: 'body.t1.rows.r0.cells', detail: 'inconsistent' },
    });
  });
});
