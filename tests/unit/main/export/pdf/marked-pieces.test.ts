import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { markFindings } from '#core/compose/mark-findings.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { markedPieces } from '#main/export/pdf/marked-pieces.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { item, letter, paragraph, plan } from '#tests/support/documents.ts';

test('pieces are cut at the marks, the gravest is seen, what is whole stays whole', () => {
  const pieces = [
    { text: 'Theo văn bản ' },
    { whole: [{ text: '152-CV/ĐU', bold: true as const }] },
  ];
  const marks = [
    { start: 5, end: 12, tone: 'info' as const },
    { start: 8, end: 12, tone: 'error' as const },
    { start: 13, end: 16, tone: 'warning' as const },
  ];
  expect(markedPieces(pieces, marks)).toEqual([
    { text: 'Theo ' },
    { text: 'văn', mark: 'info' },
    { text: ' bản', mark: 'error' },
    { text: ' ' },
    {
      whole: [
        { text: '152', bold: true, mark: 'warning' },
        { text: '-CV/ĐU', bold: true },
      ],
    },
  ]);
  expect(markedPieces(pieces, [])).toBe(pieces);
});

const press = createPress();

/** Every letter of a page in order, and where it stands in points. */
function lettersOf(svg: string): readonly string[] {
  const found: string[] = [];
  const origins: [number, number][] = [];
  const drawing = svg.slice(svg.indexOf('</defs>'));
  for (const [tag, close, name, attributes = ''] of drawing.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const [x, y] = origins.at(-1) ?? [0, 0];
    if (name === 'use') {
      const [, id, at] = /href="#(\w+)" x="([\d.-]+)"/.exec(attributes) ?? [];
      found.push(`${id} ${(x + Number(at)).toFixed(2)} ${y.toFixed(2)}`);
    } else if (name === 'g' && close) {
      origins.pop();
    } else if (name === 'g' && !tag.endsWith('/>')) {
      const moved = /matrix\(1 0 0 -?1 ([\d.-]+) ([\d.-]+)\)/.exec(attributes);
      origins.push([x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0)]);
    }
  }
  return found;
}

/** The pages, with parts of every third word of the text marked. */
function pagesOf(document: OfficialDocument, isMarked: boolean) {
  const composition = compose(document, hd05);
  const places = document.body.flatMap((block) => {
    const text = 'runs' in block ? plainText(block.runs) : '';
    return [...text.matchAll(/\S+/gu)]
      .filter((_, index) => index % 3 === 0)
      .map(({ index, 0: word }) => ({
        path: ['body', block.id, 'runs'],
        range: { start: index + 1, end: index + word.length },
        tone: 'error' as const,
      }));
  });
  const pages = press.pages(isMarked ? markFindings(composition, document, places) : composition);
  return { pages, places };
}

const LONG =
  'Ban Thường vụ Đảng ủy yêu cầu các chi bộ, đảng bộ cơ sở quán triệt Hướng dẫn số 05-HD/VPTW và phòng, chống Covid-19 trên địa bàn phường trong quý IV/2026. ';

const DOCUMENTS: Readonly<Record<string, OfficialDocument>> = {
  'a letter': { ...letter(), body: [paragraph('b1', LONG.repeat(3)), item('i1', 'dash', LONG)] },
  'a plan over pages': {
    ...plan(),
    body: Array.from({ length: 14 }, (_, n) =>
      n % 3 === 0 ? item(`i${n}`, 'arabic', LONG.repeat(2)) : paragraph(`p${n}`, LONG.repeat(3)),
    ),
  },
};

test.each(Object.entries(DOCUMENTS))('marks move nothing on the pages of %s', (_name, document) => {
  const plain = pagesOf(document, false).pages;
  const { pages, places } = pagesOf(document, true);
  expect(pages).toHaveLength(plain.length);
  const strokes = (svg: string) => svg.match(/stroke-dasharray/g)?.length ?? 0;
  expect(plain.reduce((sum, page) => sum + strokes(page), 0)).toBe(0);
  const drawn = pages.reduce((sum, page) => sum + strokes(page), 0);
  expect(drawn).toBeGreaterThanOrEqual(places.length);
  expect(plain.flatMap(lettersOf).length).toBeGreaterThan(500);
  expect(pages.map(lettersOf)).toEqual(plain.map(lettersOf));
});
