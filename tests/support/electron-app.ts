import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime, projectRoot, sandboxArgs } from './electron-runtime.ts';

export type LaunchOptions = Readonly<{
  /** Where settings, profiles and the journal live; a folder of the test's own. */
  userDataDir: string;
  /** Further words of the command line, such as a file to open. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}>;

export type LaunchedApp = Readonly<{ app: ElectronApplication; window: Page }>;

/** Starts the built application in a real Electron and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const { userDataDir, args = [], env = {} } = options;
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [projectRoot, ...sandboxArgs, `--user-data-dir=${userDataDir}`, ...args],
    cwd: projectRoot,
    env: { ...inheritedEnv(), ...env },
  });
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  return { app, window };
}

function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
