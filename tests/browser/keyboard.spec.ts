import { expect, type Page, test } from '@playwright/test';
import type { Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  callsOf,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, paragraph, stateLetter, table } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

async function draft(document: OfficialDocument): Promise<void> {
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
  await expect(page.getByRole('article')).toBeVisible();
}

const signer = (id: string): Signature => ({ id, authority: [], position: 'BÍ THƯ', name: 'An' });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

async function retype(name: string, words: string): Promise<void> {
  await field(name).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(words);
}

test('a mark is emptied to be written anew, and goes when it is left empty', async () => {
  const marks = { draft: 2, circulation: 'NỘI BỘ', contact: 'Số 1', typist: 'An' };
  await draft(stateLetter({ marks }));
  await retype('Lần dự thảo', '3');
  await retype('Phạm vi lưu hành', 'LƯU HÀNH');
  await retype('Thông tin liên hệ', 'Số 2');
  await retype('Người soạn', 'Bình');
  const written = { draft: 3, circulation: 'LƯU HÀNH', contact: 'Số 2', typist: 'Bình' };
  expect((await keptDocument(page)).marks).toMatchObject(written);
  await retype('Thông tin liên hệ', '');
  await expect(field('Thông tin liên hệ')).toBeFocused();
  await field('Địa danh').click();
  await expect(field('Thông tin liên hệ')).toHaveCount(0);
  expect((await keptDocument(page)).marks.contact).toBe('');
});

test('each line of authority has a form of its own, chosen by the keys', async () => {
  const lines = [
    { form: 'on-behalf', of: 'BAN THƯỜNG VỤ' },
    { form: 'on-behalf', of: 'BAN CHẤP HÀNH' },
  ] as const;
  await draft(letter({ signatures: [{ ...signer('s1'), authority: lines }] }));
  const forms = page.getByRole('combobox', { name: 'Quyền hạn ký' });
  await expect(forms).toHaveCount(2);
  await forms.nth(1).focus();
  await forms.nth(1).selectOption('for-head');
  await expect(forms.nth(1)).toBeFocused();
  await expect(forms.nth(0)).toHaveValue('on-behalf');
  await forms.nth(0).focus();
  await forms.nth(0).selectOption('');
  await expect(forms).toHaveCount(1);
  await expect(field('Chức vụ người ký')).toBeFocused();
  await expect(field('Ký thay mặt cho')).toHaveText('BAN CHẤP HÀNH');
});

test('the keyboard stays on the sheet when what it stood in is taken away', async () => {
  const annex = { id: 'a1', title: 'Danh sách', body: [paragraph('x1', 'Một.')] };
  await draft(
    letter({ annexes: [annex], recipients: [], signatures: [signer('s1'), signer('s2')] }),
  );
  await page.getByRole('button', { name: 'Bỏ người ký' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(field('Chức vụ người ký')).toBeFocused();
  await page.getByRole('button', { name: 'Thêm nơi nhận' }).focus();
  await page.keyboard.press('Enter');
  await expect(field('Nơi nhận')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('button', { name: 'Thêm nơi nhận' })).toBeFocused();
  await page.getByRole('button', { name: 'Xóa phụ lục này' }).focus();
  await page.keyboard.press('Enter');
  await expect(field('Nội dung văn bản')).toBeFocused();
});

test('what the source had instead is brought to the standard by the keyboard', async () => {
  await draft({ ...letter(), asFound: { number: { text: 'Số 05 CV/ĐU' } } });
  const toStandard = page.getByRole('button', { name: 'Đưa về thể thức chuẩn' });
  await toStandard.focus();
  await expect(toStandard).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field('Số')).toBeFocused();
  expect((await keptDocument(page)).asFound).toEqual({});
});

const bold = () => page.getByRole('button', { name: 'Đậm' });

test('a tool can be used as soon as the caret is where it acts', async () => {
  await draft(letter({ body: [paragraph('p1', 'Một hai.'), table('t1', ['a', 'b'], ['c', 'd'])] }));
  const line = field('Nội dung văn bản').locator('p').first();
  await line.click();
  await field('Địa danh').click();
  await page.keyboard.type('x');
  await expect(bold()).toBeDisabled();
  await line.click();
  await expect(bold()).toBeEnabled();
});

test('the native menu hears that the caret has come into a table', async () => {
  await draft(letter({ body: [paragraph('p1', 'Một hai.'), table('t1', ['a', 'b'], ['c', 'd'])] }));
  const enabled = async () => {
    const states = (await callsOf(page)).filter(({ name }) => name === 'window:state');
    const last = states.at(-1)?.request as { readonly enabled: readonly string[] } | undefined;
    return last?.enabled ?? [];
  };
  await field('Nội dung văn bản').locator('p').first().click();
  await expect.poll(enabled).not.toContain('table.row-below');
  await field('Ô của bảng').first().click();
  await expect.poll(enabled).toContain('table.row-below');
});

test('a search box takes its own words back, and leaves those of the draft alone', async () => {
  const body = [paragraph('p1', 'Báo cáo kết qủa trước ngày 30/11.')];
  await draft(letter({ body }));
  await field('Địa danh').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Huế');
  const search = page.getByRole('searchbox', { name: 'Lọc các điểm tìm thấy' });
  await search.click();
  await page.keyboard.type('ket');
  await page.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('ket');
  await expect(field('Địa danh')).toHaveText('Huế');
});

test('F6 leads back to where one was writing', async () => {
  await draft(letter({ body: [paragraph('p1', 'Có kết qủa.'), paragraph('p2', 'Hai.')] }));
  await field('Nội dung văn bản').locator('p').nth(1).click();
  await page.keyboard.press('End');
  await page.keyboard.press('F6');
  await page.getByRole('searchbox', { name: 'Lọc các điểm tìm thấy' }).fill('ket');
  await page.keyboard.press('Shift+F6');
  await page.keyboard.type(' Ba.');
  await expect(field('Nội dung văn bản').locator('p').nth(1)).toHaveText('Hai. Ba.');
});

test('who drafts is kept though the dialog is left by Escape', async () => {
  await draft(letter());
  await emit(page, 'command', { id: 'edit.check-settings' });
  await page.getByRole('textbox', { name: 'Người soạn' }).fill('Nguyễn Văn An');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const saved = (await callsOf(page)).filter(({ name }) => name === 'settings:save');
  expect(saved.at(-1)?.request).toMatchObject({ author: 'Nguyễn Văn An' });
});

test('dialogs and help give the keyboard back to the letter where it was', async () => {
  await draft(letter({ body: [paragraph('p1', 'Một.'), paragraph('p2', 'Hai.')] }));
  const line = field('Nội dung văn bản').locator('p').nth(1);
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const typeIn = async (id: string, name: string, role: 'combobox' | 'textbox' | 'searchbox') => {
    await emit(page, 'command', { id });
    await page.getByRole(role, { name, exact: true }).fill('x');
    await page.keyboard.press('Escape');
    await expect(page.getByRole(role, { name, exact: true })).toHaveCount(0);
  };
  await typeIn('view.palette', 'Tìm lệnh', 'combobox');
  await page.keyboard.type('A');
  await typeIn('edit.document-settings', 'Người soạn', 'textbox');
  await page.keyboard.type('B');
  await typeIn('help.explain', 'Tìm quy tắc', 'searchbox');
  await page.keyboard.type('C');
  await expect(line).toHaveText('HaiABC.');
  await field('Địa danh').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await typeIn('view.palette', 'Tìm lệnh', 'combobox');
  await page.keyboard.type('Z');
  await expect(field('Địa danh')).toHaveText('Trấn BiêZn');
});
