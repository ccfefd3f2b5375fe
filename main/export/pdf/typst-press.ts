import path from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Composition } from '#core/compose/composition.ts';
import { mapPictures } from './picture-files.ts';
import { printable, settable } from './printable.ts';
import { fontsFolder, resourcesFolder } from './resources.ts';
import { createPageCutter, type PagePicture } from './split-pages.ts';
import { typstData, type Wording } from './typst-data.ts';

const PT_PER_MM = 72 / 25.4;
/** Results of layout that went unused for so many settings are forgotten. */
const MEMORY = 30;

/** Sets compositions on pages. It keeps what it has set, so that setting it again is quick. */
export type Press = {
  /** Lays the pages out without drawing them, and gives their number. */
  readonly set: (composition: Composition) => number;
  /** PDF/A-2b, tagged, with its fonts: ready to be signed. */
  readonly pdf: (composition: Composition) => Uint8Array;
  /** The same pages as pictures: one SVG a page, which names the blocks that stand on it. */
  readonly pages: (composition: Composition) => readonly string[];
  /** The same, each made when it is asked for; a page that looks as before has its key of before. */
  readonly pictures: (composition: Composition) => readonly PagePicture[];
};

export type PressOptions = {
  /** The folder that holds `typst/`; found beside the program where absent. */
  readonly resources?: string;
  /** When the PDF says that it was made, seconds since 1970; now where absent. */
  readonly createdAt?: number;
};

function settingError(error: unknown): Error {
  return new Error('Typst could not set the document', { cause: error });
}

/**
 * A press in this thread; the first setting takes some 20 ms longer than the next.
 *
 * @throws Error from its calls when Typst refuses a composition, which is a fault of ours
 */
export function createPress({ resources, createdAt }: PressOptions = {}): Press {
  const workspace = path.join(resources ?? resourcesFolder(), 'typst');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontsFolder()] }] });
  const mainFilePath = path.join(workspace, 'pages.typ');

  let shown: ReadonlySet<string> = new Set();

  function setData(composition: Composition, data: string): NodeTypstDocument {
    shown = mapPictures(compiler, workspace, composition, shown);
    const compiled = compiler.compile({ mainFilePath, inputs: { composition: data } });
    const { result } = compiled;
    compiler.evictCache(MEMORY);
    if (result) return result;
    throw settingError(compiled.takeDiagnostics()?.shortDiagnostics);
  }

  function set(composition: Composition, wording: Wording = settable): NodeTypstDocument {
    return setData(composition, typstData(composition, wording));
  }

  const cutter = createPageCutter();
  /** What was drawn last: asked for again, it need not be set again. */
  let last: { readonly data: string; readonly pages: readonly PagePicture[] } | null = null;

  function pictures(composition: Composition): readonly PagePicture[] {
    const data = typstData(composition, settable, true);
    if (last?.data === data) return last.pages;
    const { widthMm, heightMm } = composition.page;
    const drawing = compiler.plainSvg(setData(composition, data));
    const size = { widthPt: widthMm * PT_PER_MM, heightPt: heightMm * PT_PER_MM };
    last = { data, pages: cutter(drawing, size) };
    return last.pages;
  }

  function pdf(composition: Composition, wording: Wording): Uint8Array {
    return compiler.pdf(set(composition, wording), {
      pdfStandard: 'a-2b',
      creationTimestamp: createdAt ?? Math.floor(Date.now() / 1000),
    });
  }

  return {
    set: (composition) => set(composition).numOfPages,
    pdf: (composition) => {
      try {
        return pdf(composition, settable);
      } catch {
        // PDF/A refuses letters that no font here can draw: set again without them.
        return pdf(composition, printable);
      }
    },
    pages: (composition) => pictures(composition).map(({ svg }) => svg()),
    pictures,
  };
}
