import { expect } from '@playwright/test';
import { pressButton, test } from '#tests/support/desktop.ts';
import { closeWindow, startLetter, typeSubject } from '#tests/support/window.ts';

test.use({ hasOffice: true });

test('a living window is not hurried: its own question stands as long as it takes', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const asked = await pressButton(app, 0);
  await startLetter(window);
  await typeSubject(window, 'về việc chưa lưu');
  await closeWindow(app);
  await expect(window.getByText('Lưu thay đổi vào')).toBeVisible();
  await window.waitForTimeout(2500);
  expect(await asked()).toEqual([]);
  await expect(window.getByText('Lưu thay đổi vào')).toBeVisible();
});

test('a window that hangs with unsaved work is asked about natively', async ({ launch }) => {
  const { app, window } = await launch();
  await startLetter(window);
  await typeSubject(window, 'về việc cửa sổ bị treo');
  const asked = await pressButton(app, 1);
  await window.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await closeWindow(app);
  await expect.poll(asked, { timeout: 8000 }).toEqual(['Cửa sổ không trả lời']);
  await pressButton(app, 0);
  const exited = app.waitForEvent('close');
  await closeWindow(app);
  await exited;
});
