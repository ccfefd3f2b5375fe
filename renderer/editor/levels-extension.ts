import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import type { Level } from '#core/model/block.ts';
import { $caretOffset } from './caret.ts';
import { deeper, levelOfTypedLabel, shallower, stepOut } from './levels.ts';
import { type BlockShape, itemOf, PLAIN } from './nodes/block-shape.ts';
import { $isTextBlockNode, type TextBlockNode } from './nodes/text-block-node.ts';
import { $blockAround } from './translate.ts';

/** The text blocks that the selection touches, in their order. */
export function $selectedBlocks(): readonly TextBlockNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const around = selection.getNodes().map($blockAround);
  return [...new Set(around)].filter($isTextBlockNode);
}

function $levelsBefore(block: TextBlockNode): readonly Level[] {
  return block.getPreviousSiblings().flatMap((node) => {
    if (!$isTextBlockNode(node)) return [];
    const shape = node.getShape();
    return shape.kind === 'item' ? [shape.level] : [];
  });
}

/** Gives every selected block the shape that `change` makes of its own. */
export function $reshape(
  change: (shape: BlockShape, levelsBefore: readonly Level[]) => BlockShape,
): void {
  for (const block of $selectedBlocks())
    block.setShape(change(block.getShape(), $levelsBefore(block)));
}

export function $goDeeper(): void {
  $reshape((shape, before) => deeper(shape, before.at(-1) ?? null));
}

export function $goShallower(): void {
  $reshape(shallower);
}

/** Enter on an empty item leads out of its level instead of making one more. */
function $leaveEmptyItem(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockAround(selection.anchor.getNode());
  if (!$isTextBlockNode(block) || !block.isEmpty()) return false;
  const shape = block.getShape();
  if (shape.kind !== 'item') return false;
  block.setShape(stepOut(shape.level, $levelsBefore(block)));
  return true;
}

/** Backspace at the very start of an item or a căn cứ takes its label away, before it joins lines. */
function $dropLabel(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!isBackward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockAround(selection.anchor.getNode());
  if (!$isTextBlockNode(block) || block.getShape().kind === 'paragraph') return false;
  if ($caretOffset() !== 0) return false;
  block.setShape(PLAIN);
  return true;
}

/**
 * Turns the line that begins with a typed label and a space (`1. `, `a) `, `- `) into an item,
 * once that is committed text: never while a word is being composed.
 *
 * @param before - the text of the block before the space was typed
 */
export function $takeTypedLabel(block: TextBlockNode, before: string): boolean {
  if (block.getShape().kind === 'basis') return false;
  const text = block.getTextContent();
  const typed = /^(.{1,14}?)[ \u00a0]/u.exec(text);
  const label = typed?.[1];
  if (label === undefined || before !== label + text.slice(label.length + 1)) {
    const words = /^(\p{L}+ [^ ]{1,8})[ \u00a0]/u.exec(text)?.[1];
    if (words === undefined || before !== words + text.slice(words.length + 1)) return false;
    return $labelled(block, words);
  }
  return $labelled(block, label);
}

function $labelled(block: TextBlockNode, label: string): boolean {
  const level = levelOfTypedLabel(label);
  if (!level) return false;
  const shape = block.getShape();
  if (shape.kind === 'item' && shape.level === level) return false;
  const selection = block.select(0, 0);
  const first = block.getFirstDescendant();
  if (!first || !('spliceText' in first)) return false;
  selection.anchor.set(first.getKey(), 0, 'text');
  selection.focus.set(first.getKey(), label.length + 1, 'text');
  selection.removeText();
  block.setShape(itemOf(level));
  return true;
}

function register(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
        event.preventDefault();
        if (event.shiftKey) $goShallower();
        else $goDeeper();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $dropLabel, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveEmptyItem, COMMAND_PRIORITY_HIGH),
  );
}

/** Levels of the body: Tab and Shift+Tab, Enter on an empty item. */
export const LevelsExtension = defineExtension({ name: 'van-thu/levels', register });
