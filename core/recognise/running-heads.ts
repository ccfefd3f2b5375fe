import type { Line } from './line.ts';

/** A page's number at either end of a line that says on each page of which document it is. */
const LEFT = /^(\d{1,3})(?:\t+| {3,}| [-–|] )(\S.{4,150})$/u;
const RIGHT = /^(\S.{4,150}?)(?:\t+| {3,}| [-–|] |,? trang )(\d{1,3})$/iu;
/** Pages that follow each other, some between without a line. */
const MOST_PAGES = 3;
/** Between two such lines a page's text stands. */
const FEWEST_LINES = 4;

type Place = { readonly index: number; readonly page: number };

function readHead(text: string): { readonly words: string; readonly page: number } | null {
  if (text.length > 200 || !/^\d|\d$/.test(text)) return null;
  const left = LEFT.exec(text);
  if (left) return { words: left[2] ?? '', page: Number(left[1]) };
  const right = RIGHT.exec(text);
  return right ? { words: right[1] ?? '', page: Number(right[2]) } : null;
}

function isNext(a: Place, b: Place): boolean {
  const pages = b.page - a.page;
  return pages > 0 && pages <= MOST_PAGES && b.index - a.index > FEWEST_LINES;
}

/** The lines that stand alike on several pages, each with the number of its page. */
export function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const places = new Map<string, Place[]>();
  for (const [index, { text, source }] of lines.entries()) {
    const head = source.cell === null ? readHead(text) : null;
    if (!head) continue;
    const own = places.get(head.words);
    if (own) own.push({ index, page: head.page });
    else places.set(head.words, [{ index, page: head.page }]);
  }
  const heads = [...places.values()].filter(
    ([first, ...others]) =>
      others.length > 0 &&
      others.every((each, at) =>
        isNext(at === 0 ? (first as Place) : (others[at - 1] as Place), each),
      ),
  );
  return new Set(heads.flat().flatMap(({ index }) => lines[index] ?? []));
}
