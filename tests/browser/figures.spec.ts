import { expect, type Page, test } from '@playwright/test';
import type { Block, Figure } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  callsOf,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';
import { drawJpeg, drawPng, figure, tallJpeg } from '#tests/support/pictures.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

const screenshot = drawPng(400, 100, (column) => [column % 256, 80, 160, 255]);

async function draft(document: Partial<OfficialDocument>, picture: Uint8Array = screenshot) {
  await loadRenderer(page, {
    today: '2026-11-21',
    profiles: [],
    document: { ...letter(), ...document },
    picture: [...picture],
  });
}

const body = () => page.getByRole('textbox', { name: 'Nội dung văn bản' });
const frames = () => page.getByRole('group', { name: /^Hình/ });
const caption = () => page.getByRole('textbox', { name: 'Chú thích hình' });
const deed = (name: string) => page.getByRole('button', { name, exact: true });

async function blocks(): Promise<readonly Block[]> {
  return (await keptDocument(page)).body;
}

async function kept(): Promise<Figure> {
  const found = (await blocks()).find(({ kind }) => kind === 'figure');
  if (found?.kind !== 'figure') throw new Error('no figure was journalled');
  return found;
}

const around = [paragraph('b1', 'Kết quả như sau:'), paragraph('b2', 'sau hình')];

/** Puts what a picture program would copy on the clipboard, and pastes it. */
async function pastePicture(bytes: Uint8Array, type: string, words = '') {
  await page.evaluate(
    ({ data, kind, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'image', { type: kind }));
      if (text !== '') transfer.setData('text/plain', text);
      const event = new ClipboardEvent('paste', {
        clipboardData: transfer,
        bubbles: true,
        cancelable: true,
      });
      document.querySelector('.body')?.dispatchEvent(event);
    },
    { data: [...bytes], kind: type, text: words },
  );
}

test('a picture is put in below the caret, and its caption typed at once', async () => {
  await draft({ body: around });
  await body().locator('.block').first().click();
  await page.getByRole('button', { name: 'Chèn hình ảnh' }).click();
  await expect(caption()).toBeFocused();
  await page.keyboard.type('Hình 1. Sơ đồ');
  const { image, widthMm, caption: words } = await kept();
  expect(image).toMatchObject({ mediaType: 'image/png', widthPx: 400, heightPx: 100 });
  expect(widthMm).toBe(106);
  expect(words).toEqual([{ text: 'Hình 1. Sơ đồ' }]);
  expect((await blocks()).map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
  const shown = frames().locator('img');
  expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(400);
});

test('undo takes the picture away, redo brings it back', async () => {
  await draft({ body: around });
  await body().locator('.block').first().click();
  await emit(page, 'command', { id: 'figure.insert' });
  await expect(frames()).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(frames()).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(frames()).toHaveCount(1);
});

test('a photograph loses the points that no printer shows', async () => {
  await draft(
    { body: around },
    drawJpeg(400, 200, (x, y) => [x % 255, y % 255, 90]),
  );
  await body().locator('.block').first().click();
  await emit(page, 'command', { id: 'figure.insert' });
  await expect(frames()).toHaveCount(1);
  const { image, widthMm } = await kept();
  expect(widthMm).toBe(165);
  expect(image).toMatchObject({ mediaType: 'image/jpeg', widthPx: 1949, heightPx: 974 });
});

test('what is no picture is refused with words', async () => {
  await draft({ body: around }, screenshot.subarray(0, 200));
  await emit(page, 'command', { id: 'figure.insert' });
  await expect(page.getByText('Chưa chèn được hình')).toBeVisible();
  await expect(frames()).toHaveCount(0);
});

test('a screenshot is pasted as a picture, but words with a picture are words', async () => {
  await draft({ body: around });
  await body().locator('.block').first().click();
  await page.keyboard.press('End');
  await pastePicture(screenshot, 'image/png', 'ô bảng tính');
  await expect(body()).toContainText('Kết quả như sau:ô bảng tính');
  await expect(frames()).toHaveCount(0);
  await pastePicture(screenshot, 'image/png');
  await expect(frames()).toHaveCount(1);
  expect((await blocks()).map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
});

test('a file that is dropped on the text becomes a picture there', async () => {
  await draft({ body: around });
  await page.evaluate(
    (data) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(data)], 'a.png', { type: 'image/png' }));
      const at = document.querySelector('[data-block-id="b1"]');
      at?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...screenshot],
  );
  await expect(frames()).toHaveCount(1);
  expect((await blocks()).map(({ id }) => id)[0]).toBe('b1');
  expect((await callsOf(page)).some(({ name }) => name === 'document:open-bytes')).toBe(false);
});

test('width, side and place are changed by buttons, commands and keys', async () => {
  await draft({ body: [...around, figure('f1', { widthMm: 80 })] });
  await frames().click();
  await deed('Hình rộng 50 % dòng chữ').click();
  expect((await kept()).widthMm).toBe(82.5);
  await expect(frames()).toBeFocused();
  await emit(page, 'command', { id: 'figure.width-100' });
  expect((await kept()).widthMm).toBe(165);
  await deed('Hình nằm bên phải').click();
  expect((await kept()).align).toBe('right');
  await page.keyboard.press('Alt+ArrowUp');
  expect((await blocks()).map(({ id }) => id)).toEqual(['b1', 'f1', 'b2']);
  await expect(frames()).toBeFocused();
  await page.keyboard.press('Control+z');
  expect((await blocks()).map(({ id }) => id)).toEqual(['b1', 'b2', 'f1']);
});

