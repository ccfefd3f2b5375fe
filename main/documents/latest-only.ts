import type { Failure } from '#core/ipc/call.ts';

export type Superseded = Failure<'superseded'>;

const superseded: Superseded = { ok: false, code: 'superseded' };

/**
 * Keeps a slow job from falling behind: one at a time, and of those that wait only the newest.
 * The ones passed over are answered `superseded` at once.
 */
export function latestOnly<Input, Output>(job: (input: Input) => Promise<Output>) {
  type Answer = Output | Superseded;
  type Waiting = { input: Input; settle: (answer: Answer | Promise<Answer>) => void };
  let busy = false;
  let waiting: Waiting | null = null;

  const start = async (input: Input): Promise<Answer> => {
    busy = true;
    try {
      return await job(input);
    } finally {
      busy = false;
      const next = waiting;
      waiting = null;
      next?.settle(start(next.input));
    }
  };

  return (input: Input): Promise<Answer> => {
    if (!busy) return start(input);
    waiting?.settle(superseded);
    return new Promise((resolve) => {
      waiting = { input, settle: resolve };
    });
  };
}
