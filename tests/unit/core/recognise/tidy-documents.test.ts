import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardFor } from '#core/standards/governing.ts';
import { TODAY } from '#tests/support/documents.ts';
import { recognised } from '#tests/support/recognised.ts';
import { FLATTENINGS, textOf, tidyDocument } from '#tests/support/tidy-document.ts';

describe('a tidy document, printed as text', () => {
  it.each(FLATTENINGS)('is recognised as itself: %s', (order) => {
    fc.assert(
      fc.property(tidyDocument, (document) => {
        const { document: read, unplaced } = recognised(
          textOf(document, standardFor(document, TODAY), order),
        );
        expect(unplaced).toEqual([]);
        expect(read).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });
});