test('the corner is dragged to another width', async () => {
  await draft({ body: [...around, figure('f1', { widthMm: 80 })] });
  await frames().click();
  const line = await page.locator('.fixed-block.figure').boundingBox();
  const handle = await page.locator('.figure-handle').boundingBox();
  if (!line || !handle) throw new Error('nothing is drawn');
  await page.mouse.move(handle.x + 6, handle.y + 6);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width * 0.875, handle.y + 40, { steps: 4 });
  await page.mouse.up();
  expect((await kept()).widthMm).toBeCloseTo(165 * 0.75, 0);
});

test('the picture is told in words for those who cannot see it', async () => {
  await draft({ body: [...around, figure('f1')] });
  await frames().click();
  await emit(page, 'command', { id: 'figure.describe' });
  const field = page.getByRole('textbox', { name: 'Mô tả hình' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Biểu đồ sáu cột');
  await page.keyboard.press('Enter');
  expect((await kept()).altText).toBe('Biểu đồ sáu cột');
  await expect(page.getByRole('img', { name: 'Biểu đồ sáu cột' })).toBeVisible();
});

test('what a picture shows is in the document while it is still being typed', async () => {
  await draft({ body: [...around, figure('f1')] });
  await frames().click();
  await emit(page, 'command', { id: 'figure.describe' });
  const input = page.getByRole('textbox', { name: 'Mô tả hình' });
  await page.keyboard.type('Sáu cột', { delay: 40 });
  await expect(input).toBeFocused();
  expect((await kept()).altText).toBe('Sáu cột');
  await page.keyboard.press('Control+z');
  await expect(input).toHaveValue('Sáu ');
});

test('the keyboard goes into a figure and out of it', async () => {
  await draft({ body: [around[0], figure('f1'), around[1]] as Block[] });
  await body().locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(frames()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(caption()).toBeFocused();
  await page.keyboard.type('Hình');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ngay ');
  expect((await kept()).caption).toEqual([{ text: 'Hình' }]);
  await expect(body()).toContainText('ngay sau hình');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(frames()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(frames()).toHaveCount(0);
  expect((await blocks()).map(({ id }) => id)).toEqual(['b1', 'b2']);
});

test('bold words in a caption stay bold when it is typed in', async () => {
  const words = [{ text: 'Hình 1.', bold: true as const }, { text: ' Lễ' }];
  await draft({ body: [...around, figure('f1', { caption: words })] });
  await caption().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ra quân');
  expect((await kept()).caption).toEqual([words[0], { text: ' Lễ ra quân' }]);
  for (const _ of 'ra quân') await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+b');
  expect((await kept()).caption).toEqual([
    words[0],
    { text: ' Lễ ' },
    { text: 'ra quân', bold: true },
  ]);
});

test('a mistake in a caption is underlined there', async () => {
  await draft({
    body: [...around, figure('f1', { caption: [{ text: 'Hình 1. Đoàn về xã xã Tân Phú' }] })],
  });
  const underlined = () =>
    page.evaluate(() =>
      ['error', 'warning', 'info'].flatMap((tone) =>
        [...(CSS.highlights.get(`finding-${tone}`) ?? [])].map((range) => {
          const { parentElement } = (range as Range).startContainer;
          return [parentElement?.closest('.figure-caption') != null, String(range)];
        }),
      ),
    );
  await expect.poll(underlined).toContainEqual([true, 'xã xã']);
});

test('a figure of an annex is captioned and sized as one in the body', async () => {
  const annexes = [{ id: 'x1', title: 'Sơ đồ', body: [figure('f1', { image: tallJpeg })] }];
  await draft({ body: around, annexes });
  const annex = page.getByRole('region', { name: 'Phụ lục' });
  await expect(annex.locator('.figure-frame img')).toBeVisible();
  await annex.getByRole('textbox', { name: 'Chú thích hình' }).click();
  await page.keyboard.type('Hình 2');
  await emit(page, 'command', { id: 'figure.width-50' });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sau hình');
  const { annexes: after } = await keptDocument(page);
  expect(after[0]?.body).toMatchObject([
    { kind: 'figure', caption: [{ text: 'Hình 2' }], widthMm: 82.5 },
    { kind: 'paragraph', runs: [{ text: 'sau hình' }] },
  ]);
});

test('pictures among pasted words are left out, and that is told', async () => {
  await draft({ body: around });
  await body().locator('.block').last().click();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
    transfer.setData('text/html', `<p>Biểu đồ một${picture}</p><p>Biểu đồ hai${picture}</p>`);
    transfer.setData('text/plain', 'Biểu đồ một\nBiểu đồ hai');
    const event = { clipboardData: transfer, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
  });
  await expect(page.getByRole('status')).toContainText([
    'Đã dán chữ, chưa dán hình2 hình nằm giữa phần chữ không dán kèm được.',
  ]);
  await expect(body()).toContainText('Biểu đồ hai');
  await expect(frames()).toHaveCount(0);
});
