import type { Table, TableCell } from '#core/model/block.ts';
import type { Path } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import { editorText } from '#renderer/text/editor.ts';
import { wordsOfCell } from '../cell-words.ts';
import type { TextList } from '../text-list.ts';

/** Raised on a table's element when the words of one of its cells were changed. */
export const CELL_INPUT = 'van-thu:cell-input';

/** The words that a cell says now, and the path of its words in the document. */
export type CellInput = { readonly path: Path; readonly text: string };

/** Raised on a table's element when one of its buttons is pressed. */
export const TABLE_DEED = 'van-thu:table-deed';
/** Raised on a cell when a key leads out of it. */
export const CELL_STEP = 'van-thu:cell-step';

export type TableDeed =
  | 'row-above'
  | 'row-below'
  | 'column-left'
  | 'column-right'
  | 'remove-row'
  | 'remove-column'
  | 'headings'
  | 'remove';

export type CellStep = { readonly axis: 'cell' | 'row'; readonly by: 1 | -1 };

/** Draws the grid of a table of `list`; a cell that is being typed in is left as it is. */
export function drawTable(element: HTMLElement, list: TextList, table: Table): void {
  const at = [...list, table.id];
  if (hasCaretIn(element, at, table)) return;
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
      line.append(drawCell([...at, 'rows', row.id], cell, index < table.headerRows));
  }
  element.replaceChildren(drawTools(), grid);
}

const TOOLS = [
  'row-below',
  'column-right',
  'remove-row',
  'remove-column',
  'headings',
  'remove',
] as const satisfies readonly TableDeed[];

/** What a table offers while the keyboard is in it. */
function drawTools(): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'table-tools';
  for (const deed of TOOLS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = editorText.tableTools[deed];
    button.title = editorText.tableDeeds[deed];
    button.setAttribute('aria-label', button.title);
    // The keyboard stays in its cell, which says what the button is about.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () =>
      button.dispatchEvent(new CustomEvent(TABLE_DEED, { bubbles: true, detail: deed })),
    );
    tools.append(button);
  }
  return tools;
}

/** What the editor around a cell must not hear: it would take it for its own text. */
export const OWN_EVENTS = [
  'keydown',
  'beforeinput',
  'paste',
  'copy',
  'cut',
  'dragstart',
  'drop',
  'compositionstart',
  'compositionend',
] as const;

/** Whether the caret stands in the first or the last line of a cell or block. */
export function isAtEdge(words: HTMLElement, by: 1 | -1): boolean {
  const selection = getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  if (!caret) return true;
  const box = words.getBoundingClientRect();
  return by > 0 ? box.bottom - caret.bottom < caret.height : caret.top - box.top < caret.height;
}

/** Where a key leads that is pressed in `words`; null where it stays in them. */
export function stepOf(event: KeyboardEvent, words: HTMLElement): CellStep | null {
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'Tab') return { axis: 'cell', by: event.shiftKey ? -1 : 1 };
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  return by && !event.shiftKey && isAtEdge(words, by) ? { axis: 'row', by } : null;
}

function drawCell(row: Path, cell: TableCell, isHeader: boolean): HTMLElement {
  const path = cellPath(row, cell);
  const element = document.createElement(isHeader ? 'th' : 'td');
  element.style.textAlign = cell.align;
  const words = document.createElement('div');
  words.className = 'cell-words';
  words.contentEditable = 'plaintext-only';
  words.setAttribute('role', 'textbox');
  words.setAttribute('aria-label', editorText.cell);
  words.dataset.path = path.join('.');
  words.append(...cell.runs.map(drawRun));
  // A line that is still empty shows only when something follows the line feed before it.
  if (cell.runs.at(-1)?.text.endsWith('\n')) words.append('\n');
  for (const name of OWN_EVENTS) words.addEventListener(name, (event) => event.stopPropagation());
  words.addEventListener('keydown', (event) => {
    const detail = stepOf(event, words);
    if (!detail) return;
    event.preventDefault();
    words.dispatchEvent(new CustomEvent(CELL_STEP, { bubbles: true, detail }));
  });
  words.addEventListener('input', (event) => {
    event.stopPropagation();
    if ((event as InputEvent).isComposing) return;
    tell(words, path);
  });
  words.addEventListener('compositionend', () => tell(words, path));
  element.append(words);
  return element;
}

/** A run with its look. */
export function drawRun(run: TableCell['runs'][number]): Node {
  const span = document.createElement('span');
  span.textContent = run.text;
  if (run.bold) span.style.fontWeight = 'bold';
  if (run.italic) span.style.fontStyle = 'italic';
  if (run.underline) span.style.textDecoration = 'underline';
  if (run.vertical) span.style.verticalAlign = run.vertical;
  return span;
}

function tell(words: HTMLElement, path: Path): void {
  const detail: CellInput = { path, text: wordsOfCell(words) };
  words.dispatchEvent(new CustomEvent(CELL_INPUT, { bubbles: true, detail }));
}

/** Whether the grid on screen shows the words of `table` already, with the caret in it. */
function hasCaretIn(element: HTMLElement, at: Path, table: Table): boolean {
  const shown = element.querySelector('table');
  if (!shown?.contains(document.activeElement)) return false;
  const words = [...shown.querySelectorAll<HTMLElement>('.cell-words')].map(
    (each) => `${each.dataset.path}=${wordsOfCell(each)}`,
  );
  const wanted = table.rows.flatMap((row) =>
    row.cells.map((cell) => {
      const path = cellPath([...at, 'rows', row.id], cell);
      return `${path.join('.')}=${plainText(cell.runs)}`;
    }),
  );
  return words.join('\u0000') === wanted.join('\u0000');
}

function cellPath(row: Path, cell: TableCell): Path {
  return [...row, 'cells', cell.id, 'runs'];
}

export function drawPageBreak(element: HTMLElement): void {
  const rule = document.createElement('div');
  rule.className = 'page-break-rule';
  rule.textContent = editorText.pageBreak;
  element.replaceChildren(rule);
}
