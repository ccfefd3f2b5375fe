import { crc32, deflateSync } from 'node:zlib';
import type { Figure } from '#core/model/block.ts';
import type { Picture } from '#core/model/picture.ts';
import { readPictureHeader } from '#core/model/picture-header.ts';

/** A colour as red, green, blue, and for PNG how opaque it is; 0 to 255 each. */
export type Colour = readonly [number, number, number, number?];
/** The colour of the point, or for JPEG of the square, at a column and row. */
export type Drawing = (column: number, row: number) => Colour;

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG with a channel for transparency. */
export function drawPng(width: number, height: number, drawing: Drawing): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8);
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [red, green, blue, alpha = 255] = drawing(column, row);
      rows.set([red, green, blue, alpha], row * (width * 4 + 1) + 1 + column * 4);
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function segment(mark: number, data: readonly number[]): Buffer {
  const length = data.length + 2;
  return Buffer.from([0xff, mark, length >> 8, length & 0xff, ...data]);
}

/** The codes of the categories 0 to 11, in so many bits each. */
const CODE_LENGTHS = [2, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9];
const LENGTH_COUNTS = Array.from(
  { length: 16 },
  (_, index) => CODE_LENGTHS.filter((length) => length === index + 1).length,
);
const CODES: string[] = [];
for (const [index, length] of CODE_LENGTHS.entries()) {
  const before = CODES.at(-1);
  const next = before === undefined ? 0 : Number.parseInt(before, 2) + 1;
  const grown = next << (length - (CODE_LENGTHS[index - 1] ?? length));
  CODES.push(grown.toString(2).padStart(length, '0'));
}

function bitsOf(difference: number): string {
  const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
  const value = difference < 0 ? difference + 2 ** size - 1 : difference;
  // The one-bit code after it says that the square has no detail.
  return `${CODES[size] ?? ''}${size === 0 ? '' : value.toString(2).padStart(size, '0')}0`;
}

function channels([red, green, blue]: Colour): readonly number[] {
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [light - 128, (blue - light) * 0.564, (red - light) * 0.713].map(Math.round);
}

/** A JPEG of squares of one colour, eight points wide each. */
export function drawJpeg(columns: number, rows: number, drawing: Drawing): Buffer {
  const [width, height] = [columns * 8, rows * 8];
  let bits = '';
  const before = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      channels(drawing(column, row)).forEach((value, channel) => {
        bits += bitsOf(value - (before[channel] ?? 0));
        before[channel] = value;
      });
    }
  }
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? [];
  const scan = bytes.flatMap((byte) =>
    byte === '11111111' ? [255, 0] : [Number.parseInt(byte, 2)],
  );
  const frame = [1, 2, 3].flatMap((id) => [id, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 0, 0, 72, 0, 72, 0, 0]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
    segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3, ...frame]),
    segment(0xc4, [0, ...LENGTH_COUNTS, ...CODE_LENGTHS.keys()]),
    segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    Buffer.from([...scan, 0xff, 0xd9]),
  ]);
}

/** The bytes of a whole picture as a document holds them. */
export function pictureOf(bytes: Uint8Array): Picture {
  const header = readPictureHeader(bytes);
  if (!header) throw new Error('not a picture that a document holds');
  return { ...header, data: Buffer.from(bytes).toString('base64') };
}

const stripes: Drawing = (column, row) => ((column + row) % 8 < 4 ? [31, 95, 178] : [255, 214, 0]);

/** Twice as wide as high, half of it see-through. */
export const widePng = pictureOf(
  drawPng(48, 24, (column, row) => {
    const [red, green, blue] = stripes(column, row);
    return [red, green, blue, column < 24 ? 255 : 90];
  }),
);
/** Half as wide as high. */
export const tallJpeg = pictureOf(drawJpeg(3, 6, (column, row) => stripes(column * 3, row * 2)));

/** A figure without words. */
export function figure(id: string, rest: Partial<Omit<Figure, 'id' | 'kind'>> = {}): Figure {
  return {
    kind: 'figure',
    id,
    image: widePng,
    widthMm: 80,
    align: 'center',
    altText: '',
    caption: [],
    ...rest,
  };
}
