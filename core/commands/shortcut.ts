/** The parts of a keyboard event that decide a shortcut; a DOM `KeyboardEvent` fits. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
};

/** What input methods send in place of a key that is not for the application. */
const HELD_BY_INPUT_METHOD = 229;

/** The keys that `KeyboardEvent.code` names; taken where another layout gives another `key`. */
const CODES: Readonly<Record<string, string>> = {
  Plus: 'NumpadAdd',
  '=': 'Equal',
  '-': 'Minus',
  '.': 'Period',
  ',': 'Comma',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Cmd: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Enter: '↩',
  Plus: '+',
};

const SIGNS: Readonly<Record<string, string>> = {
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};

function shortcutOn(shortcut: string, isMac: boolean): string {
  return shortcut.replace('CmdOrCtrl', isMac ? 'Cmd' : 'Ctrl');
}

/** A combination in Electron's notation as the user reads it: `Ctrl+Shift+S`, on a Mac `⌘⇧S`. */
export function shortcutLabel(shortcut: string, isMac: boolean): string {
  const keys = shortcutOn(shortcut, isMac).split('+');
  if (isMac) return keys.map((key) => MAC_SIGNS[key] ?? key).join('');
  return keys.map((key) => SIGNS[key] ?? key).join('+');
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return CODES[key] ?? key;
}

function isKey(key: string, press: KeyPress): boolean {
  const printed = key === 'Plus' ? '+' : key;
  if (press.key.toUpperCase() === printed.toUpperCase()) return true;
  // Layouts that put letters on the digits, as the Vietnamese ones do, still mean the key itself;
  // a Latin letter that another layout puts elsewhere means the letter.
  return press.code === codeOf(key) && !/^[a-z]$/i.test(press.key);
}

/** Whether `press` is the combination. Never while an input method holds the keys. */
export function shortcutMatches(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  if (press.isComposing || press.keyCode === HELD_BY_INPUT_METHOD) return false;
  const keys = shortcutOn(shortcut, isMac).split('+');
  const key = keys.at(-1) ?? '';
  return (
    press.ctrlKey === keys.includes('Ctrl') &&
    press.metaKey === keys.includes('Cmd') &&
    press.shiftKey === keys.includes('Shift') &&
    press.altKey === keys.includes('Alt') &&
    isKey(key, press)
  );
}
