import type { Edit } from '#core/model/edit.ts';
import type { Place } from '#core/model/path.ts';
import type { Clause } from '#core/standards/figure.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A way to mend a finding: `safe` ones may be applied in bulk, the others only one by one. */
export type Fix = {
  readonly safe: boolean;
  readonly label: string;
  readonly edits: readonly Edit[];
};

/** One thing in a draft that breaks a rule. Data: the same in the window and on the command line. */
export type Finding = {
  /** The rule's id, which is also the name of its file, help page and test. */
  readonly rule: string;
  /** The rule's number in the list of checkable rules, where it has one. */
  readonly number: number | null;
  readonly severity: Severity;
  readonly clause: Clause;
  /** In Vietnamese, whole: what is wrong, with what stands there. */
  readonly message: string;
  /** Exactly what stands at the place; empty where something is missing. */
  readonly found: string;
  /** What should stand there; empty where that is for the writer to say. */
  readonly expected: string;
  readonly at: Place;
  /** The first is the one that a single key applies. */
  readonly fixes: readonly Fix[];
};
