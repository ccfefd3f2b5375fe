import { expect, test } from 'vitest';
import { block } from '#core/model/block.ts';
import { applyEdits } from '#core/model/edit.ts';
import { countingIds } from '#core/model/new-id.ts';
import { MAX_PICTURES_BYTES, pictureBytes } from '#core/model/picture.ts';
import { blankFigure, hasRoomFor, insertedBelow, moved } from '#renderer/editor/figure-edits.ts';
import { annexList, BODY } from '#renderer/editor/text-list.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { figure, widePng } from '#tests/support/pictures.ts';

const ids = () => countingIds('n');
const body = [paragraph('a', 'một'), paragraph('b', 'hai'), paragraph('c', '')];

/** The ids of the body after the edits. */
function after(edits: ReturnType<typeof moved>, before = body): readonly string[] {
  return applyEdits(letter({ body: before }), edits).document.body.map(({ id }) => id);
}

test('a new figure is a block of the model', () => {
  const made = blankFigure(widePng, 120, ids());
  expect(block.parse(made)).toEqual(made);
  expect(made).toMatchObject({ id: 'n1', widthMm: 120, align: 'center', caption: [] });
});

test('a block goes below the caret, before an empty line, or at the end', () => {
  const put = (at: string | undefined) =>
    after(insertedBelow(body, { list: BODY, id: at }, figure('f'), ids()));
  expect(put('a')).toEqual(['a', 'f', 'b', 'c']);
  expect(put('c')).toEqual(['a', 'b', 'f', 'c']);
  expect(put(undefined)).toEqual(['a', 'b', 'f', 'c']);
});

test('an empty text gets a line to go on with', () => {
  expect(after(insertedBelow([], { list: BODY, id: undefined }, figure('f'), ids()), [])).toEqual([
    'f',
    'n1',
  ]);
});

test('a block moves past its neighbours, and stays at the edges', () => {
  const move = (id: string, by: 1 | -1) => moved(body, { list: BODY, id }, by);
  expect(after(move('a', 1))).toEqual(['b', 'a', 'c']);
  expect(after(move('b', 1))).toEqual(['a', 'c', 'b']);
  expect(after(move('c', -1))).toEqual(['a', 'c', 'b']);
  expect(move('a', -1)).toEqual([]);
  expect(move('c', 1)).toEqual([]);
  expect(move('không có', 1)).toEqual([]);
});

test('in an annex the same is done to its own blocks', () => {
  const list = annexList('x');
  const document = letter({ annexes: [{ id: 'x', title: '', body }] });
  const edits = [
    ...insertedBelow(body, { list, id: 'a' }, figure('f'), ids()),
    ...moved(body, { list, id: 'b' }, 1),
  ];
  const { annexes, body: text } = applyEdits(document, edits).document;
  expect(annexes[0]?.body.map(({ id }) => id)).toEqual(['a', 'f', 'c', 'b']);
  expect(text).toBe(document.body);
});

test('a document has room for so many pictures, those of its annexes among them', () => {
  const data = 'A'.repeat((MAX_PICTURES_BYTES / 2 / 3) * 4);
  const large = figure('f', { image: { ...widePng, data } });
  const annexes = [{ id: 'x', title: '', body: [{ ...large, id: 'g' }] }];
  expect(hasRoomFor(letter({ body: [large] }), widePng)).toBe(true);
  expect(hasRoomFor(letter({ body: [large], annexes }), widePng)).toBe(false);
});

test('bytes are counted without their padding', () => {
  const bytes = (text: string) => pictureBytes({ data: Buffer.from(text).toString('base64') });
  expect(['abc', 'abcd', 'abcde'].map(bytes)).toEqual([3, 4, 5]);
});
