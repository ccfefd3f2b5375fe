import type { Console } from '../console.ts';
import { text } from '../text.ts';

const FEW = 50;
const EVERY_MS = 1000;

/** Tells on the error stream how far a long run has come, at most once a second. */
export function progressOf(total: number, console: Console, now: () => number) {
  let done = 0;
  let told = now();
  return {
    step: () => {
      done += 1;
      if (total < FEW || now() - told < EVERY_MS) return;
      told = now();
      console.error(text.progress(done, total));
    },
  };
}
