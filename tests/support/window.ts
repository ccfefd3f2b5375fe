import type { ElectronApplication, Page } from '@playwright/test';

/** What a user does in the window, in the words that stand there. */
export const subjectField = (window: Page) =>
  window.getByRole('textbox', { name: 'Trích yếu công văn' });

/** Starts a letter from the gallery. */
export async function startLetter(window: Page): Promise<void> {
  await window
    .getByRole('list', { name: 'Mẫu văn bản' })
    .getByRole('button', { name: /^Công văn\./ })
    .click();
}

/** Replaces the subject by typing, key by key. */
export async function typeSubject(window: Page, words: string): Promise<void> {
  await subjectField(window).click();
  await window.keyboard.press('ControlOrMeta+A');
  await window.keyboard.type(words);
}

/** Chooses a command from the native menu. */
export async function chooseInMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, chosen) => {
    Menu.getApplicationMenu()?.getMenuItemById(chosen)?.click();
  }, id);
}

/** Presses the close button of the first window's frame. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** The words of the first window's title bar. */
export function titleBar(app: ElectronApplication): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}
