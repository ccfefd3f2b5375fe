import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { standardFor } from '#core/standards/governing.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';

const press = createPress({ createdAt: 1_800_000_000 });

describe('any document', () => {
  it('is set as PDF and as pages', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const composition = compose(document, standardFor(document, '2026-11-21'));
        const pdf = press.pdf(composition);
        expect(Buffer.from(pdf.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
        expect(press.pages(composition).length).toBeGreaterThanOrEqual(composition.sections.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
