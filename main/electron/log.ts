import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

const LARGEST_BYTES = 1_000_000;

export type Log = (place: string, cause: unknown) => void;

function textOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause === undefined ? '' : `\n  because of ${textOf(cause.cause)}`;
  return (cause.stack ?? `${cause.name}: ${cause.message}`) + inner;
}

/**
 * Writes bugs with their cause to the standard error and to one file of limited size in `folder`.
 * Documents' words never go there.
 */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'van-thu.log');
  return (place, cause) => {
    const entry = `${new Date().toISOString()} ${place}: ${textOf(cause)}\n`;
    process.stderr.write(entry);
    try {
      mkdirSync(folder, { recursive: true });
      const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
      if (size > LARGEST_BYTES) truncateSync(file);
      appendFileSync(file, entry);
    } catch (failure) {
      process.stderr.write(`the log cannot be written: ${textOf(failure)}\n`);
    }
  };
}
