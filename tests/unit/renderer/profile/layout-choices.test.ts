import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { withOverrides } from '#core/standards/overrides.ts';
import { layoutChoices, withLayoutChoice } from '#renderer/profile/layout-choices.ts';
import { stateLetter } from '#tests/support/documents.ts';

const idsOf = (standard: typeof hd05) => layoutChoices(standard, {}).map(({ id }) => id);

describe('what an office may settle within the law', () => {
  it('is what the pack gives as a range: the Party fixes its margins, the State does not', () => {
    expect(idsOf(hd05)).toEqual(['bodySize', 'lineSpacing', 'paragraphGap']);
    expect(idsOf(nd30)).toEqual([
      ...['bodySize', 'lineSpacing', 'paragraphGap'],
      ...['marginTop', 'marginBottom', 'marginLeft', 'marginRight'],
    ]);
  });

  it('reaches the page', () => {
    const wider = withLayoutChoice(nd30, {}, 'marginLeft', 35);
    const both = withLayoutChoice(nd30, wider, 'bodySize', 13);
    const standard = withOverrides(nd30, both);
    expect(compose(stateLetter(), standard).page.marginsMm.left).toBe(35);
    const chosen = layoutChoices(nd30, both).filter((each) => each.chosen !== each.usual);
    expect(chosen.map(({ id, chosen: value }) => [id, value])).toEqual(
      expect.arrayContaining([['marginLeft', 35]]),
    );
  });

  it('never leaves the range, and goes back to the standard without a trace', () => {
    expect(withLayoutChoice(nd30, {}, 'marginLeft', 10)).toEqual({});
    expect(withLayoutChoice(nd30, {}, 'marginLeft', Number.NaN)).toEqual({});
    const wider = withLayoutChoice(nd30, {}, 'marginLeft', 35);
    expect(Object.keys(wider)).toEqual(['page.marginsMm']);
    expect(withLayoutChoice(nd30, wider, 'marginLeft', null)).toEqual({});
  });
});
