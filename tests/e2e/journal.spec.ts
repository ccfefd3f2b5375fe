import path from 'node:path';
import { expect } from '@playwright/test';
import { killApplication, pickFile, pressButton, test, value } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';

const ID = '0b9b8a52-3f6c-4a93-9d77-3f0f5d6ad001';
const draft = (subject: string) => letter({ header: { subject } });
const unsaved = (subject: string, handle: string | null = null) => ({
  id: ID,
  handle,
  title: 'Công văn',
  document: draft(subject),
});

test('unsaved work outlives a killed process and is offered', async ({ launch, folder }) => {
  const first = await launch();
  await pickFile(first.app, path.join(folder, 'a.docx'));
  const { handle } = await value(first.window, 'document:save-as', {
    document: draft('đã lưu'),
    suggestedName: 'a',
    handle: null,
  });
  await value(first.window, 'journal:write', unsaved('chưa lưu', handle));
  await killApplication(first.app.process());

  const { window } = await launch();
  const start = await value(window, 'app:start', {});
  expect(start.recoveries).toMatchObject([{ id: ID, title: 'Công văn', fileName: 'a.docx' }]);
  const recovered = await value(window, 'journal:recover', { id: ID });
  expect(recovered.document.header.subject).toBe('chưa lưu');
  expect(recovered.opened?.document.header.subject).toBe('đã lưu');
  const again = recovered.opened?.handle ?? '';
  await value(window, 'document:save', {
    handle: again,
    document: recovered.document,
    overwrite: false,
  });
  await value(window, 'journal:discard', { id: ID });
  expect((await value(window, 'app:start', {})).recoveries).toEqual([]);
});

test('of a burst of writes the last answered one survives the kill', async ({ launch }) => {
  const first = await launch();
  const answered = await first.window.evaluate(
    async (requests) => {
      const page = globalThis as unknown as {
        vanThu: { call: (name: string, request: unknown) => Promise<{ ok: boolean }> };
      };
      const results = requests.map((request) => page.vanThu.call('journal:write', request));
      return (await Promise.all(results)).filter((result) => result.ok).length;
    },
    Array.from({ length: 30 }, (_, index) => unsaved(`lần ${index}`)),
  );
  await killApplication(first.app.process());
  expect(answered).toBe(30);
  const { window } = await launch();
  const recovered = await value(window, 'journal:recover', { id: ID });
  expect(recovered.document.header.subject).toBe('lần 29');
  expect(recovered.opened).toBeNull();
});

test('work that a living window holds is not offered to another', async ({ launch }) => {
  const { app, window } = await launch();
  await value(window, 'journal:write', unsaved('đang viết'));
  const [second] = await Promise.all([app.waitForEvent('window'), value(window, 'window:new', {})]);
  await second.waitForLoadState('domcontentloaded');
  expect((await value(second, 'app:start', {})).recoveries).toEqual([]);
});

test('a page that crashes is offered to be opened again, with its work', async ({ launch }) => {
  const { app, window } = await launch();
  const asked = await pressButton(app, 0);
  await value(window, 'journal:write', unsaved('trước sự cố'));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(asked).toEqual(['Cửa sổ này gặp sự cố và đã dừng']);
  const recoveries = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return [];
      const start = await contents.executeJavaScript("vanThu.call('app:start', {})");
      return start.value.recoveries.map((each: { id: string }) => each.id);
    });
  await expect.poll(recoveries).toEqual([ID]);
});

test('ten journal writes take less than the one second that may be lost', async ({ launch }) => {
  const { window } = await launch();
  const began = Date.now();
  for (let time = 0; time < 10; time += 1) await value(window, 'journal:write', unsaved('nhanh'));
  expect(Date.now() - began).toBeLessThan(1000);
});
