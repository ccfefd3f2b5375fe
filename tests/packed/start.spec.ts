import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';
import { projectRoot, sandboxArgs } from '#tests/support/electron-runtime.ts';

const executable = path.join(projectRoot, 'release/linux-unpacked/van-thu');

test.skip(process.platform !== 'linux', 'packs for Linux only');

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: projectRoot, stdio: 'pipe' });
});

test('the packed application has its security fuses set', async () => {
  const wire = await getCurrentFuseWire(executable);
  const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse])) === '1';
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyFromAsar: true,
  });
});

test('what Typst reads from disk lies outside the archive', () => {
  const unpacked = path.join(projectRoot, 'release/linux-unpacked/resources/app.asar.unpacked');
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
  expect(
    files
      .filter((file) => file.endsWith('.ttf'))
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual([
    'Tinos_400Regular.ttf',
    'Tinos_400Regular_Italic.ttf',
    'Tinos_700Bold.ttf',
    'Tinos_700Bold_Italic.ttf',
  ]);
});

test('the packed application starts and shows its window', async () => {
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), 'van-thu-packed-'));
  const child = spawn(
    executable,
    [...sandboxArgs, `--user-data-dir=${userDataDir}`, '--remote-debugging-port=0'],
    { stdio: 'ignore' },
  );
  try {
    // The fuses forbid Node's inspector, so Playwright comes in by Chromium's own door.
    const port = await debuggingPort(userDataDir, child);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = browser.contexts()[0];
    const window = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!window) throw new Error('the packed application has no window');
    await expect(window).toHaveTitle(/Văn Thư/);
    await expect(window.getByText(/\S/).first()).toBeVisible();
    await browser.close();
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

/** Chromium writes the port that it chose into its profile. */
async function debuggingPort(userDataDir: string, child: ChildProcess): Promise<string> {
  const file = path.join(userDataDir, 'DevToolsActivePort');
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with exit code ${child.exitCode}`);
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
    if (port) return port;
    await sleep(100);
  }
  throw new Error('the packed application did not open its debugging port within 15 s');
}
