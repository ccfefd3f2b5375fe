import { expect, type Page, test } from '@playwright/test';
import { partySampleProfile } from '#templates/sample-profile.ts';
import {
  type BrowserWindowUnderTest,
  callsOf,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';
import type { DoubleData } from '#tests/support/van-thu-double.ts';

const HANDLE = '00000000-0000-4000-8000-000000000001';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

async function draft(more: Partial<DoubleData> = {}): Promise<void> {
  await loadRenderer(page, {
    today: '2026-11-21',
    profiles: [],
    document: letter(),
    fileName: 'Công văn 05.docx',
    ...more,
  });
  await expect(page.getByRole('article')).toBeVisible();
}

const place = () => page.getByRole('textbox', { name: 'Địa danh', exact: true });

async function edit(): Promise<void> {
  await place().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hội An');
}

async function requestsOf(name: string): Promise<readonly unknown[]> {
  return (await callsOf(page)).filter((call) => call.name === name).map(({ request }) => request);
}

test('the desktop is told the name, the unsaved state and what can be done', async () => {
  await draft();
  await edit();
  await expect
    .poll(async () => (await requestsOf('window:state')).at(-1))
    .toMatchObject({ title: 'Công văn 05.docx', unsaved: true });
  const last = (await requestsOf('window:state')).at(-1) as { enabled: readonly string[] };
  expect(last.enabled).toContain('edit.undo');
  expect(last.enabled).not.toContain('edit.redo');
});

test('a command of the native menu runs as if its key had been pressed', async () => {
  await draft();
  const before = await place().textContent();
  await edit();
  while (await page.getByRole('button', { name: 'Hoàn tác' }).isEnabled())
    await emit(page, 'command', { id: 'edit.undo' });
  await expect(place()).toHaveText(before ?? '');
});

test('closing asks about unsaved work, and stays when that is cancelled', async () => {
  await draft();
  await edit();
  await emit(page, 'close-requested', {});
  await expect(page.getByRole('alertdialog')).toContainText('Lưu thay đổi vào “Công văn 05.docx”?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  expect(await requestsOf('window:close')).toEqual([]);
  await emit(page, 'close-requested', {});
  await page.getByRole('button', { name: 'Không lưu' }).click();
  await expect.poll(() => requestsOf('window:close')).toHaveLength(1);
});

test('closing what is saved asks nothing', async () => {
  await draft();
  await emit(page, 'close-requested', {});
  await expect.poll(() => requestsOf('window:close')).toHaveLength(1);
});

test('a failed save says what happened, what is safe and what to do', async () => {
  await draft({ failures: { 'document:save': 'disk-full' } });
  await edit();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toContainText('Ổ đĩa đã đầy. Tệp cũ trên đĩa còn nguyên');
  await expect(page.getByText('Chưa lưu', { exact: true })).toBeVisible();
});

test('a file changed elsewhere is told before anything of ours is given up', async () => {
  await draft();
  await edit();
  await emit(page, 'changed-on-disk', {
    handle: HANDLE,
    fileName: 'Công văn 05.docx',
    removed: false,
  });
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('vừa bị thay đổi ở nơi khác');
  await dialog.getByRole('button', { name: 'Giữ bản đang mở' }).click();
  await expect(place()).toHaveText('Hội An');
});

test('F6 leads through the parts of the window, and the keyboard reaches the page', async () => {
  await draft({ settings: { previewOpen: true } });
  const regionNow = () =>
    page.evaluate(() =>
      document.activeElement?.closest('[data-region]')?.getAttribute('data-region'),
    );
  const visited: (string | null | undefined)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6');
    visited.push(await regionNow());
  }
  expect(visited).toEqual(['toolbar', 'page', 'preview', 'check']);
});

test('what is told can be acted upon by the keyboard', async () => {
  await draft();
  await emit(page, 'command', { id: 'file.export-pdf' });
  await expect(page.getByRole('status').filter({ hasText: 'Đã xuất PDF' })).toBeVisible();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'Mở PDF' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => requestsOf('written:show')).toHaveLength(1);
});

