import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { createDocumentDesk, type DeskPorts } from '#main/documents/document-desk.ts';
import { createJournal } from '#main/documents/journal.ts';
import { createOpenFiles } from '#main/documents/open-files.ts';
import { openRecentFiles } from '#main/documents/recent-files.ts';
import { backupPath } from '#main/documents/write-atomically.ts';
import { letter } from '#tests/support/documents.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const NOW = new Date(Date.UTC(2026, 10, 21, 2));
const understanding = { source: 'embedded', frameFound: true, unplaced: [] } as const;
const JOURNAL_ID = '0b9b8a52-3f6c-4a93-9d77-3f0f5d6ad001';

/** The desk over real files whose content is the model's JSON: how files are coded is not its job. */
function desk(folder = tempFolder(), over: Partial<DeskPorts> = {}) {
  const files = createOpenFiles(() => undefined);
  onTestFinished(() => {
    for (const window of [1, 2]) files.closeWindow(window);
  });
  const recent = openRecentFiles(path.join(folder, 'data'), () => NOW);
  const journal = createJournal(path.join(folder, 'data', 'journal'));
  const ports: DeskPorts = {
    files,
    recent,
    journal,
    now: () => NOW,
    readDocument: async (_, bytes) => {
      const parsed = parseDocument(JSON.parse(Buffer.from(bytes).toString()));
      if (!parsed.ok) return { ok: false, code: parsed.failure.code };
      return { ok: true, value: { document: parsed.document, understanding } };
    },
    writeDocument: async (document) => ({ ok: true, value: encode(document) }),
    ...over,
  };
  return { ...createDocumentDesk(ports), files, recent, journal, folder };
}

function encode(document: OfficialDocument): Uint8Array {
  return Buffer.from(JSON.stringify(document));
}

const draft = (subject: string) => letter({ header: { subject } });

async function withOpenFile(name = 'Công văn.docx') {
  const it = desk();
  const file = path.join(it.folder, name);
  writeFileSync(file, encode(draft('cũ')));
  const opened = await it.open(file, 1);
  if (!opened.ok) throw new Error(opened.code);
  const onDisk = () => JSON.parse(readFileSync(file, 'utf8')).header.subject;
  return { ...it, file, opened: opened.value, onDisk };
}

describe('open', () => {
  test('gives the document and a handle, never the path', async () => {
    const { opened, recent, folder } = await withOpenFile();
    expect(opened).toMatchObject({
      fileName: 'Công văn.docx',
      document: draft('cũ'),
      writable: true,
      openElsewhere: false,
    });
    expect(JSON.stringify(opened)).not.toContain(folder);
    expect(recent.list().map((each) => each.fileName)).toEqual(['Công văn.docx']);
  });

  test('a second window is told, and may not write', async () => {
    const { open, save, file } = await withOpenFile();
    const second = await open(file, 2);
    if (!second.ok) throw new Error(second.code);
    expect(second.value).toMatchObject({ writable: false, openElsewhere: true });
    expect(await save(second.value.handle, draft('hai'), true)).toEqual({
      ok: false,
      code: 'open-elsewhere',
    });
  });

  test('what cannot be read leaves nothing open and nothing in the list', async () => {
    const { open, recent, folder } = desk();
    const missing = path.join(folder, 'không có.docx');
    expect(await open(missing, 1)).toMatchObject({ ok: false, code: 'not-found' });
    const newer = path.join(folder, 'mới.docx');
    writeFileSync(newer, '{"formatVersion": 999}');
    expect(await open(newer, 1)).toEqual({ ok: false, code: 'newer-format' });
    expect(recent.list()).toEqual([]);
  });

  test('a source that is no .docx is never written over', async () => {
    const { opened, save, onDisk } = await withOpenFile('Công văn.json');
    expect(opened.writable).toBe(false);
    expect(await save(opened.handle, draft('mới'), true)).toEqual({ ok: false, code: 'read-only' });
    expect(onDisk()).toBe('cũ');
  });
});

