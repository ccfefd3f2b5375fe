import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import { killApplication, pickFile, test } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';
import { vietnameseKeyboard } from '#tests/support/vietnamese-keyboard.ts';

const paragraph = (id: string, text: string) => ({
  kind: 'paragraph' as const,
  id,
  align: 'justify' as const,
  runs: [{ text }],
});

function write(folder: string, document: OfficialDocument): string {
  const file = path.join(folder, 'Dự thảo.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const body = (window: Page) => window.getByRole('textbox', { name: 'Nội dung văn bản' });
const field = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true });

test('given a draft, when Vietnamese is typed in it, then the pages show it and it can be saved', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(
    write(folder, { ...letter(), body: [paragraph('b1', 'Kính gửi')] }),
  );
  const keyboard = await vietnameseKeyboard(window);
  await body(window).locator('.block').first().click();
  await window.keyboard.press('End');
  await keyboard.burst([0, ' quy'], [1, 'ý'], [0, ' ddoon'], [5, 'đồn'], [0, 'g']);
  await keyboard.compose('c', 'ch', 'chí');
  await expect(body(window)).toHaveText('Kính gửi quý đồngchí');
  await expect(window.getByRole('img', { name: 'Trang 1' })).toBeVisible();
  const title = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toMatch(/^• .* – Văn Thư$/u);
  const saved = path.join(folder, 'Công văn.docx');
  await pickFile(app, saved);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Đã lưu', { exact: false }).first()).toBeVisible();
  expect(existsSync(saved)).toBe(true);
});

test('given a mistake, then it is found, mended by one key, and undo takes the fix back', async ({
  launch,
  folder,
}) => {
  const whole = letter();
  const header = { ...whole.header, number: { ...whole.header.number, typeCode: 'KH' } };
  const { window } = await launch(write(folder, { ...whole, header }));
  const panel = window.getByRole('complementary', { name: 'Kiểm tra' });
  await expect(panel.getByText('“KH”', { exact: false }).first()).toBeVisible();
  await window.keyboard.press('F8');
  await window.keyboard.press('Control+.');
  await expect(field(window, 'Ký hiệu loại văn bản')).toHaveText('CV');
  await expect(panel.getByText('Chưa thấy lỗi nào')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(field(window, 'Ký hiệu loại văn bản')).toHaveText('KH');
});

test('given a letter, when Enter is pressed in its lists, then lines are added and taken away', async ({
  launch,
  folder,
}) => {
  const { window } = await launch(write(folder, letter()));
  const recipients = window.getByRole('textbox', { name: 'Nơi nhận', exact: true });
  await expect(recipients.first()).toBeVisible();
  const before = await recipients.count();
  await recipients.first().click();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Ban Tổ chức');
  await expect(recipients).toHaveCount(before + 1);
  await expect(recipients.nth(1)).toHaveText('Ban Tổ chức');
  for (const _ of 'Ban Tổ chức!') await window.keyboard.press('Backspace');
  await expect(recipients).toHaveCount(before);
  await expect(recipients.first()).toBeFocused();
});

test('given another zoom and theme, then the window keeps them for the next start', async ({
  launch,
  folder,
}) => {
  const file = write(folder, letter());
  const first = await launch(file);
  await expect(first.window.getByRole('article')).toBeVisible();
  await first.window.keyboard.press('Control+Shift+P');
  await first.window.getByRole('combobox', { name: 'Tìm lệnh' }).fill('nen toi');
  await first.window.keyboard.press('Enter');
  await first.window.getByRole('button', { name: 'Phóng to' }).click();
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(first.window.getByText('110 %')).toBeVisible();
  await first.app.close();
  const second = await launch(file);
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.window.getByText('110 %')).toBeVisible();
});

test('given words typed a second ago, when the process is killed, then they are offered again', async ({
  launch,
  folder,
}) => {
  const first = await launch(write(folder, { ...letter(), body: [paragraph('b1', 'đầu')] }));
  await body(first.window).locator('.block').first().click();
  await first.window.keyboard.press('End');
  await first.window.keyboard.type(' và cuối');
  await first.window.waitForTimeout(1000);
  await killApplication(first.app.process());
  const { window } = await launch();
  await window.getByRole('button', { name: 'Mở lại' }).click();
  await expect(body(window)).toHaveText('đầu và cuối');
});
