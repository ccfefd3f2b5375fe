import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type EditorState,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
  type UpdateListener,
} from 'lexical';
import { type Block, isTextBlock } from '#core/model/block.ts';
import type { Place } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import type { DocumentStore, OpenDocument } from '#renderer/document/document-store.ts';
import { $caretPlace, $selectPlace } from './caret.ts';
import { $takeTypedLabel } from './levels-extension.ts';
import { sameShape, shapeOf } from './nodes/block-shape.ts';
import { $isTextBlockNode } from './nodes/text-block-node.ts';
import {
  blocksAt,
  isEditorText,
  knownBlocks,
  listOf,
  sameList,
  type TextList,
  withBlocks,
} from './text-list.ts';
import { $blockNode, $readBody, $readChanged, $writeBody } from './translate.ts';

/** An editor's own list, and the document that it stands in. */
type Synced = { readonly documents: DocumentStore; readonly list: TextList };

/** Marks updates that show what the document says already, so that they are not taken for typing. */
const FROM_DOCUMENT = 'from-document';

type Typed = { readonly id: string; readonly before: string; readonly after: string };

/** The one block whose words alone differ between two lists; null where more is different. */
function typedBlock(before: readonly Block[], after: readonly Block[]): Typed | null {
  if (before.length !== after.length) return null;
  const first = after.findIndex((block, index) => block !== before[index]);
  const last = after.findLastIndex((block, index) => block !== before[index]);
  const [known, block] = [before[first], after[first]];
  if (!block || first !== last || block.id !== known?.id) return null;
  if (!isTextBlock(block) || !isTextBlock(known)) return null;
  const isReshaped = !sameShape(shapeOf(block), shapeOf(known));
  const [was, is] = [plainText(known.runs), plainText(block.runs)];
  return isReshaped || was === is ? null : { id: block.id, before: was, after: is };
}

/** The elements that one update has touched; null where blocks may have come, gone or moved. */
type Touched = Iterable<NodeKey> | null;

type Update = Parameters<UpdateListener>[0];

/** A key touches its block; Lexical makes another root where the list of blocks has changed. */
function touchedBy({ prevEditorState, editorState, dirtyElements }: Update): Touched {
  const isSameList = prevEditorState.read($getRoot) === editorState.read($getRoot);
  return isSameList ? dirtyElements.keys() : null;
}

/** Tells the document what the editor shows now. Gives what was typed, if it was typing. */
function report(
  editorState: EditorState,
  touched: Touched,
  { documents, list }: Synced,
  { document }: OpenDocument,
) {
  const known = blocksAt(document, list);
  const { blocks, caret } = editorState.read(() => ({
    blocks: (touched && $readChanged(known, touched)) ?? $readBody(known),
    caret: $caretPlace(list),
  }));
  if (blocks === known) {
    documents.caretAt(caret);
    return null;
  }
  const typed = typedBlock(known, blocks);
  const next = withBlocks(document, list, blocks);
  if (!typed) documents.restructure(next, caret);
  else {
    const { id, before, after } = typed;
    const place = [...list, id].join('.');
    documents.type(next, { origin: 'body', place, before, after }, caret);
  }
  return typed;
}

/** Whether `caret` is in the text that the editor of `list` itself holds. */
function isCaretHere(caret: Place, list: TextList): boolean {
  return isEditorText(caret) && sameList(listOf(caret.path) ?? [], list);
}

/** Shows the document's blocks where they differ from what the editor shows. */
function show(editor: LexicalEditor, list: TextList, open: OpenDocument): void {
  const { caret, origin } = open;
  const blocks = blocksAt(open.document, list);
  const isHere = caret !== null && isCaretHere(caret, list);
  editor.update(
    () => {
      if ($readBody(blocks) !== blocks) $writeBody(blocks);
      if (isHere) $selectPlace(caret);
    },
    {
      discrete: true,
      tag: [
        FROM_DOCUMENT,
        ...(origin === 'load' ? [SKIP_SCROLL_INTO_VIEW_TAG] : []),
        // A cell or field that is being typed in keeps the caret.
        ...(isHere ? [] : [SKIP_DOM_SELECTION_TAG]),
      ],
    },
  );
}

function register(editor: LexicalEditor, synced: Synced): () => void {
  const { documents, list } = synced;
  const blocksNow = () => {
    const open = documents.get();
    return open && knownBlocks(open.document, list);
  };
  let shown: readonly Block[] | null = null;
  /** The blocks that the editor was last known to show as a whole. */
  let agreed: readonly Block[] | null = null;
  const showNow = () => {
    const open = documents.get();
    const blocks = blocksNow();
    const isShown = blocks === shown;
    shown = blocks;
    if (!open || !blocks || open.origin === 'body') return;
    const isElsewhere = open.caret === null || !isCaretHere(open.caret, list);
    if (!isShown || !isElsewhere) show(editor, list, open);
  };
  const travel = (move: () => void) => () => {
    if (!editor.isComposing()) move();
    return true;
  };
  showNow();
  return mergeRegister(
    documents.subscribe(showNow),
    editor.registerUpdateListener((update) => {
      const open = documents.get();
      const known = blocksNow();
      if (!open || !known || update.tags.has(FROM_DOCUMENT)) {
        agreed = null;
        return;
      }
      const isKnown = agreed === known;
      const touched = isKnown ? touchedBy(update) : null;
      const typed = report(update.editorState, touched, synced, open);
      agreed = blocksNow();
      if (!typed || editor.isComposing() || typed.after.length !== typed.before.length + 1) return;
      if (!/[ \u00a0]/u.test(typed.after)) return;
      editor.update(() => {
        const block = $blockNode(typed.id);
        if ($isTextBlockNode(block)) $takeTypedLabel(block, typed.before);
      });
    }),
    editor.registerCommand(UNDO_COMMAND, travel(documents.undo), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, travel(documents.redo), COMMAND_PRIORITY_HIGH),
  );
}

/**
 * Keeps an editor and one list of the document in step: what is typed goes to the document, every
 * other change comes from it.
 */
export function syncExtension(documents: DocumentStore, list: TextList) {
  return defineExtension({
    name: 'van-thu/sync',
    register: (editor: LexicalEditor) => register(editor, { documents, list }),
  });
}
