import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { pickFile, test } from '#tests/support/desktop.ts';
import { letter } from '#tests/support/documents.ts';
import { startLetter, subjectField, titleBar, typeSubject } from '#tests/support/window.ts';

test.use({ hasOffice: true });

/** Files that no program should choke on: name, content (or size), and what the user is told. */
const BAD_FILES: readonly (readonly [name: string, content: string | number, told: string])[] = [
  ['rỗng.docx', '', 'Tệp rỗng.'],
  ['nhị phân.docx', '\0\u0001\u0002'.repeat(500), 'Tệp không phải văn bản mà Văn Thư đọc được'],
  ['ảnh.txt', '\u0089PNG\0\0\0', 'Tệp không phải văn bản mà Văn Thư đọc được'],
  ['lớn.docx', 51 * 1024 * 1024, 'Tệp quá lớn.'],
  ['hỏng.json', '{"formatVersion": 1, "header"', 'Tệp bị hỏng.'],
  ['mới hơn.json', '{"formatVersion": 99}', 'Tệp được lưu bằng bản Văn Thư mới hơn.'],
  ['thiếu.json', '{"formatVersion": 1}', 'Tệp không phải văn bản mà Văn Thư đọc được'],
];

function writeBad(file: string, content: string | number): void {
  writeFileSync(file, typeof content === 'string' ? content : '');
  if (typeof content === 'number') truncateSync(file, content);
}

test('bad files are refused in words, at once, and what is open stays', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch();
  await startLetter(window);
  await typeSubject(window, 'về việc vẫn còn nguyên');
  const file = path.join(folder, 'giữ.docx');
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => titleBar(app)).toBe('giữ.docx – Văn Thư');
  const whole = readFileSync(file);
  writeFileSync(path.join(folder, 'cụt.docx'), whole.subarray(0, whole.length / 2));
  for (const [name, content] of BAD_FILES) writeBad(path.join(folder, name), content);
  const cut = ['cụt.docx', '', 'Tệp bị hỏng.'] as const;
  for (const [name, , told] of [...BAD_FILES, cut]) {
    await pickFile(app, path.join(folder, name));
    await window.keyboard.press('ControlOrMeta+O');
    await expect(window.getByText(told).first()).toBeVisible({ timeout: 2000 });
    await window.getByRole('button', { name: 'Đóng' }).first().click();
    await expect(window.getByText(told)).toHaveCount(0);
  }
  await expect(subjectField(window)).toHaveText('về việc vẫn còn nguyên');
});

test('a file that cannot be opened at the start is told in the window', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'hỏng.docx');
  writeFileSync(file, Buffer.from('PK\u0003\u0004 not a zip at all'));
  const { window } = await launch(file);
  await expect(window.getByText('Không mở được tệp')).toBeVisible();
});

test('names with every legal odd character are saved, listed and opened', async ({
  launch,
  folder,
}) => {
  const names =
    process.platform === 'win32'
      ? ["it's & [Kế hoạch] #1 %20 {x}.docx"]
      : ['"Kế hoạch" <1>|*?:\\ &amp; %20 #~.docx', 'Kế hoạch.docx'.normalize('NFD')];
  const { app, window } = await launch();
  await startLetter(window);
  for (const name of names) {
    const file = path.join(folder, name);
    await typeSubject(window, `về việc tên ${names.indexOf(name)}`);
    await pickFile(app, file);
    await window.keyboard.press('ControlOrMeta+Shift+S');
    await expect.poll(() => titleBar(app)).toBe(`${name} – Văn Thư`);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  }
  const file = path.join(folder, names[0] ?? '');
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+O');
  await expect(subjectField(window)).toHaveText('về việc tên 0');
});

test('a document that is open as JSON is saved beside it as DOCX, never over it', async ({
  launch,
  folder,
}) => {
  const source = path.join(folder, 'a.json');
  writeFileSync(source, JSON.stringify(letter()));
  const { app, window } = await launch(source);
  await expect(subjectField(window)).toBeVisible();
  await typeSubject(window, 'về việc lưu thành DOCX');
  await pickFile(app, path.join(folder, 'a.docx'));
  await window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => titleBar(app)).toBe('a.docx – Văn Thư');
  expect(JSON.parse(readFileSync(source, 'utf8'))).toEqual(letter());
});
