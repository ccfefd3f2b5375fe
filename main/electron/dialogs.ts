import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { legalFileName, withExtension } from '#main/documents/file-name.ts';
import { words } from './words.ts';

const { dialogs } = words;
const DOCUMENTS: FileFilter = { name: dialogs.documents, extensions: ['docx', 'txt', 'json'] };
const PICTURES: FileFilter = { name: dialogs.pictures, extensions: ['png', 'jpg', 'jpeg'] };
const ALL: FileFilter = { name: dialogs.allFiles, extensions: ['*'] };

const EXPORTED = {
  buttonLabel: dialogs.exportButton,
  name: dialogs.pdf,
  extension: 'pdf',
} as const;
const SAVED = {
  buttonLabel: dialogs.saveButton,
  name: dialogs.wordDocument,
  extension: 'docx',
} as const;

const SAVING = {
  docx: { title: dialogs.save, ...SAVED },
  pdf: { title: dialogs.exportPdf, ...EXPORTED },
  signing: { title: dialogs.exportSigning, ...EXPORTED },
  draft: { title: dialogs.exportDraft, ...EXPORTED },
} as const;

export type SaveKind = keyof typeof SAVING;

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

/** Asks for a picture to put in; null when the user changes his mind. */
export async function askForPicture(parent: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(parent, {
    title: dialogs.picture,
    buttonLabel: dialogs.pictureButton,
    defaultPath: app.getPath('pictures'),
    filters: [PICTURES],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Asks where to save; the answer ends in the extension that `kind` has. Null when the user stays. */
export async function askWhereToSave(
  parent: BrowserWindow,
  kind: SaveKind,
  suggestedName: string,
  folder: string | null,
): Promise<string | null> {
  const { title, buttonLabel, name, extension } = SAVING[kind];
  const stem = suggestedName.replace(/\.(docx|txt|json|pdf)$/i, '');
  const offered = legalFileName(stem, `.${extension}`);
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title,
    buttonLabel,
    defaultPath: path.join(folder ?? app.getPath('documents'), offered),
    filters: [{ name, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : withExtension(filePath, `.${extension}`);
}

/** Asks whether the files of these names, which the user did not name himself, may be replaced. */
export async function askToReplace(
  parent: BrowserWindow,
  names: readonly string[],
): Promise<boolean> {
  const { message, detail, replace, cancel } = words.replace;
  const { response } = await dialog.showMessageBox(parent, {
    type: 'question',
    message,
    detail: detail(names),
    buttons: [replace, cancel],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
