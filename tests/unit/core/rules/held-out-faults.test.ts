import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { TODAY } from '#tests/support/documents.ts';
import { recognised } from '#tests/support/recognised.ts';

/** Single faults that the writer of the documents planted in twelve of them: see held-out/. */
type Fault = {
  readonly file: string;
  readonly replace: string;
  readonly with: string;
  /** Rule and words of what is said of the fault, and of nothing else. */
  readonly finds: readonly (readonly [rule: string, found: string])[];
};

const FOLDER = new URL('./held-out/', import.meta.url);
const FAULTS: readonly Fault[] = JSON.parse(readFileSync(new URL('faults.json', FOLDER), 'utf8'));
const FILES = [...new Set(FAULTS.map(({ file }) => file))];

function said(text: string): readonly (readonly [rule: string, found: string])[] {
  const { document } = recognised(text);
  return checkDocument(document, { today: TODAY }).map(({ rule, found }) => [rule, found]);
}

it('faults of every kind but spelling, ten in each document', () => {
  expect(FILES.length).toBe(12);
  expect(FAULTS.length).toBe(119);
  expect(FAULTS.filter(({ finds }) => finds.length === 0)).toEqual([]);
});

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const before = new Set(said(text).map((each) => JSON.stringify(each)));

  it.each(FAULTS.filter((fault) => fault.file === file))('with “$with”', (fault) => {
    expect(text.split(fault.replace).length).toBe(2);
    const now = said(text.replace(fault.replace, () => fault.with));
    expect(now.filter((each) => !before.has(JSON.stringify(each)))).toEqual(fault.finds);
  });
});