test('what is told stays as long as somebody is at it', async () => {
  await draft();
  await page.clock.install();
  await emit(page, 'command', { id: 'file.export-pdf' });
  const told = page.getByRole('status').filter({ hasText: 'Đã xuất PDF' });
  await told.hover();
  await page.clock.runFor(60_000);
  await expect(told).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor(60_000);
  await expect(told).toHaveCount(0);
});

test('a question above a dialog leaves what was typed in it', async () => {
  await draft();
  await page.waitForTimeout(100);
  await emit(page, 'command', { id: 'edit.document-settings' });
  const settings = page.getByRole('dialog', { name: 'Thuộc tính văn bản' });
  await settings.getByLabel('Người soạn').fill('LeThiHoa');
  await emit(page, 'changed-on-disk', {
    handle: HANDLE,
    fileName: 'Công văn 05.docx',
    removed: false,
  });
  await page.getByRole('alertdialog').getByRole('button', { name: 'Giữ bản đang mở' }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(settings.getByLabel('Người soạn')).toHaveValue('LeThiHoa');
});

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1440, 900],
] as const) {
  test(`at ${width} pixels with both panels open nothing of sheet or toolbar is cut`, async () => {
    await browser.app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as const,
    );
    await draft({ settings: { previewOpen: true } });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const cut = () =>
      page.evaluate(() => {
        const [canvas, bar] = ['.canvas', '.toolbar'].map((name) => document.querySelector(name));
        return [canvas, bar].map((each) => (each ? each.scrollWidth - each.clientWidth : null));
      });
    await expect.poll(cut).toEqual([0, 0]);
    await expect(page.getByRole('complementary', { name: 'Kiểm tra' })).toBeInViewport();
    await expect(page.getByRole('complementary', { name: 'Trang in' })).toBeInViewport();
  });
}

test('the paper is softened in the dark, on the sheet as in the preview', async () => {
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const [theme, paper] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(233, 230, 225)'],
  ] as const) {
    await draft({ settings: { theme, previewOpen: true } });
    expect([await background('.sheet'), await background('.preview-sheet')]).toEqual([
      paper,
      paper,
    ]);
  }
});

/** The lines into which the words of a part fall on the sheet. */
function linesOf(part: string): Promise<readonly string[]> {
  return page.locator(`[data-part="${part}"]`).evaluate((element) => {
    const lines: string[] = [];
    let lastTop = Number.NEGATIVE_INFINITY;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { top } = range.getBoundingClientRect();
        if (top > lastTop + 4) lines.push(word);
        else lines.push(`${lines.pop()} ${word}`);
        lastTop = top;
      }
    }
    return lines;
  });
}

test('long names of bodies break on the sheet as they print', async () => {
  const document = stateLetter({
    header: {
      parent: { name: 'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', code: 'UBND' },
      issuer: { name: 'ỦY BAN NHÂN DÂN XÃ HÒA LỢI', code: 'UBND' },
    },
  });
  await draft({ document });
  expect(await linesOf('parent')).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG']);
  expect(await linesOf('issuer')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ HÒA LỢI']);
});

test('a bug in the first seconds is told, too', async () => {
  await draft();
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('a bug')), 0));
  await expect(page.getByRole('alert')).toContainText('Phần mềm vừa gặp lỗi');
});

test('the sheet follows what the office settles, and no figure out of range is saved', async () => {
  const settings = { activeProfile: partySampleProfile.id };
  await draft({ profiles: [partySampleProfile], settings });
  await emit(page, 'command', { id: 'file.profile' });
  const dialog = page.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  const size = dialog.getByRole('spinbutton', { name: /^Cỡ chữ nội dung/ });
  const most = Number(await size.getAttribute('max'));
  await size.fill(String(most + 10));
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(size).toBeFocused();
  expect(await requestsOf('profile:save')).toEqual([]);
  await size.fill(String(most));
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.sheet .body')).toHaveAttribute(
    'style',
    new RegExp(`font-size: ${most}pt`),
  );
});
