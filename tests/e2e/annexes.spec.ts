import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Annex } from '#core/model/document.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { pickFile, test } from '#tests/support/desktop.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { chooseInMenu, closeWindow, startLetter, titleBar } from '#tests/support/window.ts';

test.use({ hasOffice: true });

async function annexesIn(file: string): Promise<readonly Annex[]> {
  const read = await readDocx(readFileSync(file));
  if (!read.ok || !read.embedded) throw new Error('no document of ours was saved');
  return read.embedded.annexes;
}

const text = (window: Page) => window.getByRole('textbox', { name: 'Nội dung phụ lục' });
const cells = (window: Page) => text(window).getByRole('textbox', { name: 'Ô của bảng' });

test('given an annex with a bold word and a table, when it is saved and opened again, then it is the same', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch();
  await startLetter(window);
  await chooseInMenu(app, 'edit.add-annex');
  await expect(window.getByRole('textbox', { name: 'Tên phụ lục' })).toBeFocused();
  await window.keyboard.type('BIỂU PHÂN CÔNG');
  await text(window).click();
  await window.keyboard.type('Thời hạn: ');
  await window.keyboard.press('ControlOrMeta+B');
  await window.keyboard.type('31/12/2026');
  await window.keyboard.press('ControlOrMeta+B');
  await window.keyboard.press('Enter');
  await chooseInMenu(app, 'table.insert');
  await expect(cells(window).first()).toBeFocused();
  for (const word of ['STT', 'Nội dung', 'Đơn vị', '1', 'Báo cáo', 'Văn phòng']) {
    await window.keyboard.type(word);
    await window.keyboard.press('Tab');
  }
  await chooseInMenu(app, 'table.row-below');
  await expect(cells(window)).toHaveCount(12);

  const file = path.join(folder, 'Công văn.docx');
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => titleBar(app)).toBe('Công văn.docx – Văn Thư');
  const saved = await annexesIn(file);
  expect(saved).toMatchObject([
    {
      title: 'BIỂU PHÂN CÔNG',
      body: [
        { kind: 'paragraph', runs: [{ text: 'Thời hạn: ' }, { text: '31/12/2026', bold: true }] },
        {
          kind: 'table',
          headerRows: 1,
          rows: [
            { cells: [{ runs: [{ text: 'STT' }] }, {}, { runs: [{ text: 'Đơn vị' }] }] },
            { cells: [{ runs: [{ text: '1' }] }, {}, { runs: [{ text: 'Văn phòng' }] }] },
            {},
            {},
          ],
        },
        { kind: 'paragraph', runs: [] },
      ],
    },
  ]);
  await closeWindow(app);

  const again = await launch(file);
  await expect(text(again.window).locator('.run-bold')).toHaveText('31/12/2026');
  await expect(cells(again.window)).toHaveCount(12);
  await text(again.window).locator('> .block').last().click();
  await again.window.keyboard.type('Hết.');
  await again.window.keyboard.press('ControlOrMeta+S');
  await expect
    .poll(async () => (await annexesIn(file))[0]?.body.at(-1))
    .toMatchObject({
      runs: [{ text: 'Hết.' }],
    });
  const [before, after] = [saved[0]?.body, (await annexesIn(file))[0]?.body];
  expect(after?.slice(0, -1)).toEqual(before?.slice(0, -1));
});

test('given an annex of several pages, then its sheet shows where they begin and the pages follow the caret', async ({
  launch,
  folder,
}) => {
  const words = 'Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề theo đúng kế hoạch đã đề ra. ';
  const body = Array.from({ length: 14 }, (_, index) =>
    paragraph(`b${index}`, words.repeat(4).trim()),
  );
  const file = path.join(folder, 'Phụ lục dài.json');
  const document = letter({ annexes: [{ id: 'a1', title: 'BIỂU', body }] });
  writeFileSync(file, JSON.stringify(document));
  const { app, window } = await launch(file);
  const preview = window.getByRole('complementary', { name: 'Trang in' });
  await window.getByRole('article').waitFor();
  if ((await preview.count()) === 0) await chooseInMenu(app, 'view.preview');
  // The letter itself has one page; its annex begins on the second.
  await expect(window.locator('.annex .page-start').first()).toHaveText('Trang 3');
  await expect(window.getByRole('article').locator('.page-start')).toHaveCount(0);
  const lines = text(window).locator('> .block');
  await lines.last().click();
  await expect(preview.getByRole('img', { name: 'Trang 3' })).toBeInViewport({ ratio: 0.5 });
  await lines.first().click({ position: { x: 150, y: 10 } });
  await expect(preview.getByRole('img', { name: 'Trang 2' })).toBeInViewport({ ratio: 0.5 });
});
