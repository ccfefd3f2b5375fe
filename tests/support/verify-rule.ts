import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits } from '#core/model/edit.ts';
import type { IssuingBody } from '#core/model/header.ts';
import { textAt, valueAt } from '#core/model/path.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import type { Purpose, Rule } from '#core/rules/define-rule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { runRules } from '#core/rules/run-rules.ts';
import { standardFor } from '#core/standards/governing.ts';
import type { ToneStyle } from '#core/text/syllable.ts';
import { TODAY } from './documents.ts';

/** One finding, as a test expects it. */
export type ExpectedReport = {
  readonly found: string;
  /** Absent: the rule does not say what should stand there. */
  readonly expected?: string;
  readonly at: Finding['at'];
  readonly message?: string;
  readonly severity?: Finding['severity'];
};

export type InvalidCase = {
  readonly document: OfficialDocument;
  readonly reports: readonly ExpectedReport[];
  /** What all first fixes together make of the document. */
  readonly fixed?: OfficialDocument;
  /** Other rules that rightly speak of the same document. */
  readonly also?: readonly string[];
};

export type RuleCases = {
  readonly today?: string;
  readonly purpose?: Purpose;
  readonly toneStyle?: ToneStyle;
  readonly dictionary?: readonly string[];
  /** Bodies that the office has added. */
  readonly bodies?: readonly IssuingBody[];
  readonly valid: Readonly<Record<string, OfficialDocument>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
};

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFrozen(inner);
  }
  return value;
}

/** Whether a finding names something that stands in the document. */
function placeIsReal(document: OfficialDocument, { at, found }: Finding): boolean {
  if (valueAt(document, at.path) === undefined) return false;
  if (!at.range) return true;
  return textAt(document, at.path)?.slice(at.range.start, at.range.end) === found;
}

/** Applies the first fix of the first finding that has one, until none is left. */
function allFixed(
  document: OfficialDocument,
  findings: (document: OfficialDocument) => readonly Finding[],
): OfficialDocument {
  let current = document;
  for (let round = 0; round < 100; round += 1) {
    const fix = findings(current).find(({ fixes }) => fixes.length > 0)?.fixes[0];
    if (!fix) return current;
    const { document: next, inverse } = applyEdits(current, fix.edits);
    expect(applyEdits(next, inverse).document).toEqual(current);
    current = next;
  }
  throw new Error('the fixes never end');
}

/**
 * The tests of one rule: silence on what is right, exact reports on what is wrong (place, words,
 * whole messages), and no other rule speaking of the same fault. Each first fix leaves nothing
 * that it was for and is undone exactly; documents are frozen, so nothing is changed unseen.
 */
export function verifyRule(rule: Rule, cases: RuleCases): void {
  const { today = TODAY, purpose = 'drafting', toneStyle = null } = cases;
  const { bodies = [] } = cases;
  const dictionary = new Set(cases.dictionary ?? []);
  const settings = { today, purpose, toneStyle, dictionary, bodies };
  const findings = (document: OfficialDocument) =>
    runRules([rule], document, standardFor(document, today), settings);

  describe(rule.id, () => {
    test.each(Object.entries(cases.valid))('is silent: %s', (_name, document) => {
      expect(findings(deepFrozen(document))).toEqual([]);
    });

    test.each(Object.entries(cases.invalid))('speaks: %s', (_name, one) => {
      const document = deepFrozen(one.document);
      const found = findings(document);
      const seen = found.map((each) => ({
        found: each.found,
        ...(each.expected !== '' && { expected: each.expected }),
        at: each.at,
      }));
      const wanted = one.reports.map(({ message, severity, ...rest }) => rest);
      expect(seen).toEqual(wanted);
      one.reports.forEach(({ message, severity = rule.severity }, index) => {
        expect(found[index]?.severity).toBe(severity);
        if (message !== undefined) expect(found[index]?.message).toBe(message);
      });
      for (const each of found) {
        expect(each.message).not.toMatch(/\{\w*\}|undefined/);
        expect({ at: each.at, isReal: placeIsReal(document, each) }).toEqual({
          at: each.at,
          isReal: true,
        });
      }
    });

    test.each(Object.entries(cases.invalid))('alone speaks of it: %s', (_name, one) => {
      const others = checkDocument(deepFrozen(one.document), settings)
        .map((each) => each.rule)
        .filter((id) => id !== rule.id);
      expect([...new Set(others)].sort()).toEqual([...(one.also ?? [])].sort());
    });

    test.each(Object.entries(cases.invalid))('mends: %s', (_name, one) => {
      const fixed = allFixed(deepFrozen(one.document), findings);
      expect(findings(fixed).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
      if (one.fixed) expect(fixed).toEqual(one.fixed);
    });
  });
}
