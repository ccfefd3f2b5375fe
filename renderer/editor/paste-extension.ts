import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { plainText } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { paragraphsOfClipboard } from './clipboard.ts';
import { $isTextBlockNode } from './nodes/text-block-node.ts';
import { blocksOf } from './paste.ts';
import { $blockAround, $createBlockNode } from './translate.ts';
import { $nodesOfRuns } from './translate-runs.ts';

/** Hears of what was pasted; true says that it has been dealt with. */
export type PasteListener = (paragraphs: readonly StyledParagraph[]) => boolean;

/** The words of one pasted line go into the line that is there; null where there are more. */
function oneLine(paragraphs: readonly StyledParagraph[]): StyledParagraph | null {
  const filled = paragraphs.filter(({ runs }) => plainText(runs).trim() !== '');
  const [only] = filled;
  const isLine = filled.length <= 1 && only?.cell == null && (only?.label ?? null) === null;
  return isLine ? (only ?? { ...BLANK, runs: [] }) : null;
}

const BLANK = { align: null, sizePt: null, label: null, cell: null } as const;

function $insert(paragraphs: readonly StyledParagraph[]): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const line = oneLine(paragraphs);
  if (line) {
    const hasLooks = line.runs.some(({ text: _text, ...looks }) => Object.keys(looks).length > 0);
    if (hasLooks) selection.insertNodes([...$nodesOfRuns(line.runs)]);
    else selection.insertText(plainText(line.runs));
    return true;
  }
  const blocks = blocksOf(paragraphs);
  if (!selection.isCollapsed()) selection.removeText();
  const block = $blockAround(selection.anchor.getNode());
  const isEmptyLine = $isTextBlockNode(block) && block.isEmpty();
  selection.insertNodes(blocks.map($createBlockNode));
  if (isEmptyLine && block.isAttached() && block.isEmpty()) block.remove();
  return true;
}

function register(editor: LexicalEditor, listener: PasteListener): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      if (!data) return false;
      // Our own blocks keep their levels; everything else comes as paragraphs.
      if (data.getData('application/x-lexical-editor') !== '') return false;
      const paragraphs = paragraphsOfClipboard(data);
      event.preventDefault();
      return listener(paragraphs) || $insert(paragraphs);
    },
    COMMAND_PRIORITY_HIGH,
  );
}

export function pasteExtension(listener: PasteListener) {
  return defineExtension({
    name: 'van-thu/paste',
    register: (editor: LexicalEditor) => register(editor, listener),
  });
}
