import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '#tests/support/components.ts';
import { recognised } from '#tests/support/recognised.ts';

/** Texts of our own writing, each with what must be understood beside it. */
const FOLDER = 'tests/samples';
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

describe('our own samples', () => {
  it('are of many shapes', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(70);
  });

  it.each(NAMES)('%s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8'));
    expect(componentsOf(recognised(readFileSync(`${FOLDER}/${name}.txt`, 'utf8')))).toEqual(
      expected,
    );
  });
});
