import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime, sandboxArgs } from '../support/electron-runtime.ts';
import { longDocument, withDoubleSpaces } from './documents.ts';
import { percentile, report, reportPair } from './measure.ts';
import { underXvfb } from './under-xvfb.ts';

// From a key to the frame that shows it, in the real window. The peer of the first figures is an
// editable line in a window that holds nothing. Then the same keys in one window with checks while
// drafting and without them, in turn; and with the preview open and without it.

const KEYS = 40;
/** Between keys: a fast writer. */
const APART_MS = 60;
/**
 * After each word of the comparisons: all longer than the 250 ms after which a draft is checked, so
 * that checks do run, and most of them so little longer that the next key comes while one runs.
 */
const PAUSES_MS = [400, 252, 260, 256, 275, 300];
const WORDS = 'giao ban theo tin cho xe hai nam xem sao ba lan'.split(' ');
/** With a fault in every word each check has something new to draw, which takes a frame. */
const WRONG_WORDS = WORDS.map(() => 'abaca');
/** Each side of a comparison is typed so many times, one side after the other. */
const ROUNDS = 5;
/** Checks may cost no key more than this share of its time, and what a clock cannot tell apart. */
const SAME = { ratio: 1.15, noiseMs: 1 };

type Watching = { keyTimes: number[] };

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

/** What the keys took that were pressed since this was last asked. */
async function keyTimes(window: Page): Promise<readonly number[]> {
  return window.evaluate(() => (globalThis as unknown as Watching).keyTimes.splice(0));
}

async function typeWithoutPause(window: Page): Promise<readonly number[]> {
  await keyTimes(window);
  for (let key = 0; key < KEYS; key += 1) {
    await window.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await window.waitForTimeout(APART_MS);
  }
  return keyTimes(window);
}

async function typeWithPauses(window: Page, words: readonly string[]): Promise<readonly number[]> {
  await keyTimes(window);
  for (const [index, word] of words.entries()) {
    for (const key of [...word, 'Space']) {
      await window.keyboard.press(key);
      await window.waitForTimeout(APART_MS);
    }
    await window.waitForTimeout((PAUSES_MS[index % PAUSES_MS.length] ?? 0) - APART_MS);
  }
  return keyTimes(window);
}

/** Runs a command from the native menu, as a user would. */
async function command(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

async function inWindow(
  folder: string,
  appFolder: string,
  args: readonly string[],
  work: (window: Page, app: ElectronApplication) => Promise<void>,
): Promise<void> {
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [appFolder, ...sandboxArgs, `--user-data-dir=${join(folder, 'user')}`, ...args],
  });
  try {
    const window = await app.firstWindow();
    await window.locator('[contenteditable="true"] :is(p, div), p[contenteditable]').nth(0).click();
    await window.waitForTimeout(2000);
    await watchKeys(window);
    await work(window, app);
  } finally {
    // It is gone before it can answer, and closing it again finds nothing.
    await app.evaluate(({ app: inside }) => inside.exit(0)).catch(() => undefined);
    await app.close().catch(() => undefined);
  }
}

type Side = { readonly name: string; readonly times: number[] };

/** Types on both sides of a switch in turn, beginning with the side that is on now. */
async function inTurn(
  window: Page,
  [on, off]: readonly [Side, Side],
  change: () => Promise<void>,
  words = WORDS,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of [on, off]) {
      // What the change itself brings about is no key's.
      await window.waitForTimeout(800);
      const times = await typeWithPauses(window, words);
      // The first round of each side warms up.
      if (round > 0) side.times.push(...times);
      await change();
    }
  }
}

function tell(what: string, [on, off]: readonly [Side, Side], isJudged: boolean): void {
  for (const share of [0.5, 0.95]) {
    const name = `${what}, ${share === 0.5 ? 'median' : '95th percentile'}`;
    const figure = ({ name: side, times }: Side) => ({ name: side, ms: percentile(times, share) });
    reportPair(name, figure(on), figure(off), isJudged ? SAME : null);
  }
}

const side = (name: string): Side => ({ name, times: [] });

async function ofPages(pages: number, folder: string, boundMs: number): Promise<void> {
  const json = join(folder, `${pages}.json`);
  const docx = join(folder, `${pages}.docx`);
  // A fault a page, so that there is something to underline and to list.
  const draft = withDoubleSpaces(longDocument(Math.round((pages * 34) / 50)), pages);
  writeFileSync(json, JSON.stringify(draft));
  const exporting = ['export', json, '--docx', docx];
  execFileSync(process.execPath, [resolve('dist/cli/van-thu.js'), ...exporting]);
  await inWindow(join(folder, `${pages}`), resolve('.'), [docx], async (window, app) => {
    const plain = await typeWithoutPause(window);
    report(`from a key to its frame, ${pages} pages`, percentile(plain, 0.5), boundMs);
    report('  95th percentile', percentile(plain, 0.95));
    const previewed = [side('preview open'), side('closed')] as const;
    await inTurn(window, previewed, () => command(app, 'view.preview'));
    tell(`key to frame, ${pages} pages`, previewed, false);
    await command(app, 'view.preview');
    const checked = [side('with checks'), side('without')] as const;
    await inTurn(window, checked, () => command(app, 'edit.live-check'));
    tell(`key to frame, ${pages} pages`, checked, true);
    const faulty = [side('with checks'), side('without')] as const;
    await inTurn(window, faulty, () => command(app, 'edit.live-check'), WRONG_WORDS);
    tell(`the same, every word wrong, ${pages} pages`, faulty, false);
  });
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'van-thu-bench-'));
  try {
    const bare = join(folder, 'bare');
    await inWindow(bare, resolve('tests/bench/bare-window'), [], async (window) => {
      const times = await typeWithoutPause(window);
      report('from a key to its frame, a bare editable line', percentile(times, 0.5));
    });
    await ofPages(3, folder, 12);
    await ofPages(50, folder, 20);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await underXvfb(measure);
