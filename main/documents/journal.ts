import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Failure, Result } from '#core/ipc/call.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { isSystemError, writeFailureOf } from './disk-failure.ts';

const fingerprint = z.strictObject({ size: z.number(), mtimeMs: z.number(), sha256: z.string() });

/** The file that the unsaved work belongs to, and what that file was when it was opened. */
const base = z.strictObject({ path: z.string(), known: fingerprint, canSave: z.boolean() });

const envelope = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  writtenAt: z.iso.datetime(),
  base: base.nullable(),
  document: z.unknown(),
});

export type JournalBase = z.infer<typeof base>;
export type JournalEntry = {
  readonly id: string;
  readonly title: string;
  readonly writtenAt: string;
  readonly base: JournalBase | null;
  readonly document: OfficialDocument;
};

type WriteFailure = Failure<'permission-denied' | 'disk-full' | 'unavailable'>;

function journalFailure(cause: unknown): WriteFailure {
  const { code, ...rest } = writeFailureOf(cause);
  if (code === 'disk-full' || code === 'permission-denied') return { ...rest, code };
  return { ...rest, code: code === 'read-only' ? 'permission-denied' : 'unavailable' };
}

function parseEntry(text: string): JournalEntry | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null; // cut off by a power failure
    throw cause;
  }
  const entry = envelope.safeParse(data);
  if (!entry.success) return null;
  const parsed = parseDocument(entry.data.document);
  return parsed.ok ? { ...entry.data, document: parsed.document } : null;
}

/**
 * Unsaved work, kept where the death of a window or of the whole program cannot take it.
 *
 * Duties: an entry on disk is whole (written beside, then renamed); writes of one entry never
 * overtake each other, and of several waiting only the newest is written; entries that living
 * windows own are not offered for recovery; an entry that cannot be read never hides the others.
 * No sync: the system's cache outlives the process, and typing must not wait for the disk.
 */
export function createJournal(folder: string, now: () => Date = () => new Date()) {
  const queues = new Map<string, Promise<unknown>>();
  const newest = new Map<string, JournalEntry>();
  const owners = new Map<string, number>();

  const fileOf = (id: string) => path.join(folder, `${id}.json`);

  /** Runs `work` after everything that was asked of this entry before. */
  const inTurn = <Value>(id: string, work: () => Promise<Value>): Promise<Value> => {
    const turn = (queues.get(id) ?? Promise.resolve()).then(work, work);
    queues.set(id, turn);
    const forget = () => {
      if (queues.get(id) === turn) queues.delete(id);
    };
    turn.then(forget, forget);
    return turn;
  };

  const put = async (entry: JournalEntry) => {
    const temporary = path.join(folder, `${entry.id}.tmp`);
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, JSON.stringify(entry));
    await rename(temporary, fileOf(entry.id));
  };

  const read = async (name: string): Promise<JournalEntry | null> => {
    const entry = parseEntry(await readFile(path.join(folder, name), 'utf8'));
    // Put aside, not removed: somebody may still find words in it.
    if (!entry) await rename(path.join(folder, name), path.join(folder, `${name}.broken`));
    return entry;
  };

  const readIfPossible = (name: string): Promise<JournalEntry | null> =>
    read(name).catch((cause: unknown) => {
      if (!isSystemError(cause)) throw cause;
      return null; // gone meanwhile, or somebody else's: the others are read all the same
    });

  const isOthers = (id: string, window: number) => (owners.get(id) ?? window) !== window;

  return {
    /** Keeps the newest state of one window's unsaved work. */
    async write(
      window: number,
      entry: Omit<JournalEntry, 'writtenAt'>,
    ): Promise<Result<Record<string, never>, WriteFailure['code']>> {
      owners.set(entry.id, window);
      newest.set(entry.id, { ...entry, writtenAt: now().toISOString() });
      try {
        await inTurn(entry.id, async () => {
          const latest = newest.get(entry.id);
          newest.delete(entry.id);
          if (!latest) return;
          await put(latest).catch((cause: unknown) => {
            // Whoever waits behind tries again: its words are in here.
            if (!newest.has(latest.id)) newest.set(latest.id, latest);
            throw cause;
          });
        });
        return { ok: true, value: {} };
      } catch (cause) {
        return journalFailure(cause);
      }
    },
    /** Removes an entry, after whatever is still being written of it; never another window's. */
    async discard(id: string, window: number): Promise<void> {
      if (isOthers(id, window)) return;
      newest.delete(id);
      await inTurn(id, () => rm(fileOf(id), { force: true }));
      owners.delete(id);
    },
    /** Unsaved work whose window is gone, newest first. */
    async orphans(): Promise<readonly JournalEntry[]> {
      const names = await readdir(folder).catch((cause: unknown) => {
        if (isSystemError(cause)) return [];
        throw cause;
      });
      const ids = names.filter((name) => name.endsWith('.json') && !owners.has(name.slice(0, -5)));
      const entries = await Promise.all(ids.map(readIfPossible));
      return entries
        .filter((entry) => entry !== null)
        .sort((a, b) => b.writtenAt.localeCompare(a.writtenAt));
    },
    /** Hands an entry over to `window`; null when none can be read, or another window has it. */
    async recover(id: string, window: number): Promise<JournalEntry | null> {
      if (isOthers(id, window)) return null;
      const entry = await readIfPossible(`${id}.json`);
      if (!entry || isOthers(id, window)) return null;
      owners.set(id, window);
      return entry;
    },
    /** What `window` leaves behind is an orphan from now on. */
    release(window: number): void {
      for (const [id, owner] of owners) if (owner === window) owners.delete(id);
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
