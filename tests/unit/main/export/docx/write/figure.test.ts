import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { Block } from '#core/model/block.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { partOf } from '#tests/support/docx-parts.ts';
import { figure } from '#tests/support/pictures.ts';

async function write(body: readonly Block[]): Promise<Uint8Array> {
  const document = letter({ body });
  return writeDocx(compose(document, hd05), document);
}

async function paragraphsOf(...body: readonly Block[]): Promise<readonly string[]> {
  const xml = partOf(await write(body), 'word/document.xml');
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([text]) => text)
    .filter((text) => text.includes('<w:drawing>'));
}

const caption = [{ text: 'Hình 1.' }];

describe('a figure in Word', () => {
  it('is a drawing in the line, as large as on the page, with its words for the blind', async () => {
    const [xml] = await paragraphsOf(figure('f', { altText: 'Sơ đồ', widthMm: 80 }));
    expect(xml).toContain('<wp:extent cx="2880000" cy="1440000"/>');
    expect(xml).toContain('<wp:docPr id="1" name="Hình 1" descr="Sơ đồ"/>');
    expect(xml).toContain('<w:pStyle w:val="VtFigure"/>');
  });

  it('stays with its caption, and with nothing else in the text', async () => {
    const text = paragraph('p', 'Sau hình.');
    const [kept, free] = await paragraphsOf(figure('f', { caption }), figure('g'), text);
    expect(kept).toContain('<w:keepNext/>');
    expect(free).not.toContain('<w:keepNext/>');
  });

  it('is numbered from 1 in every file', async () => {
    const both = [figure('f'), figure('g', { align: 'right' })];
    expect((await paragraphsOf(...both)).map((xml) => /docPr id="(\d)"/.exec(xml)?.[1])).toEqual([
      '1',
      '2',
    ]);
    expect((await paragraphsOf(...both))[1]).toContain('<w:jc w:val="right"/>');
  });

  it('begins the page after a break', async () => {
    const [xml] = await paragraphsOf({ kind: 'page-break', id: 'b' }, figure('f'));
    expect(xml).toContain('<w:pageBreakBefore/>');
  });

  it('gives the same bytes each time', async () => {
    expect(await write([figure('f', { caption })])).toEqual(
      await write([figure('f', { caption })]),
    );
  });

  it('leaves no style in a file without figures', async () => {
    expect(partOf(await write([paragraph('p', 'Không hình.')]), 'word/styles.xml')).not.toContain(
      'VtFigure',
    );
  });
});
