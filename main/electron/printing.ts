import { randomUUID } from 'node:crypto';
import { BrowserWindow, type WebContents } from 'electron';
import type { Result } from '#core/ipc/call.ts';
import { offerPrintPage } from './app-scheme.ts';
import { type PrintJob, printableHtml } from './printable-html.ts';

type Printed = Result<Record<string, never>, 'cancelled' | 'no-printer' | 'export-failed'>;

const MICRONS_PER_MM = 1000;

function hiddenWindow(): BrowserWindow {
  const webPreferences = { sandbox: true, contextIsolation: true, javascript: false };
  return new BrowserWindow({ show: false, webPreferences });
}

function askAndPrint(contents: WebContents, job: PrintJob): Promise<Printed> {
  const pageSize = { width: job.widthMm * MICRONS_PER_MM, height: job.heightMm * MICRONS_PER_MM };
  const options = { silent: false, margins: { marginType: 'none' }, pageSize } as const;
  return new Promise((resolve) => {
    contents.print(options, (success, reason) => {
      if (success) return resolve({ ok: true, value: {} });
      const cancelled = /cancel/i.test(reason);
      const code = cancelled
        ? 'cancelled'
        : /printer/i.test(reason)
          ? 'no-printer'
          : 'export-failed';
      resolve({ ok: false, code, detail: reason });
    });
  });
}

/**
 * Prints by the system's own dialog, from a hidden window that shows the very pages of the PDF:
 * the same on every system, and without any other program.
 */
export async function print(job: PrintJob): Promise<Printed> {
  const page = offerPrintPage(randomUUID(), printableHtml(job));
  const window = hiddenWindow();
  try {
    const printers = await window.webContents.getPrintersAsync();
    if (printers.length === 0) return { ok: false, code: 'no-printer' };
    await window.loadURL(page.url);
    return await askAndPrint(window.webContents, job);
  } finally {
    page.withdraw();
    window.destroy();
  }
}
