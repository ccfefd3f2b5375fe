import { NoBreakHyphen, TextRun } from 'docx';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { Run } from '#core/model/text.ts';
import { type RunLook, runDifference, runLook } from './run-look.ts';

/** The composition's hyphen inside a word; Word has an element for it, many fonts no character. */
const NO_BREAK_HYPHEN = '\u2011';

function pieces(line: string): readonly (string | NoBreakHyphen)[] {
  return line
    .split(NO_BREAK_HYPHEN)
    .flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece]))
    .filter((piece) => piece !== '');
}

/** Colours of words and frames as Word writes them. */
export const INKS = { black: '000000', red: 'FF0000' } as const;

function runOf(run: Run, node: ParagraphNode, style: RunLook): readonly TextRun[] {
  const look = {
    ...runDifference(runLook(run, node.sizePt), style),
    ...(node.box?.ink === 'red' && { color: INKS.red }),
  };
  return run.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...look,
        ...(run.vertical === 'super' && { superScript: true }),
        ...(run.vertical === 'sub' && { subScript: true }),
        ...(index > 0 && { break: 1 }),
        children: pieces(line),
      }),
  );
}

/** The words of `node`, saying only what its style does not; a label comes first as plain words. */
export function runsOf(node: ParagraphNode, style: RunLook, printLabel: boolean) {
  const { label } = node;
  const first: readonly Run[] =
    label && printLabel
      ? [
          {
            text: node.runs.length > 0 ? `${label.text} ` : label.text,
            ...(label.bold && { bold: true as const }),
            ...(label.italic && { italic: true as const }),
          },
        ]
      : [];
  return [...first, ...node.runs].flatMap((run) => runOf(run, node, style));
}
