import { expect, type Page, test } from '@playwright/test';
import type { Table } from '#core/model/block.ts';
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

const paragraph = (id: string, text: string) => ({
  kind: 'paragraph' as const,
  id,
  align: 'justify' as const,
  runs: text === '' ? [] : [{ text }],
});

async function draft(document: Partial<OfficialDocument>): Promise<void> {
  const whole = { ...letter(), ...document };
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document: whole });
}

const body = () => page.getByRole('textbox', { name: 'Nội dung văn bản' });
const cells = () => page.getByRole('textbox', { name: 'Ô của bảng' });
const deed = (name: string) => page.getByRole('button', { name, exact: true });

async function table(): Promise<Table> {
  const { body: blocks } = await keptDocument(page);
  const found = blocks.find(({ kind }) => kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table was journalled');
  return found;
}

const wordsOf = ({ rows }: Table) =>
  rows.map(({ cells: each }) => each.map(({ runs }) => runs.map(({ text }) => text).join('')));

test('a table is put in below the caret, and filled in with Tab', async () => {
  await draft({ body: [paragraph('b1', 'Phân công như sau:'), paragraph('b2', 'sau')] });
  await body().locator('.block').first().click();
  await page.getByRole('button', { name: 'Chèn bảng' }).click();
  await expect(cells().first()).toBeFocused();
  for (const word of ['STT', 'Nội dung', 'Đơn vị', '1', 'Báo cáo', 'Văn phòng']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Ban Dân vận');
  expect(wordsOf(await table())).toEqual([
    ['STT', 'Nội dung', 'Đơn vị'],
    ['1', 'Báo cáo', 'Ban Dân vận'],
    ['', '', ''],
  ]);
  const { body: blocks } = await keptDocument(page);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('Tab in the last cell adds a row, and undo takes it away', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await body().locator('.block').first().click();
  await emit(page, 'command', { id: 'table.insert' });
  await cells().last().click();
  await page.keyboard.press('Tab');
  await expect(cells()).toHaveCount(12);
  await expect(cells().nth(9)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cells()).toHaveCount(9);
});

test('rows and columns are added and taken away from the cell with the caret', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await body().locator('.block').first().click();
  await emit(page, 'command', { id: 'table.insert' });
  await expect(cells().first()).toBeFocused();
  await page.keyboard.type('a');
  await deed('Thêm cột bên phải').click();
  await expect(cells()).toHaveCount(12);
  await expect(cells().nth(1)).toBeFocused();
  await page.keyboard.type('b');
  await deed('Thêm hàng phía dưới').click();
  await expect(cells()).toHaveCount(16);
  await page.keyboard.type('c');
  expect(wordsOf(await table())).toEqual([
    ['a', 'b', '', ''],
    ['', 'c', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
  await deed('Bỏ hàng này').click();
  await deed('Bỏ cột này').click();
  await expect(cells()).toHaveCount(9);
  await deed('Xóa bảng').click();
  await expect(cells()).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cells()).toHaveCount(9);
});

test('bold words in a cell stay bold when the cell is typed in, and bold is toggled', async () => {
  const runs = [{ text: 'Tổng', bold: true as const }, { text: ' số' }];
  const rows = [{ id: 'r1', cells: [{ id: 'c1', align: 'left' as const, runs }] }];
  await draft({
    body: [{ kind: 'table', id: 't1', columns: [1], headerRows: 0, rows }, paragraph('b2', 'sau')],
  });
  await cells().first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' liệu');
  const typed = (await table()).rows[0]?.cells[0]?.runs;
  expect(typed).toEqual([{ text: 'Tổng', bold: true }, { text: ' số liệu' }]);
  for (const _ of 'liệu') await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+i');
  await expect(cells().first().locator('span').last()).toHaveCSS('font-style', 'italic');
  const marked = (await table()).rows[0]?.cells[0]?.runs;
  expect(marked).toEqual([
    { text: 'Tổng', bold: true },
    { text: ' số ' },
    { text: 'liệu', italic: true },
  ]);
});

test('keys of a cell leave the text around the table alone', async () => {
  await draft({ body: [paragraph('b1', 'trước'), paragraph('b2', '')] });
  await body().locator('.block').last().click();
  await emit(page, 'command', { id: 'table.insert' });
  await cells().first().click();
  await page.keyboard.type('một');
  await page.keyboard.press('Enter');
  await page.keyboard.type('hai');
  await page.keyboard.press('Control+Alt+1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('cuối');
  const kept = await keptDocument(page);
  expect(wordsOf(await table())[0]).toEqual(['một\nhai', '', '']);
  expect(kept.body.map((each) => ('runs' in each ? each.runs : each.kind))).toEqual([
    [{ text: 'trước' }],
    'table',
    [{ text: 'cuối' }],
  ]);
  expect(kept.body.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
});

test('what is typed at once after the table is made belongs to its first cell', async () => {
  const item = { ...paragraph('b2', '[Nội dung thứ nhất].'), kind: 'item' as const };
  const { align: _align, ...rest } = item;
  await draft({
    body: [
      paragraph('b1', 'Một số nội dung sau:'),
      { ...rest, level: 'arabic', title: false, label: null },
      paragraph('b3', 'sau'),
    ],
  });
  await body().locator('.block').nth(1).click();
  await emit(page, 'command', { id: 'table.insert' });
  for (const word of ['STT', 'Nội dung', 'Đơn vị']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  expect(wordsOf(await table())[0]).toEqual(['STT', 'Nội dung', 'Đơn vị']);
});
