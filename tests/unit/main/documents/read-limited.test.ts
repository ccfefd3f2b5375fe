import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST_FILE, readLimited } from '#main/documents/read-limited.ts';
import { asOrdinaryUser, tempFolder } from '#tests/support/temp-folder.ts';

test('gives the bytes and their fingerprint', async () => {
  const file = path.join(tempFolder(), 'a.txt');
  writeFileSync(file, 'ABC');
  const result = await readLimited(file);
  expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe('ABC');
  expect(result.ok && result.value.fingerprint.size).toBe(3);
});

test('a file above the limit is refused unread', async () => {
  const file = path.join(tempFolder(), 'a.docx');
  writeFileSync(file, '');
  truncateSync(file, LARGEST_FILE + 1);
  const began = performance.now();
  expect(await readLimited(file)).toMatchObject({ ok: false, code: 'too-large' });
  expect(performance.now() - began).toBeLessThan(500);
});

test('a missing file, and one below a file, are not found', async () => {
  const folder = tempFolder();
  writeFileSync(path.join(folder, 'a'), '');
  for (const name of ['không có.docx', 'a/b.docx']) {
    expect(await readLimited(path.join(folder, name))).toMatchObject({ code: 'not-found' });
  }
});

test.skipIf(process.platform === 'win32')('a file without permission is denied', async () => {
  const file = path.join(tempFolder(), 'a.docx');
  writeFileSync(file, 'x');
  chmodSync(path.dirname(file), 0o755);
  chmodSync(file, 0o000);
  const result = await asOrdinaryUser(() => readLimited(file));
  expect(result).toMatchObject({ ok: false, code: 'permission-denied' });
});

test('a folder is no document', async () => {
  expect(await readLimited(tempFolder())).toMatchObject({ ok: false });
});

test.skipIf(process.platform !== 'linux')('a pipe or device never hangs or floods us', async () => {
  const pipe = path.join(tempFolder(), 'pipe.docx');
  execFileSync('mkfifo', [pipe]);
  expect(await readLimited(pipe)).toMatchObject({ ok: false, code: 'not-a-document' });
  expect(await readLimited('/dev/zero')).toMatchObject({ ok: false, code: 'not-a-document' });
});
