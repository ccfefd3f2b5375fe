import { $getNodeByKey, $getRoot, type LexicalNode, type NodeKey } from 'lexical';
import { type Block, isTextBlock, type TextBlock } from '#core/model/block.ts';
import { joinRuns, type Run } from '#core/model/text.ts';
import { PLAIN, sameShape, shapeOf } from './nodes/block-shape.ts';
import {
  $createFixedBlockNode,
  $isFixedBlockNode,
  type FixedBlockNode,
} from './nodes/fixed-block-node.ts';
import {
  $createTextBlockNode,
  $isTextBlockNode,
  type TextBlockNode,
} from './nodes/text-block-node.ts';
import { $nodesOfRuns, $runsOf } from './translate-runs.ts';

/**
 * The one block that an empty body shows, so that there is a line to type in. As long as it is
 * empty and alone it is no part of the model.
 */
export const FIRST_LINE_ID = 'first-line';

type BlockNode = TextBlockNode | FixedBlockNode;

function isBlockNode(node: LexicalNode): node is BlockNode {
  return $isTextBlockNode(node) || $isFixedBlockNode(node);
}

export function $blockIdOf(node: BlockNode): string {
  return $isTextBlockNode(node) ? node.getBlockId() : node.getBlock().id;
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every((run, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        run.text === other.text &&
        run.bold === other.bold &&
        run.italic === other.italic &&
        run.underline === other.underline &&
        run.vertical === other.vertical
      );
    })
  );
}

/** The block that `node` shows; `known` itself where nothing of it has changed. */
function $readBlock(node: BlockNode, known: Block | undefined): Block {
  if ($isFixedBlockNode(node)) return node.getBlock();
  const read: TextBlock = { ...node.getShape(), id: node.getBlockId(), runs: $runsOf(node) };
  if (!known || !isTextBlock(known)) return read;
  return sameShape(shapeOf(known), node.getShape()) && sameRuns(joinRuns(known.runs), read.runs)
    ? known
    : read;
}

/**
 * The body that the editor shows. Blocks that are as in `known`, and the list itself if all are,
 * come back as the very same values.
 */
export function $readBody(known: readonly Block[]): readonly Block[] {
  const byId = new Map(known.map((block) => [block.id, block]));
  const blocks = $getRoot()
    .getChildren()
    .filter(isBlockNode)
    .map((node) => $readBlock(node, byId.get($blockIdOf(node))));
  const [first] = blocks;
  const isEmpty =
    blocks.length === 1 &&
    first?.kind === 'paragraph' &&
    first.id === FIRST_LINE_ID &&
    first.runs.length === 0;
  if (isEmpty) return known.length === 0 ? known : [];
  const isSame =
    blocks.length === known.length && blocks.every((block, index) => block === known[index]);
  return isSame ? known : blocks;
}

/**
 * The same as `$readBody(known)` where the editor differs from `known` in nothing but the words and
 * shapes of the blocks in `changed`: only these are read. Null where more may differ.
 */
export function $readChanged(
  known: readonly Block[],
  changed: Iterable<NodeKey>,
): readonly Block[] | null {
  if (known.length === 0 || $getRoot().getChildrenSize() !== known.length) return null;
  let body = known;
  for (const key of changed) {
    const node = $getNodeByKey(key);
    if (!node || !isBlockNode(node)) continue;
    const id = $blockIdOf(node);
    const index = known.findIndex((block) => block.id === id);
    const before = known[index];
    if (!before) return null;
    const after = $readBlock(node, before);
    if (after !== before) body = body.with(index, after);
  }
  return body;
}

export function $createBlockNode(block: Block): BlockNode {
  if (!isTextBlock(block)) return $createFixedBlockNode(block);
  return $createTextBlockNode(block.id, shapeOf(block)).append(...$nodesOfRuns(block.runs));
}

function $rewriteBlock(node: BlockNode, block: Block): void {
  if ($isFixedBlockNode(node)) {
    if (!isTextBlock(block)) node.setBlock(block);
    return;
  }
  if (!isTextBlock(block)) return;
  node.setShape(shapeOf(block));
  if (!sameRuns($runsOf(node), joinRuns(block.runs))) {
    node.clear();
    node.append(...$nodesOfRuns(block.runs));
  }
}

/**
 * Makes the editor show `body`, touching only the blocks that differ. Never call it while a word
 * is being composed.
 */
export function $writeBody(body: readonly Block[]): void {
  const root = $getRoot();
  const blocks: readonly Block[] =
    body.length > 0 ? body : [{ ...PLAIN, id: FIRST_LINE_ID, runs: [] } as Block];
  const nodes = new Map<string, BlockNode>();
  for (const node of root.getChildren()) {
    if (!isBlockNode(node)) node.remove();
    else nodes.set($blockIdOf(node), node);
  }
  let place: LexicalNode | null = root.getFirstChild();
  for (const block of blocks) {
    const found = nodes.get(block.id);
    const isUsable = found && $isTextBlockNode(found) === isTextBlock(block);
    if (isUsable) $rewriteBlock(found, block);
    const node = isUsable ? found : $createBlockNode(block);
    if (isUsable && place?.is(node)) {
      place = place.getNextSibling();
    } else if (place) {
      place.insertBefore(node, false);
    } else {
      root.append(node);
    }
  }
  while (place) {
    const next: LexicalNode | null = place.getNextSibling();
    place.remove();
    place = next;
  }
}

/** The node of the block named `id`. */
export function $blockNode(id: string): BlockNode | null {
  for (let node = $getRoot().getFirstChild(); node; node = node.getNextSibling()) {
    if (isBlockNode(node) && $blockIdOf(node) === id) return node;
  }
  return null;
}

/** The block in which `node` stands. */
export function $blockAround(node: LexicalNode): BlockNode | null {
  for (let each: LexicalNode | null = node; each; each = each.getParent()) {
    if (isBlockNode(each)) return each;
  }
  return null;
}
