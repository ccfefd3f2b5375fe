import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '#tests/support/electron-app.ts';

test('the built application opens its window', async () => {
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), 'van-thu-start-'));
  const { app, window } = await launchApp({ userDataDir });
  await expect(window).toHaveTitle(/Văn Thư/);
  expect(await app.evaluate(({ app: electron }) => electron.getPath('userData'))).toBe(userDataDir);
  await app.close();
  rmSync(userDataDir, { recursive: true, force: true });
});
