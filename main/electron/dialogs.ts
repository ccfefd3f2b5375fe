import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { legalFileName, withExtension } from '#main/documents/file-name.ts';
import { words } from './words.ts';

const { dialogs } = words;
const DOCUMENTS: FileFilter = { name: dialogs.documents, extensions: ['docx', 'txt', 'json'] };
const ALL: FileFilter = { name: dialogs.allFiles, extensions: ['*'] };

export type SaveKind = 'docx' | 'pdf';

const SAVING = {
  docx: { title: dialogs.save, buttonLabel: dialogs.saveButton, name: dialogs.wordDocument },
  pdf: { title: dialogs.exportPdf, buttonLabel: dialogs.exportButton, name: dialogs.pdf },
} as const;

/** Asks for a document to open; null when the user changes his mind. */
export async function askWhatToOpen(
  parent: BrowserWindow,
  folder: string | null,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(parent, {
    title: dialogs.open,
    buttonLabel: dialogs.openButton,
    defaultPath: folder ?? app.getPath('documents'),
    filters: [DOCUMENTS, ALL],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where to save; the answer ends in the extension of `kind`. Null when the user stays. */
export async function askWhereToSave(
  parent: BrowserWindow,
  kind: SaveKind,
  suggestedName: string,
  folder: string | null,
): Promise<string | null> {
  const { title, buttonLabel, name } = SAVING[kind];
  const offered = legalFileName(suggestedName.replace(/\.(docx|txt|json|pdf)$/i, ''), `.${kind}`);
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title,
    buttonLabel,
    defaultPath: path.join(folder ?? app.getPath('documents'), offered),
    filters: [{ name, extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : withExtension(filePath, `.${kind}`);
}
