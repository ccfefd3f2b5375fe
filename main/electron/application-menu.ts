import { Menu } from 'electron';
import { COMMANDS } from '#core/commands/commands.ts';
import { send } from './desktop-window.ts';
import { menuTemplate } from './menu.ts';
import type { Windows } from './windows.ts';

/** Commands that open something and so make sense without a window (on a Mac). */
const WITHOUT_WINDOW: readonly string[] = ['file.new', 'file.open', 'file.new-window'];

/** Installs the menu; gives the function that shows which commands the window in front allows. */
export function installMenu(windows: Windows): () => void {
  const run = (id: string) => {
    const window = windows.focused();
    if (window) send(window, 'command', { id });
    else if (WITHOUT_WINDOW.includes(id)) windows.open();
  };
  const menu = Menu.buildFromTemplate(menuTemplate(run, process.platform === 'darwin'));
  Menu.setApplicationMenu(menu);
  return () => {
    const window = windows.focused();
    const enabled = window ? window.state.enabled : WITHOUT_WINDOW;
    for (const { id } of COMMANDS) {
      const item = menu.getMenuItemById(id);
      if (item) item.enabled = enabled === null || enabled.includes(id);
    }
  };
}
