import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { item, letter, plan, stateLetter } from '#tests/support/documents.ts';
import { partOf } from '#tests/support/docx-parts.ts';
import { schemaFaults } from '#tests/support/ooxml-schema.ts';
import { figure, tallJpeg } from '#tests/support/pictures.ts';

const SCHEMA_TIMEOUT = 30_000;

function write(document: OfficialDocument): Promise<Uint8Array> {
  return writeDocx(compose(document, hd05), document);
}

/** A plan with everything that a plan may have. */
function fullPlan(): OfficialDocument {
  const base = plan();
  const cell = (id: string, text: string) => ({ id, align: 'left' as const, runs: [{ text }] });
  const table = {
    kind: 'table' as const,
    id: 't1',
    columns: [1, 3],
    headerRows: 1,
    rows: [
      { id: 't1r1', cells: [cell('t1c1', 'TT'), cell('t1c2', 'Nội dung')] },
      { id: 't1r2', cells: [cell('t1c3', '1'), cell('t1c4', '')] },
    ],
  };
  return {
    ...base,
    body: [
      ...base.body,
      { kind: 'page-break', id: 'pb1' },
      table,
      figure('f1', { altText: 'Sơ đồ', caption: [{ text: 'Hình 1.' }] }),
      { ...table, id: 't2' },
      figure('f2', { image: tallJpeg, align: 'left' }),
      { kind: 'page-break', id: 'pb2' },
      figure('f3'),
      { ...item('ch1', 'chapter', 'QUY ĐỊNH CHUNG'), title: true },
      item('ar1', 'article', 'Phạm vi'),
    ],
    marks: { ...base.marks, contact: 'Số 1, đường Hòa Bình', draft: 2, urgency: 'khan' },
    page: { ...base.page, twoSided: true },
    annexes: [
      { id: 'x1', title: 'Danh sách đại biểu', body: base.body.map((each) => ({ ...each })) },
      { id: 'x2', title: 'Chương trình', body: [{ ...table, id: 't3' }] },
    ],
  };
}

