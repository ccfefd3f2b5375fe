import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';
import { chooseInMenu } from '#tests/support/window.ts';

const WORDS = 'Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề theo đúng kế hoạch đã đề ra. ';

test('given a letter of several pages, then the sheet shows where they begin and the pages follow the caret', async ({
  launch,
  folder,
}) => {
  const body = Array.from({ length: 14 }, (_, index) => ({
    kind: 'paragraph' as const,
    id: `b${index + 1}`,
    align: 'justify' as const,
    runs: [{ text: WORDS.repeat(4).trim() }],
  }));
  const file = path.join(folder, 'Dài.json');
  writeFileSync(file, JSON.stringify({ ...letter(), body }));
  const { app, window } = await launch(file);
  const preview = window.getByRole('complementary', { name: 'Trang in' });
  await window.getByRole('article').waitFor();
  if ((await preview.count()) === 0) await chooseInMenu(app, 'view.preview');
  await expect(preview.getByRole('img', { name: 'Trang 2' })).toBeAttached();
  const hint = window.locator('.page-start').first();
  await expect(hint).toHaveText('Trang 2');
  // A page of paper is 297 mm: its text ends somewhere in the last third of the first one.
  const share = await hint.evaluate((element) => {
    const sheet = element.closest('.sheet')?.getBoundingClientRect();
    const top = element.getBoundingClientRect().top - (sheet?.top ?? 0);
    return top / ((sheet?.width ?? 1) * (297 / 210));
  });
  expect(share).toBeGreaterThan(0.66);
  expect(share).toBeLessThan(1);
  await window.locator('.body > .block').last().click();
  await expect(preview.getByRole('img', { name: 'Trang 3' })).toBeInViewport({ ratio: 0.5 });
  await window.getByRole('textbox', { name: 'Địa danh' }).click();
  await expect(preview.getByRole('img', { name: 'Trang 1' })).toBeInViewport({ ratio: 0.99 });
});
