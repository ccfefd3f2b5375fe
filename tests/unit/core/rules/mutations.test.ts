import { describe, expect, test } from 'vitest';
import { textAt } from '#core/model/path.ts';
import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { RULES } from '#core/rules/registry.ts';
import { standardFor } from '#core/standards/governing.ts';
import { TODAY } from '#tests/support/documents.ts';
import { cleanDocuments } from '#tests/support/mutations/clean-documents.ts';
import { MUTATIONS } from '#tests/support/mutations/index.ts';

const check = (document: Parameters<typeof checkDocument>[0]) =>
  checkDocument(document, { today: TODAY });

describe.each(cleanDocuments().map((each) => [each.name, each.document] as const))(
  'faults planted in the %s',
  (_name, clean) => {
    const planted = MUTATIONS.flatMap((mutation) => {
      const fault = mutation.plant(clean, standardFor(clean, TODAY));
      return fault ? [{ ...mutation, fault }] : [];
    });

    test.each(planted)('$rule: $name', ({ rule, fault }) => {
      const findings = check(fault.document);
      expect(findings.map((each) => [each.rule, each.found])).toEqual([[rule, fault.found]]);
      for (const { at, found } of findings) {
        if (!at.range) continue;
        expect(textAt(fault.document, at.path)?.slice(at.range.start, at.range.end)).toBe(found);
      }
      if (fault.mended) {
        expect(applySafeFixes(fault.document, check).document).toEqual(fault.mended);
      }
    });
  },
);

test('every mutation names a rule, and is planted somewhere', () => {
  const ids = RULES.map(({ id }) => id);
  expect(MUTATIONS.filter(({ rule }) => !ids.includes(rule))).toEqual([]);
  const documents = cleanDocuments();
  const idle = MUTATIONS.filter(({ plant }) =>
    documents.every(({ document }) => plant(document, standardFor(document, TODAY)) === null),
  ).map(({ rule, name }) => `${rule}: ${name}`);
  expect(idle).toEqual([]);
});
