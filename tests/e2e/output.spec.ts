import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { call, pickFile, test, value } from '#tests/support/desktop.ts';
import { letter, paragraph, plan } from '#tests/support/documents.ts';

const WORDS = 'Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề theo đúng kế hoạch. '
  .repeat(4)
  .trim();

function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a PDF is written where the user said', async ({ launch, folder }) => {
  const { app, window } = await launch();
  const file = path.join(folder, 'Công văn.pdf');
  await pickFile(app, file);
  const exported = await value(window, 'document:export-pdf', {
    document: letter(),
    suggestedName: 'Công văn',
    handle: null,
  });
  expect(exported).toMatchObject({ fileName: 'Công văn.pdf', pages: 1 });
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  // What is gone, and what was never written, is not shown.
  rmSync(file);
  for (const token of [exported.written, randomUUID()])
    expect(await call(window, 'written:show', { token, how: 'file' })).toEqual({
      ok: false,
      code: 'not-found',
    });
});

test('the preview gives one picture a page; requests passed over say so', async ({ launch }) => {
  const { window } = await launch();
  // The gallery asks for pictures too; once it has them all, the requests below are alone.
  const pictures = window.locator('[aria-label="Mẫu văn bản"] img');
  await expect(pictures).toHaveCount(
    await window.locator('[aria-label="Mẫu văn bản"] button').count(),
  );
  const { pages } = await value(window, 'preview:pages', { document: plan() });
  expect(pages.length).toBeGreaterThan(0);
  for (const { svg } of pages) expect(svg).toMatch(/^<svg[\s>]/);
  // Long enough that the others come while the first is being set.
  const document = plan({ body: Array.from({ length: 600 }, (_, n) => paragraph(`b${n}`, WORDS)) });
  const codes = await window.evaluate(
    async (request) => {
      const page = globalThis as unknown as {
        vanThu: { call: (name: string, of: unknown) => Promise<{ ok: boolean; code?: string }> };
      };
      const asked = [1, 2, 3, 4].map(() => page.vanThu.call('preview:pages', request));
      return (await Promise.all(asked)).map((result) => (result.ok ? 'pages' : result.code));
    },
    { document },
  );
  expect(codes.at(-1)).toBe('pages');
  expect(codes.slice(1, -1)).toEqual(['superseded', 'superseded']);
});

test('printing hands the very pages to the system’s print dialog', async ({ launch, folder }) => {
  const { app, window } = await launch();
  const file = path.join(folder, 'in.pdf');
  // Only the native dialog is replaced: what it would have printed goes to a file.
  await app.evaluate(({ app: electron }, target) => {
    electron.on('browser-window-created', (_, { webContents }) => {
      webContents.getPrintersAsync = async () => [{ name: 'Máy in' }] as never;
      webContents.print = (_options, done) => {
        const paper = { preferCSSPageSize: true, printBackground: true };
        void webContents.printToPDF(paper).then((pdf) => {
          process.getBuiltinModule('node:fs').writeFileSync(target, pdf);
          done?.(true, '');
        });
      };
    });
  }, file);
  await value(window, 'document:print', { document: plan() });
  const { pages } = await value(window, 'preview:pages', { document: plan() });
  const printed = readFileSync(file);
  expect(pageCount(printed)).toBe(pages.length);
  expect(printed.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?/);
});

test('without a printer it says so', async ({ launch }) => {
  const { app, window } = await launch();
  await app.evaluate(({ app: electron }) => {
    electron.on('browser-window-created', (_, { webContents }) => {
      webContents.getPrintersAsync = async () => [];
    });
  });
  expect(await call(window, 'document:print', { document: letter() })).toEqual({
    ok: false,
    code: 'no-printer',
  });
});
