import { FORMAT_TEXT_COMMAND, type TextFormatType } from 'lexical';
import type { CommandId } from '#core/commands/commands.ts';
import type { Settings } from '#core/ipc/contract.ts';
import type { Level, Paragraph } from '#core/model/block.ts';
import type { Finding } from '#core/rules/finding.ts';
import { heedsDictionary } from '#core/rules/word-rules.ts';
import { nextRegion } from '#renderer/app/regions.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { checkNow } from '#renderer/check/check-now.ts';
import {
  activeFinding,
  applyActiveFix,
  applySafeFixes,
  showFinding,
} from '#renderer/check/checking.ts';
import { addToDictionary } from '#renderer/check/dictionary.ts';
import { skipFinding } from '#renderer/check/ignoring.ts';
import { isSafe } from '#renderer/document/document-store.ts';
import {
  closeWindow,
  openFile,
  print,
  save,
  saveAs,
  settleUnsaved,
} from '#renderer/document/files.ts';
import { changeFigure, figureWithFocus } from '#renderer/editor/figures.ts';
import { $goDeeper, $goShallower, $reshape } from '#renderer/editor/levels-extension.ts';
import { type BlockShape, itemOf, PLAIN } from '#renderer/editor/nodes/block-shape.ts';
import type { FigureDeed } from '#renderer/editor/nodes/draw-figure.ts';
import type { TableDeed } from '#renderer/editor/nodes/draw-fixed-block.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';
import {
  cellWithFocus,
  changeTable,
  formatInCell,
  insertTable,
  isInTable,
} from '#renderer/editor/tables.ts';
import { blocksAt } from '#renderer/editor/text-list.ts';
import { explain } from '#renderer/help/help.ts';
import { addAnnex } from '#renderer/page/add-annex.ts';
import { showPlace } from '#renderer/page/show-place.ts';
import { choosePicture, textWidth } from '#renderer/picture/insert-picture.ts';
import { exportDraft } from '#renderer/signing/export-draft.ts';
import { exportPdf } from '#renderer/signing/export-pdf.ts';
import { activeProfile, type Dialog } from '#renderer/state/session.ts';

/** What a declared command does, and whether it can be done now. */
export type Command = {
  readonly isEnabled: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
};

type Run = Command['run'];

const always = (run: Run): Command => ({ isEnabled: () => true, run });

const withDocument = (run: Run): Command => ({
  isEnabled: ({ session, documents }) =>
    session.get().screen === 'document' && documents.get() !== null,
  run,
});

const covering = (dialog: Dialog): Run => {
  return ({ session }) => session.update((state) => ({ ...state, dialog }));
};

/** Changes a setting, and keeps it for the next start. */
export function setSettings(workspace: Workspace, change: Partial<Settings>): void {
  const { session, bridge } = workspace;
  session.update((state) => ({ ...state, settings: { ...state.settings, ...change } }));
  void bridge.call('settings:save', session.get().settings);
}

const ZOOM_STEPS = [90, 100, 110, 125, 150, 175, 200];

function zoom(direction: 1 | -1): Run {
  return (workspace) => {
    const now = workspace.session.get().settings.zoomPercent;
    const next =
      direction > 0
        ? ZOOM_STEPS.find((step) => step > now)
        : ZOOM_STEPS.findLast((step) => step < now);
    if (next) setSettings(workspace, { zoomPercent: next });
  };
}

/** A text's caret stays where it was while toolbar or palette have the keyboard; a field takes it. */
function isInField(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.classList.contains('field');
}

const inText = (run: Run): Command => ({
  isEnabled: ({ session, documents }) =>
    session.get().screen === 'document' && documents.get() !== null && !isInField(),
  run,
});

const inLines = (run: Run): Command => {
  const text = inText(run);
  return { ...text, isEnabled: (workspace) => text.isEnabled(workspace) && !cellWithFocus() };
};

function inBlocks(change: () => void): Command {
  return inLines(({ texts }) => {
    const lexical = texts?.atHand().lexical;
    if (!lexical || lexical.isComposing()) return;
    lexical.update(change);
    lexical.focus();
  });
}

function format(kind: TextFormatType): Command {
  return inText(({ texts, documents }) => {
    if (!cellWithFocus()) texts?.atHand().lexical.dispatchCommand(FORMAT_TEXT_COMMAND, kind);
    else if (kind === 'bold' || kind === 'italic' || kind === 'underline')
      formatInCell(documents, kind);
  });
}

const inTable = (deed: TableDeed): Command => ({
  isEnabled: isInTable,
  run: ({ documents }) => changeTable(documents, deed),
});

