import { expect, test } from 'vitest';
import { createWrittenFiles } from '#main/documents/written-files.ts';

test('a file is known by its token, which tells nothing of where it lies', () => {
  const written = createWrittenFiles();
  const token = written.add('/ban/công văn.pdf');
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  expect(written.pathOf(token)).toBe('/ban/công văn.pdf');
  expect(written.pathOf('00000000-0000-4000-8000-000000000000')).toBeNull();
});

test('the same file written again has a token of its own', () => {
  const written = createWrittenFiles();
  const [first, second] = [written.add('/a.pdf'), written.add('/a.pdf')];
  expect(first).not.toBe(second);
  expect([written.pathOf(first), written.pathOf(second)]).toEqual(['/a.pdf', '/a.pdf']);
});

test('only the newest fifty are known', () => {
  const written = createWrittenFiles();
  const tokens = Array.from({ length: 51 }, (_, index) => written.add(`/${index}.pdf`));
  expect(tokens.map(written.pathOf)).toEqual([
    null,
    ...Array.from({ length: 50 }, (_, index) => `/${index + 1}.pdf`),
  ]);
});
