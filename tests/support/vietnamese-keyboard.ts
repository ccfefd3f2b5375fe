import type { CDPSession, Page } from '@playwright/test';

/** The two ways in which Vietnamese reaches a text: composition, and bursts of Backspaces. */
export type VietnameseKeyboard = {
  /** Windows Telex, macOS, ibus: shows each of `steps` underlined, then commits the last. */
  readonly compose: (...steps: readonly string[]) => Promise<void>;
  /**
   * UniKey: for each step takes back so many letters by real Backspaces and types the new ones,
   * all of it in one burst that nobody waits for.
   */
  readonly burst: (...steps: readonly (readonly [back: number, text: string])[]) => Promise<void>;
};

export async function vietnameseKeyboard(page: Page): Promise<VietnameseKeyboard> {
  const session = await page.context().newCDPSession(page);
  return {
    compose: (...steps) => compose(session, steps),
    burst: (...steps) => burst(session, steps),
  };
}

async function compose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    const { length } = text;
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
}

async function burst(
  session: CDPSession,
  steps: readonly (readonly [back: number, text: string])[],
): Promise<void> {
  const events = steps.flatMap(([back, text]) => [
    ...Array.from({ length: back }, () => backspace).flat(),
    ...[...text].flatMap(letter),
  ]);
  await Promise.all(events.map((event) => session.send('Input.dispatchKeyEvent', event)));
}

const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
const backspace = [
  { type: 'rawKeyDown' as const, ...key },
  { type: 'keyUp' as const, ...key },
];

/** A letter as UniKey sends it: with the key code of a packet, not of a key. */
function letter(text: string) {
  return [
    { type: 'keyDown' as const, text, key: text, windowsVirtualKeyCode: 231 },
    { type: 'keyUp' as const, key: text, windowsVirtualKeyCode: 231 },
  ];
}
