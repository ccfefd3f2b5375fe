import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { COMMANDS, MENU_LABELS } from '#core/commands/commands.ts';
import { shortcutLabel } from '#core/commands/shortcut.ts';
import { folded, searchWords } from '#core/text/words.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { commands } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/dispatch.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';

/** Every command that can run now, found by typing part of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const dialog = useDialog(onClose);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const able = useMemo(
    () => COMMANDS.filter(({ id }) => id !== 'view.palette' && commands[id].isEnabled(workspace)),
    [workspace],
  );
  const words = searchWords(query);
  const found = able.filter(({ label }) => words.every((word) => folded(label).includes(word)));
  const chosen = found[Math.min(at, found.length - 1)];
  const run = (id: string) => {
    onClose();
    // The dialog gives the keyboard back first.
    requestAnimationFrame(() => runCommand(workspace, id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, found.length - 1) + step + found.length) % found.length;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      run(chosen.id);
    }
  };
  return (
    <dialog ref={dialog} className="dialog palette" aria-label={dialogText.palette.title}>
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={chosen ? `palette-${chosen.id}` : undefined}
        aria-label={dialogText.palette.title}
        placeholder={dialogText.palette.placeholder}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label={dialogText.palette.title}>
        {found.map(({ id, label, menu, shortcut }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: an option of the field above, whose keys it is
          <div
            key={id}
            id={`palette-${id}`}
            role="option"
            tabIndex={-1}
            aria-selected={id === chosen?.id}
            onClick={() => run(id)}
          >
            <span>{label.replace('…', '')}</span>
            <span className="muted">{MENU_LABELS[menu]}</span>
            {shortcut && <kbd>{shortcutLabel(shortcut, workspace.facts.isMac)}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="empty-state muted">{dialogText.palette.none}</p>}
    </dialog>
  );
}
