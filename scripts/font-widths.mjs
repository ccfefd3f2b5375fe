import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './lib/paths.mjs';

// Writes core/compose/data/advance-widths.json anew: how wide each character is in the four faces
// of Tinos, whose metrics are those of Times New Roman. Needed only when the font changes.

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** What Vietnamese and its neighbours print: letters, marks, punctuation, signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1b0],
  [0x300, 0x323],
  [0x370, 0x45f],
  [0x1ea0, 0x1ef9],
  [0x2002, 0x200a],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2100, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2265],
  [0x25a0, 0x25cf],
  [0xfffd, 0xfffd],
];

function tablesOf(font) {
  const tables = {};
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    tables[font.toString('latin1', at, at + 4)] = font.readUInt32BE(at + 8);
  }
  return tables;
}

/** The glyph of a code point by the font's format 4 character map (Windows, Unicode). */
function glyphMap(font, cmap) {
  let table = 0;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + 4 + 8 * index;
    const isWindowsUnicode = font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1;
    if (isWindowsUnicode) table = cmap + font.readUInt32BE(at + 4);
  }
  if (table === 0 || font.readUInt16BE(table) !== 4) throw new Error('no format 4 character map');
  const doubled = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (code > font.readUInt16BE(ends + at)) continue;
      const start = font.readUInt16BE(starts + at);
      if (code < start) return 0;
      const offset = font.readUInt16BE(offsets + at);
      const delta = font.readUInt16BE(deltas + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Characters by their width, in units of the font. */
function widthsOf(file) {
  const font = fs.readFileSync(file);
  const tables = tablesOf(font);
  const glyphOf = glyphMap(font, tables.cmap);
  const metrics = font.readUInt16BE(tables.hhea + 34);
  const widths = {};
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphOf(code);
      if (glyph === 0) continue;
      const width = font.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, metrics - 1));
      widths[width] = (widths[width] ?? '') + String.fromCodePoint(code);
    }
  }
  return { unitsPerEm: font.readUInt16BE(tables.head + 18), widths };
}

const fonts = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'),
);
const faces = Object.entries(FACES).map(([face, file]) => [face, widthsOf(path.join(fonts, file))]);
const data = {
  unitsPerEm: faces[0][1].unitsPerEm,
  faces: Object.fromEntries(faces.map(([face, { widths }]) => [face, widths])),
};
fs.writeFileSync(
  inRoot('core/compose/data/advance-widths.json'),
  `${JSON.stringify(data, null, 2)}\n`,
);
