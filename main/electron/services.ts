import path from 'node:path';
import type { OfficialDocument } from '#core/model/document.ts';
import { officeFor, officeOverrides } from '#core/profile/active-office.ts';
import { createDocumentDesk } from '#main/documents/document-desk.ts';
import { createJournal } from '#main/documents/journal.ts';
import { createOpenFiles, type OnFileChange } from '#main/documents/open-files.ts';
import { openProfilesAndSettings } from '#main/documents/profiles-and-settings.ts';
import { readAnyDocument } from '#main/documents/read-any-document.ts';
import { openRecentFiles } from '#main/documents/recent-files.ts';
import { localDate } from './clock.ts';
import { createExports } from './exports.ts';
import type { Log } from './log.ts';

/**
 * Everything that the windows share.
 *
 * @param folder - the user's data: settings, profiles, recent files and the journal
 * @throws a system error when the folder can neither be read nor made
 */
export function createServices(folder: string, log: Log, onFileChange: OnFileChange) {
  const now = () => new Date();
  const today = () => localDate(now());
  const store = openProfilesAndSettings(folder);
  const recent = openRecentFiles(folder);
  const journal = createJournal(path.join(folder, 'journal'));
  const files = createOpenFiles(onFileChange);
  /** What the office for which one drafts sets otherwise than the standard. */
  const overridesFor = ({ system }: OfficialDocument) =>
    officeOverrides(officeFor(store.profiles(), store.settings().activeProfile, system), system);
  const exports = createExports(today, log, overridesFor);
  const read = (fileName: string, bytes: Uint8Array) =>
    readAnyDocument(fileName, bytes, { today: today() });
  const desk = createDocumentDesk({
    files,
    recent,
    journal,
    now,
    readDocument: read,
    writeDocument: exports.docx,
  });
  return { now, today, overridesFor, store, recent, journal, files, exports, read, desk };
}

export type Services = ReturnType<typeof createServices>;
