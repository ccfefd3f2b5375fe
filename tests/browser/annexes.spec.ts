import { expect, type Page, test } from '@playwright/test';
import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';
import { vietnameseKeyboard } from '#tests/support/vietnamese-keyboard.ts';

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
const text = () => annex().getByRole('textbox', { name: 'Nội dung phụ lục' });
const line = (index: number) => text().locator('> .block').nth(index);
const cells = () => text().getByRole('textbox', { name: 'Ô của bảng' });
const body = () => page.getByRole('textbox', { name: 'Nội dung văn bản' });
const press = (...keys: readonly string[]) =>
  keys.reduce(
    (before, key) => before.then(() => page.keyboard.press(key, { delay: 30 })),
    Promise.resolve(),
  );

const paragraph = (id: string, words: string) => ({
  kind: 'paragraph' as const,
  id,
  align: 'justify' as const,
  runs: words === '' ? [] : [{ text: words }],
});

const withAnnex = (...blocks: readonly Block[]) =>
  draft({ annexes: [{ id: 'a1', title: 'BIỂU TỔNG HỢP', body: blocks }] });

async function annexBody(): Promise<readonly Block[]> {
  return (await keptDocument(page)).annexes[0]?.body ?? [];
}

async function annexWords(): Promise<readonly string[]> {
  const blocks = await annexBody();
  return blocks.map((each) => ('runs' in each ? each.runs.map((run) => run.text).join('') : ''));
}

test('an annex is added, titled and written line by line, with levels', async () => {
  await draft({ annexes: [] });
  await page.getByRole('button', { name: 'Thêm phụ lục' }).click();
  await expect(annex().getByRole('textbox', { name: 'Tên phụ lục' })).toBeFocused();
  await page.keyboard.type('DANH SÁCH ĐẠI BIỂU');
  await expect(text()).toHaveAttribute('data-placeholder', 'Bắt đầu gõ nội dung phụ lục…');
  await press('Enter');
  await page.keyboard.type('Gồm có:');
  await expect(text()).not.toHaveAttribute('data-placeholder');
  await press('Enter', 'Tab');
  await page.keyboard.type('Ông Nguyễn Văn An');
  await press('Enter');
  await page.keyboard.type('Bà Lê Thị Hoa');
  const [kept] = (await keptDocument(page)).annexes;
  expect(kept?.title).toBe('DANH SÁCH ĐẠI BIỂU');
  expect(kept?.body).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'Gồm có:' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'Ông Nguyễn Văn An' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'Bà Lê Thị Hoa' }] },
  ]);
  await expect(line(2)).toHaveAttribute('data-label', '2.');
});

test('an annex that is there is shown and edited, its looks kept, and can be taken away', async () => {
  const runs = [{ text: 'Tổng số', bold: true as const }, { text: ' 45 đồng chí' }];
  await withAnnex({ ...paragraph('x1', ''), runs });
  await expect(annex()).toContainText('BIỂU TỔNG HỢP');
  await expect(line(0).locator('.run-bold')).toHaveText('Tổng số');
  await line(0).click();
  await press('End');
  await page.keyboard.type(' dự');
  expect(await annexBody()).toMatchObject([
    { runs: [{ text: 'Tổng số', bold: true }, { text: ' 45 đồng chí dự' }] },
  ]);
  await annex().getByRole('button', { name: 'Xóa phụ lục này' }).click();
  await expect(annex()).toHaveCount(0);
  await press('Control+z');
  await expect(line(0)).toHaveText('Tổng số 45 đồng chí dự');
  await line(0).click();
  await press('End');
  await page.keyboard.type(' họp');
  expect(await annexWords()).toEqual(['Tổng số 45 đồng chí dự họp']);
});

test('an annex without a line takes the first words', async () => {
  await withAnnex();
  await text().click();
  await page.keyboard.type('Thực hiện');
  expect(await annexWords()).toEqual(['Thực hiện']);
});

