/** One page as Typst writes it: its lines, without the shapes of its letters. */
type PageLines = string[];

type Drawing = {
  readonly pages: readonly PageLines[];
  /** Shapes of letters by their names, shared by all pages. */
  readonly symbols: ReadonlyMap<string, string>;
};

const SYMBOL = /^<symbol id="(\w+)"/;
const USE = / href="#(\w+)"/g;
const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

/**
 * Reads Typst's drawing of a whole document: pages one below the other, each a white sheet and a
 * group of content at four spaces' indent, then the letters.
 */
function readDrawing(svg: string): Drawing {
  const pages: PageLines[] = [];
  const symbols = new Map<string, string>();
  let symbol: string | null = null;
  let isInDefinitions = false;
  // Without the outermost tag, which the last line closes.
  for (const line of svg.trimEnd().split('\n').slice(1, -1)) {
    const isTopLevel = line.startsWith('    ') && line[4] === '<';
    if (isTopLevel && line.startsWith('    <defs')) isInDefinitions = true;
    else if (isTopLevel && line.startsWith('    <g')) pages.push([]);
    const text = line.trimStart();
    if (!isInDefinitions) {
      if (!isTopLevel || text.startsWith('<g') || text === '</g>') pages.at(-1)?.push(text);
      continue;
    }
    symbol = SYMBOL.exec(text)?.[1] ?? symbol;
    if (symbol !== null && !isTopLevel) symbols.set(symbol, (symbols.get(symbol) ?? '') + text);
  }
  return { pages, symbols };
}

const ANCHOR = /^<a .*?href="vt:([\w-]+)"/;
const WIDTH = /^<rect width="([\d.]+)"/;

/** The lines without their links, and how much of each linked block's text they hold, in points. */
function withoutAnchors(lines: PageLines) {
  const widths = new Map<string, number>();
  const kept: PageLines = [];
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

function definitions(content: string, symbols: Drawing['symbols']): string {
  const used = new Set<string>();
  for (const [, id] of content.matchAll(USE)) if (id !== undefined) used.add(id);
  return [...used].map((id) => symbols.get(id) ?? '').join('');
}

/** Drops what every letter says anew and SVG supposes anyway: nearly half of the drawing. */
function concise(svg: string): string {
  return svg
    .replaceAll(' xlink:href=', ' href=')
    .replaceAll(' fill="#000000" fill-rule="nonzero"/>', '/>')
    .replaceAll(' y="0"', '');
}

/**
 * Cuts Typst's one tall drawing into one SVG a page, each complete in itself. Its `data-blocks`
 * names the blocks that stand on the page, each with the length of its text there (`b3:412 b4:90`).
 *
 * @param widthPt - of a page, as `heightPt`, in points
 */
export function splitPages(svg: string, widthPt: number, heightPt: number): readonly string[] {
  const { pages, symbols } = readDrawing(concise(svg));
  return pages.map((lines, index) => {
    const { kept, widths } = withoutAnchors(lines);
    const content = kept.join('');
    const blocks = [...widths].map(([name, width]) => `${name}:${Math.round(width)}`).join(' ');
    const box = `0 ${index * heightPt} ${widthPt} ${heightPt}`;
    const sheet = `<rect y="${index * heightPt}" width="100%" height="100%" fill="#fff"/>`;
    return `<svg ${NAMESPACE} data-blocks="${blocks}" viewBox="${box}" width="${widthPt}pt" height="${heightPt}pt"><defs>${definitions(content, symbols)}</defs>${sheet}${content}</svg>`;
  });
}
