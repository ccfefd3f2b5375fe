/** The blocks that stand on one page, in their order, with the length of their text there. */
export type PageBlocks = ReadonlyMap<string, number>;

/** Where a page begins: before a block, or after so much of its text (0 to 1). */
export type PageStart = { readonly page: number; readonly block: string; readonly share: number };

/** Reads which blocks a page names, each with its length there: `b3:412 b4:90`. */
export function blocksOn(named: string): PageBlocks {
  const entries = named.split(' ').filter((each) => each !== '');
  return new Map(
    entries.map((each) => {
      const [block = '', length] = each.split(':');
      return [block, Number(length)];
    }),
  );
}

function lengthBefore(pages: readonly PageBlocks[], block: string, page: number): number {
  return pages.slice(0, page).reduce((sum, blocks) => sum + (blocks.get(block) ?? 0), 0);
}

/** How much of a block's text stands before `page`, of 1. */
function shareBefore(pages: readonly PageBlocks[], block: string, page: number): number {
  const whole = lengthBefore(pages, block, pages.length);
  return whole === 0 ? 0 : lengthBefore(pages, block, page) / whole;
}

/** Where each page but the first begins. */
export function pageStarts(pages: readonly PageBlocks[]): readonly PageStart[] {
  return pages.flatMap((blocks, page) => {
    const [block] = blocks.keys();
    if (page === 0 || block === undefined) return [];
    return [{ page: page + 1, block, share: shareBefore(pages, block, page) }];
  });
}

/** The index of the page on which the text at `share` of a block stands; null where none has it. */
export function pageOf(pages: readonly PageBlocks[], block: string, share: number): number | null {
  const last = pages.findLastIndex(
    (blocks, page) => blocks.has(block) && shareBefore(pages, block, page) <= share,
  );
  return last < 0 ? null : last;
}
