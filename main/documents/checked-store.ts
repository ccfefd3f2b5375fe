import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import type { z } from 'zod';
import type { Result } from '#core/ipc/call.ts';
import { type DiskFailure, isSystemError, writeFailureOf } from './disk-failure.ts';

export type StoreOptions<Schema extends z.ZodType> = {
  /** The folder; given, so that nothing here needs a running Electron. */
  readonly cwd: string;
  /** The file's name without `.json`. */
  readonly name: string;
  readonly schema: Schema;
  readonly empty: z.output<Schema>;
};

export type CheckedStore<Value> = {
  readonly read: () => Value;
  readonly write: (value: Value) => Result<Record<string, never>, DiskFailure>;
  /** The name under which an unreadable file was put aside at the start, else null. */
  readonly setAside: string | null;
};

type Stored = Record<string, unknown>;

function readRaw(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

function isReadable(text: string, schema: z.ZodType): boolean {
  try {
    return schema.safeParse((JSON.parse(text) as Stored).value).success;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return false;
    throw cause;
  }
}

/** Moves a file that does not fit out of the way, so that the program starts and nothing is lost. */
function putAside(file: string, schema: z.ZodType): string | null {
  const text = readRaw(file);
  if (text === null || isReadable(text, schema)) return null;
  const aside = `${file.replace(/\.json$/, '')}.hong-${Date.now()}.json`;
  renameSync(file, aside);
  return path.basename(aside);
}

/**
 * One value in one file of the user's settings folder, checked by `schema` whenever it is read.
 *
 * @throws a system error when the folder can neither be read nor made
 */
export function openStore<Schema extends z.ZodType>(
  options: StoreOptions<Schema>,
): CheckedStore<z.output<Schema>> {
  const { cwd, name, schema, empty } = options;
  mkdirSync(cwd, { recursive: true });
  const setAside = putAside(path.join(cwd, `${name}.json`), schema);
  const store = new Store<Stored>({ cwd, name });
  return {
    setAside,
    read: () => {
      const parsed = schema.safeParse(store.get('value'));
      return parsed.success ? parsed.data : empty;
    },
    write: (value) => {
      try {
        store.set('value', value);
        return { ok: true, value: {} };
      } catch (cause) {
        return writeFailureOf(cause);
      }
    },
  };
}
