import path from 'node:path';
import type { OfficialDocument } from '#core/model/document.ts';
import { officeBodies, officeOverrides } from '#core/profile/active-office.ts';
import { settingOffice } from '#core/profile/office-of.ts';
import { toneStyleFor } from '#core/profile/tone-style.ts';
import { createDocumentDesk } from '#main/documents/document-desk.ts';
import { createJournal } from '#main/documents/journal.ts';
import { createOpenFiles, type OnFileChange } from '#main/documents/open-files.ts';
import { openProfilesAndSettings } from '#main/documents/profiles-and-settings.ts';
import { readAnyDocument } from '#main/documents/read-any-document.ts';
import { openRecentFiles } from '#main/documents/recent-files.ts';
import { createWrittenFiles } from '#main/documents/written-files.ts';
import { localDate } from '#main/local-date.ts';
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
  const written = createWrittenFiles();
  const offices = () => ({ profiles: store.profiles(), active: store.settings().activeProfile });
  const office = (document: OfficialDocument) => settingOffice(document, offices());
  /** What the office of the document sets otherwise than the standard. */
  const overridesFor = (document: OfficialDocument) =>
    officeOverrides(office(document), document.system);
  const bodiesFor = (document: OfficialDocument) => officeBodies(office(document), document.system);
  const toneStyleOf = (document: OfficialDocument) =>
    toneStyleFor(office(document), store.settings().toneStyle);
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
  const work = { store, recent, journal, files, written, exports, read, desk };
  return { now, today, offices, overridesFor, bodiesFor, toneStyleOf, ...work };
}

export type Services = ReturnType<typeof createServices>;