/** What is done to the figure that has the keyboard. */
const inFigure = (deed: FigureDeed): Command => ({
  isEnabled: () => figureWithFocus() !== null,
  run: (workspace) => {
    const { texts, documents } = workspace;
    if (!texts) return;
    const ports = { documents, textMm: () => textWidth(workspace), show: texts.show };
    changeFigure(ports, figureWithFocus(), deed);
  },
});

/** The keyboard goes to the words that tell what the picture shows. */
const describeFigure: Command = {
  isEnabled: () => figureWithFocus() !== null,
  run: (workspace) => {
    const at = figureWithFocus();
    if (at?.id) showPlace(workspace, { path: [...at.list, at.id, 'altText'] });
  },
};

const shape = (next: BlockShape): Command => inBlocks(() => $reshape(() => next));
const level = (name: Level): Command => shape(itemOf(name));

/** Only paragraphs are aligned by choice; the place of everything else is the standard's. */
const align = (to: Paragraph['align']): Command =>
  inBlocks(() => $reshape((now) => (now.kind === 'paragraph' ? { ...now, align: to } : now)));

function toggleTitle(): void {
  $reshape((now) => (now.kind === 'item' ? { ...now, title: !now.title } : now));
}

function insertPageBreak({ documents, texts }: Workspace): void {
  const open = documents.get();
  const here = texts?.blockAtHand();
  if (!open || !here) return;
  const blocks = blocksAt(open.document, here.list);
  const index = blocks.findIndex(({ id }) => id === here.id);
  const before = blocks[index + 1]?.id ?? null;
  const value = { kind: 'page-break', id: newBlockId() };
  documents.change([{ op: 'insert', path: here.list, before, value }]);
}

type OnFinding = (workspace: Workspace, finding: Finding) => void | Promise<void>;

/** What is done about the finding at hand, where it is one that `fits`. */
function onFinding(run: OnFinding, fits: (finding: Finding) => boolean = () => true): Command {
  return {
    isEnabled: (workspace) => {
      const finding = activeFinding(workspace);
      return finding !== undefined && fits(finding);
    },
    run: (workspace) => {
      const finding = activeFinding(workspace);
      return finding && run(workspace, finding);
    },
  };
}

async function newDocument(workspace: Workspace): Promise<void> {
  if (!(await settleUnsaved(workspace))) return;
  const file = workspace.documents.get()?.file;
  if (file) await workspace.bridge.call('document:close', { handle: file.handle });
  workspace.documents.close();
  workspace.session.update((state) => ({ ...state, screen: 'gallery', notice: null, help: null }));
}

