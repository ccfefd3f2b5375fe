import type * as PdfJs from 'pdfjs-dist';

/** What a PDF shows to whoever reads it. */
export type PdfReading = {
  readonly pages: number;
  /** The words of the text, in the order of reading. */
  readonly text: string;
  /** The words of the margins and whatever is repeated: page numbers, contact, heads of tables. */
  readonly artifacts: string;
  /** Fonts that the file names without bringing them along. */
  readonly missingFonts: readonly string[];
};

type Item = { readonly type?: string; readonly tag?: string; readonly str?: string };

type Words = { text: string; artifacts: string };

/** pdf.js wants these of a browser as soon as it is loaded; only drawing ever uses them. */
class Unused {}

/**
 * The library of a browser in plain Node: no canvas, no second thread, no network. While it is
 * loaded it warns that it cannot draw, which nobody asks of it.
 */
async function loadPdfJs(): Promise<typeof PdfJs> {
  Object.assign(globalThis, { DOMMatrix: Unused, ImageData: Unused, Path2D: Unused });
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // Found here, it answers in this thread instead of starting one of its own.
    const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    Object.assign(globalThis, { pdfjsWorker });
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  } finally {
    console.warn = warn;
  }
}

let loaded: Promise<typeof PdfJs> | null = null;

/** Parts the words of one page by whether they stand in an artifact. */
function collect(items: readonly Item[], words: Words): void {
  const open: string[] = [];
  for (const { type, tag, str } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(tag ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (open.includes('Artifact')) words.artifacts += str ?? '';
    else words.text += str ?? '';
  }
}

type Font = { readonly name: string; readonly missingFile?: boolean };

async function missingFonts(page: PdfJs.PDFPageProxy, { OPS }: typeof PdfJs) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = fnArray.flatMap((operator, index) =>
    operator === OPS.setFont ? [String(argsArray[index]?.[0])] : [],
  );
  const fonts = [...new Set(ids)].map((id) => page.commonObjs.get(id) as Font);
  return fonts.filter(({ missingFile }) => missingFile === true).map(({ name }) => name);
}

async function readPages(file: PdfJs.PDFDocumentProxy, library: typeof PdfJs): Promise<PdfReading> {
  const words: Words = { text: '', artifacts: '' };
  const missing = new Set<string>();
  const seen = new Set<string>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items, styles } = await page.getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    });
    collect(items, words);
    // Drawing is slow work: only the pages that bring a new font are asked for their fonts.
    const fresh = Object.keys(styles).filter((font) => !seen.has(font));
    if (fresh.length > 0) {
      for (const name of await missingFonts(page, library)) missing.add(name);
      for (const font of fresh) seen.add(font);
    }
    page.cleanup();
  }
  return { pages: file.numPages, ...words, missingFonts: [...missing] };
}

/**
 * Reads a PDF of ours as any reader would: its words and whether its fonts are there. Null where
 * the bytes are no PDF, or a broken one.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading | null> {
  loaded ??= loadPdfJs();
  const library = await loaded;
  const task = library.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes its bytes away from whoever gives them
    verbosity: library.VerbosityLevel.ERRORS,
    stopAtErrors: true,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return await readPages(await task.promise, library);
  } catch (error) {
    if (error instanceof Error && error.name.endsWith('Exception')) return null;
    throw error;
  } finally {
    await task.destroy();
  }
}
