import { expect, it } from 'vitest';
import { readPdf } from '#main/export/read-back/read-pdf.ts';

/** A PDF of one page, written by hand; pdf.js finds its objects without a table. */
function handmade(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${text}xref\n0 6\n0000000000 65535 f \n${table}${end}`);
}

it('names the fonts that a file does not bring along', async () => {
  const reading = await readPdf(handmade('BT /F1 20 Tf 50 100 Td (Xin chao) Tj ET'));
  expect(reading).toEqual({
    pages: 1,
    text: 'Xin chao',
    artifacts: '',
    missingFonts: ['Arial'],
  });
});

it('tells the words of the margins from those of the text', async () => {
  const reading = await readPdf(
    handmade(
      '/Artifact BMC BT /F1 9 Tf 50 280 Td (2) Tj ET EMC BT /F1 20 Tf 50 100 Td (hai) Tj ET',
    ),
  );
  expect([reading?.text, reading?.artifacts]).toEqual(['hai', '2']);
});

it.each([
  ['nothing', ''],
  ['words', 'không phải PDF'],
])('reads no PDF out of %s', async (_, text) => {
  expect(await readPdf(new TextEncoder().encode(text))).toBeNull();
});
