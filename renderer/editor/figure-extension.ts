import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $caretOffset } from './caret.ts';
import { isAtEdge } from './nodes/draw-fixed-block.ts';
import { $isFixedBlockNode } from './nodes/fixed-block-node.ts';
import { $isTextBlockNode, type TextBlockNode } from './nodes/text-block-node.ts';
import { $blockAround } from './translate.ts';

type Step = { readonly by: 1 | -1; readonly axis: 'line' | 'letter' };

/** Whether the next step in that direction leads out of the block with the caret. */
function $leadsOut(editor: LexicalEditor, block: TextBlockNode, { by, axis }: Step): boolean {
  if (axis === 'line') {
    const element = editor.getElementByKey(block.getKey());
    return element !== null && isAtEdge(element, by);
  }
  return $caretOffset() === (by > 0 ? block.getTextContentSize() : 0);
}

/** The picture's element beside the block with the caret, where the step leads to one. */
function $pictureAhead(editor: LexicalEditor, step: Step): HTMLElement | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = $blockAround(selection.anchor.getNode());
  if (!$isTextBlockNode(block)) return null;
  const next = step.by > 0 ? block.getNextSibling() : block.getPreviousSibling();
  if (!$isFixedBlockNode(next) || next.getBlock().kind !== 'figure') return null;
  if (!$leadsOut(editor, block, step)) return null;
  const element = editor.getElementByKey(next.getKey());
  return element?.querySelector<HTMLElement>('.figure-frame') ?? null;
}

const STEPS: readonly (readonly [LexicalCommand<KeyboardEvent>, Step])[] = [
  [KEY_ARROW_DOWN_COMMAND, { by: 1, axis: 'line' }],
  [KEY_ARROW_UP_COMMAND, { by: -1, axis: 'line' }],
  [KEY_ARROW_RIGHT_COMMAND, { by: 1, axis: 'letter' }],
  [KEY_ARROW_LEFT_COMMAND, { by: -1, axis: 'letter' }],
];

function register(editor: LexicalEditor): () => void {
  const undo = STEPS.map(([command, step]) =>
    editor.registerCommand(
      command,
      (event) => {
        const { shiftKey, ctrlKey, altKey, metaKey } = event;
        if (shiftKey || ctrlKey || altKey || metaKey || editor.isComposing()) return false;
        const picture = $pictureAhead(editor, step);
        if (!picture) return false;
        event.preventDefault();
        picture.focus();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return mergeRegister(...undo);
}

/** The arrows lead from the text onto a picture; browsers step over what cannot be typed in. */
export const FigureExtension = defineExtension({ name: 'van-thu/figure', register });
