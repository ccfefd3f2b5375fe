import { expect, type Page, test } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';
import { type VietnameseKeyboard, vietnameseKeyboard } from '#tests/support/vietnamese-keyboard.ts';

let browser: BrowserWindowUnderTest;
let page: Page;
let keyboard: VietnameseKeyboard;

const paragraph = (id: string, text: string) => ({
  kind: 'paragraph' as const,
  id,
  align: 'justify' as const,
  runs: text === '' ? [] : [{ text }],
});

async function draft(document: Partial<OfficialDocument>): Promise<void> {
  const whole = { ...letter(), ...document };
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document: whole });
  keyboard = await vietnameseKeyboard(page);
}

const body = () => page.getByRole('textbox', { name: 'Nội dung văn bản' });
const block = (index: number) => body().locator('> .block').nth(index);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const press = (...keys: readonly string[]) =>
  keys.reduce(
    (before, key) => before.then(() => page.keyboard.press(key, { delay: 30 })),
    Promise.resolve(),
  );

const kept = () => keptDocument(page);

async function bodyText(): Promise<readonly string[]> {
  const { body: blocks } = await kept();
  return blocks.map((each) => ('runs' in each ? each.runs.map(({ text }) => text).join('') : ''));
}

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

test('composed words reach the body letter by letter', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await keyboard.compose('d', 'đ', 'đa', 'đan', 'đang', 'đảng');
  await page.keyboard.press('Space');
  await keyboard.compose('u', 'uy', 'ủy');
  await expect(block(0)).toHaveText('đảng ủy');
  expect(await bodyText()).toEqual(['đảng ủy']);
});

test('a burst of Backspaces and letters loses nothing in the body', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await keyboard.burst([0, 'tieng'], [3, 'êng'], [3, 'ếng'], [0, ' Viet'], [2, 'êt'], [2, 'ệt']);
  await expect(block(0)).toHaveText('tiếng Việt');
  expect(await bodyText()).toEqual(['tiếng Việt']);
});

test('a burst behind other words, and in bold, loses nothing', async () => {
  await draft({ body: [paragraph('b1', 'Kính gửi')] });
  await block(0).click();
  await press('End', 'Control+b');
  await keyboard.burst(
    [0, ' quy'],
    [1, 'ý'],
    [0, ' vi'],
    [0, ' dd'],
    [2, 'đ'],
    [0, 'ai'],
    [2, 'ại'],
  );
  expect(await bodyText()).toEqual(['Kính gửi quý vi đại']);
});

test('composed words reach a field', async () => {
  await draft({});
  await field('Trích yếu công văn').click();
  await page.keyboard.press('Control+a');
  await keyboard.compose('v', 've', 'về');
  await page.keyboard.press('Space');
  await keyboard.compose('v', 'vi', 'vie', 'viê', 'viêc', 'việc');
  await expect(field('Trích yếu công văn')).toHaveText('về việc');
  expect((await kept()).header.subject).toBe('về việc');
});

test('a burst loses nothing in a field', async () => {
  await draft({});
  await field('Trích yếu công văn').click();
  await page.keyboard.press('Control+a');
  await keyboard.burst([0, 've'], [1, 'ề'], [0, ' viec'], [2, 'êc'], [2, 'ệc']);
  expect((await kept()).header.subject).toBe('về việc');
});

test('undo takes back a word at a time, across fields and body', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await field('Địa danh').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hội An', { delay: 40 });
  await block(0).click();
  await page.keyboard.type('một hai ba', { delay: 40 });
  await press('Control+z');
  await expect(block(0)).toHaveText('một hai ');
  await press('Control+z', 'Control+z');
  await expect(block(0)).toHaveText('');
  await press('Control+z');
  await expect(field('Địa danh')).toHaveText('Hội ');
  await press('Control+y', 'Control+y', 'Control+y');
  await expect(field('Địa danh')).toHaveText('Hội An');
  await expect(block(0)).toHaveText('một hai ');
});

test('undo takes back a whole word that UniKey rewrote', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await keyboard.burst([0, 'a'], [1, 'â'], [0, 'n'], [2, 'ân']);
  await page.keyboard.press('Control+z');
  await expect(block(0)).toHaveText('');
});

for (const [typed, level, label] of [
  ['I. ', 'roman', 'I.'],
  ['1. ', 'arabic', '1.'],
  ['1.1. ', 'decimal', '1.1.'],
  ['a) ', 'letter', 'a)'],
  ['- ', 'dash', '-'],
  ['+ ', 'plus', '+'],
  ['Điều 1. ', 'article', 'Điều 1.'],
] as const) {
  test(`“${typed}” at the start of a line makes an item`, async () => {
    await draft({ body: [paragraph('b1', '')] });
    await block(0).click();
    await page.keyboard.type(`${typed}nội dung`);
    await expect(block(0)).toHaveAttribute('data-label', label);
    const { body: blocks } = await kept();
    expect(blocks).toMatchObject([{ kind: 'item', level, runs: [{ text: 'nội dung' }] }]);
  });
}

