import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MAX_PICTURE_FILE_BYTES } from '#core/model/picture.ts';
import { readPictureFile } from '#main/documents/read-picture-file.ts';
import { drawJpeg, drawPng } from '#tests/support/pictures.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

function file(name: string, bytes: string | Uint8Array): string {
  const made = path.join(tempFolder(), name);
  writeFileSync(made, bytes);
  return made;
}

test.each([
  ['PNG', drawPng(2, 2, () => [1, 2, 3])],
  ['JPEG', drawJpeg(1, 1, () => [1, 2, 3])],
])('gives the bytes of a %s and its name without its folder', async (_, bytes) => {
  expect(await readPictureFile(file('Hình.png', bytes))).toEqual({
    ok: true,
    value: { fileName: 'Hình.png', bytes: Uint8Array.from(bytes) },
  });
});

test.each([
  ['words', 'không phải hình'],
  ['nothing', ''],
  ['a GIF', 'GIF89a'],
])('refuses %s by its beginning, whatever it is called', async (_, words) => {
  expect(await readPictureFile(file('Hình.png', words))).toMatchObject({ code: 'not-a-picture' });
});

test('a folder is no picture, and a file that is not there is not found', async () => {
  const folder = tempFolder();
  expect(await readPictureFile(folder)).toMatchObject({ ok: false, code: 'not-a-picture' });
  const missing = path.join(folder, 'không có.png');
  expect(await readPictureFile(missing)).toMatchObject({ code: 'not-found' });
});

test('a file above the limit is refused unread', async () => {
  const large = file('Hình.png', '');
  truncateSync(large, MAX_PICTURE_FILE_BYTES + 1);
  expect(await readPictureFile(large)).toMatchObject({ code: 'picture-too-large' });
});
