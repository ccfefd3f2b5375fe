import { expect, test } from 'vitest';
import { printableHtml } from '#main/electron/printable-html.ts';

test('one sheet a page, of the paper of the document, under its title as text', () => {
  const html = printableHtml({
    title: 'Số 5 <KH> & khác',
    pages: ['<svg id="1"></svg>', '<svg id="2"></svg>'],
    widthMm: 210,
    heightMm: 297,
  });
  expect(html).toContain('@page{size:210mm 297mm;margin:0}');
  expect(html).toContain('<title>Số 5 &lt;KH> &amp; khác</title>');
  expect(html.match(/<svg /g)).toHaveLength(2);
});
