import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { createPressClient, type PressClient } from '#main/export/pdf/press-client.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { letter, paragraph, plan } from '#tests/support/documents.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const outDir = path.join(root, '.cache/tests/press-worker');
let client: PressClient;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root,
    ssr: { noExternal: true, external: ['@myriaddreamin/typst-ts-node-compiler'] },
    build: {
      ssr: true,
      outDir,
      rolldownOptions: {
        input: { 'press-worker': path.join(root, 'main/export/pdf/press-worker.ts') },
        external: ['@myriaddreamin/typst-ts-node-compiler'],
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  client = createPressClient(pathToFileURL(path.join(outDir, 'press-worker.mjs')));
}, 30_000);

afterAll(() => client.close());

describe('the press in a worker thread', () => {
  it('draws the pages that the press draws', async () => {
    const composition = compose(letter(), hd05);
    expect(await client.pages(composition)).toEqual(createPress().pages(composition));
  });

  it('sends of a preview only the pages that are wanted and not known', async () => {
    const composition = compose(
      plan({ body: Array.from({ length: 60 }, (_, n) => paragraph(`f${n}`, `Đoạn ${n}.`)) }),
      hd05,
    );
    const all = await client.preview(composition);
    expect(all.map(({ svg }) => svg)).toEqual(createPress().pages(composition));
    const known = [all[0]?.key ?? ''];
    const some = await client.preview(composition, { from: 0, to: 1, known });
    expect(some.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    expect(some.map(({ svg }) => svg)).toEqual([null, all[1]?.svg, null]);
  });

  it('answers several questions, each with its own', async () => {
    const [first, second] = await Promise.all([
      client.pdf(compose(letter(), hd05)),
      client.pages(compose(plan(), hd05)),
    ]);
    expect(Buffer.from(first.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    expect(second.length).toBe(createPress().pages(compose(plan(), hd05)).length);
  });

  it('reads a PDF back, and tells where it is another document', async () => {
    const [own, other] = [compose(letter(), hd05), compose(plan(), hd05)];
    const pdf = await client.pdf(own);
    expect(await client.pdfDifference(pdf, own, 1)).toBeNull();
    expect(await client.pdfDifference(pdf, own, 2)).toBe('1 pages instead of 2');
    expect(await client.pdfDifference(pdf, other, 1)).toMatch(/^letter \d+: U\+/);
  });

  it('rejects what it was still asked when it is closed, and starts again', async () => {
    const lost = client.pages(compose(plan(), hd05));
    const outcome = lost.then(
      () => 'answered',
      (error: Error) => error.message,
    );
    await client.close();
    expect(await outcome).toBe('the press has stopped');
    expect((await client.pages(compose(letter(), hd05))).length).toBe(1);
  });
});
