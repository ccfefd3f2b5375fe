import { type PrintedLine, printedPages } from './pdf-lines.ts';

/** A stretch of words on one line, with the true line that its letters stand on. Points. */
export type PlacedLine = PrintedLine & { readonly standsAt: number };

type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly standsAt: number;
};

/** Further than that from the lower edge of its box no baseline of an office's text is. */
const FARTHEST_PT = 10;

async function loadPdfJs() {
  class Unused {}
  Object.assign(globalThis, { DOMMatrix: Unused, ImageData: Unused, Path2D: Unused });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Where the pieces of text of each page stand: fonts say their height as they like, never this. */
async function piecesOf(pdf: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const data = Uint8Array.from(pdf);
  const file = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, index) => {
    const page = await file.getPage(index + 1);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    return items.flatMap((item): readonly Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, up = 0] = item.transform as readonly number[];
      const text = item.str.trim().normalize('NFC');
      return [{ text, left, right: left + item.width, standsAt: height - up }];
    });
  });
  const found = await Promise.all(pages);
  await file.destroy();
  return found;
}

function placed(line: PrintedLine, pieces: readonly Piece[]): PlacedLine {
  const distance = ({ standsAt }: Piece) => Math.abs(standsAt - line.baseline);
  const around = pieces.filter(
    (piece) =>
      piece.left - 2 < line.left && line.left < piece.right + 2 && distance(piece) < FARTHEST_PT,
  );
  const nearest = around.toSorted((a, b) => distance(a) - distance(b));
  // A raised figure stands between the lines: it is a piece of its own.
  const found = nearest.find(({ text }) => line.text.startsWith(text)) ?? nearest[0];
  if (!found) throw new Error(`${line.text}: stands nowhere`);
  return { ...line, standsAt: found.standsAt };
}

/** The printed lines of each page with their places, the right column behind the rest. */
export async function placedPages(pdf: Uint8Array): Promise<readonly (readonly PlacedLine[])[]> {
  const [pages, pieces] = await Promise.all([printedPages(pdf), piecesOf(pdf)]);
  return pages.map(({ main, right }, index) =>
    [...main, ...right].map((line) => placed(line, pieces[index] ?? [])),
  );
}
