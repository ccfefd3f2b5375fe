import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { withOverrides } from '#core/standards/overrides.ts';
import type { Standard } from '#core/standards/standard.ts';
import { letter } from '#tests/support/documents.ts';

const MARGINS = { top: 25, right: 20, bottom: 25, left: 35 };

function reachable(document: OfficialDocument = letter()): OfficialDocument {
  return { ...document, marks: { ...document.marks, contact: 'Số 1 đường Lê Lợi' } };
}

function footOf(document: OfficialDocument, standard: Standard) {
  const { page, sections } = compose(document, standard);
  return { ...page.contact, belowWordsPt: sections[0]?.contact[0]?.spaceAfterPt };
}

describe('the foot of page 1', () => {
  it('ends with the area of the State text: box 13 of its sketch', () => {
    expect(footOf(reachable(), nd30)).toEqual({
      fromEdgeMm: 19,
      aboveRulePt: 6,
      rulePt: 0.5,
      belowRulePt: 2,
      // The millimetre that the foot reaches into the margin.
      belowWordsPt: 72 / 25.4,
    });
  });

  it('moves with the margin that a document chooses', () => {
    const document = reachable();
    const wide = { ...document, page: { ...document.page, marginsMm: MARGINS } };
    expect(footOf(wide, nd30).fromEdgeMm).toBe(24);
    expect(footOf(wide, hd05).fromEdgeMm).toBe(10);
  });

  it('stands in the margin of the Party page, unless the office has it otherwise', () => {
    expect(footOf(reachable(), hd05)).toMatchObject({
      fromEdgeMm: 10,
      aboveRulePt: 0,
      belowWordsPt: 0,
    });
    const own = withOverrides(hd05, { 'page.contactPlace': 'text-foot' });
    expect(footOf(reachable(), own)).toMatchObject({ fromEdgeMm: 19, aboveRulePt: 6 });
    const odd = withOverrides(hd05, { 'page.contactPlace': 'above' });
    expect(footOf(reachable(), odd)).toMatchObject({ fromEdgeMm: 10 });
  });

  it('is in the margin where there is no contact: room for what a clerk writes there', () => {
    expect(footOf(letter(), nd30)).toMatchObject({ fromEdgeMm: 10, belowWordsPt: undefined });
  });

  it('cannot be moved against the decree', () => {
    const own = withOverrides(nd30, { 'page.contactPlace': 'lower-margin' });
    expect(footOf(reachable(), own).fromEdgeMm).toBe(19);
  });
});
