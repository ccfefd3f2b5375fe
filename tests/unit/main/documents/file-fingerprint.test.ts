import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareWithDisk, fingerprintOf } from '#main/documents/file-fingerprint.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function written(content: string) {
  const file = path.join(tempFolder(), 'a.docx');
  writeFileSync(file, content);
  return { file, known: fingerprintOf(Buffer.from(content), statSync(file).mtimeMs) };
}

test('an untouched file is the same', async () => {
  const { file, known } = written('một');
  expect(await compareWithDisk(file, known)).toBe('same');
});

test('a touched file with the same content is the same', async () => {
  const { file, known } = written('một');
  utimesSync(file, new Date(), new Date(Date.now() + 60_000));
  expect(await compareWithDisk(file, known)).toBe('same');
});

test('another content of the same length is a change', async () => {
  const { file, known } = written('một');
  writeFileSync(file, 'hai'.padEnd(Buffer.byteLength('một')));
  utimesSync(file, new Date(), new Date(Date.now() + 60_000));
  expect(await compareWithDisk(file, known)).toBe('changed');
});

test('another length is a change, even with an old time stamp', async () => {
  const { file, known } = written('một');
  const { mtime } = statSync(file);
  writeFileSync(file, 'một hai');
  utimesSync(file, mtime, mtime);
  expect(await compareWithDisk(file, known)).toBe('changed');
});

test('a file that is gone was removed, with its folder too', async () => {
  const { file, known } = written('một');
  rmSync(file);
  expect(await compareWithDisk(file, known)).toBe('removed');
  rmSync(path.dirname(file), { recursive: true });
  expect(await compareWithDisk(file, known)).toBe('removed');
});
