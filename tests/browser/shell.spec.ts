import { expect, type Page, test } from '@playwright/test';
import { partySampleProfile } from '#templates/sample-profile.ts';
import {
  type BrowserWindowUnderTest,
  callsOf,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { fillIn } from '#tests/support/office.ts';
import type { DoubleData } from '#tests/support/van-thu-double.ts';

const TODAY = '2026-11-21';
let browser: BrowserWindowUnderTest;
let page: Page;

async function load(data: Partial<DoubleData>): Promise<void> {
  browser = await openBrowser();
  page = browser.page;
  await loadRenderer(page, { today: TODAY, profiles: [partySampleProfile], ...data });
}

test.afterEach(() => browser.app.close());

const recovery = {
  id: '00000000-0000-4000-8000-0000000000aa',
  title: 'Kế hoạch về công tác dân vận',
  fileName: null,
  writtenAt: '2026-11-21T01:00:00.000Z',
};

test('a profile that cannot be kept stays in the form, and why is said there', async () => {
  await load({ profiles: [], failures: { 'profile:save': 'disk-full' } });
  const form = page.getByRole('dialog', { name: 'Chào mừng đến với Văn Thư' });
  await fillIn(form);
  await form.getByRole('button', { name: 'Lưu và bắt đầu' }).click();
  await expect(form.getByRole('alert')).toHaveText(
    'Chưa lưu được thiết lập. Ổ đĩa đã đầy. Thiết lập cũ còn nguyên. Hãy dọn bớt hoặc chọn ổ đĩa khác.',
  );
  await expect(form.getByLabel('Tên cơ quan ban hành')).toHaveValue('Đảng ủy xã An Bình');
});

test('a page that cannot be drawn offers to try again, and the template still opens', async () => {
  await load({ failures: { 'preview:pages': 'export-failed' } });
  await expect(page.getByText('Chưa dựng được hình trang')).toHaveCount(2);
  const asked = async () =>
    (await callsOf(page)).filter(({ name }) => name === 'preview:pages').length;
  const before = await asked();
  await page.getByRole('button', { name: 'Dựng lại hình' }).first().click();
  await expect.poll(asked).toBe(before + 1);
  await page.getByRole('button', { name: /^Công văn\./ }).click();
  await expect(page.getByRole('textbox', { name: 'Cơ quan ban hành' })).toHaveText(
    'ĐẢNG ỦY XÃ AN BÌNH',
  );
});

test('unsaved work of a crash stands on top, opens, and is dropped only after a question', async () => {
  await load({ recoveries: [recovery] });
  const list = page.getByRole('region', { name: 'Tìm thấy văn bản chưa lưu' });
  await expect(list).toContainText('Kế hoạch về công tác dân vận');
  await list.getByRole('button', { name: 'Bỏ' }).click();
  const question = page.getByRole('alertdialog', { name: /^Bỏ hẳn bản soạn dở/ });
  await expect(question.getByRole('button', { name: 'Hủy' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(question.getByRole('button', { name: 'Bỏ' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: 'Bỏ' }).click();
  await question.getByRole('button', { name: 'Bỏ' }).click();
  await expect(list).toHaveCount(0);
  expect(await callsOf(page)).toContainEqual({
    name: 'journal:discard',
    request: { id: recovery.id },
  });
});

test('a recognised file says what was found, what is missing and what has no place', async () => {
  const document = { ...letter(), signatures: [] };
  const understanding = { source: 'recognised' as const, frameFound: true, unplaced: ['(đã ký)'] };
  await load({ document, fileName: 'cũ.txt', understanding });
  await expect(page.getByText('Không thấy: chữ ký.')).toBeVisible();
  await expect(page.getByText('“(đã ký)”')).toBeVisible();
  await page.getByText('Xem từng phần').click();
  await expect(page.getByRole('definition').getByText('Số 152-CV/ĐU')).toBeVisible();
});

test('the profile form has a name for everything in it', async () => {
  await load({ profiles: [] });
  const form = page.getByRole('dialog', { name: 'Chào mừng đến với Văn Thư' });
  await fillIn(form);
  for (const box of await form.locator('input:visible, select, textarea').all()) {
    await expect(box).toHaveAccessibleName(/\S/u);
  }
  for (const button of await form.getByRole('button').all()) {
    await expect(button).toHaveAccessibleName(/\S/u);
  }
});

test('work that cannot be kept for a crash is told once, with what is safe and what to do', async () => {
  const document = { ...letter(), body: [paragraph('b1', 'Đoạn đầu.')] };
  await load({ document, failures: { 'journal:write': 'disk-full' } });
  const block = page.locator('.body > .block').first();
  await block.click();
  await page.keyboard.type('Nay ', { delay: 30 });
  await expect(page.getByRole('alert')).toHaveText(
    'Chưa giữ được bản phục hồiỔ đĩa đã đầy. Nội dung vẫn còn trong cửa sổ này và vẫn lưu được, nhưng nếu máy tắt đột ngột thì những gì chưa lưu sẽ mất. Hãy lưu văn bản (Ctrl+S). Hãy dọn bớt hoặc chọn ổ đĩa khác.',
  );
  await page.keyboard.type('thêm ', { delay: 30 });
  await page.waitForTimeout(1500);
  await expect(page.getByRole('alert')).toHaveCount(1);
});

test('a window that cannot start says so, and what is safe', async () => {
  browser = await openBrowser();
  page = browser.page;
  const failures = { 'app:start': 'bug' };
  await loadRenderer(page, { today: TODAY, profiles: [], failures }, '[role="alert"]');
  await expect(page.getByRole('alert')).toContainText('Những gì đã soạn vẫn được giữ');
  await expect(page.getByRole('button', { name: 'Mở lại cửa sổ' })).toBeVisible();
});

test('what is told while a dialog is open is shown in the layer above it', async () => {
  await load({ document: letter(), failures: { 'journal:write': 'disk-full' } });
  await page.getByRole('textbox', { name: 'Địa danh', exact: true }).click();
  await page.keyboard.type('A');
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.toasts:popover-open')).toContainText('Chưa giữ được bản phục hồi');
});
