import type { Table, TableCell } from '#core/model/block.ts';
import { editorText } from '#renderer/text/editor.ts';

/** Raised on a table's element when the words of one of its cells were changed. */
export const CELL_INPUT = 'van-thu:cell-input';

export type CellInput = {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  readonly text: string;
};

/** Draws the grid; a cell that is being typed in is left as it is. */
export function drawTable(element: HTMLElement, table: Table): void {
  const grid = document.createElement('table');
  grid.setAttribute('aria-label', editorText.table);
  const total = table.columns.reduce((sum, share) => sum + share, 0);
  const columns = document.createElement('colgroup');
  for (const share of table.columns) {
    const column = document.createElement('col');
    column.style.width = `${(share / total) * 100}%`;
    columns.append(column);
  }
  grid.append(columns);
  for (const [index, row] of table.rows.entries()) {
    const line = grid.insertRow();
    for (const cell of row.cells)
      line.append(drawCell(table, row.id, cell, index < table.headerRows));
  }
  if (!restoresFocus(element, grid)) element.replaceChildren(grid);
}

function drawCell(table: Table, row: string, cell: TableCell, isHeader: boolean): HTMLElement {
  const element = document.createElement(isHeader ? 'th' : 'td');
  element.style.textAlign = cell.align;
  const words = document.createElement('div');
  words.className = 'cell-words';
  words.contentEditable = 'plaintext-only';
  words.setAttribute('role', 'textbox');
  words.setAttribute('aria-label', editorText.cell);
  words.dataset.path = ['body', table.id, 'rows', row, 'cells', cell.id, 'runs'].join('.');
  words.append(...cell.runs.map(drawRun));
  words.addEventListener('input', (event) => {
    event.stopPropagation();
    if ((event as InputEvent).isComposing) return;
    tell(words, table.id, row, cell.id);
  });
  words.addEventListener('compositionend', () => tell(words, table.id, row, cell.id));
  element.append(words);
  return element;
}

function drawRun(run: TableCell['runs'][number]): Node {
  const span = document.createElement('span');
  span.textContent = run.text;
  if (run.bold) span.style.fontWeight = 'bold';
  if (run.italic) span.style.fontStyle = 'italic';
  if (run.underline) span.style.textDecoration = 'underline';
  if (run.vertical) span.style.verticalAlign = run.vertical;
  return span;
}

function tell(words: HTMLElement, table: string, row: string, cell: string): void {
  const detail: CellInput = { table, row, cell, text: words.textContent ?? '' };
  words.dispatchEvent(new CustomEvent(CELL_INPUT, { bubbles: true, detail }));
}

/** Whether the grid on screen already shows `grid`'s words, with the caret in it. */
function restoresFocus(element: HTMLElement, grid: HTMLTableElement): boolean {
  const shown = element.querySelector('table');
  if (!shown?.contains(document.activeElement)) return false;
  return wordsOf(shown).join('\u0000') === wordsOf(grid).join('\u0000');
}

function wordsOf(grid: HTMLElement): readonly string[] {
  return [...grid.querySelectorAll<HTMLElement>('.cell-words')].map(
    (words) => `${words.dataset.path}=${words.textContent}`,
  );
}

export function drawPageBreak(element: HTMLElement): void {
  const rule = document.createElement('div');
  rule.className = 'page-break-rule';
  rule.textContent = editorText.pageBreak;
  element.replaceChildren(rule);
}
