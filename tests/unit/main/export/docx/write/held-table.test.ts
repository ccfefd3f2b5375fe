import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { Table } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { paragraph, plan, TODAY } from '#tests/support/documents.ts';
import { partOf, withPart } from '#tests/support/docx-parts.ts';
import { schemaFaults } from '#tests/support/ooxml-schema.ts';

const SCHEMA_TIMEOUT = 30_000;

function tableOf(rows: number): Table {
  return {
    kind: 'table',
    id: 't',
    columns: [1, 4],
    headerRows: 1,
    rows: Array.from({ length: rows }, (_, index) => ({
      id: `r${index}`,
      cells: [
        index === 0 ? 'TT' : String(index),
        index === 0 ? 'Nội dung' : `Việc thứ ${index}`,
      ].map((text, column) => ({
        id: `r${index}c${column}`,
        align: 'left' as const,
        runs: [{ text, ...(index === 0 ? { bold: true as const } : {}) }],
      })),
    })),
  };
}

function endingInTable(rows: number): OfficialDocument {
  const text = 'Các đơn vị thực hiện những nhiệm vụ trong bảng dưới đây.';
  return plan({ body: [paragraph('p1', text), tableOf(rows)] });
}

function write(document: OfficialDocument): Promise<Uint8Array> {
  return writeDocx(compose(document, hd05), document);
}

describe('a table at the end of the text', () => {
  it.each([3, 40])(
    'holds the closing in a last row without rules: %i rows',
    async (rows) => {
      const docx = await write(endingInTable(rows));
      const body = partOf(docx, 'word/document.xml');
      const table = body.slice(body.indexOf('TT</w:t>'));
      const held = table.slice(0, table.indexOf('Nơi nhận:')).split('<w:tr>').slice(-2);
      expect(held[0]).toContain('<w:gridSpan w:val="2"/>');
      expect(held[0]).toContain('<w:bottom w:val="nil"/>');
      expect(held[0]).not.toContain('</w:tbl>');
      expect(await schemaFaults(docx)).toEqual([]);
    },
    SCHEMA_TIMEOUT,
  );

  it('is read back as one table, the closing beside it, when the words were changed', async () => {
    const docx = withPart(await write(endingInTable(40)), 'word/document.xml', (text) =>
      text.replace('Việc thứ 7', 'Việc thứ bảy'),
    );
    const reading = await readDocx(docx);
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.unchanged).toBe(false);
    const { document, unplaced } = recognise(reading.paragraphs, { today: TODAY });
    const rows = document.body.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(rows.map((each) => each.length)).toEqual([40]);
    expect(rows[0]?.[7]?.cells.map((cell) => plainText(cell.runs))).toEqual(['7', 'Việc thứ bảy']);
    expect(document.signatures.map(({ name }) => name)).toEqual(
      plan().signatures.map(({ name }) => name),
    );
    expect(document.recipients.map(({ text }) => text)).toEqual(
      plan().recipients.map(({ text }) => text),
    );
    expect(unplaced).toEqual([]);
  });
});
