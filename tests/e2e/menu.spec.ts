import { expect } from '@playwright/test';
import { listen, test, value } from '#tests/support/desktop.ts';

test('the menu is Vietnamese, greys what cannot run, and runs commands in the window', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const menus = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.label),
  );
  expect(menus).toEqual(['Tệp', 'Sửa', 'Định dạng', 'Xem', 'Trợ giúp']);

  await value(window, 'window:state', { title: 'x', unsaved: false, enabled: ['file.save'] });
  const enabled = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    return ['file.save', 'file.print'].map((id) => menu?.getMenuItemById(id)?.enabled);
  });
  expect(enabled).toEqual([true, false]);

  const commands = await listen(window, 'command');
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('file.save')?.click(),
  );
  await expect.poll(commands).toEqual([{ id: 'file.save' }]);
});

test('while a dialog is open the menu does nothing behind its back', async ({ launch }) => {
  const { app, window } = await launch();
  await expect(window.getByRole('dialog')).toBeVisible();
  const states = () =>
    app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu();
      return ['file.open', 'file.new', 'view.theme-dark', 'file.close'].map(
        (id) => menu?.getMenuItemById(id)?.enabled,
      );
    });
  await expect.poll(states).toEqual([false, false, true, true]);
  await window.getByRole('button', { name: 'Bỏ qua, điền sau' }).click();
  await expect.poll(states).toEqual([true, true, true, true]);
});
