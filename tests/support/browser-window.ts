import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronRuntime, projectRoot, sandboxArgs } from './electron-runtime.ts';
import { type DoubleCall, type DoubleData, installVanThu } from './van-thu-double.ts';

export type BrowserWindowUnderTest = {
  readonly app: ElectronApplication;
  readonly page: Page;
};

/** An empty window of the Chromium that the application runs in. */
export async function openBrowser(): Promise<BrowserWindowUnderTest> {
  const app = await _electron.launch({
    executablePath: electronRuntime().executable,
    args: [path.join(projectRoot, 'tests/support/browser-page'), ...sandboxArgs],
    cwd: projectRoot,
  });
  return { app, page: await app.firstWindow() };
}

/**
 * Loads the built renderer with a stand-in for the desktop behind it.
 *
 * @param shows - what stands there when it has started
 */
export async function loadRenderer(page: Page, data: DoubleData, shows = '.app'): Promise<void> {
  await page.addInitScript(installVanThu, data);
  await page.goto(pathToFileURL(path.join(projectRoot, 'dist/renderer/index.html')).href);
  await page.locator(shows).waitFor();
}

/** Everything that the window has asked of the desktop so far. */
export function callsOf(page: Page): Promise<readonly DoubleCall[]> {
  return page.evaluate(
    () => (window as unknown as { vanThuCalls: readonly DoubleCall[] }).vanThuCalls,
  );
}

/** Lets the window hear an event of the desktop. */
export function emit(page: Page, name: string, event: unknown): Promise<void> {
  return page.evaluate(
    ([eventName, payload]) =>
      (window as unknown as { vanThuEmit: (name: unknown, event: unknown) => void }).vanThuEmit(
        eventName,
        payload,
      ),
    [name, event],
  );
}
