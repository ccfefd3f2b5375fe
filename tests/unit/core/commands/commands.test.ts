import { expect, test } from 'vitest';
import { COMMANDS, type CommandDeclaration, MENUS } from '#core/commands/commands.ts';

const all: readonly CommandDeclaration[] = COMMANDS;

test('each command has an id of its own', () => {
  const ids = all.map((each) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no shortcut means two things', () => {
  const shortcuts = all.flatMap((each) => each.shortcut ?? []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test('labels are Vietnamese in NFC, and none stands twice in one menu', () => {
  for (const { label } of all) expect(label).toBe(label.normalize('NFC').trim());
  const placed = all.map((each) => `${each.menu}: ${each.label}`);
  expect(new Set(placed).size).toBe(placed.length);
});

test('the list stands in the order of the menus and their groups', () => {
  const order = all.map((each) => MENUS.indexOf(each.menu) * 100 + each.group);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('no command takes a key that pastes plain text in any field', () => {
  const shortcuts = all.map((each) => each.shortcut);
  expect(shortcuts).not.toContain('CmdOrCtrl+Shift+V');
  expect(shortcuts).not.toContain('CmdOrCtrl+V');
});
