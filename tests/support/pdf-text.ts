import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Whether poppler's tools are here; tests that read PDFs say that they are skipped without them. */
export function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function withFile<Value>(pdf: Uint8Array, read: (file: string) => Value): Value {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-pdf-'));
  const file = path.join(folder, 'a.pdf');
  try {
    fs.writeFileSync(file, pdf);
    return read(file);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The text of each page, its lines as they stand on paper, left to right; spaces squeezed. */
export function linesOfPages(pdf: Uint8Array): readonly (readonly string[])[] {
  const text = withFile(pdf, (file) => run('pdftotext', ['-layout', file, '-']));
  const pages = text.split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  );
}

/** A word where it stands on its page, in points from the top left corner. */
export type PdfWord = {
  readonly text: string;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
};

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/g;

/** The words of each page with their places. */
export function wordsOfPages(pdf: Uint8Array): readonly (readonly PdfWord[])[] {
  const pages = withFile(pdf, (file) => run('pdftotext', ['-bbox', file, '-'])).split('<page ');
  return pages.slice(1).map((page) =>
    [...page.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text = '']) => ({
      text,
      xMin: Number(xMin),
      yMin: Number(yMin),
      xMax: Number(xMax),
      yMax: Number(yMax),
    })),
  );
}

/** What pdfinfo says, by its own names. */
export function pdfInfo(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = withFile(pdf, (file) => run('pdfinfo', [file])).split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}

/** The fonts of a PDF: name and whether it is embedded. */
export function pdfFonts(pdf: Uint8Array): readonly (readonly [string, boolean])[] {
  const lines = withFile(pdf, (file) => run('pdffonts', [file]))
    .split('\n')
    .slice(2, -1);
  return lines.map((line) => {
    const [name = ''] = line.split(' ');
    const [embedded] = line.trim().split(/\s+/).slice(-5);
    return [name.replace(/^[A-Z]{6}\+/, ''), embedded === 'yes'];
  });
}
