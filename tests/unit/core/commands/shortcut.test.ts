import { describe, expect, test } from 'vitest';
import { type KeyPress, shortcutLabel, shortcutMatches } from '#core/commands/shortcut.ts';

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { key, code, ...none, isComposing: false, keyCode: 0, ...held };
}

describe('shortcutLabel', () => {
  test.each([
    ['CmdOrCtrl+Shift+S', false, 'Ctrl+Shift+S'],
    ['CmdOrCtrl+Shift+S', true, '⌘⇧S'],
    ['Alt+Shift+Right', false, 'Alt+Shift+→'],
    ['F8', true, 'F8'],
  ])('%s (Mac: %s) reads %s', (shortcut, isMac, label) => {
    expect(shortcutLabel(shortcut, isMac)).toBe(label);
  });
});

describe('shortcutMatches', () => {
  test('Ctrl here is Cmd on a Mac', () => {
    expect(shortcutMatches('CmdOrCtrl+B', press('b', 'KeyB', { ctrlKey: true }), false)).toBe(true);
    expect(shortcutMatches('CmdOrCtrl+B', press('b', 'KeyB', { ctrlKey: true }), true)).toBe(false);
    expect(shortcutMatches('CmdOrCtrl+B', press('b', 'KeyB', { metaKey: true }), true)).toBe(true);
  });

  test('a modifier more is another shortcut', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(shortcutMatches('CmdOrCtrl+S', press('S', 'KeyS', held), false)).toBe(false);
    expect(shortcutMatches('CmdOrCtrl+Shift+S', press('S', 'KeyS', held), false)).toBe(true);
  });

  test('the digits of a Vietnamese layout are still digits', () => {
    const zeroKey = press('đ', 'Digit0', { ctrlKey: true });
    expect(shortcutMatches('CmdOrCtrl+0', zeroKey, false)).toBe(true);
  });

  test('a letter is the letter, wherever the layout has it', () => {
    const azertyZ = press('z', 'KeyW', { ctrlKey: true });
    expect(shortcutMatches('CmdOrCtrl+Z', azertyZ, false)).toBe(true);
    expect(shortcutMatches('CmdOrCtrl+W', azertyZ, false)).toBe(false);
  });

  test('nothing is a shortcut while an input method composes', () => {
    const composing = press('b', 'KeyB', { ctrlKey: true, isComposing: true });
    const held = press('b', 'KeyB', { ctrlKey: true, keyCode: 229 });
    expect(shortcutMatches('CmdOrCtrl+B', composing, false)).toBe(false);
    expect(shortcutMatches('CmdOrCtrl+B', held, false)).toBe(false);
  });
});
