import { COMMANDS, MENU_LABELS, MENUS } from '#core/commands/commands.ts';
import { shortcutLabel } from '#core/commands/shortcut.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { CloseButton } from '#renderer/ui/dialog-buttons.tsx';
import { useDialog } from '#renderer/ui/use-dialog.ts';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { facts } = useWorkspace();
  const dialog = useDialog(onClose);
  const listed = COMMANDS.filter(({ shortcut }) => shortcut !== null);
  return (
    <dialog ref={dialog} className="dialog shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{dialogText.shortcuts.title}</h2>
      <div className="shortcut-columns">
        {MENUS.filter((menu) => listed.some((command) => command.menu === menu)).map((menu) => (
          <section key={menu}>
            <h3>{MENU_LABELS[menu]}</h3>
            <dl>
              {listed
                .filter((command) => command.menu === menu)
                .map(({ id, label, shortcut }) => (
                  <div key={id}>
                    <dt>{label.replace('…', '')}</dt>
                    <dd>
                      <kbd>{shortcutLabel(shortcut ?? '', facts.isMac)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{dialogText.shortcuts.typing}</h3>
          <dl>
            {dialogText.shortcuts.typed.map(([keys, meaning]) => (
              <div key={keys}>
                <dt>{meaning}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <CloseButton onClose={onClose} />
    </dialog>
  );
}
