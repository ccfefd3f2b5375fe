import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { REGISTERED } from '#templates/registry.ts';
import { killApplication, pickFile, test } from '#tests/support/desktop.ts';
import { fillFirstProfile } from '#tests/support/office.ts';

const cards = (window: Page) => window.getByRole('list', { name: 'Mẫu văn bản' });

test('templates show page 1 and are found without marks', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await expect(cards(window).locator('img')).toHaveCount(2);
  for (const picture of await cards(window).locator('img').all()) {
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(100);
  }
  const search = window.getByRole('textbox', { name: 'Tìm mẫu văn bản' });
  await search.fill('ke hoach');
  await expect(cards(window).getByRole('button')).toHaveCount(1);
  await expect(cards(window).getByRole('button', { name: /^Kế hoạch\./ })).toBeVisible();
  await search.fill('điện tín');
  await expect(window.getByText('Không có mẫu nào khớp với “điện tín”.')).toBeVisible();
  await window.getByRole('button', { name: 'Xem mọi mẫu' }).click();
  await expect(cards(window).getByRole('button')).toHaveCount(REGISTERED.length);
});

test('arrows go from card to card and Enter opens', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await cards(window).getByRole('button').first().focus();
  await window.keyboard.press('ArrowRight');
  await expect(cards(window).getByRole('button', { name: /^Kế hoạch\./ })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Trích yếu' })).toBeVisible();
});

test('a file that was opened stands among the recent ones', async ({ launch, folder }) => {
  const started = await launch();
  await fillFirstProfile(started.window);
  await expect(started.window.getByText(/^Chưa có tệp nào\./)).toBeVisible();
  const file = path.join(folder, 'ghi chép.txt');
  writeFileSync(file, 'Một đoạn văn không có thể thức văn bản.');
  await pickFile(started.app, file);
  await started.window.getByRole('button', { name: 'Mở tệp…' }).click();
  await expect(started.window.getByText('Một đoạn văn không có thể thức').first()).toBeVisible();
  await killApplication(started.app.process());
  const { window } = await launch();
  await window.getByRole('button', { name: /ghi chép\.txt hôm nay/ }).click();
  await expect(window.getByText('Một đoạn văn không có thể thức').first()).toBeVisible();
});

test('a file dragged into the window is read', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await window.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Nội dung vừa thả vào.'], 'tệp thả.txt', { type: 'text/plain' }));
    const drag = (type: string) =>
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    drag('dragover');
    drag('drop');
  });
  await expect(window.getByText('Nội dung vừa thả vào.').first()).toBeVisible();
  await expect(window.getByText('Đã đọc “tệp thả.txt”')).toBeVisible();
});
