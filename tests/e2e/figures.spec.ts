import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { pickFile, test } from '#tests/support/desktop.ts';
import { drawPng } from '#tests/support/pictures.ts';
import { chooseInMenu, closeWindow, startLetter, titleBar } from '#tests/support/window.ts';

test.use({ hasOffice: true });

const chart = drawPng(600, 240, (column, row) => {
  const isBar = column % 100 > 30 && row > 200 - column / 4;
  return isBar ? [31, 95, 178, 255] : [255, 255, 255, 0];
});

test('a picture is put in, saved, opened again and printed', async ({ launch, folder }) => {
  const { app, window } = await launch();
  const picture = path.join(folder, 'Biểu đồ.png');
  writeFileSync(picture, chart);
  await startLetter(window);
  await window.getByRole('textbox', { name: 'Nội dung văn bản' }).locator('.block').first().click();

  await pickFile(app, picture);
  await chooseInMenu(app, 'figure.insert');
  const caption = window.getByRole('textbox', { name: 'Chú thích hình' });
  await expect(caption).toBeFocused();
  await window.keyboard.type('Hình 1. Kết quả sáu tháng');
  await chooseInMenu(app, 'figure.width-50');

  const file = path.join(folder, 'Công văn.docx');
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => titleBar(app)).toBe('Công văn.docx – Văn Thư');
  const saved = await readDocx(readFileSync(file));
  const figure = saved.ok && saved.embedded?.body.find(({ kind }) => kind === 'figure');
  expect(figure).toMatchObject({
    image: { mediaType: 'image/png', widthPx: 600, heightPx: 240 },
    widthMm: 82.5,
    caption: [{ text: 'Hình 1. Kết quả sáu tháng' }],
  });
  await closeWindow(app);

  const again = await launch(file);
  const shown = again.window.locator('.figure-frame img');
  await expect(shown).toBeVisible();
  const widthPx = await shown.evaluate((img: HTMLImageElement) => img.naturalWidth);
  expect(widthPx).toBe(600);
  const pdf = path.join(folder, 'Công văn.pdf');
  await pickFile(again.app, pdf);
  await again.window.keyboard.press('ControlOrMeta+E');
  await expect
    .poll(() => existsSync(pdf) && /\/Subtype\s*\/Image/.test(readFileSync(pdf, 'latin1')))
    .toBe(true);
});

test('a file that is no picture changes nothing', async ({ launch, folder }) => {
  const { app, window } = await launch();
  const words = path.join(folder, 'thư.png');
  writeFileSync(words, 'không phải hình');
  await startLetter(window);
  await window.getByRole('textbox', { name: 'Nội dung văn bản' }).locator('.block').first().click();
  await pickFile(app, words);
  await chooseInMenu(app, 'figure.insert');
  await expect(window.getByText('Chưa chèn được hình')).toBeVisible();
  await expect(window.locator('.figure-frame')).toHaveCount(0);
});
