import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { exportReport } from '#core/signing/export-report.ts';
import { standardFor } from '#core/standards/governing.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { readPdf } from '#main/export/read-back/read-pdf.ts';
import { call, pickFile, pressButton, test } from '#tests/support/desktop.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { chooseInMenu, titleBar } from '#tests/support/window.ts';

const stamped = letter().header;
/** A letter as it goes to be signed: number and day wait for the stamp. */
const READY = letter({
  header: { number: { ...stamped.number, value: '' }, date: { ...stamped.date, day: null } },
});
const WITH_BLANK: OfficialDocument = {
  ...READY,
  body: [
    paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [điền ngày].'),
    paragraph('p2', 'Báo cáo gửi về Văn phòng Đảng ủy phường để tổng hợp.'),
  ],
};

function write(folder: string, document: OfficialDocument): string {
  const file = path.join(folder, 'Công văn.json');
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const dialog = (window: Page) => window.getByRole('dialog');
const choose = (window: Page) => dialog(window).getByRole('button', { name: 'Chọn nơi xuất…' });

async function openDialog(window: Page): Promise<void> {
  await expect(window.getByRole('article')).toBeVisible();
  await window.keyboard.press('Control+Shift+E');
  await expect(dialog(window).getByRole('heading', { name: 'Xuất để ký' })).toBeVisible();
}

/** What is asked of the system's own programs, which no test should start. */
async function watchShell(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(shell, {
      openPath: async (file: string) => {
        asked.push(`openPath ${file}`);
        return '';
      },
      showItemInFolder: (file: string) => asked.push(`showItemInFolder ${file}`),
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

test('given an error, then export for signing is refused, and the click leads to its place', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(write(folder, WITH_BLANK));
  await pickFile(app, path.join(folder, 'ký.pdf'));
  await openDialog(window);
  await expect(dialog(window)).toContainText('Còn 1 lỗi phải sửa hoặc bỏ qua có lý do');
  await expect(choose(window)).toBeDisabled();
  // The desktop refuses by itself, too, whatever a window asks of it.
  const request = {
    ...{ document: WITH_BLANK, overrides: [], reportPage: false },
    ...{ suggestedName: 'ký', handle: null },
  };
  expect(await call(window, 'export:for-signing', request)).toMatchObject({ code: 'errors-stand' });
  expect(readdirSync(folder)).toEqual(['Công văn.json']);
  await dialog(window)
    .getByRole('button', { name: /điền ngày/u })
    .click();
  await expect(dialog(window)).toHaveCount(0);
  expect(await window.evaluate(() => String(getSelection()))).toBe('[điền ngày]');
  await window.keyboard.type('30/11/2026');
  await openDialog(window);
  await expect(dialog(window)).toContainText('Không còn lỗi nào cản việc xuất');
  await expect(choose(window)).toBeEnabled();
});

test('given a reason, then files and report are written, read back, and the reason is in both', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(write(folder, WITH_BLANK));
  await openDialog(window);
  await dialog(window).getByRole('button', { name: 'Bỏ qua có lý do…' }).click();
  const record = dialog(window).getByRole('button', { name: 'Ghi lý do' });
  await record.click();
  await expect(dialog(window)).toContainText('Cần ghi rõ lý do.');
  await expect(choose(window)).toBeDisabled();
  await dialog(window).getByLabel('Lý do').fill('Ngày do lãnh đạo ghi tay');
  await dialog(window).getByLabel('Người quyết định').fill('Trần Thị Lan');
  await window.keyboard.press('Enter');
  await expect(dialog(window)).toContainText('1 lỗi được bỏ qua, ghi vào báo cáo');
  await dialog(window).getByLabel('Kèm báo cáo một trang').check();
  await pickFile(app, path.join(folder, 'ký.pdf'));
  await choose(window).click();
  await expect(dialog(window).getByRole('heading', { name: 'Đã xuất để ký' })).toBeVisible();
  await expect(dialog(window)).toContainText('khớp từng chữ với văn bản');
  const shown = await watchShell(app);
  await dialog(window).getByRole('button', { name: 'Mở PDF' }).click();
  await dialog(window).getByRole('button', { name: 'Mở thư mục' }).click();
  const pdf = path.join(folder, 'ký.pdf');
  await expect.poll(shown).toEqual([`openPath ${pdf}`, `showItemInFolder ${pdf}`]);
  expect(readdirSync(folder).sort()).toEqual([
    'Công văn.json',
    'ký - báo cáo xuất.json',
    'ký - báo cáo xuất.pdf',
    'ký.docx',
    'ký.pdf',
  ]);
  const bytes = (name: string) => readFileSync(path.join(folder, name));
  const report = exportReport.parse(JSON.parse(bytes('ký - báo cáo xuất.json').toString('utf8')));
  expect(report.overrides).toMatchObject([
    {
      finding: { rule: 'placeholders', found: '[điền ngày]' },
      reason: 'Ngày do lãnh đạo ghi tay',
      by: 'Trần Thị Lan',
    },
  ]);
  for (const { name, sha256 } of report.files)
    expect(createHash('sha256').update(bytes(name)).digest('hex')).toBe(sha256);
  const docx = await readDocx(bytes('ký.docx'));
  expect(docx.ok && [docx.unchanged, docx.embedded]).toEqual([true, WITH_BLANK]);
  const page = await readPdf(bytes('ký - báo cáo xuất.pdf'));
  expect([page?.pages, page?.text.includes('Ngày do lãnh đạo ghi tay')]).toEqual([1, true]);
});

test('files that stand beside the chosen one are replaced only after a question', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(write(folder, READY));
  writeFileSync(path.join(folder, 'ký.docx'), 'bản trước');
  await pickFile(app, path.join(folder, 'ký.pdf'));
  const asked = await pressButton(app, 1);
  await openDialog(window);
  await choose(window).click();
  await expect.poll(asked).toEqual(['Thay các tệp đã có?']);
  await expect(choose(window)).toBeEnabled();
  expect(readFileSync(path.join(folder, 'ký.docx'), 'utf8')).toBe('bản trước');
  expect(readdirSync(folder).sort()).toEqual(['Công văn.json', 'ký.docx']);
});

test('given the open file beside the chosen name, then it is left alone and another name is asked for', async ({
  launch,
  folder,
}) => {
  const file = path.join(folder, 'ký.docx');
  const standard = standardFor(READY, '2026-11-21');
  writeFileSync(file, await writeDocx(compose(READY, standard), READY));
  const before = readFileSync(file);
  const { app, window } = await launch(file);
  await pickFile(app, path.join(folder, 'ký.pdf'));
  await openDialog(window);
  await choose(window).click();
  await expect(dialog(window).getByRole('alert')).toContainText('đang mở trong Văn Thư');
  expect(readdirSync(folder)).toEqual(['ký.docx']);
  expect(readFileSync(file)).toEqual(before);
  await pickFile(app, path.join(folder, 'ký (bản ký).pdf'));
  await choose(window).click();
  await expect(dialog(window).getByRole('heading', { name: 'Đã xuất để ký' })).toBeVisible();
  expect(readFileSync(file)).toEqual(before);
});

test('a secret document warns, and the draft’s mark must go before it can be signed', async ({
  launch,
  folder,
}) => {
  const marks = { ...READY.marks, secrecy: 'mat', draft: 2 } as const;
  const { window } = await launch(write(folder, { ...READY, marks }));
  await openDialog(window);
  await expect(dialog(window)).toContainText('không gửi trên mạng thông thường');
  await expect(dialog(window).getByRole('button', { name: 'Bỏ qua có lý do…' })).toHaveCount(0);
  await dialog(window).getByRole('button', { name: 'Bỏ “Dự thảo lần 2”' }).click();
  await expect(choose(window)).toBeEnabled();
});

test('a draft is always written, marked as the first, and the document stays as it is', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch(write(folder, WITH_BLANK));
  await expect(window.getByRole('article')).toBeVisible();
  const before = await titleBar(app);
  await pickFile(app, path.join(folder, 'nháp.pdf'));
  await chooseInMenu(app, 'file.export-draft');
  await expect(window.getByText('nháp.pdf · 1 trang · Dự thảo lần 1')).toBeVisible();
  const pdf = await readPdf(readFileSync(path.join(folder, 'nháp.pdf')));
  expect(pdf?.text).toContain('Dự thảo lần 1');
  expect(await titleBar(app)).toBe(before);
  await expect(window.getByRole('article')).not.toContainText('Dự thảo');
  await pickFile(app, path.join(folder, 'ký.docx'));
  await window.keyboard.press('Control+Shift+S');
  await expect(window.getByText('Đã lưu', { exact: false }).first()).toBeVisible();
  const saved = await readDocx(readFileSync(path.join(folder, 'ký.docx')));
  expect(saved.ok && saved.embedded).toEqual(WITH_BLANK);
});
