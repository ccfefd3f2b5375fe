import { expect, test } from 'vitest';
import { admissibleText } from '#core/model/text.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { blocksOf } from '#renderer/editor/paste.ts';

const blocksOfText = (text: string) => blocksOf(paragraphsOfText(admissibleText(text)));

/** Blocks as short words: their kind or level, and their text. */
function pasted(text: string) {
  return blocksOfText(text).map((block) => {
    const words = 'runs' in block ? block.runs.map((run) => run.text).join('') : '';
    return [block.kind === 'item' ? block.level : block.kind, words];
  });
}

test('lines become blocks, typed labels become levels', () => {
  expect(pasted('I. MỤC ĐÍCH\n1. Một\n\n- gạch\nthường')).toEqual([
    ['roman', 'MỤC ĐÍCH'],
    ['arabic', 'Một'],
    ['dash', 'gạch'],
    ['paragraph', 'thường'],
  ]);
});

test('what a document may not hold is taken out, and words are composed', () => {
  const [block] = blocksOfText('Tie\u0302\u0301ng\u202e Việt\u0000');
  expect(block).toMatchObject({ runs: [{ text: 'Tiếng Việt' }] });
});

test('ids are new for each block', () => {
  const ids = blocksOfText('a\nb\nc').map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

const styled = { align: null, sizePt: null, label: null, cell: null };

test('the labels of lists become levels, other bullets dashes, unknown labels stay words', () => {
  const blocks = blocksOf([
    { ...styled, label: '1.', runs: [{ text: 'Một' }] },
    { ...styled, label: '·', runs: [{ text: 'gạch' }] },
    { ...styled, label: '1/', runs: [{ text: 'khác' }] },
  ]);
  expect(blocks).toMatchObject([
    { kind: 'item', level: 'arabic', label: null, runs: [{ text: 'Một' }] },
    { kind: 'item', level: 'dash', runs: [{ text: 'gạch' }] },
    { kind: 'paragraph', runs: [{ text: '1/ khác' }] },
  ]);
});

test('a bold numbered line is a title, other bold words stay bold', () => {
  const bold = true as const;
  const blocks = blocksOf([
    { ...styled, runs: [{ text: '1. Mục đích', bold }] },
    { ...styled, runs: [{ text: 'Đồng chí ' }, { text: 'An', bold }] },
  ]);
  expect(blocks).toMatchObject([
    { kind: 'item', level: 'arabic', title: true, runs: [{ text: 'Mục đích' }] },
    { kind: 'paragraph', runs: [{ text: 'Đồng chí ' }, { text: 'An', bold }] },
  ]);
});

test('the cells of a table become a table', () => {
  const cell = (row: number, column: number, text: string) => ({
    ...styled,
    cell: { table: 0, row, column },
    runs: text === '' ? [] : [{ text }],
  });
  const [table, after] = blocksOf([
    cell(0, 0, 'STT'),
    cell(0, 1, 'Việc'),
    cell(1, 0, '1'),
    cell(1, 1, 'a'),
    cell(1, 1, 'b'),
    { ...styled, runs: [{ text: 'sau' }] },
  ]);
  expect(
    table?.kind === 'table' && table.rows.map((row) => row.cells.map(({ runs }) => runs)),
  ).toEqual([
    [[{ text: 'STT' }], [{ text: 'Việc' }]],
    [[{ text: '1' }], [{ text: 'a\nb' }]],
  ]);
  expect(after?.kind).toBe('paragraph');
});
