import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import { call, listen, pickFile, test, value } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';
import type { LaunchedApp } from '#tests/support/electron-app.ts';

const draft = (subject: string): OfficialDocument => letter({ header: { subject } });

/** Saves a draft under a picked name, as the user would the first time. */
async function saveAs({ app, window }: LaunchedApp, file: string, document: OfficialDocument) {
  await pickFile(app, file);
  const suggestedName = 'Công văn';
  return value(window, 'document:save-as', { document, suggestedName, handle: null });
}

test('a letter is saved as DOCX, and opened again it is the same', async ({ launch, folder }) => {
  const started = await launch();
  const file = path.join(folder, 'Công văn “số 1”.docx');
  const document = draft('về việc mở lại');
  const saved = await saveAs(started, file, document);
  expect(saved.fileName).toBe('Công văn “số 1”.docx');
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const opened = await value(started.window, 'document:open', {});
  expect(opened).toMatchObject({ document, writable: true, openElsewhere: false });
  expect(opened.understanding.source).toBe('embedded');
});

test('the extension is added, and a second save keeps one backup', async ({ launch, folder }) => {
  const started = await launch();
  const { handle } = await saveAs(started, path.join(folder, 'Kế hoạch'), draft('một'));
  for (const subject of ['hai', 'ba']) {
    const document = draft(subject);
    await value(started.window, 'document:save', { handle, document, overwrite: false });
  }
  expect(readdirSync(folder).sort()).toEqual(['.Kế hoạch.docx~', 'Kế hoạch.docx']);
});

test('a cancelled dialog changes nothing', async ({ launch, folder }) => {
  const { app, window } = await launch();
  await pickFile(app, null);
  const request = { document: draft('x'), suggestedName: 'x', handle: null };
  expect(await call(window, 'document:save-as', request)).toEqual({ ok: false, code: 'cancelled' });
  expect(await call(window, 'document:open', {})).toEqual({ ok: false, code: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that Word changed is told, and not overwritten silently', async ({
  launch,
  folder,
}) => {
  const started = await launch();
  const file = path.join(folder, 'a.docx');
  const { handle } = await saveAs(started, file, draft('của mình'));
  const told = await listen(started.window, 'changed-on-disk');
  writeFileSync(file, 'của đồng nghiệp');
  await expect.poll(told).toEqual([{ handle, fileName: 'a.docx', removed: false }]);
  const request = { handle, document: draft('mới'), overwrite: false };
  expect(await call(started.window, 'document:save', request)).toEqual({
    ok: false,
    code: 'changed-on-disk',
  });
  expect(readFileSync(file, 'utf8')).toBe('của đồng nghiệp');
  await value(started.window, 'document:save', { ...request, overwrite: true });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

test('a file that was removed is told', async ({ launch, folder }) => {
  const started = await launch();
  const file = path.join(folder, 'a.docx');
  const { handle } = await saveAs(started, file, draft('một'));
  const told = await listen(started.window, 'changed-on-disk');
  rmSync(file);
  await expect.poll(told).toEqual([{ handle, fileName: 'a.docx', removed: true }]);
});

test('a second window on one file says so and may not write it', async ({ launch, folder }) => {
  const started = await launch();
  const { app, window } = started;
  const file = path.join(folder, 'a.docx');
  await saveAs(started, file, draft('một'));
  const [second] = await Promise.all([app.waitForEvent('window'), value(window, 'window:new', {})]);
  await second.waitForLoadState('domcontentloaded');
  const opened = await value(second, 'document:open', {});
  expect(opened).toMatchObject({ openElsewhere: true, writable: false });
  const request = { handle: opened.handle, document: draft('hai'), overwrite: true };
  expect(await call(second, 'document:save', request)).toEqual({
    ok: false,
    code: 'open-elsewhere',
  });
  const saveOver = { document: draft('hai'), suggestedName: 'a', handle: null };
  expect(await call(second, 'document:save-as', saveOver)).toEqual({
    ok: false,
    code: 'open-elsewhere',
  });
});

test('recent files are listed without their paths and open by id', async ({ launch, folder }) => {
  const started = await launch();
  const file = path.join(folder, 'a.docx');
  await saveAs(started, file, draft('một'));
  const { recent } = await value(started.window, 'recent:list', {});
  expect(recent.map((each) => each.fileName)).toEqual(['a.docx']);
  const id = recent[0]?.id ?? '';
  const opened = await value(started.window, 'document:open-recent', { id });
  expect(opened.fileName).toBe('a.docx');
  rmSync(file);
  expect(await call(started.window, 'document:open-recent', { id })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
});

test('a dropped file crosses as bytes only', async ({ launch }) => {
  const { window } = await launch();
  const subject = await window.evaluate(
    async (json) => {
      const bytes = new TextEncoder().encode(json);
      const page = globalThis as unknown as {
        vanThu: { call: (name: string, request: unknown) => Promise<unknown> };
      };
      const result = await page.vanThu.call('document:open-bytes', { fileName: 'a.json', bytes });
      return (result as { value: { document: OfficialDocument } }).value.document.header.subject;
    },
    JSON.stringify(draft('thả vào')),
  );
  expect(subject).toBe('thả vào');
});
