import type { Block, Table, TableCell } from '#core/model/block.ts';
import { joinRuns, plainText, type Run, sliceRuns } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { levelOfTypedLabel } from './levels.ts';
import { itemOf, PLAIN } from './nodes/block-shape.ts';
import { newBlockId } from './nodes/new-block-id.ts';

const LABELLED = /^(\S{1,9}|\p{L}+ \S{1,8})\s+(?=\S)/u;
/** What Word and web pages draw before the items of a list without numbers. */
const BULLET = /^[-–—•·●○▪§o*]$/u;

function labelInText(text: string): string | null {
  const label = LABELLED.exec(text)?.[1];
  return label !== undefined && levelOfTypedLabel(label) ? label : null;
}

/** Words on one line, single spaces, nothing at the ends. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const spaced = runs.map((run) => ({ ...run, text: run.text.replace(/[ \u00a0]+/gu, ' ') }));
  const text = plainText(spaced);
  const start = text.length - text.trimStart().length;
  return joinRuns(sliceRuns(spaced, start, text.trimEnd().length));
}

/** A line that is bold throughout is a title, and its level makes it bold already. */
function itemBlock(label: string, runs: readonly Run[]): Block | null {
  const level = levelOfTypedLabel(BULLET.test(label) ? '-' : label);
  if (!level) return null;
  const shape = itemOf(level);
  const isBold = runs.length > 0 && runs.every(({ bold }) => bold) && level !== 'dash';
  if (shape.kind !== 'item' || !(isBold || shape.title))
    return { ...shape, id: newBlockId(), runs } as Block;
  const words = joinRuns(runs.map(({ bold: _bold, ...run }) => run));
  return { ...shape, title: true, id: newBlockId(), runs: words };
}

function blockOf(paragraph: StyledParagraph): Block {
  const runs = tidy(paragraph.runs);
  const plain = (words: readonly Run[]): Block => {
    const align =
      paragraph.align === 'center' || paragraph.align === 'right' ? paragraph.align : 'justify';
    return { ...PLAIN, kind: 'paragraph', align, id: newBlockId(), runs: words };
  };
  if (paragraph.label !== null) {
    const withLabel = joinRuns([{ text: `${paragraph.label} ` }, ...runs]);
    return itemBlock(paragraph.label, runs) ?? plain(withLabel);
  }
  const text = plainText(runs);
  const label = labelInText(text);
  if (label === null) return plain(runs);
  const words = tidy(sliceRuns(runs, label.length, text.length));
  return itemBlock(label, words) ?? plain(runs);
}

/** The paragraphs of one table of the source as a grid; cells that are missing are empty. */
function tableOf(paragraphs: readonly StyledParagraph[]): Table {
  const cells = paragraphs.flatMap(({ cell }) => (cell ? [cell] : []));
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const cellAt = (row: number, column: number): TableCell => {
    const own = paragraphs.filter(({ cell }) => cell?.row === row && cell.column === column);
    const runs = own.flatMap((each, index) =>
      index === 0 ? tidy(each.runs) : [{ text: '\n' }, ...tidy(each.runs)],
    );
    return { id: newBlockId(), align: own[0]?.align ?? 'left', runs: joinRuns(runs) };
  };
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    kind: 'table',
    id: newBlockId(),
    columns: indexes(columns).map(() => 1),
    headerRows: 0,
    rows: indexes(rows).map((row) => ({
      id: newBlockId(),
      cells: indexes(columns).map((column) => cellAt(row, column)),
    })),
  };
}

/**
 * Pasted paragraphs as blocks: empty ones dropped, labels of lists and labels that stand in the
 * text turned into levels, tables kept as tables.
 */
export function blocksOf(paragraphs: readonly StyledParagraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    const number = paragraph?.cell?.table;
    if (number !== undefined) {
      const end = paragraphs.findIndex((each, at) => at > index && each.cell?.table !== number);
      const own = paragraphs.slice(index, end < 0 ? undefined : end);
      blocks.push(tableOf(own));
      index += own.length;
    } else {
      if (paragraph && plainText(paragraph.runs).trim() !== '') blocks.push(blockOf(paragraph));
      index += 1;
    }
  }
  return blocks;
}
