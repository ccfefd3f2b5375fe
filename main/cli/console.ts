/** Where a command writes, and what it may know of the world. Tests pass their own. */
export type Console = {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Today in local time, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment, for what is written with its time. */
  readonly now: () => Date;
  readonly version: string;
  /** Who runs the program, as the system calls them; empty where it does not say. */
  readonly user: string;
  /** The built program of `check`'s threads; null where there is none, as in tests. */
  readonly checkWorker: URL | null;
};

/** 0: done and clean. 1: done, and errors were found. 2: not done. */
export type ExitCode = 0 | 1 | 2;

/** One command of the program. */
export type Command = {
  readonly run: (args: readonly string[], console: Console) => Promise<ExitCode>;
};