describe('save', () => {
  test('writes, keeps one backup, and may be repeated', async () => {
    const { opened, save, file, onDisk } = await withOpenFile();
    const result = await save(opened.handle, draft('mới'), false);
    const saved = { handle: opened.handle, fileName: 'Công văn.docx', savedAt: NOW.toISOString() };
    expect(result).toEqual({ ok: true, value: saved });
    expect((await save(opened.handle, draft('mới hơn'), false)).ok).toBe(true);
    expect(onDisk()).toBe('mới hơn');
    const backup = JSON.parse(readFileSync(backupPath(file) ?? '', 'utf8'));
    expect(backup.header.subject).toBe('mới');
  });

  test('does not overwrite silently what others wrote; told to, it does', async () => {
    const { opened, save, file, onDisk } = await withOpenFile();
    writeFileSync(file, encode(draft('của đồng nghiệp')));
    expect(await save(opened.handle, draft('mới'), false)).toEqual({
      ok: false,
      code: 'changed-on-disk',
    });
    expect(onDisk()).toBe('của đồng nghiệp');
    expect((await save(opened.handle, draft('mới'), true)).ok).toBe(true);
    expect(onDisk()).toBe('mới');
  });

  test('after a reload what stands there may be replaced', async () => {
    const { opened, save, reload, file, onDisk } = await withOpenFile();
    writeFileSync(file, encode(draft('của đồng nghiệp')));
    const again = await reload(opened.handle);
    expect(again.ok && again.value.document.header.subject).toBe('của đồng nghiệp');
    expect(again.ok && again.value.handle).toBe(opened.handle);
    expect((await save(opened.handle, draft('mới'), false)).ok).toBe(true);
    expect(onDisk()).toBe('mới');
  });

  test('a file that was moved away is written anew', async () => {
    const { opened, save, file, onDisk } = await withOpenFile();
    renameSync(file, `${file}.cũ`);
    expect((await save(opened.handle, draft('mới'), false)).ok).toBe(true);
    expect(onDisk()).toBe('mới');
  });

  test('a folder that vanished is a failure', async () => {
    const { opened, save, folder } = await withOpenFile();
    rmSync(folder, { recursive: true });
    expect(await save(opened.handle, draft('mới'), false)).toMatchObject({ code: 'unavailable' });
  });

  test('a document that cannot be exported touches nothing', async () => {
    const { folder } = desk();
    const { saveAs } = desk(folder, {
      writeDocument: async () => ({ ok: false, code: 'export-failed' }),
    });
    const file = path.join(folder, 'a.docx');
    expect(await saveAs(file, draft('x'), 1, null)).toEqual({ ok: false, code: 'export-failed' });
    expect(readdirSync(folder)).not.toContain('a.docx');
  });

  test('a handle that was never given is a bug', async () => {
    const { save } = desk();
    await expect(save(JOURNAL_ID, draft('x'), false)).rejects.toThrow('no file behind handle');
  });
});

describe('save as', () => {
  test('takes the new file in place of the old one', async () => {
    const { saveAs, save, opened, folder, onDisk } = await withOpenFile();
    const next = path.join(folder, 'Bản mới.docx');
    const saved = await saveAs(next, draft('mới'), 1, opened.handle);
    if (!saved.ok) throw new Error(saved.code);
    expect(saved.value.fileName).toBe('Bản mới.docx');
    expect((await save(saved.value.handle, draft('mới hơn'), false)).ok).toBe(true);
    expect(onDisk()).toBe('cũ');
    await expect(save(opened.handle, draft('x'), false)).rejects.toThrow('no file behind handle');
  });

  test('refuses a file that another window has open', async () => {
    const { saveAs, file, onDisk } = await withOpenFile();
    expect(await saveAs(file, draft('hai'), 2, null)).toEqual({
      ok: false,
      code: 'open-elsewhere',
    });
    expect(onDisk()).toBe('cũ');
  });

  test('when it fails, the old file is still the one that is open', async () => {
    const { saveAs, save, opened, folder, onDisk } = await withOpenFile();
    const nowhere = path.join(folder, 'không có', 'a.docx');
    expect(await saveAs(nowhere, draft('x'), 1, opened.handle)).toMatchObject({ ok: false });
    expect((await save(opened.handle, draft('mới'), false)).ok).toBe(true);
    expect(onDisk()).toBe('mới');
  });

  test('over the file itself is no change by somebody else', async () => {
    const { saveAs, save, opened, file, onDisk } = await withOpenFile();
    const saved = await saveAs(file, draft('mới'), 1, opened.handle);
    if (!saved.ok) throw new Error(saved.code);
    expect((await save(saved.value.handle, draft('mới hơn'), false)).ok).toBe(true);
    expect(onDisk()).toBe('mới hơn');
  });
});

describe('recover', () => {
  async function crashed() {
    const before = await withOpenFile();
    await before.journal.write(1, {
      id: JOURNAL_ID,
      title: 'Công văn',
      base: before.journalBase(before.opened.handle),
      document: draft('chưa lưu'),
    });
    const after = desk(before.folder);
    return { ...after, file: before.file, onDisk: before.onDisk };
  }

  test('gives the unsaved work with its file, which Save then writes', async () => {
    const { recover, save, onDisk } = await crashed();
    const recovered = await recover(JOURNAL_ID, 1);
    if (!recovered.ok) throw new Error(recovered.code);
    expect(recovered.value.document.header.subject).toBe('chưa lưu');
    expect(recovered.value.opened).toMatchObject({ fileName: 'Công văn.docx', writable: true });
    const handle = recovered.value.opened?.handle ?? '';
    expect((await save(handle, draft('chưa lưu'), false)).ok).toBe(true);
    expect(onDisk()).toBe('chưa lưu');
  });

  test('a file that was changed after the crash is not overwritten silently', async () => {
    const { recover, save, file } = await crashed();
    writeFileSync(file, encode(draft('của đồng nghiệp')));
    const recovered = await recover(JOURNAL_ID, 1);
    const handle = (recovered.ok && recovered.value.opened?.handle) || '';
    expect(await save(handle, draft('chưa lưu'), false)).toMatchObject({ code: 'changed-on-disk' });
  });

  test('a file that is gone gives the work without a file', async () => {
    const { recover, file } = await crashed();
    rmSync(file);
    const recovered = await recover(JOURNAL_ID, 1);
    expect(recovered).toEqual({ ok: true, value: { document: draft('chưa lưu'), opened: null } });
  });

  test('an unknown entry is not found', async () => {
    expect(await desk().recover(JOURNAL_ID, 1)).toEqual({ ok: false, code: 'not-found' });
  });
});
