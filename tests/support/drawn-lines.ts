import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A straight horizontal line drawn on a page. Points from the top left. */
export type DrawnLine = {
  readonly lengthPt: number;
  readonly left: number;
  readonly top: number;
};

const LINE =
  /<path [^>]*stroke-width[^>]*d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "[^>]*\/>/g;
const MATRIX = /matrix\(([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+),([\d.-]+)\)/;

function linesIn(svg: string): readonly DrawnLine[] {
  return [...svg.matchAll(LINE)].flatMap(([element, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number);
    if (Math.abs(y1 - y2) > 0.01) return [];
    const [, a = '1', , , d = '1', e = '0', f = '0'] = MATRIX.exec(element) ?? [];
    return [
      {
        lengthPt: Math.abs(x2 - x1) * Number(a),
        left: Math.min(x1, x2) * Number(a) + Number(e),
        top: y1 * Number(d) + Number(f),
      },
    ];
  });
}

/** The horizontal lines on the first page of a PDF. */
export async function drawnLines(pdf: Uint8Array): Promise<readonly DrawnLine[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'van-thu-drawn-'));
  try {
    const [from, to] = [path.join(folder, 'a.pdf'), path.join(folder, 'a.svg')];
    await writeFile(from, pdf);
    await promisify(execFile)('pdftocairo', ['-svg', '-f', '1', '-l', '1', from, to]);
    return linesIn(await readFile(to, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
