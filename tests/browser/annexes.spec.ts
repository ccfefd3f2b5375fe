import { expect, type Page, test } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

async function draft(document: Partial<OfficialDocument>): Promise<void> {
  const whole = { ...letter(), ...document };
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document: whole });
}

const annex = () => page.getByRole('region', { name: 'Phụ lục' });
const lines = () => annex().getByRole('textbox', { name: 'Nội dung phụ lục' });

test('an annex is added, titled and written line by line, with levels', async () => {
  await draft({ annexes: [] });
  await page.getByRole('button', { name: 'Thêm phụ lục' }).click();
  await expect(annex().getByRole('textbox', { name: 'Tên phụ lục' })).toBeFocused();
  await page.keyboard.type('DANH SÁCH ĐẠI BIỂU');
  await lines().first().click();
  await page.keyboard.type('Gồm có:');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ông Nguyễn Văn An');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bà Lê Thị Hoa');
  const [kept] = (await keptDocument(page)).annexes;
  expect(kept?.title).toBe('DANH SÁCH ĐẠI BIỂU');
  expect(kept?.body).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'Gồm có:' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'Ông Nguyễn Văn An' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'Bà Lê Thị Hoa' }] },
  ]);
  await expect(annex()).toContainText('2. Bà Lê Thị Hoa');
});

test('an annex that is there is shown and edited, its looks kept, and can be taken away', async () => {
  const runs = [{ text: 'Tổng số', bold: true as const }, { text: ' 45 đồng chí' }];
  const body = [{ kind: 'paragraph' as const, id: 'x1', align: 'justify' as const, runs }];
  await draft({ annexes: [{ id: 'a1', title: 'BIỂU TỔNG HỢP', body }] });
  await expect(annex()).toContainText('BIỂU TỔNG HỢP');
  await lines().first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' dự');
  const kept = await keptDocument(page);
  expect(kept.annexes[0]?.body).toMatchObject([
    { runs: [{ text: 'Tổng số', bold: true }, { text: ' 45 đồng chí dự' }] },
  ]);
  await annex().getByRole('button', { name: 'Xóa phụ lục này' }).click();
  await expect(annex()).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(annex()).toContainText('BIỂU TỔNG HỢP');
});

test('a paragraph is aligned as chosen, an item is left to the standard', async () => {
  const words = { id: 'b1', runs: [{ text: 'giữa' }] };
  await draft({
    body: [
      { ...words, kind: 'paragraph', align: 'justify' },
      { ...words, id: 'b2', kind: 'item', level: 'arabic', title: false, label: null },
    ],
  });
  const block = (index: number) => page.locator('.body > .block').nth(index);
  await block(0).click();
  await page.getByRole('button', { name: 'Căn giữa' }).click();
  await expect(block(0)).toHaveCSS('text-align', 'center');
  await expect(page.getByRole('button', { name: 'Căn giữa' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await block(1).click();
  await emit(page, 'command', { id: 'format.align-right' });
  expect((await keptDocument(page)).body).toMatchObject([
    { kind: 'paragraph', align: 'center' },
    { kind: 'item', level: 'arabic' },
  ]);
});

test('the mark after numbers is the office’s to choose', async () => {
  const item = { kind: 'item', level: 'arabic', title: false, label: null } as const;
  await draft({ body: [{ ...item, id: 'b1', runs: [{ text: 'Một' }] }] });
  await emit(page, 'command', { id: 'edit.document-settings' });
  await page.getByRole('combobox', { name: 'Dấu sau số “1”', exact: true }).selectOption('1-');
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.locator('.body > .block').first()).toHaveAttribute('data-label', '1-');
  expect((await keptDocument(page)).numbering.arabic).toBe('-');
});
