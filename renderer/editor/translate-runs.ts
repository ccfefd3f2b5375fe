import {
  $createLineBreakNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  type ElementNode,
  IS_BOLD,
  IS_ITALIC,
  IS_SUBSCRIPT,
  IS_SUPERSCRIPT,
  IS_UNDERLINE,
  type LexicalNode,
} from 'lexical';
import { admissibleText, forbiddenCharacterAt, joinRuns, type Run } from '#core/model/text.ts';

/** The look of a line break, which Lexical itself does not keep; null takes the text's before it. */
const breakLook = createState('look', {
  parse: (value) => (typeof value === 'number' ? value : null),
});

function formatOf(run: Run): number {
  return (
    (run.bold ? IS_BOLD : 0) |
    (run.italic ? IS_ITALIC : 0) |
    (run.underline ? IS_UNDERLINE : 0) |
    (run.vertical === 'super' ? IS_SUPERSCRIPT : 0) |
    (run.vertical === 'sub' ? IS_SUBSCRIPT : 0)
  );
}

function runOf(text: string, format: number): Run {
  const vertical = format & IS_SUPERSCRIPT ? 'super' : format & IS_SUBSCRIPT ? 'sub' : null;
  return {
    text,
    ...(format & IS_BOLD ? { bold: true as const } : {}),
    ...(format & IS_ITALIC ? { italic: true as const } : {}),
    ...(format & IS_UNDERLINE ? { underline: true as const } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

/** Text as it stands, unless it holds what no document may hold. */
function allowed(text: string): string {
  return forbiddenCharacterAt(text) < 0 ? text : admissibleText(text);
}

/** The nodes that show `runs`; a line feed in a run becomes a line break of the same look. */
export function $nodesOfRuns(runs: readonly Run[]): readonly LexicalNode[] {
  return runs.flatMap((run) => {
    const format = formatOf(run);
    return run.text.split('\n').flatMap((line, index) => {
      const text = line === '' ? [] : [$createTextNode(line).setFormat(format)];
      if (index === 0) return text;
      return [$setState($createLineBreakNode(), breakLook, format), ...text];
    });
  });
}

/** The runs that `block` shows, joined where they look alike. */
export function $runsOf(block: ElementNode): readonly Run[] {
  const runs: Run[] = [];
  let format = 0;
  const visit = (node: LexicalNode) => {
    if ($isLineBreakNode(node)) {
      runs.push(runOf('\n', $getState(node, breakLook) ?? format));
    } else if ($isTextNode(node)) {
      format = node.getFormat();
      runs.push(runOf(allowed(node.getTextContent()), format));
    } else if ($isElementNode(node)) {
      for (const child of node.getChildren()) visit(child);
    }
  };
  for (const child of block.getChildren()) visit(child);
  return joinRuns(runs);
}
