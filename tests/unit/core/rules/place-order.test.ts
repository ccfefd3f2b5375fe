import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { comparePlaces, placeOrder } from '#core/rules/place-order.ts';
import { letter, paragraph, stateLetter } from '#tests/support/documents.ts';

function sorted(document: OfficialDocument, ...names: readonly (readonly [string, string])[]) {
  const order = placeOrder(document);
  return names
    .toSorted((a, b) => comparePlaces(order({ path: a }), order({ path: b })))
    .map(([, name]) => name);
}

const PLACES = [
  ['marks', 'circulation'],
  ['header', 'issuer'],
  ['header', 'date'],
  ['marks', 'draft'],
] as const;

describe('the order of places on the page', () => {
  it('has the scope of circulation below the date for the Party', () => {
    expect(sorted(letter(), ...PLACES)).toEqual(['issuer', 'date', 'circulation', 'draft']);
  });

  it('has what the source said of a part where that part stands', () => {
    const document = letter({
      body: [paragraph('b1', 'một'), paragraph('b2', 'hai')],
      annexes: [{ id: 'x1', title: 'Danh sách', body: [] }],
    });
    const order = placeOrder(document);
    const places = ['annex/x1/reference', 'recipients-label', 'basis/b2', 'basis/b1', 'title'];
    const keys = places.map((part) => ({ part, key: order({ path: ['asFound', part, 'text'] }) }));
    const onPage = keys.toSorted((a, b) => comparePlaces(a.key, b.key)).map(({ part }) => part);
    expect(onPage).toEqual(places.toReversed());
  });

  it('has it above everything for the State', () => {
    expect(sorted(stateLetter(), ...PLACES)).toEqual(['circulation', 'issuer', 'date', 'draft']);
  });
});
