import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { standardFor } from '#core/standards/governing.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { docxDifference } from '#main/export/read-back/docx-difference.ts';
import { pdfDifference } from '#main/export/read-back/pdf-difference.ts';
import { readPdf } from '#main/export/read-back/read-pdf.ts';
import { goldenCases } from '#tests/golden/cases.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const press = createPress();
const composed = (document = letter()) => compose(document, standardFor(document, TODAY));
const document = letter();
const composition = composed();

describe.each(goldenCases())('the files of $name', (golden) => {
  it('read back as the document', async () => {
    const pages = press.pages(golden.composition).length;
    const docx = await writeDocx(golden.composition, golden.document);
    expect(await docxDifference(docx, golden.document, golden.composition)).toBeNull();
    expect(
      await pdfDifference(press.pdf(golden.composition), golden.composition, pages),
    ).toBeNull();
  });
});

describe('a PDF that is not the document', () => {
  const pdf = press.pdf(composition);

  it.each([
    ['one word was changed', 'gửi báo cáo', 'gửi công văn'],
    ['one accent was lost', 'chu đáo', 'chu đao'],
    ['one figure was changed', '20/10/2026', '21/10/2026'],
  ])('is told where %s', async (_, from, to) => {
    const body = document.body.map((block) =>
      'runs' in block
        ? {
            ...block,
            runs: block.runs.map((run) => ({ ...run, text: run.text.replace(from, to) })),
          }
        : block,
    );
    const other = composed({ ...document, body });
    expect(await pdfDifference(press.pdf(other), composition, 1)).toMatch(/^letter \d+: U\+/);
  });

  it('is told where its pages are not those that were set', async () => {
    expect(await pdfDifference(pdf, composition, 2)).toBe('1 pages instead of 2');
  });

  it('is told where its bytes were cut or overwritten', async () => {
    expect(await pdfDifference(pdf.subarray(0, 2000), composition, 1)).toBe('unreadable');
    const tampered = Uint8Array.from(pdf);
    tampered.fill(0, 400, Math.floor(tampered.length * 0.8));
    expect(await pdfDifference(tampered, composition, 1)).not.toBeNull();
  });

  it('is told where a letter could not be printed', async () => {
    const odd = composed(letter({ body: [paragraph('p1', 'Chữ lạ: ש và hết.')] }));
    expect(await pdfDifference(press.pdf(odd), odd, 1)).toMatch(
      /^letter \d+: U\+05E9 became U\+FFFD$/,
    );
  });

  it('brings its fonts', async () => {
    expect((await readPdf(pdf))?.missingFonts).toEqual([]);
  });
});

describe('a DOCX that is not the document', () => {
  it('is told where the line of contact is another one', async () => {
    const reachable = letter({ marks: { contact: 'Số 1 đường Lê Lợi' } });
    const other = letter({ marks: { contact: 'Số 2 đường Lê Lợi' } });
    const docx = await writeDocx(composed(other), reachable);
    expect(await docxDifference(docx, reachable, composed(reachable))).toBe(
      'the line of contact is another one',
    );
  });

  it('is told where model or words are those of another', async () => {
    const other = letter({ header: { subject: 'về việc khác' } });
    const docx = await writeDocx(composition, document);
    expect(await docxDifference(docx, other, composition)).toBe('the model is another one');
    expect(await docxDifference(docx, document, composed(other))).toMatch(/^letter \d+: U\+/);
    const mixed = await writeDocx(composed(other), document);
    expect(await docxDifference(mixed, document, composition)).toMatch(/^letter \d+: U\+/);
  });

  it('is told where a byte was changed', async () => {
    const docx = Uint8Array.from(await writeDocx(composition, document));
    docx.fill(0, 3000, 3200);
    expect(await docxDifference(docx, document, composition)).not.toBeNull();
  });
});
