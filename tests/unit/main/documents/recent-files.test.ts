import path from 'node:path';
import { expect, test } from 'vitest';
import { openRecentFiles, shownFolder } from '#main/documents/recent-files.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 8, minute));

test('newest first, each file once, at most fifteen', () => {
  const folder = tempFolder();
  let minute = 0;
  const recent = openRecentFiles(folder, () => at(minute++));
  for (let number = 1; number <= 16; number += 1) recent.remember(`/hồ sơ/${number}.docx`);
  recent.remember('/hồ sơ/5.docx');
  const names = openRecentFiles(folder)
    .list()
    .map((each) => each.fileName);
  expect(names.slice(0, 3)).toEqual(['5.docx', '16.docx', '15.docx']);
  expect(names).toHaveLength(15);
  expect(recent.list()[0]?.openedAt).toBe(at(16).toISOString());
});

test('the path is known here by the id that the window has', () => {
  const recent = openRecentFiles(tempFolder());
  const file = path.join(path.sep, 'hồ sơ', 'Kế hoạch.docx');
  recent.remember(file);
  const [entry] = recent.list();
  expect(recent.pathOf(entry?.id ?? '')).toBe(file);
  expect(recent.pathOf('unknown')).toBeNull();
  recent.forget(entry?.id ?? '');
  expect(recent.list()).toEqual([]);
});

test.each([
  ['/home/lan', '~'],
  ['/home/lan/Công văn/2026', '~/Công văn/2026'],
  ['/home/lanh', '/home/lanh'],
  ['/mnt/chung', '/mnt/chung'],
])('%s is shown as %s', (folder, shown) => {
  expect(shownFolder(folder, '/home/lan').replaceAll('\\', '/')).toBe(shown);
});
