import { linkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fingerprintOf } from '#main/documents/file-fingerprint.ts';
import { createOpenFiles } from '#main/documents/open-files.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function registry() {
  const changes: { handle: string; removed: boolean }[] = [];
  const files = createOpenFiles(
    (file, { removed }) => changes.push({ handle: file.handle, removed }),
    30,
  );
  onTestFinished(() => {
    for (const window of [1, 2]) files.closeWindow(window);
  });
  return { files, changes };
}

function fileNamed(name: string) {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, 'một');
  return { file, known: fingerprintOf(Buffer.from('một'), statSync(file).mtimeMs) };
}

test('the second window on a file is elsewhere until the first lets go', async () => {
  const { files } = registry();
  const { file, known } = fileNamed('a.docx');
  const first = await files.add({ path: file, window: 1, canSave: true, known });
  const second = await files.add({ path: file, window: 2, canSave: true, known });
  expect([files.isElsewhere(first.handle), files.isElsewhere(second.handle)]).toEqual([
    false,
    true,
  ]);
  files.close(first.handle);
  expect(files.isElsewhere(second.handle)).toBe(false);
});

test('one window may open its file again', async () => {
  const { files } = registry();
  const { file, known } = fileNamed('a.docx');
  await files.add({ path: file, window: 1, canSave: true, known });
  const again = await files.add({ path: file, window: 1, canSave: true, known });
  expect(files.isElsewhere(again.handle)).toBe(false);
});

test.skipIf(process.platform === 'win32')('a link is the same file', async () => {
  const { files } = registry();
  const { file, known } = fileNamed('thật.docx');
  const alias = path.join(path.dirname(file), 'liên kết.docx');
  symlinkSync(file, alias);
  await files.add({ path: file, window: 1, canSave: true, known });
  const second = await files.add({ path: alias, window: 2, canSave: true, known });
  expect(files.isElsewhere(second.handle)).toBe(true);
  expect(await files.isOpenElsewhere(alias, 2)).toBe(true);
  expect(await files.isOpenElsewhere(alias, 1)).toBe(true);
  expect(await files.windowOf(alias)).toBe(1);
});

test('two files of the same content are two files', async () => {
  const { files } = registry();
  const { file, known } = fileNamed('a.docx');
  const copy = path.join(path.dirname(file), 'b.docx');
  linkSync(file, copy);
  await files.add({ path: file, window: 1, canSave: true, known });
  expect(await files.isOpenElsewhere(copy, 2)).toBe(false);
});

test('a closed window leaves nothing open', async () => {
  const { files } = registry();
  const { file, known } = fileNamed('a.docx');
  const { handle } = await files.add({ path: file, window: 1, canSave: true, known });
  files.closeWindow(1);
  expect(await files.isOpenElsewhere(file, 2)).toBe(false);
  expect(() => files.get(handle)).toThrow('no file behind handle');
});

test('changes by others are told with the handle, our own are not', async () => {
  const { files, changes } = registry();
  const { file, known } = fileNamed('a.docx');
  const { handle } = await files.add({ path: file, window: 1, canSave: true, known });
  await files.writing(handle, async () => {
    writeFileSync(file, 'của mình');
    return {
      ok: true as const,
      value: fingerprintOf(Buffer.from('của mình'), statSync(file).mtimeMs),
    };
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(changes).toEqual([]);
  writeFileSync(file, 'của người khác');
  await vi.waitFor(() => expect(changes).toEqual([{ handle, removed: false }]));
});

test('check finds changes of one window only', async () => {
  const { files, changes } = registry();
  const one = fileNamed('a.docx');
  const other = fileNamed('b.docx');
  const first = await files.add({ path: one.file, window: 1, canSave: true, known: one.known });
  await files.add({ path: other.file, window: 2, canSave: true, known: other.known });
  writeFileSync(one.file, 'khác một');
  writeFileSync(other.file, 'khác hai');
  await files.check(1);
  expect(changes).toEqual([{ handle: first.handle, removed: false }]);
});
