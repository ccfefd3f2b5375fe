import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { electronRuntime, sandboxArgs } from '../support/electron-runtime.ts';
import { median, reportRatio } from './measure.ts';
import { underXvfb } from './under-xvfb.ts';

// From starting the program to a page that can be typed on, against a window that holds nothing.

const RUNS = 5;

async function startMs(appFolder: string, editable: string, args: readonly string[]) {
  const started = performance.now();
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [appFolder, ...sandboxArgs, ...args],
  });
  const window = await app.firstWindow();
  await window.locator(editable).first().waitFor({ state: 'visible' });
  const elapsed = performance.now() - started;
  // It is gone before it can answer, and closing it again finds nothing.
  await app.evaluate(({ app: inside }) => inside.exit(0)).catch(() => undefined);
  await app.close().catch(() => undefined);
  return elapsed;
}

async function medianStart(appFolder: string, editable: string, args: readonly string[]) {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) times.push(await startMs(appFolder, editable, args));
  return median(times.slice(1));
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'van-thu-bench-'));
  try {
    const docx = join(folder, 'cong-van.docx');
    execFileSync(process.execPath, [
      resolve('dist/cli/van-thu.js'),
      'new',
      'cong-van',
      '--sample',
      '-o',
      docx,
    ]);
    const bare = await medianStart(resolve('tests/bench/bare-window'), '[contenteditable]', [
      `--user-data-dir=${join(folder, 'bare')}`,
    ]);
    const ours = await medianStart(resolve('.'), '[contenteditable="true"][data-lexical-editor]', [
      `--user-data-dir=${join(folder, 'ours')}`,
      docx,
    ]);
    reportRatio(
      'start with a document to an editable page',
      ours,
      { name: 'bare window', ms: bare },
      0.5,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await underXvfb(measure);
