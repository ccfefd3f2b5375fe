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
import { textOfClipboard } from './clipboard.ts';
import { $isTextBlockNode } from './nodes/text-block-node.ts';
import { blocksOf } from './paste.ts';
import { $blockAround, $createBlockNode } from './translate.ts';
import { $nodesOfRuns } from './translate-runs.ts';

/** Who hears of what was pasted. */
export type PasteListeners = {
  /** True says that it has been dealt with. */
  readonly onText: (paragraphs: readonly StyledParagraph[]) => boolean;
  /** A picture without words, as a screenshot is. */
  readonly onPicture: (picture: File) => void;
  /** So many pictures among the words were left out. */
  readonly onPicturesLeft: (count: number) => void;
};

/** A picture on the clipboard; where there are words, too, they are what was copied. */
function pictureOf(data: DataTransfer): File | null {
  const file = [...data.files].find(({ type }) => type.startsWith('image/'));
  return file && data.getData('text/plain').trim() === '' ? file : null;
}

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

function register(
  editor: LexicalEditor,
  { onText, onPicture, onPicturesLeft }: PasteListeners,
): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : null;
      if (!data) return false;
      // Our own blocks keep their levels; everything else comes as paragraphs.
      if (data.getData('application/x-lexical-editor') !== '') return false;
      const picture = pictureOf(data);
      event.preventDefault();
      if (picture) {
        onPicture(picture);
        return true;
      }
      const { paragraphs, pictures } = textOfClipboard(data);
      if (pictures > 0) onPicturesLeft(pictures);
      return onText(paragraphs) || $insert(paragraphs);
    },
    COMMAND_PRIORITY_HIGH,
  );
}

export function pasteExtension(listeners: PasteListeners) {
  return defineExtension({
    name: 'van-thu/paste',
    register: (editor: LexicalEditor) => register(editor, listeners),
  });
}