describe('writeDocx', () => {
  it.each([
    ['a letter', letter()],
    ['a plan', plan()],
    ['a plan with everything', fullPlan()],
  ])(
    'writes %s that is valid against the schema',
    async (_, document) => {
      expect(await schemaFaults(await write(document))).toEqual([]);
    },
    SCHEMA_TIMEOUT,
  );

  it(
    'writes generated documents that are valid against the schema',
    async () => {
      const documents = fc.sample(arbitraryDocument, { numRuns: 6, seed: 20260527 });
      for (const document of documents) {
        expect(await schemaFaults(await write(document))).toEqual([]);
      }
    },
    SCHEMA_TIMEOUT,
  );

  it('gives the same bytes for the same document', async () => {
    const first = await write(fullPlan());
    vi.setSystemTime('2031-02-03T04:05:06Z');
    try {
      expect(Buffer.compare(await write(fullPlan()), first)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('names its styles in Vietnamese, and the paragraphs repeat nothing of them', async () => {
    const docx = await write(letter());
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:name w:val="VT Nội dung"/>');
    expect(partOf(docx, 'word/document.xml')).toContain(
      '<w:p><w:pPr><w:pStyle w:val="VtIssuer"/></w:pPr>' +
        '<w:r><w:t xml:space="preserve">ĐẢNG ỦY PHƯỜNG TRẤN BIÊN</w:t></w:r></w:p>',
    );
  });

  it('gives a style the look of most of its paragraphs', async () => {
    const styles = partOf(await write(plan()), 'word/styles.xml');
    const [, item = ''] = /<w:style [^>]*w:styleId="VtItem">(.*?)<\/w:style>/.exec(styles) ?? [];
    expect(item).toContain('<w:keepNext w:val="false"/>');
    expect(item).toContain(
      '<w:spacing w:after="120" w:before="0" w:line="360" w:lineRule="exact"/>',
    );
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>');
  });

  it('prints the page number in its style, and nothing on first pages without contact', async () => {
    const docx = await write(letter());
    expect(partOf(docx, 'word/header1.xml')).toContain('<w:pStyle w:val="VtPageNumber"/>');
    expect(partOf(docx, 'word/header2.xml')).toContain('<w:p><w:pPr><w:pStyle w:val="VtSeam"/>');
  });

  it(
    'prints what stands above a State document in the header of its first page only',
    async () => {
      const document = stateLetter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ' } });
      const docx = await writeDocx(compose(document, nd30), document);
      expect(partOf(docx, 'word/document.xml')).not.toContain('LƯU HÀNH NỘI BỘ');
      const headers = [1, 2].map((n) => partOf(docx, `word/header${n}.xml`));
      expect(headers.map((header) => header.includes('LƯU HÀNH NỘI BỘ'))).toEqual([false, true]);
      expect(await schemaFaults(docx)).toEqual([]);
    },
    SCHEMA_TIMEOUT,
  );

  it('prints the contact on the first page only, not on those of the annexes', async () => {
    const docx = await write(fullPlan());
    const document = partOf(docx, 'word/document.xml');
    expect(document.match(/<w:footerReference w:type="first"/g)).toHaveLength(3);
    const footers = [1, 2, 3, 4, 5, 6].map((n) => partOf(docx, `word/footer${n}.xml`));
    expect(footers.filter((footer) => footer.includes('Hòa Bình'))).toHaveLength(1);
  });

  it('numbers by Word’s own lists, with one space after the number', async () => {
    const docx = await write(plan());
    const document = partOf(docx, 'word/document.xml');
    expect(document).not.toContain('>I.');
    expect(document.match(/<w:numPr>/g)).toHaveLength(17);
    const numbering = partOf(docx, 'word/numbering.xml');
    expect(numbering).toContain(
      '<w:numFmt w:val="upperRoman"/><w:suff w:val="space"/><w:lvlText w:val="%2."/>',
    );
  });

  it('says language, title, subject, author and the document’s own day', async () => {
    const docx = await write(letter());
    expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>');
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>ĐẢNG ỦY PHƯỜNG TRẤN BIÊN</dc:creator>');
    expect(core).toContain('2026-10-05T00:00:00Z</dcterms:created>');
  });

  it('leaves the day out where the clerk has still to stamp it', async () => {
    const base = letter();
    const header = { ...base.header, date: { day: null, month: 10, year: 2026 } };
    const core = partOf(await write({ ...base, header }), 'docProps/core.xml');
    expect(core).not.toContain('dcterms:created');
  });

  it('keeps no paragraph empty but those that Word demands and those that carry a line', async () => {
    const document = partOf(await write(fullPlan()), 'word/document.xml');
    const empty = document.match(/<w:p>(?:(?!<\/w:p>|<w:r>).)*<\/w:p>/g) ?? [];
    const unexplained = empty.filter(
      (each) =>
        !each.includes('VtSeam') && !each.includes('<w:pBdr>') && !each.includes('<w:numPr>'),
    );
    // The empty cell of the three tables.
    expect(unexplained).toHaveLength(3);
  });

  it('draws the line under the title as the lower border of an indented paragraph', async () => {
    const document = partOf(await write(letter()), 'word/document.xml');
    const [, right = '', left = ''] =
      /<w:bottom w:val="single"[^>]*\/><\/w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"/.exec(
        document,
      ) ?? [];
    expect(Number(left)).toBe(Number(right));
    expect(Number(left)).toBeGreaterThan(0);
  });

  it('mirrors the margins of two-sided documents', async () => {
    expect(partOf(await write(fullPlan()), 'word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(partOf(await write(letter()), 'word/settings.xml')).not.toContain('mirrorMargins');
  });

  it('gives each annex a section whose pages are numbered from 1', async () => {
    const document = partOf(await write(fullPlan()), 'word/document.xml');
    expect(document.match(/<w:pgNumType w:start="1" w:fmt="decimal"\/>/g)).toHaveLength(3);
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(3);
  });
});