test('a label is typed into text that stands already, and undo gives the typed words back', async () => {
  await draft({ body: [paragraph('b1', 'nội dung')] });
  await block(0).click();
  await press('Home');
  await page.keyboard.type('1. ');
  await expect(block(0)).toHaveAttribute('data-label', '1.');
  await press('Control+z');
  await expect(block(0)).toHaveText('1. nội dung');
});

test('Enter goes on with a level, Enter on an empty item leads out, Backspace drops the label', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await page.keyboard.type('1. một');
  await press('Enter');
  await page.keyboard.type('hai');
  await press('Enter', 'Tab');
  await page.keyboard.type('nhỏ');
  await press('Enter', 'Enter');
  await page.keyboard.type('ba');
  await press('Enter', 'Backspace');
  await page.keyboard.type('đoạn');
  const { body: blocks } = await kept();
  expect(blocks).toMatchObject([
    { kind: 'item', level: 'arabic', runs: [{ text: 'một' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'hai' }] },
    { kind: 'item', level: 'decimal', runs: [{ text: 'nhỏ' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'ba' }] },
    { kind: 'paragraph', runs: [{ text: 'đoạn' }] },
  ]);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(5);
});

test('Backspace joins a line to the one before it', async () => {
  await draft({ body: [paragraph('b1', 'một'), paragraph('b2', 'hai')] });
  await block(1).click();
  await press('Home', 'Backspace');
  expect(await bodyText()).toEqual(['mộthai']);
});

test('an empty body takes the first words', async () => {
  await draft({ body: [] });
  await body().click();
  await page.keyboard.type('Thực hiện');
  expect(await bodyText()).toEqual(['Thực hiện']);
});

/** Pastes as the keyboard would, with this text on the clipboard. */
async function paste(text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

test('pasted lines become blocks with levels, between the words around the caret', async () => {
  await draft({ body: [paragraph('b1', 'trước'), paragraph('b2', '')] });
  await block(1).click();
  await paste('I. MỤC ĐÍCH\r\n1. Một\r\n- gạch\u202e đầu dòng\r\n');
  expect((await kept()).body).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'trước' }] },
    { kind: 'item', level: 'roman', runs: [{ text: 'MỤC ĐÍCH' }] },
    { kind: 'item', level: 'arabic', runs: [{ text: 'Một' }] },
    { kind: 'item', level: 'dash', runs: [{ text: 'gạch đầu dòng' }] },
  ]);
  await press('Control+z');
  await expect(body().locator('> .block')).toHaveText(['trước', '']);
});

test('one pasted line stays in its block', async () => {
  await draft({ body: [paragraph('b1', 'một  ba')] });
  await block(0).click();
  await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await paste('hai\n');
  expect(await bodyText()).toEqual(['một hai ba']);
});

test('a whole document pasted into an empty draft is recognised on request', async () => {
  await draft({ body: [] });
  await body().click();
  await paste(
    [
      'TỈNH ỦY AN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM',
      'VĂN PHÒNG',
      '*',
      'Số 12-CV/VPTU\tAn Bình, ngày 05 tháng 6 năm 2026',
      'về việc chuẩn bị hội nghị',
      'Kính gửi: Các đảng ủy trực thuộc',
      'Văn phòng đề nghị các đảng ủy chuẩn bị báo cáo.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu Văn phòng.',
      'CHÁNH VĂN PHÒNG',
      'Nguyễn Văn An',
    ].join('\n'),
  );
  await page.getByRole('button', { name: 'Nhận dạng' }).click();
  await expect(field('Số')).toHaveText('12');
  expect((await kept()).header.number).toEqual({
    value: '12',
    typeCode: 'CV',
    bodyCode: 'VPTU',
  });
});

test('lines pasted into a list become its lines', async () => {
  await draft({});
  await field('Nơi nhận').first().click();
  await page.keyboard.press('Control+a');
  await paste('- Ban Tổ chức;\n- Ban Nội chính.');
  const texts = (await kept()).recipients.map(({ text }) => text);
  expect(texts.slice(0, 2)).toEqual(['Ban Tổ chức', 'Ban Nội chính']);
});

