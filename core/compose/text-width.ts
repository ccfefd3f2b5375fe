import advances from './data/advance-widths.json' with { type: 'json' };
import { PT_PER_MM } from './units.ts';

export type Face = {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
};

function widthTable(face: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [width, characters] of Object.entries(face)) {
    for (const character of characters) table.set(character, Number(width) / advances.unitsPerEm);
  }
  return table;
}

const TABLES = {
  regular: widthTable(advances.faces.regular),
  italic: widthTable(advances.faces.italic),
  bold: widthTable(advances.faces.bold),
  boldItalic: widthTable(advances.faces.boldItalic),
} as const;

/** A character that the font lacks is drawn from another: about so wide, in ems. */
const UNKNOWN = 1;

function tableOf({ bold, italic }: Face): ReadonlyMap<string, number> {
  if (bold) return italic ? TABLES.boldItalic : TABLES.bold;
  return italic ? TABLES.italic : TABLES.regular;
}

/** How wide one line of `text` is in Times New Roman at `sizePt` without kerning, in millimetres. */
export function textWidthMm(text: string, sizePt: number, face: Face = {}): number {
  const table = tableOf(face);
  let ems = 0;
  for (const character of text.normalize('NFC')) ems += table.get(character) ?? UNKNOWN;
  return (ems * sizePt) / PT_PER_MM;
}

/** Whether Times New Roman and its like are known to draw `character` in every face. */
export function isDrawable(character: string): boolean {
  return Object.values(TABLES).every((table) => table.has(character));
}
