import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { killApplication, pickFile, test } from '#tests/support/desktop.ts';
import type { LaunchedApp } from '#tests/support/electron-app.ts';
import {
  chooseInMenu,
  closeWindow,
  startLetter,
  subjectField,
  titleBar,
  typeSubject,
} from '#tests/support/window.ts';

test.use({ hasOffice: true });

/** A letter that was typed and saved as `file` with the keyboard. */
async function savedLetter({ app, window }: LaunchedApp, file: string, subject: string) {
  await startLetter(window);
  await typeSubject(window, subject);
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => titleBar(app)).toBe(`${path.basename(file)} – Văn Thư`);
}

test('a letter is typed, saved, and opened again as it was', async ({ launch, folder }) => {
  const started = await launch();
  const file = path.join(folder, 'Công văn 1.docx');
  await savedLetter(started, file, 'về việc lưu và mở lại');
  await typeSubject(started.window, 'chữ khác');
  await expect.poll(() => titleBar(started.app)).toBe('• Công văn 1.docx – Văn Thư');
  await started.window.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => readdirSync(folder)).toContain('.Công văn 1.docx~');
  await expect.poll(() => titleBar(started.app)).toBe('Công văn 1.docx – Văn Thư');
  await closeWindow(started.app);

  const { window } = await launch(file);
  await expect(subjectField(window)).toHaveText('chữ khác');
});

test('closing with unsaved work asks; staying stays, leaving leaves', async ({ launch }) => {
  const { app, window } = await launch();
  await startLetter(window);
  await typeSubject(window, 'về việc chưa lưu');
  await closeWindow(app);
  const question = window.getByRole('alertdialog').or(window.getByRole('dialog'));
  await expect(question).toContainText('Lưu thay đổi vào');
  await question.getByRole('button', { name: 'Hủy' }).click();
  await expect(question).toBeHidden();
  await expect(subjectField(window)).toHaveText('về việc chưa lưu');
  await closeWindow(app);
  const exited = app.waitForEvent('close');
  await question.getByRole('button', { name: 'Không lưu' }).click();
  await exited;
});

test('closing with unsaved work can save first', async ({ launch, folder }) => {
  const { app, window } = await launch();
  const file = path.join(folder, 'a.docx');
  await startLetter(window);
  await typeSubject(window, 'về việc lưu khi đóng');
  await pickFile(app, file);
  await closeWindow(app);
  const exited = app.waitForEvent('close');
  await window.getByRole('alertdialog').getByRole('button', { name: 'Lưu', exact: true }).click();
  await exited;
  const again = await launch(file);
  await expect(subjectField(again.window)).toHaveText('về việc lưu khi đóng');
});

test('closing without unsaved work asks nothing', async ({ launch }) => {
  const { app, window } = await launch();
  await expect(window.getByRole('list', { name: 'Mẫu văn bản' })).toBeVisible();
  const exited = app.waitForEvent('close');
  await closeWindow(app);
  await exited;
});

test('killed while typing, at most a second is lost and the rest is offered', async ({
  launch,
}) => {
  const first = await launch();
  await startLetter(first.window);
  await typeSubject(first.window, 'về việc gõ trước khi tắt máy');
  await first.window.waitForTimeout(1000);
  await killApplication(first.app.process());

  const { window } = await launch();
  await expect(window.getByText('Tìm thấy văn bản chưa lưu')).toBeVisible();
  await window.getByRole('button', { name: 'Mở lại' }).first().click();
  await expect(subjectField(window)).toHaveText('về việc gõ trước khi tắt máy');
});

test('killed in the middle of steady typing, the words of a second ago are there', async ({
  launch,
}) => {
  const first = await launch();
  await startLetter(first.window);
  await typeSubject(first.window, 'về việc ');
  const typed: string[] = [];
  const until = Date.now() + 3000;
  const stamps: number[] = [];
  for (let number = 100; Date.now() < until; number += 1) {
    await first.window.keyboard.type(`${number} `);
    typed.push(String(number));
    stamps.push(Date.now());
  }
  const killedAt = Date.now();
  await killApplication(first.app.process());

  const { window } = await launch();
  await window.getByRole('button', { name: 'Mở lại' }).first().click();
  const kept = (await subjectField(window).textContent()) ?? '';
  const secondAgo = typed.filter((_, index) => (stamps[index] ?? 0) < killedAt - 1000);
  expect(secondAgo.length).toBeGreaterThan(3);
  for (const number of secondAgo) expect(kept).toContain(number);
});

test('a file changed by Word is told, and nothing is overwritten unasked', async ({
  launch,
  folder,
}) => {
  const started = await launch();
  const { window } = started;
  const file = path.join(folder, 'a.docx');
  await savedLetter(started, file, 'của mình');
  writeFileSync(file, 'của đồng nghiệp');
  await expect(window.getByText('“a.docx” vừa bị thay đổi ở nơi khác')).toBeVisible();
  await window.getByRole('button', { name: 'Giữ bản đang mở' }).click();
  await typeSubject(window, 'của mình, sửa thêm');
  await window.keyboard.press('ControlOrMeta+S');
  await expect(window.getByText('“a.docx” đã bị thay đổi ở nơi khác')).toBeVisible();
  await window.getByRole('button', { name: 'Ghi đè' }).click();
  await expect.poll(() => titleBar(started.app)).toBe('a.docx – Văn Thư');
});

test('two windows on one file: the second says so', async ({ launch, folder }) => {
  const started = await launch();
  const file = path.join(folder, 'a.docx');
  await savedLetter(started, file, 'một');
  const appeared = started.app.waitForEvent('window');
  await chooseInMenu(started.app, 'file.new-window');
  const second = await appeared;
  await second.getByRole('button', { name: 'Mở tệp…' }).click();
  await expect(second.getByText('Tệp này đang mở ở cửa sổ khác')).toBeVisible();
});

test('a failed save says what happened, and the words stay', async ({ launch, folder }) => {
  const { app, window } = await launch();
  await startLetter(window);
  await typeSubject(window, 'về việc không lưu được');
  await pickFile(app, path.join(folder, 'không có', 'a.docx'));
  await window.keyboard.press('ControlOrMeta+S');
  await expect(window.getByText('Chưa lưu được', { exact: true })).toBeVisible();
  await expect(window.getByText('nội dung vẫn còn trong cửa sổ này')).toBeVisible();
  await expect(subjectField(window)).toHaveText('về việc không lưu được');
  expect(await titleBar(app)).toMatch(/^• /);
});
