import { expect, test } from 'vitest';
import {
  annexList,
  BODY,
  blockOf,
  blocksAt,
  isEditorText,
  knownBlocks,
  listOf,
  sameList,
  withBlocks,
} from '#renderer/editor/text-list.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

const [one, two] = [paragraph('b1', 'một'), paragraph('b1', 'hai')];
const document = letter({
  body: [one],
  annexes: [
    { id: 'a1', title: 'BIỂU', body: [two] },
    { id: 'a2', title: 'DANH SÁCH', body: [] },
  ],
});

test('each text has its own blocks, also where ids are the same', () => {
  expect(blocksAt(document, BODY)).toEqual([one]);
  expect(blocksAt(document, annexList('a1'))).toEqual([two]);
  expect(blocksAt(document, annexList('gone'))).toEqual([]);
  expect(knownBlocks(document, annexList('a2'))).toEqual([]);
  expect(knownBlocks(document, annexList('gone'))).toBeNull();
});

test('other blocks in one text leave all others the very same', () => {
  const inBody = withBlocks(document, BODY, [two]);
  expect(inBody).toEqual({ ...document, body: [two] });
  expect(inBody.annexes).toBe(document.annexes);
  const inAnnex = withBlocks(document, annexList('a2'), [one]);
  expect(inAnnex.annexes.map(({ body }) => body)).toEqual([[two], [one]]);
  expect(inAnnex.annexes[0]).toBe(document.annexes[0]);
  expect(inAnnex.body).toBe(document.body);
});

test('a path tells its text, its block and what of it', () => {
  const cell = ['annexes', 'a1', 'body', 't1', 'rows', 'r1', 'cells', 'c1', 'runs'];
  expect(listOf(cell)).toEqual(annexList('a1'));
  expect(blockOf(cell)).toEqual({ id: 't1', inside: cell.slice(4) });
  expect(blockOf(['body', 'b1', 'runs'])).toEqual({ id: 'b1', inside: ['runs'] });
  expect([listOf(['annexes', 'a1', 'title']), listOf(['header', 'subject'])]).toEqual([null, null]);
  expect([blockOf(['body']), blockOf(['annexes', 'a1', 'title'])]).toEqual([null, null]);
  expect(sameList(annexList('a1'), annexList('a1'))).toBe(true);
  expect([sameList(annexList('a1'), annexList('a2')), sameList(annexList('a1'), BODY)]).toEqual([
    false,
    false,
  ]);
});

test.each([
  [true, ['body', 'b1', 'runs']],
  [true, ['annexes', 'a1', 'body', 'b1', 'runs']],
  [true, ['annexes', 'a1', 'body', 'b1']],
  [true, ['annexes', 'a1', 'body']],
  [false, ['annexes', 'a1', 'title']],
  [false, ['annexes', 'a1']],
  [false, ['annexes', 'a1', 'body', 't1', 'rows', 'r1', 'cells', 'c1', 'runs']],
  [false, ['annexes', 'a1', 'body', 'f1', 'caption']],
  [false, ['header', 'subject']],
] as const)('text that an editor itself holds: %s for %j', (isText, path) => {
  expect(isEditorText({ path })).toBe(isText);
});
