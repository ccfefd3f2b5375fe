import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge, EventOf } from '#core/ipc/bridge.ts';
import type { RequestOf, ResponseOf, ResultOf } from '#core/ipc/call.ts';
import type { CallName, Contract, EventName } from '#core/ipc/contract.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { type LaunchedApp, launchApp } from './electron-app.ts';

type Desktop = {
  /** Whether an office is on record already; otherwise the first start asks for it. */
  readonly hasOffice: boolean;
  /** A folder of the test's own for documents. */
  readonly folder: string;
  /** Where the application keeps its data; the same at each launch of one test. */
  readonly userDataDir: string;
  /** Starts the application; whatever is still running at the end is closed. */
  readonly launch: (...args: readonly string[]) => Promise<LaunchedApp>;
};

/** The office of whoever sits at the desk. */
const OFFICE: OfficeProfile = {
  id: 'tan-phu',
  label: 'Đảng ủy xã Tân Phú',
  system: 'party',
  parent: { name: 'ĐẢNG BỘ TỈNH ĐỒNG THÁP', code: 'TU' },
  issuer: { name: 'ĐẢNG ỦY XÃ TÂN PHÚ', code: 'ĐU' },
  unit: '',
  place: 'Tân Phú',
  signers: [],
  recipients: [],
  archive: 'Lưu Văn phòng Đảng ủy',
  contact: '',
  overrides: {},
  toneStyle: null,
  bodies: [],
};

function tempFolder(name: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `van-thu-${name}-`));
}

/** Kills the application and its helpers without a word to them, as the lack of power would. */
export async function killApplication(main: ChildProcess): Promise<void> {
  const isOver = main.exitCode !== null || main.signalCode !== null;
  const exited = isOver || new Promise((resolve) => main.once('exit', resolve));
  try {
    // Playwright gives each application a process group of its own.
    process.kill(process.platform === 'win32' ? (main.pid ?? 0) : -(main.pid ?? 0), 'SIGKILL');
  } catch {
    // All of them are gone already.
  }
  await exited;
}

/** A test that starts the real application on folders of its own. */
export const test = base.extend<Desktop>({
  hasOffice: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = tempFolder('documents');
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  userDataDir: async ({ hasOffice }, use) => {
    const folder = tempFolder('user-data');
    if (hasOffice) {
      writeFileSync(path.join(folder, 'profiles.json'), JSON.stringify({ value: [OFFICE] }));
    }
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ userDataDir }, use) => {
    const processes: ChildProcess[] = [];
    await use(async (...args) => {
      const started = await launchApp({ userDataDir, args });
      processes.push(started.app.process());
      return started;
    });
    for (const main of processes) await killApplication(main);
  },
});

/** Calls the desktop as the window's own code does. */
export function call<Name extends CallName>(
  window: Page,
  name: Name,
  request: RequestOf<Contract[Name]>,
): Promise<ResultOf<Contract[Name]>> {
  return window.evaluate(
    ([calledName, payload]) => {
      const { vanThu } = globalThis as unknown as { vanThu: Bridge };
      return vanThu.call(calledName as never, payload as never);
    },
    [name, request] as const,
  ) as Promise<ResultOf<Contract[Name]>>;
}

/** The value of a call that must succeed. */
export async function value<Name extends CallName>(
  window: Page,
  name: Name,
  request: RequestOf<Contract[Name]>,
): Promise<ResponseOf<Contract[Name]>> {
  const result = await call(window, name, request);
  if (!result.ok) throw new Error(`${name}: ${result.code} ${result.detail ?? ''}`);
  return result.value;
}

/** Collects what the window is told; the answer reads what has come so far. */
export async function listen<Name extends EventName>(
  window: Page,
  name: Name,
): Promise<() => Promise<readonly EventOf<Name>[]>> {
  await window.evaluate((heardName) => {
    const page = globalThis as unknown as { vanThu: Bridge; told: Record<string, unknown[]> };
    page.told ??= {};
    const told: unknown[] = [];
    page.told[heardName] = told;
    page.vanThu.subscribe(heardName, (event) => told.push(event));
  }, name);
  return () =>
    window.evaluate((heardName) => {
      const page = globalThis as unknown as { told: Record<string, unknown[]> };
      return page.told[heardName] ?? [];
    }, name) as Promise<readonly EventOf<Name>[]>;
}

/** What the user picks in the next native dialogs; null cancels. Only these are ever stubbed. */
export async function pickFile(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = async () => ({ canceled: picked === null, filePath: picked ?? '' });
    dialog.showOpenDialog = async () => ({
      canceled: picked === null,
      filePaths: picked === null ? [] : [picked],
    });
  }, file);
}

/** Which button the user presses in native questions; the answer reads what was asked. */
export async function pressButton(app: ElectronApplication, index: number) {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...args: unknown[]) => {
      const { message } = args.at(-1) as { message: string };
      asked.push(message);
      return { response, checkboxChecked: false };
    };
  }, index);
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}
