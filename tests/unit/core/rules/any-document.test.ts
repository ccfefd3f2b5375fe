import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '#core/model/edit.ts';
import { textAt, valueAt } from '#core/model/path.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { RULE_FAILED } from '#core/rules/run-rules.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { TODAY } from '#tests/support/documents.ts';

describe('checking any document', () => {
  test('names real places, exact words and edits that can be undone', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const before = structuredClone(document);
        for (const { rule, at, found, fixes } of checkDocument(document, { today: TODAY })) {
          expect(rule).not.toBe(RULE_FAILED);
          expect(valueAt(document, at.path)).not.toBeUndefined();
          if (at.range) {
            expect(textAt(document, at.path)?.slice(at.range.start, at.range.end)).toBe(found);
          }
          for (const { edits } of fixes) {
            const { document: fixed, inverse } = applyEdits(document, edits);
            expect(applyEdits(fixed, inverse).document).toEqual(document);
          }
        }
        expect(document).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
