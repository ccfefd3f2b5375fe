import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { admissibleText } from '#core/model/text.ts';
import { $isTextBlockNode } from './nodes/text-block-node.ts';
import { blocksOfText } from './paste.ts';
import { $blockAround, $createBlockNode } from './translate.ts';

/** Hears of text that was pasted; true says that it has been dealt with. */
export type PasteListener = (text: string) => boolean;

function $insertText(text: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const admissible = admissibleText(text);
  if (!admissible.trimEnd().includes('\n')) {
    selection.insertText(admissible.replace(/\n+$/u, ''));
    return true;
  }
  const blocks = blocksOfText(admissible);
  if (blocks.length === 0) return true;
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
      // Our own blocks keep their levels; everything else comes as text.
      if (data.getData('application/x-lexical-editor') !== '') return false;
      const text = data.getData('text/plain');
      event.preventDefault();
      return listener(text) || $insertText(text);
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
