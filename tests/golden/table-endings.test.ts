import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { standardFor } from '#core/standards/governing.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { TODAY } from '#tests/support/documents.ts';
import { convertToPdf, hasLibreOffice } from '#tests/support/libreoffice.ts';
import { printedPages, textOfPages } from '#tests/support/pdf-lines.ts';
import { canReadPdf } from '#tests/support/pdf-text.ts';
import { documentEnding, tableEndings } from './table-endings.ts';

/** One in so many is tried with the rest of the golden tests; `EVERY_TABLE_ENDING=1` tries all. */
const STEP = process.env.EVERY_TABLE_ENDING ? 1 : 5;

const endings = tableEndings()
  .filter((_, index) => index % STEP === 0)
  .map((ending) => {
    const document = documentEnding(ending);
    return { ...ending, document, composition: compose(document, standardFor(document, TODAY)) };
  });

describe.skipIf(!hasLibreOffice() || !canReadPdf())('text that ends in a table', () => {
  const press = createPress();
  let office: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const files = endings.map(async ({ name, composition, document }) => {
      return [name, await writeDocx(composition, document)] as const;
    });
    office = await convertToPdf(new Map(await Promise.all(files)));
  });

  it.each(endings)('breaks alike in PDF and DOCX: $name', async ({ name, composition }) => {
    const theirs = office.get(name);
    if (!theirs) throw new Error(`LibreOffice wrote nothing for ${name}`);
    const ours = await printedPages(press.pdf(composition));
    expect(textOfPages(await printedPages(theirs))).toEqual(textOfPages(ours));
  });
});
