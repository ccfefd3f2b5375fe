import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '#core/model/picture-header.ts';
import { drawJpeg, drawPng } from '#tests/support/pictures.ts';

const png = drawPng(5, 3, (column) => [column * 40, 0, 0, 128]);
const jpeg = drawJpeg(2, 4, () => [200, 10, 10]);

/** `bytes` with the byte at `at` changed. */
function spoilt(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
}

describe('readPictureHeader', () => {
  it('tells kind and size of PNG and JPEG', () => {
    expect(readPictureHeader(png)).toEqual({ mediaType: 'image/png', widthPx: 5, heightPx: 3 });
    expect(readPictureHeader(jpeg)).toEqual({ mediaType: 'image/jpeg', widthPx: 16, heightPx: 32 });
  });

  it('refuses a PNG that is cut off anywhere', () => {
    for (let length = 0; length < png.length; length += 1)
      expect(readPictureHeader(png.subarray(0, length))).toBeNull();
  });

  it('refuses a PNG of which any byte is another', () => {
    for (let at = 0; at < png.length; at += 1)
      expect(readPictureHeader(spoilt(png, at))).toBeNull();
  });

  it('refuses a JPEG that is cut off anywhere', () => {
    for (let length = 0; length < jpeg.length; length += 1)
      expect(readPictureHeader(jpeg.subarray(0, length))).toBeNull();
  });

  it('takes a JPEG with bytes behind its end, as some cameras write them', () => {
    const longer = Buffer.concat([jpeg, Buffer.from('máy ảnh')]);
    expect(readPictureHeader(longer)?.widthPx).toBe(16);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Kế hoạch'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('refuses %s', (_, text) => {
    expect(readPictureHeader(Buffer.from(text))).toBeNull();
  });
});
