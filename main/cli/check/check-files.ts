import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { CheckOutcome, CheckTask } from './check-file.ts';

/** Below this many files, starting threads takes longer than it saves. */
const WORTH_THREADS = 24;
/** So many files a thread has at hand: the next is read from the disk while one is checked. */
const AT_HAND = 2;
/** How far the threads may run ahead of what is printed, so that memory stays flat. */
const AHEAD = 64;

/**
 * What lives in a thread stays at 15 MB however many files it reads. Left to itself, V8 lets the
 * dead grow to some four times that before it looks: memory would climb for the first thousand
 * files. Collecting earlier takes hardly more time, for the heap is small.
 */
const GROWTH = '--heap-growing-percent=30';
/** What is young takes twice as much by itself, and is no quicker for it. */
const YOUNG_MB = 24;

export type WorkerQuestion = { readonly index: number; readonly file: string };
export type WorkerAnswer = { readonly index: number; readonly outcome: CheckOutcome };

async function* oneByOne(files: readonly string[], task: CheckTask) {
  const { checkFile } = await import('./check-file.ts');
  for (const file of files) yield await checkFile(file, task);
}

/** Hands files to threads as they come free and gives the outcomes back in the order of the files. */
class Pool {
  readonly #outcomes = new Map<number, WorkerAnswer>();
  readonly #workers: readonly Worker[];
  #next = 0;
  #printed = 0;
  #wake: () => void = () => undefined;
  #broken: Error | null = null;

  constructor(
    private readonly files: readonly string[],
    task: CheckTask,
    program: URL,
  ) {
    const count = Math.min(availableParallelism(), 8);
    setFlagsFromString(GROWTH);
    const options = {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    };
    this.#workers = Array.from({ length: count }, () => new Worker(program, options));
    for (const worker of this.#workers) {
      worker.on('message', (answer: WorkerAnswer) => {
        this.#outcomes.set(answer.index, answer);
        this.#feed(worker);
        this.#wake();
      });
      worker.on('error', (error: Error) => {
        this.#broken = error;
        this.#wake();
      });
      for (let each = 0; each < AT_HAND; each += 1) this.#feed(worker);
    }
  }

  /** A thread stands here once for each file more that it could take. */
  #idle: Worker[] = [];

  #feed(worker: Worker): void {
    const file = this.files[this.#next];
    if (file === undefined || this.#next - this.#printed >= AHEAD) {
      this.#idle.push(worker);
      return;
    }
    worker.postMessage({ index: this.#next, file } satisfies WorkerQuestion);
    this.#next += 1;
  }

  async #answered(index: number): Promise<CheckOutcome> {
    for (;;) {
      const answer = this.#outcomes.get(index);
      if (this.#broken) throw this.#broken;
      if (answer) {
        this.#outcomes.delete(index);
        return answer.outcome;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async *outcomes(): AsyncGenerator<CheckOutcome> {
    try {
      for (let index = 0; index < this.files.length; index += 1) {
        const outcome = await this.#answered(index);
        this.#printed = index + 1;
        const idle = this.#idle;
        this.#idle = [];
        for (const worker of idle) this.#feed(worker);
        yield outcome;
      }
    } finally {
      await Promise.all(this.#workers.map((worker) => worker.terminate()));
    }
  }
}

/**
 * Checks `files` and gives each outcome in their order, as soon as it and those before it are
 * known. Many files are shared among threads.
 *
 * @param program - the built `check-worker`; null: everything in this thread
 * @throws Error when a thread itself ends, as where its memory is full
 */
export function checkFiles(
  files: readonly string[],
  task: CheckTask,
  program: URL | null,
): AsyncGenerator<CheckOutcome> {
  if (program === null || files.length < WORTH_THREADS) return oneByOne(files, task);
  return new Pool(files, task, program).outcomes();
}
