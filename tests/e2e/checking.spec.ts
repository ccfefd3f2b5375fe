import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import { pickFile, test } from '#tests/support/desktop.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

test.use({ hasOffice: true });

function write(folder: string, document: OfficialDocument): string {
  const file = path.join(folder, 'Dự thảo.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const faulty = (): OfficialDocument => ({
  ...letter(),
  body: [paragraph('b1', 'Thực hiện kế hoạch , các nghành phối hợp chặt chẽ .')],
});

const panel = (window: Page) => window.getByRole('complementary', { name: 'Kiểm tra' });
const row = (window: Page, words: string) =>
  panel(window).locator('.finding').filter({ hasText: words });
const firstBlock = (window: Page) => window.locator('.body > .block').first();

/** Whether something on the first page of the preview is drawn in the red of errors. */
function redOn(window: Page): Promise<boolean> {
  return window.evaluate(() => {
    const picture = document.querySelector<HTMLImageElement>('.preview-pages img');
    if (!picture?.complete) return false;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1190, 1684];
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0] = [data[at], data[at + 1]];
      if (red - green > 100) return true;
    }
    return false;
  });
}

test('given a mistake left with a reason, when the file is saved and reopened, then it stays left', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(write(folder, faulty()));
  await row(window, 'nghành').locator('.finding-text').click();
  await panel(window).getByRole('button', { name: 'Bỏ qua trong văn bản này…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Bỏ qua trong văn bản này' });
  await dialog.getByLabel('Lý do').fill('Trích nguyên văn');
  await dialog.getByLabel('Người quyết định').fill('Trần Thị Bình');
  await window.keyboard.press('Enter');
  await expect(row(window, 'nghành')).toHaveCount(0);
  const file = path.join(folder, 'Công văn.docx');
  await pickFile(app, file);
  await window.keyboard.press('Control+s');
  await expect(window.getByText('Đã lưu', { exact: false }).first()).toBeVisible();
  await app.close();
  const again = await launch(file);
  await expect(row(again.window, 'hoạch ,')).toHaveCount(1);
  await expect(row(again.window, 'nghành')).toHaveCount(0);
  await panel(again.window).getByText('Bỏ qua trong văn bản này (1)').click();
  const entry = panel(again.window).locator('.ignored li');
  await expect(entry).toContainText('Trích nguyên văn');
  await expect(entry).toContainText('Trần Thị Bình');
  await entry.getByRole('button', { name: 'Xét lại' }).click();
  await expect(row(again.window, 'nghành')).toHaveCount(1);
  await again.window.keyboard.press('Control+z');
  await expect(row(again.window, 'nghành')).toHaveCount(0);
});

test('given a word added to a dictionary, then it is right here and at the next start', async ({
  launch,
  folder,
}) => {
  const file = write(folder, faulty());
  const { app, window } = await launch(file);
  await row(window, 'nghành').locator('.finding-text').click();
  await panel(window).getByRole('button', { name: 'Thêm vào từ điển của tôi' }).click();
  await expect(row(window, 'nghành')).toHaveCount(0);
  await expect(row(window, 'hoạch ,')).toHaveCount(1);
  await app.close();
  const next = await launch(file);
  await expect(row(next.window, 'hoạch ,')).toHaveCount(1);
  await expect(row(next.window, 'nghành')).toHaveCount(0);
  await panel(next.window).getByRole('button', { name: 'Từ điển và thiết lập kiểm tra' }).click();
  const dialog = next.window.getByRole('dialog', { name: 'Từ điển và thiết lập kiểm tra' });
  const mine = dialog.getByRole('region', { name: 'Từ điển của tôi' });
  await mine.getByRole('button', { name: 'Xóa “nghành”' }).click();
  const office = dialog.getByRole('region', { name: 'Từ điển cơ quan: Đảng ủy xã Tân Phú' });
  await office.getByRole('textbox', { name: 'Từ mới' }).fill('Nghành');
  await next.window.keyboard.press('Enter');
  await expect(office.getByRole('listitem')).toHaveText(['nghành']);
  await expect(mine.getByRole('listitem')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).click();
  await expect(row(next.window, 'nghành')).toHaveCount(0);
});

test('given safe mistakes, when all are mended, then they are listed, and one undo takes them back', async ({
  launch,
  folder,
}) => {
  const { window } = await launch(write(folder, faulty()));
  await expect(row(window, 'hoạch ,')).toHaveCount(1);
  await window.keyboard.press('Control+Shift+.');
  await expect(firstBlock(window)).toHaveText('Thực hiện kế hoạch, các nghành phối hợp chặt chẽ.');
  const done = panel(window).getByRole('region', { name: 'Đã sửa 2 điểm' });
  await expect(done.getByRole('listitem')).toHaveText([
    'Nội dung: hoạch , → hoạch,',
    'Nội dung: chẽ . → chẽ.',
  ]);
  await window.keyboard.press('Control+z');
  await expect(firstBlock(window)).toHaveText(
    'Thực hiện kế hoạch , các nghành phối hợp chặt chẽ .',
  );
  await expect(done).toHaveCount(0);
});

test('given a finding, then the pages show where it is, and help on it opens by F1', async ({
  launch,
  folder,
}) => {
  const { window } = await launch(write(folder, faulty()));
  await row(window, 'nghành').locator('.finding-text').click();
  const isMarked = () => redOn(window);
  await expect.poll(isMarked).toBe(true);
  await window.getByRole('button', { name: 'Gạch dưới chỗ có lỗi (không in ra)' }).click();
  await expect.poll(isMarked).toBe(false);
  await row(window, 'nghành').locator('.finding-text').click();
  await window.keyboard.press('F1');
  const help = window.getByRole('complementary', { name: 'Giải thích' });
  await expect(help.getByRole('heading', { name: 'Sai chính tả' })).toBeVisible();
  await expect(help).toContainText('các ngành liên quan');
  await window.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('given bold words on the clipboard, then Ctrl+Shift+V pastes them plain', async ({
  launch,
  folder,
}) => {
  const bold = { ...paragraph('b1', ''), runs: [{ text: 'chữ đậm', bold: true as const }] };
  const body = [bold, paragraph('b2', 'Nội dung ')];
  const { window } = await launch(write(folder, { ...letter(), body }));
  const second = window.locator('.body > .block').nth(1);
  await firstBlock(window).click();
  await window.keyboard.press('Home');
  await window.keyboard.press('Shift+End');
  await window.keyboard.press('Control+c');
  await second.click();
  await window.keyboard.press('End');
  await window.keyboard.press('Control+v');
  await expect(second.locator('strong')).toHaveText('chữ đậm');
  await window.keyboard.press('Control+z');
  await expect(second).toHaveText('Nội dung ');
  await window.keyboard.press('Control+Shift+v');
  await expect(second).toHaveText('Nội dung chữ đậm');
  await expect(second.locator('strong')).toHaveCount(0);
  await expect(window.getByRole('complementary', { name: 'Trang in' })).toBeVisible();
});
