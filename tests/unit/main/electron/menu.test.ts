import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { COMMANDS } from '#core/commands/commands.ts';
import { contextTemplate, menuTemplate } from '#main/electron/menu.ts';

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? items(item.submenu) : item.type === 'separator' ? [] : item,
  );
}

function labelsOf(template: readonly MenuItemConstructorOptions[], menu: string) {
  const submenu = template.find((item) => item.label === menu)?.submenu;
  return Array.isArray(submenu) ? submenu.map((item) => item.label ?? '—') : [];
}

test.each([true, false])('every command stands in the menu once (Mac: %s)', (isMac) => {
  const ids = items(menuTemplate(() => undefined, isMac)).flatMap((item) => item.id ?? []);
  expect(ids).toEqual(COMMANDS.map((command) => command.id));
});

test.each([true, false])('no item is left to the system’s own language (Mac: %s)', (isMac) => {
  for (const item of items(menuTemplate(() => undefined, isMac))) expect(item.label).toBeTruthy();
});

test('an item runs its command', () => {
  const run: string[] = [];
  const template = menuTemplate((id) => run.push(id), false);
  const save = items(template).find((item) => item.id === 'file.save');
  save?.click?.({} as never, undefined, {} as never);
  expect(run).toEqual(['file.save']);
});

test('shortcuts are shown but left to the window, so that nothing runs twice', () => {
  for (const item of items(menuTemplate(() => undefined, false))) {
    if (item.accelerator) expect(item.registerAccelerator).toBe(false);
  }
});

test('undo and redo are ours, the clipboard is the system’s', () => {
  const roles = items(menuTemplate(() => undefined, false)).flatMap((item) => item.role ?? []);
  expect(roles).toEqual([
    'quit',
    'cut',
    'copy',
    'paste',
    'pasteAndMatchStyle',
    'selectAll',
    'togglefullscreen',
  ]);
});

test('groups are parted by lines, in the order of the commands', () => {
  expect(
    labelsOf(
      menuTemplate(() => undefined, false),
      'Sửa',
    ).slice(0, 9),
  ).toEqual([
    'Hoàn tác',
    'Làm lại',
    '—',
    'Cắt',
    'Sao chép',
    'Dán',
    'Dán không kèm định dạng',
    'Chọn tất cả',
    '—',
  ]);
});

test('a right click offers what the place allows', () => {
  expect(contextTemplate(true).map((item) => item.label)).toEqual([
    'Cắt',
    'Sao chép',
    'Dán',
    'Chọn tất cả',
  ]);
  expect(contextTemplate(false).map((item) => item.label)).toEqual(['Sao chép', 'Chọn tất cả']);
});
