import { Worker } from 'node:worker_threads';
import type { Composition } from '#core/compose/composition.ts';
import type { PressAnswer, PressQuestion, PreviewPage, WantedPages } from './press-messages.ts';

/** The press in a worker thread: the same pages, without holding up the caller's thread. */
export type PressClient = {
  readonly pdf: (composition: Composition) => Promise<Uint8Array>;
  readonly pages: (composition: Composition) => Promise<readonly string[]>;
  readonly preview: (
    composition: Composition,
    wanted?: WantedPages,
  ) => Promise<readonly PreviewPage[]>;
  /**
   * Reads a PDF back and compares it with the composition, on so many `pages`.
   *
   * @returns what differs, for the log; null where nothing does
   */
  readonly pdfDifference: (
    pdf: Uint8Array,
    composition: Composition,
    pages: number,
  ) => Promise<string | null>;
  /** Ends the thread; what was still asked for is rejected. */
  readonly close: () => Promise<void>;
};

type WithoutNumber<Each> = Each extends unknown ? Omit<Each, 'number'> : never;
type Question = WithoutNumber<PressQuestion>;

type Waiting = {
  readonly resolve: (answer: PressAnswer) => void;
  readonly reject: (error: Error) => void;
};

/** The build puts the worker beside whatever program starts it. */
function besideProgram(): URL {
  return new URL(/* @vite-ignore */ './press-worker.js', import.meta.url);
}

/** One thread with the questions that it has not answered yet. */
function conversation(file: URL) {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(file);
  let last = 0;
  let alive = true;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: PressAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer);
  });
  const stop = () => {
    alive = false;
    fail(new Error('the press has stopped'));
  };
  worker.on('error', fail);
  worker.on('exit', stop);
  worker.unref();
  return {
    isAlive: () => alive,
    ask: (question: Question) =>
      new Promise<PressAnswer>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ ...question, number: last } satisfies PressQuestion);
      }),
    end: async () => {
      // At once: an answer on its way would else still be taken.
      stop();
      await worker.terminate();
    },
  };
}

/**
 * Starts the thread on the first call.
 *
 * @param file - the built worker; beside the program where absent
 */
export function createPressClient(file: URL = besideProgram()): PressClient {
  let thread: ReturnType<typeof conversation> | null = null;
  const ask = (question: Question) => {
    // A thread that died would leave its next question unanswered for ever.
    if (!thread?.isAlive()) thread = conversation(file);
    return thread.ask(question);
  };
  return {
    pdf: async (composition) => {
      const answer = await ask({ call: 'pdf', composition });
      if (!('pdf' in answer)) throw new Error('the press answered another question');
      return answer.pdf;
    },
    pages: async (composition) => {
      const answer = await ask({ call: 'pages', composition });
      if (!('pages' in answer)) throw new Error('the press answered another question');
      return answer.pages;
    },
    preview: async (composition, wanted) => {
      const answer = await ask({ call: 'preview', composition, wanted });
      if (!('preview' in answer)) throw new Error('the press answered another question');
      return answer.preview;
    },
    pdfDifference: async (pdf, composition, pages) => {
      const answer = await ask({ call: 'compare', pdf, composition, pages });
      if (!('difference' in answer)) throw new Error('the press answered another question');
      return answer.difference;
    },
    close: async () => {
      await thread?.end();
      thread = null;
    },
  };
}
