import type { Block, Table } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainRuns } from '#core/model/text.ts';
import { paragraph, plan, stateLetter } from '#tests/support/documents.ts';

/** A text that ends in a table: how long it is, and what its cells hold. */
export type TableEnding = {
  readonly name: string;
  /** Paragraphs of two lines above the table. */
  readonly paragraphs: number;
  readonly rows: number;
  readonly headerRows: 0 | 1 | 2;
  readonly cells: 'short' | 'long' | 'mixed';
  readonly system: 'party' | 'state';
};

const SENTENCE =
  'Các cơ quan, đơn vị, địa phương căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện và báo cáo kết quả bằng văn bản.';
const LONG_CELL =
  'Phối hợp với các đơn vị liên quan rà soát, thống kê đầy đủ số liệu và báo cáo đúng thời hạn quy định';
const COLUMNS = [12, 80, 30, 43];
const HEADS = ['STT', 'Nội dung công việc', 'Thời hạn', 'Đơn vị chủ trì'];

function isLongRow(cells: TableEnding['cells'], index: number): boolean {
  return cells === 'long' || (cells === 'mixed' && index % 3 === 1);
}

function tableOf({ rows, headerRows, cells }: TableEnding): Table {
  const texts = Array.from({ length: rows }, (_, index): readonly string[] => {
    if (index < headerRows) return HEADS;
    const work = isLongRow(cells, index) ? LONG_CELL : `Nội dung công việc số ${index + 1}`;
    return [String(index + 1), work, 'Tháng 10', 'Văn phòng'];
  });
  return {
    kind: 'table',
    id: 't',
    columns: COLUMNS,
    headerRows: Math.min(headerRows, rows - 1),
    rows: texts.map((row, index) => ({
      id: `t${index}`,
      cells: row.map((text, column) => ({
        id: `t${index}c${column}`,
        align: 'left' as const,
        runs: plainRuns(text),
      })),
    })),
  };
}

/** A whole document whose text ends so. */
export function documentEnding(ending: TableEnding): OfficialDocument {
  const above = Array.from({ length: ending.paragraphs }, (_, index) =>
    paragraph(`p${index}`, SENTENCE),
  );
  const body: readonly Block[] = [...above, tableOf(ending)];
  return ending.system === 'party' ? plan({ body }) : stateLetter({ body });
}

const SYSTEMS = ['party', 'state'] as const;
const CELLS = ['short', 'long', 'mixed'] as const;

/** Every length of table once, the rest of each drawn evenly: none is like the one before. */
export function tableEndings(): readonly TableEnding[] {
  return Array.from({ length: 60 }, (_, index) => index + 1).flatMap((rows) =>
    SYSTEMS.map((system, side): TableEnding => {
      const paragraphs = (rows * 7 + side * 5) % 17;
      const headerRows = ([1, 0, 1, 2] as const)[(rows + side) % 4] ?? 1;
      const cells = CELLS[(rows + side) % 3] ?? 'short';
      const name = `${system}-${paragraphs}-${rows}-${headerRows}-${cells}`;
      return { name, paragraphs, rows, headerRows, cells, system };
    }),
  );
}
