import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { comparePlaces, placeOrder } from '#core/rules/place-order.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';

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

  it('has it above everything for the State', () => {
    expect(sorted(stateLetter(), ...PLACES)).toEqual(['circulation', 'issuer', 'date', 'draft']);
  });
});