test('a table is typed in, also with UniKey and by composition', async () => {
  const cell = (id: string) => ({ id, align: 'left' as const, runs: [] });
  const rows = [{ id: 'r1', cells: [cell('c1'), cell('c2')] }];
  const table = { kind: 'table' as const, id: 't1', columns: [1, 1], headerRows: 0, rows };
  await draft({ body: [paragraph('b1', 'trước'), table, paragraph('b2', 'sau')] });
  const cells = body().locator('.cell-words');
  await cells.nth(0).click();
  await keyboard.burst([0, 'tieng'], [3, 'êng'], [3, 'ếng']);
  await cells.nth(1).click();
  await keyboard.compose('v', 'vi', 'viê', 'việ', 'việt');
  const kind = (await kept()).body[1];
  expect(kind).toMatchObject({
    kind: 'table',
    rows: [{ cells: [{ runs: [{ text: 'tiếng' }] }, { runs: [{ text: 'việt' }] }] }],
  });
  await expect(block(0)).toHaveText('trước');
  await expect(block(2)).toHaveText('sau');
});

test('bold in the body is undone, and does nothing from a field', async () => {
  await draft({ body: [paragraph('b1', 'đậm')] });
  await block(0).click();
  await press('Control+a', 'Control+b');
  expect((await kept()).body).toMatchObject([{ runs: [{ text: 'đậm', bold: true }] }]);
  await press('Control+z');
  expect((await kept()).body).toMatchObject([{ runs: [{ text: 'đậm' }] }]);
  await field('Địa danh').click();
  await press('Control+b');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
});

test('Shift+Enter breaks the line inside its block', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await page.keyboard.type('một');
  await press('Shift+Enter');
  await page.keyboard.type('hai');
  expect(await bodyText()).toEqual(['một\nhai']);
});

test('blocks copied in the body keep their levels and get ids of their own', async () => {
  await draft({ body: [paragraph('b1', '')] });
  await block(0).click();
  await page.keyboard.type('1. một');
  await press('Enter');
  await page.keyboard.type('hai');
  await press('Control+a', 'Control+c', 'Control+End', 'Enter', 'Control+v');
  const { body: blocks } = await kept();
  expect(blocks).toMatchObject(
    ['một', 'hai', 'một', 'hai'].map((text) => ({
      kind: 'item',
      level: 'arabic',
      runs: [{ text }],
    })),
  );
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(4);
});

test('a word typed in a cell is one step of the history', async () => {
  const cell = (id: string) => ({ id, align: 'left' as const, runs: [] });
  const rows = [{ id: 'r1', cells: [cell('c1')] }];
  const table = { kind: 'table' as const, id: 't1', columns: [1], headerRows: 0, rows };
  await draft({ body: [table, paragraph('b2', 'sau')] });
  const first = body().locator('.cell-words').first();
  await first.click();
  await page.keyboard.type('một hai', { delay: 40 });
  await press('Control+z');
  await expect(first).toHaveText('một ');
});

test('a field of a document without a higher body takes one when it is typed', async () => {
  const { header } = letter();
  await draft({ header: { ...header, parent: null } });
  await field('Cơ quan cấp trên').focus();
  await page.keyboard.type('TỈNH ỦY');
  expect((await kept()).header.parent).toEqual({ name: 'TỈNH ỦY', code: '' });
});

test('the key after Enter in a list belongs to the new line, however fast it comes', async () => {
  await draft({ addressees: [{ id: 'a1', text: 'Chi ủy các chi bộ' }] });
  await field('Kính gửi').click();
  await press('End');
  for (const name of ['Công an xã', 'Hội Nông dân xã', 'Xã đoàn']) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
  }
  expect((await kept()).addressees.map(({ text }) => text)).toEqual([
    'Chi ủy các chi bộ',
    'Công an xã',
    'Hội Nông dân xã',
    'Xã đoàn',
  ]);
});

test('looks, lists and tables of a word processor are kept when pasted', async () => {
  await draft({ body: [paragraph('b1', 'trước '), paragraph('b2', '')] });
  const pasteHtml = (html: string) =>
    body().evaluate((element, words) => {
      const data = new DataTransfer();
      data.setData('text/html', words);
      data.setData('text/plain', 'không dùng');
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    }, html);
  await block(0).click();
  await press('End');
  await pasteHtml('<span>đồng chí <b>An</b></span>');
  await block(1).click();
  await pasteHtml(
    '<p><b>1. Mục đích</b></p><ul><li>một <i>nghiêng</i></li></ul><table><tr><td>ô</td></tr></table><p>cuối</p>',
  );
  const { body: blocks } = await kept();
  expect(blocks).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'trước đồng chí ' }, { text: 'An', bold: true }] },
    { kind: 'item', level: 'arabic', title: true, runs: [{ text: 'Mục đích' }] },
    { kind: 'item', level: 'dash', runs: [{ text: 'một ' }, { text: 'nghiêng', italic: true }] },
    { kind: 'table', rows: [{ cells: [{ runs: [{ text: 'ô' }] }] }] },
    { kind: 'paragraph', runs: [{ text: 'cuối' }] },
  ]);
});
