import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankDocument } from '#core/model/blank-document.ts';
import { applyEdits, EditError } from '#core/model/edit.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { arbitraryEditing } from '#tests/support/arbitrary-edits.ts';

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

describe('applyEdits', () => {
  it('is undone exactly by its inverse, and touches nothing', () => {
    fc.assert(
      fc.property(arbitraryEditing, ({ document, edits }) => {
        const applied = applyEdits(deepFreeze(document), edits);
        const undone = applyEdits(applied.document, applied.inverse);
        expect(undone.document).toEqual(document);
        expect(applyEdits(undone.document, undone.inverse).document).toEqual(applied.document);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a valid document valid', () => {
    fc.assert(
      fc.property(arbitraryEditing, ({ document, edits }) => {
        const { document: edited } = applyEdits(document, edits);
        expect(parseDocument(edited)).toEqual({ ok: true, document: edited });
      }),
      { numRuns: 60 },
    );
  });

  it('returns the document itself where there is nothing to do', () => {
    const document = blankDocument('party', 'cong-van');
    expect(applyEdits(document, [])).toEqual({ document, inverse: [] });
    expect(applyEdits(document, []).document).toBe(document);
  });

  it.each([
    ['a missing member', { op: 'remove', path: ['body', 'b9'] }],
    ['a missing list', { op: 'insert', path: ['nowhere'], before: null, value: { id: 'a' } }],
    ['a missing record entry', { op: 'unset', path: ['asFound', 'issuer'] }],
    ['no text', { op: 'replace-text', path: ['header', 'date'], start: 0, end: 0, text: 'x' }],
    ['an empty path', { op: 'remove', path: [] }],
  ] as const)('refuses an edit that names %s', (_, edit) => {
    expect(() => applyEdits(blankDocument('party', 'cong-van'), [edit])).toThrow(EditError);
  });
});
