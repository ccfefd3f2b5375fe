import { expect } from '@playwright/test';
import { call, listen, pressButton, test, value } from '#tests/support/desktop.ts';

const UNSAVED = { title: 'Công văn.docx', unsaved: true, enabled: [] };

test('closing asks the window, which may take its time and then close', async ({ launch }) => {
  const { app, window } = await launch();
  const asked = await pressButton(app, 0);
  await value(window, 'window:state', UNSAVED);
  const requests = await listen(window, 'close-requested');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(requests).toHaveLength(1);
  await window.waitForTimeout(2500);
  expect(await asked()).toEqual([]);
  expect(app.windows()).toHaveLength(1);
  const exited = app.waitForEvent('close');
  await call(window, 'window:close', {}).catch(() => 'the window is gone before it is answered');
  await exited;
});

test('a window that hangs with unsaved work is asked about natively', async ({ launch }) => {
  const { app, window } = await launch();
  await value(window, 'window:state', UNSAVED);
  const asked = await pressButton(app, 1);
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  window.evaluate('for (;;) {}').catch(() => 'the page never answers');
  await close();
  await expect.poll(asked, { timeout: 8000 }).toEqual(['Cửa sổ không trả lời']);
  await pressButton(app, 0);
  const exited = app.waitForEvent('close');
  await close();
  await exited;
});

test('the title bar shows the name and the unsaved mark', async ({ launch }) => {
  const { app, window } = await launch();
  const title = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await value(window, 'window:state', UNSAVED);
  expect(await title()).toBe('• Công văn.docx – Văn Thư');
  await value(window, 'window:state', { ...UNSAVED, unsaved: false });
  expect(await title()).toBe('Công văn.docx – Văn Thư');
});
