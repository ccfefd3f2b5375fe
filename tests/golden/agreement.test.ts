import { beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '#core/model/text.ts';
import { type DocxReading, readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { drawnLines } from '#tests/support/drawn-lines.ts';
import { convertToPdf, hasLibreOffice, saveAgain } from '#tests/support/libreoffice.ts';
import { printedPages, textOfPages } from '#tests/support/pdf-lines.ts';
import { canReadPdf } from '#tests/support/pdf-text.ts';
import { type GoldenCase, goldenCases } from './cases.ts';

const PT_PER_MM = 72 / 25.4;

const cases: readonly (readonly [string, GoldenCase])[] = goldenCases().map((each) => [
  each.name,
  each,
]);

type Files = ReadonlyMap<string, Uint8Array>;

async function writeAll(): Promise<Files> {
  const entries = cases.map(async ([name, { composition, document }]) => {
    return [name, await writeDocx(composition, document)] as const;
  });
  return new Map(await Promise.all(entries));
}

function fileOf(files: Files, name: string): Uint8Array {
  const file = files.get(name);
  if (!file) throw new Error(`LibreOffice wrote nothing for ${name}`);
  return file;
}

describe.skipIf(!hasLibreOffice() || !canReadPdf())('PDF and DOCX', () => {
  const press = createPress();
  let office: Files = new Map();
  let savedAgain: Files = new Map();

  beforeAll(async () => {
    const docx = await writeAll();
    office = await convertToPdf(docx);
    savedAgain = await saveAgain(docx);
  });

  it.each(cases)('agree on pages and lines: %s', async (name, { composition }) => {
    const ours = await printedPages(press.pdf(composition));
    const theirs = await printedPages(fileOf(office, name));
    expect(textOfPages(theirs)).toEqual(textOfPages(ours));
    expect(ours.flatMap(({ main }) => main).length).toBeGreaterThan(10);
  });

  it.each(cases)('agree on the drawn lines, to a millimetre: %s', async (name, golden) => {
    const { composition } = golden;
    const ours = await drawnLines(press.pdf(composition));
    const theirs = await drawnLines(fileOf(office, name));
    const lengths = composition.sections
      .flatMap(({ flow }) => flow)
      .flatMap((node) => (node.kind === 'columns' ? node.cells.flat() : [node]))
      .flatMap((node) => (node.kind === 'line' ? [node.lengthMm] : []));
    expect(lengths.length).toBeGreaterThan(0);
    for (const lengthMm of lengths) {
      const drawn = (line: { readonly lengthPt: number }) =>
        Math.abs(line.lengthPt / PT_PER_MM - lengthMm) < 1;
      expect([ours.some(drawn), theirs.some(drawn)]).toEqual([true, true]);
    }
  });

  it.each(cases)('lose nothing when LibreOffice saves the DOCX: %s', async (name, golden) => {
    const reading: DocxReading = await readDocx(fileOf(savedAgain, name));
    const original = await readDocx(await writeDocx(golden.composition, golden.document));
    if (!reading.ok || !original.ok) throw new Error('not read');
    const words = (each: typeof original) =>
      each.paragraphs
        .map(({ label, runs }) => `${label ?? ''} ${plainText(runs)}`.trim())
        .filter((text) => text !== '');
    expect(words(reading)).toEqual(words(original));
    expect(reading.embedded).toEqual(golden.document);
    expect(reading.unchanged).toBe(true);
  });
});
