import { COMMANDS, type CommandId } from '#core/commands/commands.ts';
import { shortcutMatches } from '#core/commands/shortcut.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { commands } from './commands.ts';

function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(commands, id);
}

/** Runs the command of that id if it can be run now. */
export function runCommand(workspace: Workspace, id: string): void {
  if (!isCommandId(id)) return;
  const command = commands[id];
  if (command.isEnabled(workspace)) void command.run(workspace);
}

/** The commands that the native menu, which no dialog covers, may run now. */
export function enabledCommands(workspace: Workspace): readonly CommandId[] {
  const ids = isCovered(workspace) ? UNDER_A_DIALOG : COMMANDS.map(({ id }) => id);
  return ids.filter((id) => commands[id].isEnabled(workspace));
}

/** What a command of the native menu does: nothing behind the back of an open dialog. */
export function runFromMenu(workspace: Workspace, id: string): void {
  if (enabledCommands(workspace).some((enabled) => enabled === id)) runCommand(workspace, id);
}

/** What may be done under a dialog: it leaves the document alone, or asks first. */
const UNDER_A_DIALOG = [
  'file.new-window',
  'file.close',
  'view.zoom-in',
  'view.zoom-out',
  'view.zoom-reset',
  'view.theme-system',
  'view.theme-light',
  'view.theme-dark',
] as const satisfies readonly CommandId[];

/**
 * Hears of whatever may change what can be done now: what is open, what was found, and where the
 * keyboard is.
 *
 * @returns its own undo
 */
export function whenAbleChanges(
  { documents, session, check }: Workspace,
  listener: () => void,
): () => void {
  const undo = [documents, session, check].map((store) => store.subscribe(listener));
  document.addEventListener('focusin', listener);
  document.addEventListener('focusout', listener);
  return () => {
    for (const each of undo) each();
    document.removeEventListener('focusin', listener);
    document.removeEventListener('focusout', listener);
  };
}

/** Whether a dialog or a question covers the window: nothing may touch what it covers. */
export function isCovered(workspace: Workspace): boolean {
  const { dialog, question } = workspace.session.get();
  return dialog !== null || question !== null;
}

/** A search box and the like, whose words are none of the document's. */
const OWN_WORDS = ':is(input:not([type="checkbox"], [type="radio"]), textarea):not([data-path])';

/** Whether the key belongs to the words of a box of its own: to take back, or to make bold. */
function isOwnKey({ target }: KeyboardEvent, id: CommandId): boolean {
  const isEditing = id === 'edit.undo' || id === 'edit.redo' || id.startsWith('format.');
  return isEditing && target instanceof Element && target.matches(OWN_WORDS);
}

/**
 * Takes shortcuts before the editor sees the key. Keys that an input method holds are never taken.
 *
 * @returns its own undo
 */
export function listenForShortcuts(workspace: Workspace, target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isCovered(workspace)) return;
    const { isMac } = workspace.facts;
    const command = COMMANDS.find(
      ({ shortcut }) => shortcut !== null && shortcutMatches(shortcut, event, isMac),
    );
    const isRedo = shortcutMatches('CmdOrCtrl+Shift+Z', event, isMac);
    const id = command?.id ?? (isRedo ? 'edit.redo' : null);
    // What cannot be done now is left to the field that has the keyboard.
    if (!id || isOwnKey(event, id) || !commands[id].isEnabled(workspace)) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(workspace, id);
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}
