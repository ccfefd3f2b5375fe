import { randomUUID } from 'node:crypto';

/** One page of a drawing. */
export type PagePicture = {
  /** Names what stands on the page: the same as long as it looks the same, wherever it stands. */
  readonly key: string;
  /** The blocks that stand on the page, each with the length of its text there (`b3:412 b4:90`). */
  readonly blocks: string;
  /** An SVG that is complete in itself, with the blocks in its `data-blocks`. Made when asked for. */
  readonly svg: () => string;
};

/** The paper, in points. */
export type PageSize = { readonly widthPt: number; readonly heightPt: number };

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
/** Each page is a white sheet and a group of content at four spaces' indent; the letters follow. */
const PAGE = '\n    <g';
const PAGE_END = '\n    </g>';
const LETTERS = '\n    <defs';

/** Typst's drawing of a whole document, cut at its pages: what stands on each. */
function contentsOf(svg: string): readonly string[] {
  const contents: string[] = [];
  for (let at = svg.indexOf(PAGE); at >= 0; at = svg.indexOf(PAGE, at)) {
    const start = svg.indexOf('\n', at + PAGE.length);
    const isEmpty = svg[start - 2] === '/';
    const end = isEmpty ? start : svg.indexOf(PAGE_END, start);
    contents.push(svg.slice(start, end));
    at = end;
  }
  return contents;
}

const SYMBOL = /^<symbol id="(\w+)"/;
const USE = / href="#(\w+)"/g;

/** Shapes of letters by their names, shared by all pages. */
function lettersIn(svg: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const start = svg.indexOf(LETTERS);
  if (start < 0) return letters;
  let symbol: string | null = null;
  for (const line of concise(svg.slice(start, svg.lastIndexOf('\n    </defs>'))).split('\n')) {
    const text = line.trimStart();
    symbol = SYMBOL.exec(text)?.[1] ?? symbol;
    if (symbol !== null) letters.set(symbol, (letters.get(symbol) ?? '') + text);
  }
  return letters;
}

const ANCHOR = /^<a .*?href="vt:([\w.-]+)"/;
const WIDTH = /^<rect width="([\d.]+)"/;

/** The lines without their links, and how much of each linked block's text they hold, in points. */
function withoutAnchors(lines: readonly string[]) {
  const widths = new Map<string, number>();
  const kept: string[] = [];
  let anchor: string | null = null;
  for (const line of lines) {
    const name = ANCHOR.exec(line)?.[1];
    if (name !== undefined) anchor = name;
    else if (anchor === null) kept.push(line);
    else if (line === '</a>') anchor = null;
    else widths.set(anchor, (widths.get(anchor) ?? 0) + Number(WIDTH.exec(line)?.[1] ?? 0));
  }
  return { kept, widths };
}

function definitions(content: string, letters: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  for (const [, id] of content.matchAll(USE)) if (id !== undefined) used.add(id);
  return [...used].map((id) => letters.get(id) ?? '').join('');
}

/** Drops what every letter says anew and SVG supposes anyway: nearly half of the drawing. */
function concise(svg: string): string {
  return svg
    .replaceAll(' xlink:href=', ' href=')
    .replaceAll(' fill="#000000" fill-rule="nonzero"/>', '/>')
    .replaceAll(' y="0"', '');
}

type Letters = () => ReadonlyMap<string, string>;

function pictureOf(content: string, key: string, letters: Letters, size: PageSize): PagePicture {
  const lines = concise(content)
    .split('\n')
    .map((line) => line.trimStart());
  const { kept, widths } = withoutAnchors(lines);
  const page = kept.join('');
  const blocks = [...widths].map(([name, width]) => `${name}:${Math.round(width)}`).join(' ');
  const { widthPt, heightPt } = size;
  // What the picture will need, and nothing of the whole drawing.
  const shapes = definitions(page, letters());
  const box = `viewBox="0 0 ${widthPt} ${heightPt}" width="${widthPt}pt" height="${heightPt}pt"`;
  return {
    key,
    blocks,
    svg: () =>
      `<svg ${NAMESPACE} data-blocks="${blocks}" ${box}><defs>${shapes}</defs><rect width="100%" height="100%" fill="#fff"/>${page}</svg>`,
  };
}

/**
 * Cuts Typst's tall drawings into their pages, one drawing after the other. A page that looks as it
 * did in the drawing before comes back as that very picture.
 */
export function createPageCutter(): (svg: string, size: PageSize) => readonly PagePicture[] {
  // Keys of another cutter, such as one that a restarted thread has made, are never taken for ours.
  const name = randomUUID().slice(0, 8);
  let made = 0;
  let known: ReadonlyMap<string, PagePicture> = new Map();
  let knownSize: PageSize = { widthPt: 0, heightPt: 0 };

  return (svg, size) => {
    const isSameSize = size.widthPt === knownSize.widthPt && size.heightPt === knownSize.heightPt;
    const before = isSameSize ? known : new Map<string, PagePicture>();
    let shapes: ReadonlyMap<string, string> | null = null;
    const letters: Letters = () => {
      shapes ??= lettersIn(svg);
      return shapes;
    };
    // Strings of the newest drawing alone: a slice keeps alive all that it was cut from.
    const next = new Map<string, PagePicture>();
    const pages = contentsOf(svg).map((content) => {
      made += 1;
      const picture = before.get(content) ?? pictureOf(content, `${name}-${made}`, letters, size);
      next.set(content, picture);
      return picture;
    });
    known = next;
    knownSize = size;
    return pages;
  };
}
