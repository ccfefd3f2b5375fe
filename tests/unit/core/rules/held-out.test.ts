import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { TODAY } from '#tests/support/documents.ts';
import { recognised } from '#tests/support/recognised.ts';

/** Whole documents without a fault, written by somebody who had not seen the rules: see held-out/. */
const FOLDER = new URL('./held-out/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('a document without a fault', () => {
  it('is one of twelve, of 13,000 words', () => {
    expect(NAMES.length).toBe(12);
    const words = NAMES.flatMap((name) => textOf(name).trim().split(/\s+/u));
    expect(words.length).toBeGreaterThanOrEqual(13_000);
  });

  it.each(NAMES)('%s: nothing is said of it, and all of it has its place', (name) => {
    const { document, unplaced } = recognised(textOf(name));
    expect(unplaced).toEqual([]);
    const said = checkDocument(document, { today: TODAY }).map(({ rule, found }) => [rule, found]);
    expect(said).toEqual([]);
  });
});