test('bold, alignment and levels act on the annex that has the keyboard, and not on the body', async () => {
  const before = [paragraph('b1', 'thân')];
  await draft({
    body: before,
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', 'đậm'), paragraph('x2', 'mục')] }],
  });
  await body().locator('> .block').first().click();
  await line(0).click();
  await press('Home', 'Shift+End', 'Control+b');
  await expect(page.getByRole('button', { name: 'Đậm' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Căn giữa' }).click();
  await expect(line(0)).toHaveCSS('text-align', 'center');
  await line(1).click();
  await emit(page, 'command', { id: 'format.roman' });
  await expect(line(1)).toHaveAttribute('data-label', 'I.');
  const kept = await keptDocument(page);
  expect(kept.body).toEqual(before);
  expect(kept.annexes[0]?.body).toMatchObject([
    { kind: 'paragraph', align: 'center', runs: [{ text: 'đậm', bold: true }] },
    { kind: 'item', level: 'roman', runs: [{ text: 'mục' }] },
  ]);
});

test('a selection over lines is typed over, and lines are joined and divided at their ends', async () => {
  await withAnnex(paragraph('x1', 'một'), paragraph('x2', 'hai'), paragraph('x3', 'ba'));
  await line(0).click();
  await press('Home', 'Backspace', 'ArrowUp', 'ArrowRight');
  for (const _ of 'ột h') await press('Shift+ArrowRight');
  await page.keyboard.type('-');
  expect(await annexWords()).toEqual(['m-ai', 'ba']);
  await press('Enter');
  expect(await annexWords()).toEqual(['m-', 'ai', 'ba']);
  await press('Backspace', 'Control+End', 'ArrowDown', 'Delete');
  await page.keyboard.type('!');
  expect(await annexWords()).toEqual(['m-ai', 'ba!']);
});

test('UniKey and composition lose no letter in an annex', async () => {
  await withAnnex(paragraph('x1', ''));
  const keyboard = await vietnameseKeyboard(page);
  await line(0).click();
  await keyboard.compose('d', 'đ', 'đa', 'đan', 'đang', 'đảng');
  await page.keyboard.press('Space');
  await keyboard.compose('u', 'uy', 'ủy');
  await press('Enter');
  await keyboard.burst([0, 'tieng'], [3, 'êng'], [3, 'ếng'], [0, ' Viet'], [2, 'êt'], [2, 'ệt']);
  expect(await annexWords()).toEqual(['đảng ủy', 'tiếng Việt']);
});

test('a label typed in an annex makes an item, numbered apart from the body', async () => {
  const item = { kind: 'item', level: 'arabic', title: false, label: null } as const;
  await draft({
    body: [{ ...item, id: 'b1', runs: [{ text: 'Một' }] }],
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', '')] }],
  });
  await line(0).click();
  await page.keyboard.type('1. nội dung');
  await expect(line(0)).toHaveAttribute('data-label', '1.');
  await expect(line(0)).toHaveText('nội dung');
});

test('one history leads through body, fields and annexes, and the caret follows', async () => {
  await draft({
    body: [paragraph('b1', '')],
    annexes: [
      { id: 'a1', title: 'BIỂU', body: [paragraph('x1', '')] },
      { id: 'a2', title: 'DANH SÁCH', body: [paragraph('x1', '')] },
    ],
  });
  const texts = page.getByRole('textbox', { name: 'Nội dung phụ lục' });
  await texts.nth(0).locator('> .block').click();
  await page.keyboard.type('một hai', { delay: 40 });
  await body().locator('> .block').click();
  await page.keyboard.type('thân', { delay: 40 });
  await texts.nth(1).locator('> .block').click();
  await page.keyboard.type('ba', { delay: 40 });
  await press('Control+z');
  await expect(texts.nth(1)).toHaveText('');
  await press('Control+z');
  await expect(body()).toBeFocused();
  await expect(body()).toHaveText('');
  await press('Control+z');
  await expect(texts.nth(0)).toHaveText('một ');
  await expect(texts.nth(0)).toBeFocused();
  await press('Control+y', 'Control+y', 'Control+y');
  await expect(texts).toHaveText(['một hai', 'ba']);
  await expect(body()).toHaveText('thân');
  await expect(texts.nth(1)).toBeFocused();
  await page.keyboard.type('!');
  const { annexes } = await keptDocument(page);
  expect(annexes.map((each) => each.body)).toMatchObject([
    [{ id: 'x1', runs: [{ text: 'một hai' }] }],
    [{ id: 'x1', runs: [{ text: 'ba!' }] }],
  ]);
});

test('a table in an annex is put in, filled, widened and left by the keys as one in the body', async () => {
  await withAnnex(paragraph('x1', 'Phân công:'), paragraph('x2', ''));
  await line(1).click();
  await page.getByRole('button', { name: 'Chèn bảng' }).click();
  await expect(cells().first()).toBeFocused();
  for (const word of ['STT', 'Nội dung', 'Đơn vị']) {
    await page.keyboard.type(word);
    await press('Tab');
  }
  await page.getByRole('button', { name: 'Thêm hàng phía dưới' }).click();
  await expect(cells()).toHaveCount(12);
  await page.getByRole('button', { name: 'Bỏ cột này' }).click();
  await expect(cells()).toHaveCount(8);
  await press('Control+z');
  await expect(cells()).toHaveCount(12);
  await cells().nth(3).click();
  const keyboard = await vietnameseKeyboard(page);
  await keyboard.burst([0, 'tieng'], [3, 'êng'], [3, 'ếng']);
  await press('Shift+Home', 'Control+b');
  await cells().last().click();
  await press('ArrowDown');
  await page.keyboard.type('sau');
  const blocks = await annexBody();
  expect(blocks).toMatchObject([
    { id: 'x1' },
    {
      kind: 'table',
      rows: [
        { cells: [{ runs: [{ text: 'STT' }] }, {}, { runs: [{ text: 'Đơn vị' }] }] },
        { cells: [{ runs: [{ text: 'tiếng', bold: true }] }, {}, {}] },
        {},
        {},
      ],
    },
    { id: 'x2', runs: [{ text: 'sau' }] },
  ]);
  await cells().first().click();
  await page.getByRole('button', { name: 'Xóa bảng' }).click();
  await expect(cells()).toHaveCount(0);
});

test('text and formatted text are pasted into an annex; a whole document there is only text', async () => {
  await draft({
    body: [],
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', '')] }],
  });
  const paste = (data: Readonly<Record<string, string>>) =>
    text().evaluate((element, types) => {
      const clipboardData = new DataTransfer();
      for (const [type, words] of Object.entries(types)) clipboardData.setData(type, words);
      const event = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    }, data);
  await line(0).click();
  await paste({
    'text/html':
      '<p><b>1. Mục đích</b></p><ul><li>một <i>nghiêng</i></li></ul><table><tr><td>ô</td></tr></table><p>cuối</p>',
  });
  expect(await annexBody()).toMatchObject([
    { kind: 'item', level: 'arabic', title: true, runs: [{ text: 'Mục đích' }] },
    { kind: 'item', level: 'dash', runs: [{ text: 'một ' }, { text: 'nghiêng', italic: true }] },
    { kind: 'table', rows: [{ cells: [{ runs: [{ text: 'ô' }] }] }] },
    { kind: 'paragraph', runs: [{ text: 'cuối' }] },
  ]);
  const whole = [
    'TỈNH ỦY AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM',
    'VĂN PHÒNG',
    '*',
    'Số 12-CV/VPTU\tAn Bình, ngày 05 tháng 6 năm 2026',
    'về việc chuẩn bị hội nghị',
    'Kính gửi: Các đảng ủy trực thuộc',
    'Văn phòng đề nghị các đảng ủy chuẩn bị báo cáo.',
    'Nơi nhận:',
    '- Lưu Văn phòng.',
  ];
  await press('Control+End', 'Enter');
  await paste({ 'text/plain': whole.join('\n') });
  expect((await annexWords()).slice(-2)).toEqual(['Nơi nhận:', 'Lưu Văn phòng.']);
  await expect(page.getByRole('button', { name: 'Nhận dạng' })).toHaveCount(0);
});

test('a page break goes below the caret of the annex; without the annex, into the body', async () => {
  await draft({
    body: [paragraph('b1', 'một'), paragraph('b2', 'hai')],
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', 'ba'), paragraph('x2', 'bốn')] }],
  });
  await body().locator('> .block').first().click();
  await line(0).click();
  await emit(page, 'command', { id: 'format.page-break' });
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
  expect(kinds(await annexBody())).toEqual(['paragraph', 'page-break', 'paragraph']);
  await annex().getByRole('button', { name: 'Xóa phụ lục này' }).click();
  await emit(page, 'command', { id: 'format.page-break' });
  const { body: blocks, annexes } = await keptDocument(page);
  expect(annexes).toEqual([]);
  expect(kinds(blocks)).toEqual(['paragraph', 'page-break', 'paragraph']);
});

test('blocks copied in the body are pasted into an annex with their levels', async () => {
  const item = { kind: 'item', level: 'arabic', title: false, label: null } as const;
  await draft({
    body: [
      { ...item, id: 'b1', runs: [{ text: 'Một' }] },
      { ...item, id: 'b2', runs: [{ text: 'Hai', bold: true }] },
    ],
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', '')] }],
  });
  await body().locator('> .block').first().click();
  await press('Control+a', 'Control+c');
  await line(0).click();
  await press('Control+v');
  const blocks = await annexBody();
  expect(blocks).toMatchObject([
    { ...item, runs: [{ text: 'Một' }] },
    { ...item, runs: [{ text: 'Hai', bold: true }] },
  ]);
  expect(blocks.map(({ id }) => id)).not.toContain('b1');
});

test('a finding in an annex is underlined there, and a click on it selects its words', async () => {
  await draft({
    body: [paragraph('x1', 'Thực hiện nhiệm vụ.')],
    annexes: [{ id: 'a1', title: 'BIỂU', body: [paragraph('x1', 'Đạt mức cao , tốt.')] }],
  });
  const underlined = () =>
    page.evaluate(() =>
      ['info', 'warning', 'error'].flatMap((severity) =>
        Array.from(CSS.highlights.get(`finding-${severity}`) ?? [])
          .filter((range) => range.startContainer.parentElement?.closest('.annex') !== null)
          .map((range) => (range as Range).toString()),
      ),
    );
  // Only what is in sight is underlined.
  await text().scrollIntoViewIfNeeded();
  await expect.poll(underlined).toEqual(['cao ,']);
  await page.locator('.finding-text').filter({ hasText: 'cao ,' }).click();
  await expect(text()).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('cao ,');
  await press('End');
  await page.keyboard.type(' Xong ,', { delay: 30 });
  await page.waitForTimeout(600);
  expect(await underlined()).toEqual(['cao ,']);
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
