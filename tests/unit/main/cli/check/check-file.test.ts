import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CheckTask, checkFile } from '#main/cli/check/check-file.ts';
import { letter, TODAY } from '#tests/support/documents.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const task: CheckTask = {
  on: null,
  today: TODAY,
  office: null,
  dictionary: new Set(),
  fix: 'no',
};

it('a bug over one file is told with its name, and is no end of the run', async () => {
  const file = join(tempFolder(), 'a.json');
  writeFileSync(file, JSON.stringify(letter()));
  const broken: CheckTask = {
    ...task,
    get office(): never {
      throw new Error('vỡ');
    },
  };
  expect(await checkFile(file, broken)).toEqual({
    file,
    error: `Không xét được “${file}” vì lỗi của chương trình: vỡ. Tệp không bị thay đổi.`,
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(letter());
  expect(await checkFile(file, task)).toMatchObject({ file, findings: [] });
});

it('copies of files that share a name never take each other’s place', async () => {
  const folder = tempFolder();
  const source = 'ĐẢNG ỦY XÃ AN BÌNH\n*\nSố: 5-CV/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n';
  const files = ['a.txt', 'a.TXT', 'a.text'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, source);
  const outcomes = await Promise.all(
    files.map((file) => checkFile(file, { ...task, fix: 'copy' })),
  );
  const copies = outcomes.map((outcome) => 'mended' in outcome && outcome.mended?.path);
  expect(new Set(copies).size).toBe(3);
  expect(
    readdirSync(folder)
      .filter((name) => name.includes('đã sửa'))
      .sort(),
  ).toEqual(['a (đã sửa 2).docx', 'a (đã sửa 3).docx', 'a (đã sửa).docx']);
});