/** What every declared command does. A command without an entry does not compile. */
export const commands: Readonly<Record<CommandId, Command>> = {
  'file.new': always(newDocument),
  'file.new-window': always(async ({ bridge }) => void (await bridge.call('window:new', {}))),
  'file.open': always(openFile),
  'file.save': {
    isEnabled: ({ session, documents }) => {
      const open = documents.get();
      return session.get().screen === 'document' && open !== null && !isSafe(open);
    },
    run: async (workspace) => void (await save(workspace)),
  },
  'file.save-as': withDocument(async (workspace) => void (await saveAs(workspace))),
  'file.export-pdf': withDocument(exportPdf),
  'file.export-signing': withDocument(covering({ kind: 'signing' })),
  'file.export-draft': withDocument(exportDraft),
  'file.print': withDocument(print),
  'file.profile': always((workspace) => {
    const profileId = activeProfile(workspace.session.get())?.id ?? null;
    covering({ kind: 'profile', profileId, isFirst: false })(workspace);
  }),
  'file.close': always(closeWindow),
  'edit.undo': {
    isEnabled: ({ documents }) => (documents.get()?.history.done.length ?? 0) > 0,
    run: ({ documents, texts }) => {
      if (!texts?.isComposing()) documents.undo();
    },
  },
  'edit.redo': {
    isEnabled: ({ documents }) => (documents.get()?.history.undone.length ?? 0) > 0,
    run: ({ documents, texts }) => {
      if (!texts?.isComposing()) documents.redo();
    },
  },
  'edit.document-settings': withDocument(covering({ kind: 'document-settings' })),
  'edit.add-annex': withDocument(({ documents }) => addAnnex(documents)),
  'edit.check-now': withDocument(async (workspace) => {
    if (!workspace.session.get().settings.checkOpen) setSettings(workspace, { checkOpen: true });
    await checkNow(workspace);
  }),
  'edit.next-finding': {
    isEnabled: ({ check }) => check.get().findings.length > 0,
    run: (workspace) => showFinding(workspace, 1),
  },
  'edit.previous-finding': {
    isEnabled: ({ check }) => check.get().findings.length > 0,
    run: (workspace) => showFinding(workspace, -1),
  },
  'edit.apply-fix': {
    isEnabled: ({ check }) => check.get().findings.some(({ fixes }) => fixes.length > 0),
    run: applyActiveFix,
  },
  'edit.apply-safe-fixes': {
    isEnabled: ({ check }) => check.get().findings.some(({ fixes }) => fixes[0]?.safe),
    run: applySafeFixes,
  },
  'edit.skip-finding': onFinding(skipFinding),
  'edit.ignore-finding': onFinding((workspace, finding) =>
    covering({ kind: 'ignore', finding })(workspace),
  ),
  'edit.add-word': onFinding(
    async (workspace, { found }) => void (await addToDictionary(workspace, null, found)),
    ({ rule, found }) => heedsDictionary(rule) && found !== '',
  ),
  'edit.live-check': always((workspace) => {
    setSettings(workspace, { checkLive: !workspace.session.get().settings.checkLive });
  }),
  'edit.check-settings': always(covering({ kind: 'check-settings' })),
  'format.bold': format('bold'),
  'format.italic': format('italic'),
  'format.underline': format('underline'),
  'format.superscript': format('superscript'),
  'format.subscript': format('subscript'),
  'format.paragraph': shape(PLAIN),
  'format.basis': shape({ kind: 'basis' }),
  'format.roman': level('roman'),
  'format.arabic': level('arabic'),
  'format.decimal': level('decimal'),
  'format.subdecimal': level('subdecimal'),
  'format.letter': level('letter'),
  'format.dash': level('dash'),
  'format.plus': level('plus'),
  'format.part': level('part'),
  'format.chapter': level('chapter'),
  'format.section': level('section'),
  'format.article': level('article'),
  'format.title': inBlocks(toggleTitle),
  'format.deeper': inBlocks($goDeeper),
  'format.shallower': inBlocks($goShallower),
  'format.align-justify': align('justify'),
  'format.align-left': align('left'),
  'format.align-center': align('center'),
  'format.align-right': align('right'),
  'format.page-break': inText(insertPageBreak),
  'table.insert': inLines(({ documents, texts }) => {
    if (texts) insertTable(documents, texts.blockAtHand());
  }),
  'table.row-above': inTable('row-above'),
  'table.row-below': inTable('row-below'),
  'table.column-left': inTable('column-left'),
  'table.column-right': inTable('column-right'),
  'table.remove-row': inTable('remove-row'),
  'table.remove-column': inTable('remove-column'),
  'table.headings': inTable('headings'),
  'table.remove': inTable('remove'),
  'figure.insert': inText(choosePicture),
  'figure.describe': describeFigure,
  'figure.width-25': inFigure({ deed: 'width', percent: 25 }),
  'figure.width-50': inFigure({ deed: 'width', percent: 50 }),
  'figure.width-75': inFigure({ deed: 'width', percent: 75 }),
  'figure.width-100': inFigure({ deed: 'width', percent: 100 }),
  'figure.move-up': inFigure({ deed: 'move', by: -1 }),
  'figure.move-down': inFigure({ deed: 'move', by: 1 }),
  'figure.remove': inFigure({ deed: 'remove' }),
  'view.check': withDocument((workspace) => {
    setSettings(workspace, { checkOpen: !workspace.session.get().settings.checkOpen });
  }),
  'view.preview': withDocument((workspace) => {
    setSettings(workspace, { previewOpen: !workspace.session.get().settings.previewOpen });
  }),
  'view.zoom-in': always(zoom(1)),
  'view.zoom-out': always(zoom(-1)),
  'view.zoom-reset': always((workspace) => setSettings(workspace, { zoomPercent: 100 })),
  'view.theme-system': always((workspace) => setSettings(workspace, { theme: 'system' })),
  'view.theme-light': always((workspace) => setSettings(workspace, { theme: 'light' })),
  'view.theme-dark': always((workspace) => setSettings(workspace, { theme: 'dark' })),
  'view.next-region': always((workspace) => nextRegion(workspace, 1)),
  'view.previous-region': always((workspace) => nextRegion(workspace, -1)),
  'view.palette': always(covering({ kind: 'palette' })),
  'help.explain': withDocument(explain),
  'help.shortcuts': always(covering({ kind: 'shortcuts' })),
  'help.about': always(covering({ kind: 'about' })),
};
