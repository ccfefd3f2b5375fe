import { admissibleText, joinRuns, type Run } from '#core/model/text.ts';
import { alignmentOf, type Look, lookInside, PLAIN_LOOK } from './html-look.ts';
import { attribute, ELEMENT, type HtmlNode, styled, TEXT, wordsIn } from './html-node.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements whose text is no text of the document. */
const SKIPPED = new Set(
  'DEL HEAD LINK META NOSCRIPT OBJECT SCRIPT STYLE TEMPLATE TITLE'.split(' '),
);

type Cell = StyledParagraph['cell'];
type Around = {
  readonly look: Look;
  readonly align: StyledParagraph['align'];
  readonly cell: Cell;
  readonly isPre: boolean;
};
type Open = { runs: Run[]; label: string | null; sizePt: number | null };

/**
 * HTML as styled paragraphs: what Word, a browser or a mail program puts on the clipboard. Bold,
 * italic, underline, raised and lowered words are kept, as are alignment, size, the numbers and
 * bullets of lists, and the place of each cell in its table. Styles of classes are not known.
 *
 * @param root - the parsed page or any element of it; never attached to a document that runs it
 */
export function paragraphsOfHtml(root: HtmlNode): readonly StyledParagraph[] {
  const paragraphs: StyledParagraph[] = [];
  let open: Open = { runs: [], label: null, sizePt: null };
  let pendingLabel: string | null = null;
  let tables = 0;

  function close({ align, cell }: Around): void {
    const runs = trimmed(joinRuns(open.runs));
    if (runs.length > 0)
      paragraphs.push({ runs, align, sizePt: open.sizePt, label: open.label, cell });
    open = { runs: [], label: runs.length > 0 ? null : open.label, sizePt: null };
  }

  function addText(text: string, { look, isPre }: Around): void {
    const spaced = isPre ? text : text.replace(/[ \t\r\n\f]+/gu, ' ');
    const { sizePt, ...marks } = look;
    if (spaced.trim() !== '') {
      open.sizePt ??= sizePt;
      if (pendingLabel !== null) open.label = pendingLabel;
      pendingLabel = null;
    }
    open.runs.push({ ...marks, text: admissibleText(spaced.replaceAll('\u00a0', ' ')) });
  }

  function readTable(table: HtmlNode, around: Around): void {
    const number = tables;
    tables += 1;
    for (const [row, line] of rowsOf(table).entries()) {
      for (const [column, cell] of cellsOf(line).entries())
        readCell(cell, { ...around, cell: { table: number, row, column } });
    }
  }

  /** An empty cell is a paragraph too: it keeps the grid whole. */
  function readCell(cell: HtmlNode, around: Around): void {
    const before = paragraphs.length;
    readBlock(cell, around);
    if (paragraphs.length > before) return;
    paragraphs.push({ runs: [], align: null, sizePt: null, label: null, cell: around.cell });
  }

  function readList(list: HtmlNode, around: Around): void {
    let count = Number(attribute(list, 'start')) || 1;
    for (const child of Array.from(list.childNodes)) {
      if (child.nodeName === 'LI') {
        close(around);
        pendingLabel = listLabel(list, count);
        count += 1;
      }
      read(child, around);
    }
  }

  function readBlock(node: HtmlNode, around: Around): void {
    close(around);
    const inside = {
      ...around,
      align: alignmentOf(node) ?? around.align,
      isPre:
        around.isPre || node.nodeName === 'PRE' || styled(node, 'white-space').startsWith('pre'),
    };
    if (node.nodeName === 'TABLE' && around.cell === null) readTable(node, inside);
    else if (node.nodeName === 'UL' || node.nodeName === 'OL') readList(node, inside);
    else readChildren(node, inside);
    close(inside);
  }

  function readChildren(node: HtmlNode, around: Around): void {
    const inside = { ...around, look: lookInside(node, around.look) };
    for (const child of Array.from(node.childNodes)) read(child, inside);
  }

  function read(node: HtmlNode, around: Around): void {
    if (node.nodeType === TEXT) addText(node.nodeValue ?? '', around);
    if (node.nodeType !== ELEMENT || SKIPPED.has(node.nodeName) || isHidden(node)) return;
    if (styled(node, 'mso-list') === 'ignore') {
      pendingLabel = wordsIn(node).replaceAll('\u00a0', ' ').trim();
    } else if (node.nodeName === 'BR') {
      open.runs.push({ text: '\n' });
    } else if (BLOCKS.has(node.nodeName)) {
      readBlock(node, around);
    } else {
      readChildren(node, around);
    }
  }

  const around = { look: PLAIN_LOOK, align: null, cell: null, isPre: false };
  read(root, around);
  close(around);
  return paragraphs;
}

function isHidden(node: HtmlNode): boolean {
  return styled(node, 'display') === 'none' || styled(node, 'mso-hide') === 'all';
}

/** The number or bullet that a list puts before its item `count`. */
function listLabel(list: HtmlNode, count: number): string {
  if (list.nodeName === 'UL') return '-';
  const kind = attribute(list, 'type') || styled(list, 'list-style-type');
  if (kind === 'a' || kind === 'lower-alpha' || kind === 'lower-latin')
    return `${String.fromCharCode(96 + Math.min(count, 26))})`;
  return `${count}.`;
}

function named(node: HtmlNode, ...names: readonly string[]): readonly HtmlNode[] {
  return Array.from(node.childNodes).filter(({ nodeName }) => names.includes(nodeName));
}

function rowsOf(table: HtmlNode): readonly HtmlNode[] {
  const parts = Array.from(table.childNodes);
  return parts.flatMap((part) =>
    part.nodeName === 'TR'
      ? [part]
      : /^T(BODY|HEAD|FOOT)$/u.test(part.nodeName)
        ? named(part, 'TR')
        : [],
  );
}

function cellsOf(row: HtmlNode): readonly HtmlNode[] {
  return named(row, 'TD', 'TH');
}

/** Without the white space at both ends, and with one space where several meet. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const single: Run[] = [];
  for (const run of runs) {
    const last = single.at(-1)?.text ?? '\n';
    const text = /[ \n]$/u.test(last) ? run.text.replace(/^ +/u, '') : run.text;
    if (text !== '') single.push({ ...run, text: text.replace(/ +\n/gu, '\n') });
  }
  const kept = single.map((run, index) =>
    index === single.length - 1 ? { ...run, text: run.text.trimEnd() } : run,
  );
  const words = kept.filter(({ text }) => text !== '');
  return kept.length > words.length ? trimmed(words) : words;
}
