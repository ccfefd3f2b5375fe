import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import { type MarkedPlace, markFindings } from '#core/compose/mark-findings.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { heading, letter, paragraph, plan } from '#tests/support/documents.ts';

function paragraphsIn(nodes: readonly FlowNode[]): readonly ParagraphNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return [node];
    if (node.kind === 'columns') return node.cells.flatMap(paragraphsIn);
    if (node.kind === 'table') return node.rows.flat().flatMap(({ content }) => content);
    return [];
  });
}

/** The words that are marked, with their tones. */
function marked(document: OfficialDocument, ...places: readonly MarkedPlace[]) {
  const composition = markFindings(compose(document, hd05), document, places);
  return composition.sections
    .flatMap(({ flow, contact }) => [...paragraphsIn(flow), ...contact])
    .flatMap(({ runs, marks = [] }) =>
      marks.map(({ start, end, tone }) => `${tone}: ${plainText(runs).slice(start, end)}`),
    );
}

const place = (path: string, range?: readonly [number, number]): MarkedPlace => ({
  path: path.split('/'),
  tone: 'error',
  ...(range ? { range: { start: range[0], end: range[1] } } : {}),
});

test('a stretch of the text is marked where it stands, also across a hyphen inside a word', () => {
  const body = [paragraph('b1', 'Phòng, chống Covid-19 ở xã.'), heading('h1', 'roman', 'MỤC ĐÍCH')];
  const document = { ...plan(), body };
  expect(marked(document, place('body/b1/runs', [13, 21]))).toEqual(['error: Covid‑19']);
  expect(marked(document, place('body/h1/runs', [4, 8]))).toEqual(['error: ĐÍCH']);
  expect(marked(document, place('body/b1/runs', [20, 400]))).toEqual(['error: 9 ở xã.']);
});

test('without a stretch: the first word of a block, all of a field', () => {
  const document = { ...letter(), body: [paragraph('b1', 'Kính mong hồi âm.')] };
  expect(marked(document, place('body/b1'))).toEqual(['error: Kính']);
  expect(marked(document, place('header/issuer/name'))).toEqual([
    'error: ĐẢNG ỦY PHƯỜNG TRẤN BIÊN',
  ]);
  expect(marked(document, place('header/number/typeCode'))).toEqual(['error: CV']);
  expect(marked(document, place('header/place'))).toEqual(['error: Trấn Biên']);
});

test('a field is found inside what the page prints around it', () => {
  const [first] = letter().recipients.slice(1);
  if (!first) throw new Error('no recipient');
  const [words] = marked(letter(), place(`recipients/${first.id}/text`, [0, 6]));
  expect(words).toBe(`error: ${first.text.slice(0, 6)}`);
});

test('words of the source are counted as they stand there', () => {
  const document = { ...letter(), asFound: { number: { text: 'Số: 152-CV/ĐU' } } };
  expect(marked(document, place('asFound/number/text', [0, 3]))).toEqual(['error: Số:']);
});

test('what the pages do not show is not marked, and nothing to mark changes nothing', () => {
  const document = letter();
  expect(
    marked(document, place('page/marginsMm'), place('header'), place('body/none/runs')),
  ).toEqual([]);
  const composition = compose(document, hd05);
  expect(markFindings(composition, document, [])).toBe(composition);
});
