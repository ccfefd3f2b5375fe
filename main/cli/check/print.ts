import type { Severity } from '#core/rules/finding.ts';
import type { Console } from '../console.ts';
import type { CheckedFile, CheckOutcome } from './check-file.ts';

/** How the outcomes of `check` are put out; `end` is called once, after the last. */
export type Printer = {
  readonly print: (outcome: CheckOutcome) => void;
  readonly end: () => void;
};

/** How many findings of `checked` weigh `severity`. */
export function count({ findings }: CheckedFile, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** For programs: one JSON object a file and line. */
export function jsonPrinter(console: Console): Printer {
  return {
    print: (outcome) => {
      if ('error' in outcome) {
        console.error(outcome.error);
        return;
      }
      const { file, pack, findings, mended } = outcome;
      console.out(JSON.stringify({ file, pack, findings, ...(mended ? { mended } : {}) }));
    },
    end: () => undefined,
  };
}
