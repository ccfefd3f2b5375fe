import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '#core/rules/registry.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted();
}

/** Every file of a group folder that defines a rule, by the rule's name. */
const ruleFiles = filesBelow('core/rules', '.ts').filter(
  (file) =>
    file.includes('/') &&
    /define(?:Text)?Rule\(\{/.test(readFileSync(join(ROOT, 'core/rules', file), 'utf8')),
);
const ids = RULES.map(({ id }) => id).toSorted();
const names = (files: readonly string[], ending: string) =>
  files.map((file) => basename(file, ending)).toSorted();

describe('the registry', () => {
  test('has each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has exactly the rules that have a file of their name', () => {
    expect(names(ruleFiles, '.ts')).toEqual(ids);
  });

  test('has exactly the rules that have a help page', () => {
    expect(names(filesBelow('resources/help', '.md'), '.md')).toEqual(ids);
  });

  test('has a test beside each rule, in the same group', () => {
    const missing = ruleFiles
      .map((file) => join('tests/unit/core/rules', file.replace(/\.ts$/, '.test.ts')))
      .filter((file) => !existsSync(join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  test('is in the order of the numbers, unnumbered rules after their kin', () => {
    const numbers = RULES.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s speaks Vietnamese', (_id, rule) => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/[à-ỹđ]/iu);
      expect(message).toBe(message.normalize('NFC'));
    }
  });

  test.each(ids)('%s has a page with a wrong and a right example', (id) => {
    const page = readFileSync(join(ROOT, 'resources/help', `${id}.md`), 'utf8');
    expect(page).toMatch(/^# \S.*\n\n\S[\s\S]*\n## Sai\n\n> \S[\s\S]*\n## Đúng\n\n> \S[\s\S]*\n$/);
  });
});
