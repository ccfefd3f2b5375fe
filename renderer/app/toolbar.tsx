import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { COMMANDS, type CommandId } from '#core/commands/commands.ts';
import { shortcutLabel } from '#core/commands/shortcut.ts';
import { commands } from '#renderer/commands/commands.ts';
import { runCommand, whenAbleChanges } from '#renderer/commands/dispatch.ts';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { checkText } from '#renderer/text/check.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { type CaretLook, useCaretLook } from './caret-look.ts';
import { useWorkspace } from './workspace.ts';

type ButtonProps = {
  readonly id: CommandId;
  readonly icon?: IconName;
  readonly label?: string;
  readonly children?: ReactNode;
  readonly pressed?: boolean;
  /** The keyboard stays in the text when the mouse uses such a button. */
  readonly keepsFocus?: boolean;
};

/** Whether a command can be done now. Asked with every change, drawn anew by another answer only. */
function useEnabled(id: CommandId): boolean {
  const workspace = useWorkspace();
  const subscribe = useCallback(
    (listener: () => void) => whenAbleChanges(workspace, listener),
    [workspace],
  );
  return useSyncExternalStore(subscribe, () => commands[id].isEnabled(workspace));
}

/** A command as a button: named and greyed by the registry. */
export function CommandButton({ id, icon, label, children, pressed, keepsFocus }: ButtonProps) {
  const workspace = useWorkspace();
  const isEnabled = useEnabled(id);
  const declared = COMMANDS.find((command) => command.id === id);
  const keys = declared?.shortcut ? shortcutLabel(declared.shortcut, workspace.facts.isMac) : '';
  const name = declared?.label.replace('…', '') ?? id;
  return (
    <button
      type="button"
      className={label ? 'tool labelled' : 'tool'}
      title={keys === '' ? name : `${name} (${keys})`}
      aria-label={label ? undefined : name}
      aria-pressed={pressed}
      disabled={!isEnabled}
      onMouseDown={(event) => {
        if (keepsFocus) event.preventDefault();
      }}
      onClick={() => runCommand(workspace, id)}
    >
      {icon && <Icon name={icon} />}
      {label && <span className="tool-label">{label}</span>}
      {children}
    </button>
  );
}

export function Toolbar() {
  const { session } = useWorkspace();
  const settings = useStore(session, (state) => state.settings);
  const look = useCaretLook();
  return (
    <div className="toolbar" role="toolbar" aria-label={appText.toolbar} data-region="toolbar">
      <div className="tool-group">
        <CommandButton id="file.new" icon="new" />
        <CommandButton id="file.open" icon="open" />
        <CommandButton id="file.save" icon="save" />
      </div>
      <div className="tool-group">
        <CommandButton id="edit.undo" icon="undo" keepsFocus />
        <CommandButton id="edit.redo" icon="redo" keepsFocus />
      </div>
      <div className="tool-group">
        <LevelPicker look={look} />
        <CommandButton id="format.shallower" icon="shallower" keepsFocus />
        <CommandButton id="format.deeper" icon="deeper" keepsFocus />
      </div>
      <div className="tool-group">
        <CommandButton id="format.bold" keepsFocus pressed={look.bold}>
          <b className="glyph">B</b>
        </CommandButton>
        <CommandButton id="format.italic" keepsFocus pressed={look.italic}>
          <i className="glyph">I</i>
        </CommandButton>
        <CommandButton id="format.underline" keepsFocus pressed={look.underline}>
          <u className="glyph">U</u>
        </CommandButton>
      </div>
      <div className="tool-group">
        {ALIGNMENTS.map((each) => (
          <CommandButton
            key={each}
            id={`format.align-${each}`}
            icon={each}
            keepsFocus
            pressed={look.align === each}
          />
        ))}
        <CommandButton id="table.insert" icon="table" keepsFocus />
        <CommandButton id="figure.insert" icon="picture" keepsFocus />
      </div>
      <div className="tool-spring" />
      <div className="tool-group">
        <CommandButton id="edit.document-settings" icon="settings" label={appText.properties} />
        <CommandButton id="file.export-pdf" icon="pdf" label={appText.pdf} />
        <CommandButton
          id="view.preview"
          icon="preview"
          label={appText.preview}
          pressed={settings.previewOpen}
        />
        <CommandButton
          id="view.check"
          icon="check"
          label={appText.check}
          pressed={settings.checkOpen}
        >
          <FindingBadge />
        </CommandButton>
      </div>
    </div>
  );
}

/** How many findings there are; nothing where there are none. */
function FindingBadge() {
  const { check } = useWorkspace();
  const findings = useStore(check, (state) => state.findings);
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <span
      className={errors > 0 ? 'badge error' : 'badge warning'}
      title={checkText.count(errors, findings.length)}
    >
      {findings.length}
    </span>
  );
}

const ALIGNMENTS = ['justify', 'center', 'right'] as const;

const LEVELS = [
  'paragraph',
  'basis',
  'roman',
  'arabic',
  'decimal',
  'subdecimal',
  'letter',
  'dash',
  'plus',
  'article',
  'part',
  'chapter',
  'section',
] as const;

function LevelPicker({ look }: { readonly look: CaretLook }) {
  const workspace = useWorkspace();
  return (
    <select
      className="level-picker"
      aria-label={appText.level}
      title={appText.level}
      value={look.shape ?? ''}
      disabled={look.shape === null}
      onChange={({ target }) => runCommand(workspace, `format.${target.value}`)}
    >
      {look.shape === null && <option value="">{appText.levels.paragraph}</option>}
      {look.shape === 'subsection' && (
        <option value="subsection">{appText.levels.subsection}</option>
      )}
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {optionLabel(level)}
        </option>
      ))}
    </select>
  );
}

function optionLabel(level: (typeof LEVELS)[number]): string {
  const declared = COMMANDS.find((command) => command.id === `format.${level}`);
  return declared?.label ?? appText.levels[level];
}
