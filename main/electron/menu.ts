import type { MenuItemConstructorOptions } from 'electron';
import {
  COMMANDS,
  type CommandDeclaration,
  MENU_LABELS,
  MENUS,
  type Menu,
} from '#core/commands/commands.ts';
import { words } from './words.ts';

export type RunCommand = (id: string) => void;

type Items = readonly MenuItemConstructorOptions[];

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** What the system does by itself in any text field; undo and redo are commands of ours. */
const CLIPBOARD: Items = [
  { role: 'cut', label: words.menu.cut, accelerator: 'CmdOrCtrl+X', registerAccelerator: false },
  { role: 'copy', label: words.menu.copy, accelerator: 'CmdOrCtrl+C', registerAccelerator: false },
  {
    role: 'paste',
    label: words.menu.paste,
    accelerator: 'CmdOrCtrl+V',
    registerAccelerator: false,
  },
  {
    role: 'pasteAndMatchStyle',
    label: words.menu.pastePlain,
    accelerator: process.platform === 'darwin' ? 'Cmd+Alt+Shift+V' : 'Ctrl+Shift+V',
    registerAccelerator: false,
  },
  {
    role: 'selectAll',
    label: words.menu.selectAll,
    accelerator: 'CmdOrCtrl+A',
    registerAccelerator: false,
  },
];

/** The window handles its shortcuts itself; here they are only shown. */
function itemOf(command: CommandDeclaration, run: RunCommand): MenuItemConstructorOptions {
  const item = { id: command.id, label: command.label, click: () => run(command.id) };
  if (command.shortcut === null) return item;
  return { ...item, accelerator: command.shortcut, registerAccelerator: false };
}

function groupsOf(menu: Menu, run: RunCommand): readonly Items[] {
  const commands = COMMANDS.filter((each: CommandDeclaration) => each.menu === menu);
  const groups = [...new Set(commands.map((each) => each.group))];
  return groups.map((group) =>
    commands.filter((each) => each.group === group).map((each) => itemOf(each, run)),
  );
}

function joined(groups: readonly Items[]): MenuItemConstructorOptions[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

function submenuOf(menu: Menu, run: RunCommand, isMac: boolean): MenuItemConstructorOptions[] {
  const [first = [], ...others] = groupsOf(menu, run);
  if (menu === 'edit') return joined([first, CLIPBOARD, ...others]);
  const quit: Items = [{ role: 'quit', label: words.menu.quit }];
  if (menu === 'file' && !isMac) return joined([first, ...others, quit]);
  const full: Items = [{ role: 'togglefullscreen', label: words.menu.fullScreen }];
  if (menu === 'view') return joined([first, ...others, full]);
  return joined([first, ...others]);
}

function appMenu(): MenuItemConstructorOptions {
  const { hide, hideOthers, unhide, services, quit } = words.menu;
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'services', label: services },
    separator,
    { role: 'hide', label: hide },
    { role: 'hideOthers', label: hideOthers },
    { role: 'unhide', label: unhide },
    separator,
    { role: 'quit', label: quit },
  ];
  return { label: words.appName, submenu };
}

function windowMenu(): MenuItemConstructorOptions {
  const { window, minimize, zoom, front } = words.menu;
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: minimize },
    { role: 'zoom', label: zoom },
    separator,
    { role: 'front', label: front },
  ];
  return { label: window, submenu };
}

/** The application menu, drawn from the list of commands; every word of it is Vietnamese. */
export function menuTemplate(run: RunCommand, isMac: boolean): MenuItemConstructorOptions[] {
  const own = MENUS.map((menu) => ({
    label: MENU_LABELS[menu],
    submenu: submenuOf(menu, run, isMac),
  }));
  return isMac ? [appMenu(), ...own.slice(0, -1), windowMenu(), ...own.slice(-1)] : own;
}

/** What a right click offers in a field that can be edited, or on a selection. */
export function contextTemplate(isEditable: boolean): MenuItemConstructorOptions[] {
  const roles = isEditable ? ['cut', 'copy', 'paste', 'selectAll'] : ['copy', 'selectAll'];
  return CLIPBOARD.filter((item) => roles.includes(item.role ?? ''));
}
