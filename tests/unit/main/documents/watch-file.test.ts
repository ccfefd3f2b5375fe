import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Fingerprint, fingerprintOf } from '#main/documents/file-fingerprint.ts';
import { watchFile } from '#main/documents/watch-file.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const SETTLE_MS = 40;
const QUIET_MS = 250;

function watched(name = 'Kế hoạch.docx') {
  const folder = path.join(tempFolder(), 'hồ sơ');
  mkdirSync(folder);
  const file = path.join(folder, name);
  writeFileSync(file, 'một');
  const state: { known: Fingerprint | null } = { known: null };
  const learn = (content: string) => {
    state.known = fingerprintOf(Buffer.from(content), statSync(file).mtimeMs);
  };
  learn('một');
  const told: { removed: boolean }[] = [];
  const watch = watchFile(file, {
    known: () => state.known,
    onChange: (change) => told.push(change),
    settleMs: SETTLE_MS,
  });
  onTestFinished(watch.close);
  return { folder, file, state, learn, told, watch };
}

test('a change is told once, however many writes it takes', async () => {
  const { file, told } = watched();
  for (const content of ['h', 'ha', 'hai']) writeFileSync(file, content);
  await vi.waitFor(() => expect(told).toEqual([{ removed: false }]));
  writeFileSync(file, 'hai lần');
  await sleep(QUIET_MS);
  expect(told).toEqual([{ removed: false }]);
});

test('a save by renaming, as Word does it, is one change and no removal', async () => {
  const { folder, file, told } = watched();
  const fresh = path.join(folder, '~WRD0001.tmp');
  writeFileSync(fresh, 'của Word');
  renameSync(file, path.join(folder, '~WRL0002.tmp'));
  renameSync(fresh, file);
  await vi.waitFor(() => expect(told).toEqual([{ removed: false }]));
  await sleep(QUIET_MS);
  expect(told).toHaveLength(1);
});

test('a removal is told, also of the whole folder', async () => {
  const one = watched();
  rmSync(one.file);
  await vi.waitFor(() => expect(one.told).toEqual([{ removed: true }]));
  const other = watched();
  rmSync(other.folder, { recursive: true });
  await vi.waitFor(() => expect(other.told).toEqual([{ removed: true }]));
});

test('what we wrote ourselves is not told', async () => {
  const { file, state, learn, told } = watched();
  state.known = null; // as while writing
  writeFileSync(file, 'của mình');
  await sleep(3 * SETTLE_MS);
  learn('của mình');
  await sleep(QUIET_MS);
  expect(told).toEqual([]);
});

test('a change after our own write is told', async () => {
  const { file, learn, told } = watched();
  writeFileSync(file, 'của mình');
  learn('của mình');
  writeFileSync(file, 'của người khác');
  await vi.waitFor(() => expect(told).toEqual([{ removed: false }]));
});

test('other files of the folder are nothing to us', async () => {
  const { folder, told } = watched();
  writeFileSync(path.join(folder, 'khác.docx'), 'x');
  await sleep(QUIET_MS);
  expect(told).toEqual([]);
});

test('check looks at once', async () => {
  const { file, told, watch } = watched();
  writeFileSync(file, 'khác hẳn');
  await watch.check();
  expect(told).toEqual([{ removed: false }]);
});

test('a name in decomposed letters is watched too', async () => {
  const { file, told } = watched('Kế hoạch.docx'.normalize('NFD'));
  writeFileSync(file, 'khác hẳn');
  await vi.waitFor(() => expect(told).toEqual([{ removed: false }]));
});

test('a closed watch is silent', async () => {
  const { file, told, watch } = watched();
  writeFileSync(file, 'khác hẳn');
  watch.close();
  await sleep(QUIET_MS);
  expect(told).toEqual([]);
});
