import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test, value } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';
import { electronRuntime, projectRoot, sandboxArgs } from '#tests/support/electron-runtime.ts';

test('a file on the command line is the first thing shown', async ({ launch, folder }) => {
  const file = path.join(folder, 'Công văn số 1.json');
  writeFileSync(file, JSON.stringify(letter()));
  const { window } = await launch(file);
  const start = await value(window, 'app:start', {});
  expect(start.initial).toMatchObject({ fileName: 'Công văn số 1.json', document: letter() });
  expect(start.initialFailure).toBeNull();
});

test('a file that cannot be opened is said, and the application starts', async ({
  launch,
  folder,
}) => {
  const { window } = await launch(path.join(folder, 'không có.docx'));
  const start = await value(window, 'app:start', {});
  expect(start.initial).toBeNull();
  expect(start.initialFailure).toBe('not-found');
});

test('a second start opens its file in the first one and ends', async ({
  launch,
  folder,
  userDataDir,
}) => {
  const { app } = await launch();
  const file = path.join(folder, 'a.json');
  writeFileSync(file, JSON.stringify(letter()));
  const args = [projectRoot, ...sandboxArgs, `--user-data-dir=${userDataDir}`, 'a.json'];
  const appeared = app.waitForEvent('window');
  const second = spawn(electronRuntime().executable, args, { cwd: folder, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const window = await appeared;
  await window.waitForLoadState('domcontentloaded');
  const start = await value(window, 'app:start', {});
  expect(start.initial?.fileName).toBe('a.json');
});

test('today and language are the desk’s own', async ({ launch }) => {
  const { window, app } = await launch();
  const start = await value(window, 'app:start', {});
  const now = new Date();
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  expect(start.today).toBe(
    `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
  );
  expect(await app.evaluate(({ app: electron }) => electron.getLocale())).toBe('vi');
});
