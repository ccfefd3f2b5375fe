import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (ends: RegExp) =>
  readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.test(path))
    .map((path) => ({ path, text: readFileSync(`renderer/${path}`, 'utf8') }));

const sheets = read(/\.css$/u);
/** What stands between quotes in the sources: class names are there. */
const quoted = read(/\.tsx?$/u)
  .flatMap(({ text }) => text.replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '').split('\n'))
  .flatMap((line) => line.match(/'[^']*'|"[^"]*"|`[^`]*`/gu) ?? [])
  .join('\n');

/** Names put together from a word and something else: `help-${tone}`. */
const made = [...quoted.matchAll(/([a-z]+-)\$\{/gu)].map(([, start = '']) => start);

function isUsed(name: string): boolean {
  const word = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u');
  return word.test(quoted) || made.some((start) => name.startsWith(start));
}

test('every class of the style sheets is somebody’s', () => {
  expect(sheets.length).toBeGreaterThan(5);
  const unused = sheets.flatMap(({ path, text }) =>
    [...text.replace(/\/\*.*?\*\/|url\([^)]*\)/gsu, '').matchAll(/\.([a-z][\w-]*)/giu)]
      .filter(([, name = '']) => !isUsed(name))
      .map(([name]) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

test('colours are named, and stand in one place', () => {
  const raw = sheets
    .filter(({ path }) => !path.endsWith('tokens.css'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(/giu)].map(
        ([colour]) => `${path}: ${colour}`,
      ),
    );
  expect(raw).toEqual([]);
});
