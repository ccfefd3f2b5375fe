import { keepChecked } from '#renderer/check/live-check.ts';
import { keepUnderlined } from '#renderer/check/underline.ts';
import {
  enabledCommands,
  listenForShortcuts,
  runCommand,
  runFromMenu,
  whenAbleChanges,
} from '#renderer/commands/dispatch.ts';
import { isUnsaved } from '#renderer/document/document-store.ts';
import { documentTitle } from '#renderer/document/document-title.ts';
import { fileChanged, showOpened, tellFailure } from '#renderer/document/files.ts';
import { keepJournal } from '#renderer/document/journal.ts';
import { createTextEditors } from '#renderer/editor/text-editors.ts';
import { keepBlanksMarked } from '#renderer/page/blanks.ts';
import { followCarets } from '#renderer/page/show-place.ts';
import { takePicture, textWidth } from '#renderer/picture/insert-picture.ts';
import { tell } from '#renderer/state/talk.ts';
import { appText } from '#renderer/text/app.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { documentText } from '#renderer/text/document.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { takePastedDocument } from './paste-document.ts';
import type { Workspace } from './workspace.ts';

/** One bug often comes with many; they are told once. */
const BUG_PAUSE_MS = 10_000;

/** Learns all that the window needs to draw itself, and shows what it was opened with. */
export async function start(workspace: Workspace): Promise<void> {
  const { bridge, session } = workspace;
  const { picturesLeft } = dialogText;
  workspace.texts = createTextEditors({
    documents: workspace.documents,
    textMm: () => textWidth(workspace),
    pasting: {
      onText: (paragraphs) => takePastedDocument(workspace, paragraphs),
      onPicture: (picture) => void takePicture(workspace, picture),
      onPicturesLeft: (count) =>
        tell(session, 'note', picturesLeft.title, picturesLeft.line(count)),
    },
  });
  const result = await bridge.call('app:start', {});
  if (!result.ok) throw new Error(`app:start: ${result.code}`);
  const { version, platform, today, settings, profiles, recent, recoveries } = result.value;
  const { dictionaries } = result.value;
  workspace.facts.today = today;
  workspace.facts.version = version;
  workspace.facts.isMac = platform === 'darwin';
  session.update((state) => ({
    ...state,
    settings,
    profiles,
    dictionaries,
    recent,
    recoveries,
  }));
  workspace.signing.update((state) => ({ ...state, by: settings.author }));
  keepEverything(workspace);
  const { initial, initialFailure, setAside } = result.value;
  if (initial) showOpened(workspace, initial);
  if (initialFailure) tellFailure(workspace, 'open', initialFailure);
  if (setAside.length > 0)
    tell(session, 'note', galleryText.setAside.title, galleryText.setAside.line(setAside));
  if (profiles.length === 0 && !initial && recoveries.length === 0) {
    const dialog = { kind: 'profile', profileId: null, isFirst: true } as const;
    session.update((state) => ({ ...state, dialog }));
  }
}

/** Bugs outside of drawing are told too; what was written is in the journal. */
function tellBugs({ session }: Workspace): void {
  let last = Number.NEGATIVE_INFINITY;
  const onBug = () => {
    if (performance.now() - last < BUG_PAUSE_MS) return;
    last = performance.now();
    tell(session, 'trouble', appText.bug.title, appText.bug.line);
  };
  window.addEventListener('error', onBug);
  window.addEventListener('unhandledrejection', onBug);
}

function keepEverything(workspace: Workspace): void {
  const { bridge, documents, session } = workspace;
  tellBugs(workspace);
  keepJournal(documents, bridge, {
    fails: (code) => tellFailure(workspace, 'journal', code),
    works: () => tell(session, 'done', appText.journalWorks.title, appText.journalWorks.line),
  });
  keepChecked(workspace);
  keepUnderlined(workspace);
  followCarets(workspace);
  keepBlanksMarked(workspace);
  keepWindowState(workspace);
  listenForShortcuts(workspace, window);
  bridge.subscribe('command', ({ id }) => runFromMenu(workspace, id));
  bridge.subscribe('dictionaries-changed', (dictionaries) =>
    session.update((state) => ({ ...state, dictionaries })),
  );
  bridge.subscribe('offices-changed', ({ profiles, activeProfile }) =>
    session.update((state) => {
      const settings = { ...state.settings, activeProfile };
      return { ...state, profiles, settings };
    }),
  );
  bridge.subscribe('close-requested', () => runCommand(workspace, 'file.close'));
  bridge.subscribe('changed-on-disk', (change) => void fileChanged(workspace, change));
}

/** Tells the desktop what the title bar shows, and which menu items are grey. */
function keepWindowState(workspace: Workspace): void {
  const { bridge, documents, session } = workspace;
  let last = '';
  let frame = 0;
  const send = () => {
    const open = session.get().screen === 'document' ? documents.get() : null;
    const title = open ? (open.file?.fileName ?? documentTitle(open.document)) : '';
    const state = {
      title: title === '' ? documentText.appName : title,
      unsaved: open !== null && isUnsaved(open),
      enabled: [...enabledCommands(workspace)],
    };
    const sent = JSON.stringify(state);
    if (sent === last) return;
    last = sent;
    void bridge.call('window:state', state);
  };
  const plan = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(send);
  };
  whenAbleChanges(workspace, plan);
  plan();
}
