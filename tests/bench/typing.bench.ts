import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { electronRuntime, sandboxArgs } from '../support/electron-runtime.ts';
import { longDocument } from './documents.ts';
import { median, report } from './measure.ts';
import { underXvfb } from './under-xvfb.ts';

// From a key to the frame that shows it, in the real window, typed without a pause: checks and
// pages wait until the writer does. The peer is an editable line in a window that holds nothing.

const KEYS = 40;
/** Between keys: a fast writer, and never a pause. */
const APART_MS = 60;

async function watchKeys(window: Page): Promise<void> {
  await window.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
      },
      true,
    );
  });
}

async function typed(window: Page): Promise<number> {
  await window.evaluate(() => {
    (globalThis as unknown as { keyTimes: number[] }).keyTimes.length = 0;
  });
  for (let key = 0; key < KEYS; key += 1) {
    await window.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await window.waitForTimeout(APART_MS);
  }
  const times = await window.evaluate(
    () => (globalThis as unknown as { keyTimes: number[] }).keyTimes,
  );
  return median(times);
}

async function keyMs(folder: string, appFolder: string, args: readonly string[]): Promise<number> {
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [appFolder, ...sandboxArgs, `--user-data-dir=${join(folder, 'user')}`, ...args],
  });
  try {
    const window = await app.firstWindow();
    await window.locator('[contenteditable="true"] :is(p, div), p[contenteditable]').nth(0).click();
    await window.waitForTimeout(2000);
    await watchKeys(window);
    return await typed(window);
  } finally {
    await app.evaluate(({ app: inside }) => inside.exit(0)).catch(() => undefined);
    await app.close().catch(() => undefined);
  }
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'van-thu-bench-'));
  const bare = await keyMs(join(folder, 'bare'), resolve('tests/bench/bare-window'), []);
  report('from a key to its frame, a bare editable line', bare);
  for (const pages of [3, 50]) {
    const json = join(folder, `${pages}.json`);
    const docx = join(folder, `${pages}.docx`);
    writeFileSync(json, JSON.stringify(longDocument(Math.round((pages * 34) / 50))));
    execFileSync(process.execPath, [
      resolve('dist/cli/van-thu.js'),
      'export',
      json,
      '--docx',
      docx,
    ]);
    const ours = await keyMs(join(folder, `${pages}`), resolve('.'), [docx]);
    // Above 50 ms a key is felt.
    report(`from a key to its frame, ${pages} pages`, ours, 50);
  }
  rmSync(folder, { recursive: true, force: true });
}

await underXvfb(measure);
