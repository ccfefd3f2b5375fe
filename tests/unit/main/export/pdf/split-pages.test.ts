import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { createPageCutter } from '#main/export/pdf/split-pages.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { paragraph, plan } from '#tests/support/documents.ts';

const SIZE = { widthPt: 100, heightPt: 200 };
const page = (words: string, n = 0) =>
  `    <path d="M 0 0"/>\n    <g transform="${n}">\n        <g>${words}</g>\n    </g>`;
const drawing = (...pages: readonly string[]) =>
  ['<svg class="x">', ...pages, '    <defs id="glyph">', '    </defs>', '</svg>'].join('\n');

test('a page that looks as before is the very same picture, wherever it stands', () => {
  const cut = createPageCutter();
  const before = cut(drawing(page('one', 0), page('two', 1)), SIZE);
  const after = cut(drawing(page('zero', 0), page('one', 1), page('two', 2)), SIZE);
  expect(after.slice(1)).toEqual(before);
  expect(after[0]?.key).not.toBe(before[0]?.key);
  expect(after[0]?.svg()).toContain('viewBox="0 0 100 200"');
  expect(after[0]?.svg()).toContain('<g>zero</g>');
});

test('on paper of another size it is another picture', () => {
  const cut = createPageCutter();
  const [before] = cut(drawing(page('one')), SIZE);
  const [after] = cut(drawing(page('one')), { ...SIZE, widthPt: 120 });
  expect(after?.key).not.toBe(before?.key);
  expect(after?.svg()).toContain('viewBox="0 0 120 200"');
});

test('a page without anything on it is a page', () => {
  const pages = createPageCutter()(drawing(page('one'), '    <g/>', page('three')), SIZE);
  expect(pages.map(({ svg }) => /<g>(\w+)<\/g>/.exec(svg())?.[1] ?? null)).toEqual([
    'one',
    null,
    'three',
  ]);
});

test('a word at the end of a draft changes its last page alone', () => {
  const press = createPress();
  const body = Array.from({ length: 60 }, (_, n) => paragraph(`f${n}`, `Đoạn thứ ${n + 1}.`));
  const keysOf = (last: string) =>
    press
      .pictures(compose(plan({ body: body.with(-1, paragraph('f59', last)) }), hd05))
      .map(({ key }) => key);
  const before = keysOf('Đoạn cuối.');
  const after = keysOf('Đoạn cuối nữa.');
  expect(before).toHaveLength(3);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]).not.toBe(before[2]);
});
