import { describe, expect, it } from 'vitest';
import { withoutHtml } from '#core/recognise/html-marks.ts';

describe('a text copied with its HTML', () => {
  it.each([
    ['<p>Kính gửi:&nbsp;Sở Y tế</p>\r\n<p>Số 1</p>', 'Kính gửi:\u00a0Sở Y tế\nSố 1\n'],
    ['<p style="margin:0">A</p><br/>B', 'A\n\nB'],
    ['<ul><li>một</li><li>hai</li></ul>', '- một\n- hai\n'],
    ['<ol class="a"><li>một</li><li>hai</li></ol>', '1. một\n2. hai\n'],
    ['<ol><li>một<ul><li>a</li></ul></li><li>hai</li></ol>', '1. một- a\n\n2. hai\n'],
    ['<b>T/M</b> <em>ai</em></p>', '**T/M** *ai*\n'],
    ['<a href="https://x.vn/?a=1">Phụ lục</a></p>', 'Phụ lục\n'],
    ['V&agrave; &Ocirc;ng &#272;&#7855;c &#x1EA1;', 'Và Ông Đắc ạ'],
    ['R&amp;D &hellip; &ldquo;x&rdquo;', 'R&D … “x”'],
  ])('%s', (source, plain) => {
    expect(withoutHtml(source)).toBe(plain);
  });

  it.each([
    'a < b > c',
    'x <b> y',
    'R&D',
    '&lạ; &none; &;',
    '&toString; &valueOf;',
    'Công ty A & B',
  ])('is left alone where it is none: %s', (text) => {
    expect(withoutHtml(text)).toBe(text);
  });

  it('names no character beyond the last without failing', () => {
    expect(() => withoutHtml('&#999999; &#xFFFFF; &#xd800;')).not.toThrow();
  });
});
