import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { HtmlNode } from '#core/recognise/html-node.ts';
import { paragraphsOfHtml } from '#core/recognise/paragraphs-of-html.ts';

function read(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return paragraphsOfHtml(document.body as unknown as HtmlNode);
}

/** Runs in short: `*bold*`, `/italic/`, `_underlined_`. */
function short(html: string) {
  return read(html).map(({ runs, label }) => {
    const words = runs.map(({ text, bold, italic, underline, vertical }) => {
      const marks = [bold && '*', italic && '/', underline && '_', vertical && '^'].filter(Boolean);
      return marks.join('') + text + marks.toReversed().join('');
    });
    return (label === null ? '' : `${label}|`) + words.join('');
  });
}

test('looks come from elements and from styles, and styles win', () => {
  expect(short('<p>Đồng chí <b>An</b>, <span style="font-style:italic">Bí thư</span></p>')).toEqual(
    ['Đồng chí *An*, /Bí thư/'],
  );
  expect(short('<b style="font-weight:normal"><p>thường <u>gạch</u></p></b>')).toEqual([
    'thường _gạch_',
  ]);
  expect(short('<p style="font-weight:700">đậm</p>')).toEqual(['*đậm*']);
  expect(short('<p>m<sup>2</sup></p>')).toEqual(['m^2^']);
});

test('white space is what a browser shows of it', () => {
  expect(short('<p>một\n   hai&nbsp;ba </p>\n<p> </p><div>bốn<br>năm</div>')).toEqual([
    'một hai ba',
    'bốn\nnăm',
  ]);
  expect(short('<pre>một  hai</pre>')).toEqual(['một  hai']);
});

test('lists keep their numbers and bullets', () => {
  expect(short('<ul><li>một</li><li><p>hai</p></li></ul>')).toEqual(['-|một', '-|hai']);
  expect(short('<ol start="3"><li>ba<ol type="a"><li>điểm</li></ol></li></ol>')).toEqual([
    '3.|ba',
    'a)|điểm',
  ]);
});

test('the number that Word writes before an item of a list is its label', () => {
  const number = '<span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span>';
  expect(
    short(`<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">${number}Nội dung</p>`),
  ).toEqual(['1.|Nội dung']);
});

test('cells know their place, empty ones too, and paragraphs their alignment and size', () => {
  const [first, second, third] = read(
    '<table><tbody><tr><td align=center><p>STT</p></td><td></td></tr></tbody></table><p style="text-align:right"><span style="font-size:16px">phải</span></p>',
  );
  expect(first).toMatchObject({ cell: { table: 0, row: 0, column: 0 }, align: 'center' });
  expect(second).toMatchObject({ cell: { table: 0, row: 0, column: 1 }, runs: [] });
  expect(third).toMatchObject({ cell: null, align: 'right', sizePt: 12, runs: [{ text: 'phải' }] });
});

test('scripts, styles and hidden words are no text, and controls are taken out', () => {
  expect(
    short(
      '<style>p{}</style><script>x</script><p style="display:none">ẩn</p><p>th\u202eấy<!-- c --></p>',
    ),
  ).toEqual(['thấy']);
});
