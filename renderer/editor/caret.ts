import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { Place } from '#core/model/path.ts';
import { $isTextBlockNode, type TextBlockNode } from './nodes/text-block-node.ts';
import { blockOf, type TextList } from './text-list.ts';
import { $blockAround, $blockNode } from './translate.ts';

function lengthOf(node: LexicalNode): number {
  if ($isLineBreakNode(node)) return 1;
  if ($isTextNode(node)) return node.getTextContentSize();
  if (!$isElementNode(node)) return 0;
  return node.getChildren().reduce((sum, child) => sum + lengthOf(child), 0);
}

/** How many UTF-16 units of its block's text stand before `point`. */
function offsetOf(point: PointType): number {
  const node = point.getNode();
  const before = $isElementNode(node)
    ? node.getChildren().slice(0, point.offset)
    : node.getPreviousSiblings();
  const inside = $isElementNode(node) ? 0 : point.offset;
  return before.reduce((sum, each) => sum + lengthOf(each), inside);
}

/** How many UTF-16 units of its block's text stand before the caret; null where there is none. */
export function $caretOffset(): number | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? offsetOf(selection.focus) : null;
}

/** Where the caret stands in `list`: a stretch of one block's text; null where it is in none. */
export function $caretPlace(list: TextList): Place | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const focusBlock = $blockAround(selection.focus.getNode());
  if (!$isTextBlockNode(focusBlock)) return null;
  const end = offsetOf(selection.focus);
  const anchorBlock = $blockAround(selection.anchor.getNode());
  const start = anchorBlock?.is(focusBlock) ? offsetOf(selection.anchor) : end;
  const range = { start: Math.min(start, end), end: Math.max(start, end) };
  return { path: [...list, focusBlock.getBlockId(), 'runs'], range };
}

function $setPoint(point: PointType, block: TextBlockNode, offset: number): void {
  let left = offset;
  for (const [index, child] of block.getChildren().entries()) {
    const length = lengthOf(child);
    if ($isTextNode(child) && left <= length) {
      point.set(child.getKey(), left, 'text');
      return;
    }
    if (left <= 0) {
      point.set(block.getKey(), index, 'element');
      return;
    }
    left -= length;
  }
  point.set(block.getKey(), block.getChildrenSize(), 'element');
}

/** Puts the caret at `place`, or at the end of its block; false where the block is gone. */
export function $selectPlace({ path, range }: Place): boolean {
  const block = $blockNode(blockOf(path)?.id ?? '');
  if (!block) return false;
  if (!$isTextBlockNode(block)) {
    block.selectPrevious();
    return true;
  }
  const end = lengthOf(block);
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, block, Math.min(range?.start ?? end, end));
  $setPoint(selection.focus, block, Math.min(range?.end ?? end, end));
  $setSelection(selection);
  return true;
}
