import { z } from 'zod';
import type { Immutable } from './immutable.ts';

/**
 * Characters that no field may hold: C0 and C1 controls, bidirectional controls (they can make a
 * signed page read otherwise than its text), noncharacters and halves of surrogate pairs.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is refused
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** The index of the first character that a document may not hold, or -1. Line feeds are allowed. */
export function forbiddenCharacterAt(text: string): number {
  return text.search(FORBIDDEN);
}

/** `text` as a document may hold it: NFC, forbidden characters dropped, tabs turned into spaces. */
export function admissibleText(text: string): string {
  const spaced = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  return spaced.replace(new RegExp(FORBIDDEN.source, 'gu'), '').normalize('NFC');
}

const admissible = (text: string) => forbiddenCharacterAt(text) < 0;

/** Several lines of text without controls; `\n` is a line break inside the paragraph. */
export const multilineText = z
  .string()
  .max(1_000_000)
  .refine(admissible, { error: 'forbidden-character' });

/** One line of text without controls or line breaks. */
export const lineText = z
  .string()
  .max(10_000)
  .refine((text) => admissible(text) && !text.includes('\n'), { error: 'forbidden-character' });

/** A stretch of text of one look. Absent marks are off. */
export const run = z.strictObject({
  text: multilineText,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  vertical: z.enum(['super', 'sub']).optional(),
});

export type Run = Immutable<z.infer<typeof run>>;

/** The words of `runs` without their looks; ranges in findings and edits count in this text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((each) => each.text).join('');
}

/** `text` as runs: none for the empty text. */
export function plainRuns(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }];
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.vertical === b.vertical
  );
}

/** The shortest list of runs that looks the same: empty ones dropped, neighbours alike joined. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const each of runs) {
    if (each.text === '') continue;
    const last = joined.at(-1);
    if (last && sameLook(last, each))
      joined[joined.length - 1] = { ...last, text: last.text + each.text };
    else joined.push(each);
  }
  return joined;
}

/** The runs of the stretch `[start, end)`, counted in UTF-16 units of `plainText(runs)`. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const slice: Run[] = [];
  let offset = 0;
  for (const each of runs) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, each.text.length);
    if (from < to) slice.push({ ...each, text: each.text.slice(from, to) });
    offset += each.text.length;
  }
  return slice;
}

/** Replaces `[start, end)` by `text`, which takes the look of the first character replaced. */
export function replaceInRuns(
  runs: readonly Run[],
  start: number,
  end: number,
  text: string,
): readonly Run[] {
  const look =
    sliceRuns(runs, start, Math.max(end, start + 1))[0] ?? sliceRuns(runs, start - 1, start)[0];
  const length = plainText(runs).length;
  return joinRuns([
    ...sliceRuns(runs, 0, start),
    { ...look, text },
    ...sliceRuns(runs, end, length),
  ]);
}
