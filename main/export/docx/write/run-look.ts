import type { IRunStylePropertiesOptions } from 'docx';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { Run } from '#core/model/text.ts';
import { halfPoints } from './units.ts';

/** The marks of words that a style can carry; on or off, never unsaid. */
export type RunLook = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly sizePt: number;
};

type Marks = {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
};

/** The look of one run of a paragraph of `sizePt`. */
export function runLook(run: Marks, sizePt: number): RunLook {
  return {
    bold: run.bold === true,
    italic: run.italic === true,
    underline: run.underline === true,
    sizePt,
  };
}

/** The look that most of the words of `node` have; a paragraph without words is plain. */
export function mainLook(node: ParagraphNode): RunLook {
  const longest = node.runs.reduce<Run | null>(
    (best, run) => (best && best.text.length >= run.text.length ? best : run),
    null,
  );
  return runLook(longest ?? node.label ?? {}, node.sizePt);
}

/** What has to be said of `look` beyond what the style says. */
export function runDifference(look: RunLook, style: RunLook): IRunStylePropertiesOptions {
  return {
    ...(look.bold !== style.bold && { bold: look.bold }),
    ...(look.italic !== style.italic && { italics: look.italic }),
    ...(look.underline !== style.underline && {
      underline: { type: look.underline ? ('single' as const) : ('none' as const) },
    }),
    ...(look.sizePt !== style.sizePt && { size: halfPoints(look.sizePt) }),
  };
}

/** `look` said in full, for the style itself. */
export function runDefinition(look: RunLook): IRunStylePropertiesOptions {
  const plain = { bold: false, italic: false, underline: false, sizePt: 0 };
  return runDifference(look, plain);
}
