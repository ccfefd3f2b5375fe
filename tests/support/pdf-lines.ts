import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A stretch of words on one line of a page, parted from others by a wide gap. Points from the top left. */
export type PrintedLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
};

type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
};

/** Columns are at least so far apart. */
const LEAST_GAP_PT = 8;
/** The same where a row has two words only, which tell nothing of the usual gap. */
const LONE_GAP_PT = 22;
/** Where the right one of two columns begins at the earliest. */
const RIGHT_COLUMN_PT = 270;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function wordsOf(page: string): readonly Word[] {
  const pattern =
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text = '']) => ({
    text: text
      .replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
      .replaceAll('\u2011', '-')
      .normalize('NFC'),
    left: Number(left),
    right: Number(right),
    bottom: Number(bottom),
    height: Number(bottom) - Number(top),
  }));
}

/** Words whose bottoms lie within a third of their height stand on one line. */
function rowsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && word.bottom - first.bottom < word.height / 3) last.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The gap after which a row goes on in another column: justified lines widen all gaps alike. */
function columnGap(row: readonly Word[], rightEdge: number): number {
  const gaps = row.slice(1).map((word, index) => word.left - (row[index]?.right ?? 0));
  if (gaps.length === 1) {
    const isJustified = Math.abs((row.at(-1)?.right ?? 0) - rightEdge) < 1.5;
    return isJustified ? Number.POSITIVE_INFINITY : LONE_GAP_PT;
  }
  const usual = gaps.toSorted((x, y) => x - y)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return Math.max(LEAST_GAP_PT, usual * 2.5);
}

function segmentsOf(row: readonly Word[], rightEdge: number): readonly PrintedLine[] {
  const widest = columnGap(row, rightEdge);
  const segments: Word[][] = [];
  for (const word of row) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    if (last && before && word.left - before.right < widest) last.push(word);
    else segments.push([word]);
  }
  return segments.map((segment) => ({
    text: segment.map(({ text }) => text).join(' '),
    left: Math.min(...segment.map(({ left }) => left)),
    right: Math.max(...segment.map(({ right }) => right)),
    baseline: Math.max(...segment.map(({ bottom }) => bottom)),
  }));
}

/** What stands on one page: the right column apart, since its lines need not be level. */
export type PrintedPage = {
  readonly main: readonly PrintedLine[];
  readonly right: readonly PrintedLine[];
};

/** The printed lines of each page, top to bottom. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'van-thu-lines-'));
  try {
    const file = path.join(folder, 'a.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)('pdftotext', ['-bbox', file, '-'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return [...stdout.matchAll(/<page [^>]*>(.*?)<\/page>/gs)].map(([, page = '']) => {
      const words = wordsOf(page);
      const rightEdge = Math.max(...words.map(({ right }) => right));
      const lines = rowsOf(words).flatMap((row) => segmentsOf(row, rightEdge));
      return {
        main: lines.filter(({ left }) => left < RIGHT_COLUMN_PT),
        right: lines.filter(({ left }) => left >= RIGHT_COLUMN_PT),
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words of each page line by line, for comparing. */
export function textOfPages(pages: readonly PrintedPage[]) {
  return pages.map(({ main, right }) => ({
    main: main.map(({ text }) => text),
    right: right.map(({ text }) => text),
  }));
}
