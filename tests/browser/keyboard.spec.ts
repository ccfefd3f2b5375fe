import { expect, type Page, test } from '@playwright/test';
import type { Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, paragraph, stateLetter } from '#tests/support/documents.ts';
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
