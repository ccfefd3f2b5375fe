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
  askPatiently(app);
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  return { app, window };
}

const LOST_ANSWER = 'Resulting promise was garbage collected';

/**
 * V8 now and then collects the promise of an answer before the test has heard it. Asked again, the
 * main process answers; what tests ask of it may be asked twice.
 */
function askPatiently(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>;
  const patient = async (...question: unknown[]) => {
    for (let triesLeft = 3; ; triesLeft -= 1) {
      try {
        return await ask(...question);
      } catch (error) {
        if (triesLeft === 0 || !String(error).includes(LOST_ANSWER)) throw error;
      }
    }
  };
  app.evaluate = patient as ElectronApplication['evaluate'];
}

function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
