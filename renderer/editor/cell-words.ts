import {
  admissibleText,
  forbiddenCharacterAt,
  joinRuns,
  plainText,
  type Run,
  replaceInRuns,
  sliceRuns,
} from '#core/model/text.ts';
import { textChange } from '#renderer/document/typing.ts';

type Mark = 'bold' | 'italic' | 'underline';

/** What a cell's element says: without the line feed that a browser keeps at the end. */
export function wordsOfCell(element: HTMLElement): string {
  const text = (element.textContent ?? '').replace(/\n$/u, '');
  return forbiddenCharacterAt(text) < 0 ? text : admissibleText(text);
}

/** `runs` after their words became `after`; what was typed looks like the letter before it. */
export function retyped(runs: readonly Run[], after: string): readonly Run[] {
  const before = plainText(runs);
  const { start, removed, inserted } = textChange(before, after);
  if (removed === '' && start > 0) {
    const kept = before.slice(start - 1, start);
    return replaceInRuns(runs, start - 1, start, kept + inserted);
  }
  return replaceInRuns(runs, start, start + removed.length, inserted);
}

function marked(run: Run, mark: Mark, isOn: boolean): Run {
  const { [mark]: _was, ...rest } = run;
  return isOn ? { ...rest, [mark]: true } : rest;
}

/** Turns a mark on over `[start, end)`, or off where all of it has the mark already. */
export function toggled(
  runs: readonly Run[],
  mark: Mark,
  start: number,
  end: number,
): readonly Run[] {
  const chosen = sliceRuns(runs, start, end);
  const isOn = !chosen.every((run) => run[mark]);
  return joinRuns([
    ...sliceRuns(runs, 0, start),
    ...chosen.map((run) => marked(run, mark, isOn)),
    ...sliceRuns(runs, end, plainText(runs).length),
  ]);
}
