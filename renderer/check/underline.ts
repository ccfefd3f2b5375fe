import type { Finding, Severity } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { afterDrawing } from '#renderer/page/after-drawing.ts';
import { elementFinder, elementOf, rangeOf } from '#renderer/page/place-element.ts';
import { type Check, findingKey } from './check-store.ts';
import { inOrder, nearSight, whenSightMoves } from './in-sight.ts';

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
const ACTIVE = 'finding-active';

/** Findings as they are drawn: their words, or where they have none the elements they mark. */
type Drawing = {
  readonly ranges: ReadonlyMap<Finding, Range>;
  readonly marked: ReadonlyMap<HTMLElement, Severity>;
  /** The findings of which these are, and the one at hand; null where some have no place yet. */
  readonly of: { readonly findings: readonly Finding[]; readonly active: string | null } | null;
};

const NOTHING: Drawing = { ranges: new Map(), marked: new Map(), of: null };

/** Whether `range`, which moves with the text, still holds the words of `finding` on the sheet. */
function isRight(range: Range, { at }: Finding): boolean {
  const length = (at.range?.end ?? 0) - (at.range?.start ?? 0);
  return range.startContainer.isConnected && range.toString().length === length;
}

function hasWords({ at }: Finding): boolean {
  return at.range !== undefined && at.range.start < at.range.end;
}

/** Where the findings stand on the sheet now; ranges of before that are right are kept. */
function drawingOf({ findings, active }: Check, before: Drawing): Drawing {
  const elementFor = elementFinder();
  let isWhole = true;
  const ranges = new Map<Finding, Range>();
  const marked = new Map<HTMLElement, Severity>();
  for (const finding of findings) {
    const known = before.ranges.get(finding);
    if (known && isRight(known, finding)) {
      ranges.set(finding, known);
      continue;
    }
    const element = elementFor(finding.at);
    if (!element) {
      isWhole = false;
      continue;
    }
    const { start = 0, end = 0 } = finding.at.range ?? {};
    const range = hasWords(finding) ? rangeOf(element, start, end) : null;
    if (range) ranges.set(finding, range);
    else {
      const known = marked.get(element);
      const isGraver = !known || SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(known);
      if (isGraver) marked.set(element, finding.severity);
    }
  }
  return { ranges, marked, of: isWhole ? { findings, active } : null };
}

/** Whether what `check` found stands on the sheet already, just as it was drawn before. */
function isDrawn({ document: checked, findings, active }: Check, drawn: Drawing): boolean {
  const isSame = drawn.of?.findings === findings && drawn.of.active === active;
  if (checked === null || !isSame) return false;
  const isKept = [...drawn.marked.keys()].every((element) => element.isConnected);
  return isKept && [...drawn.ranges].every(([finding, range]) => isRight(range, finding));
}

/** The words of findings, underlined without touching the text. */
type Underlines = { show(ranges: Drawing['ranges']): void; stop(): void };

/**
 * Underlines words, but only those in sight or near it: with every letter typed the browser looks
 * again at each that it knows of.
 */
function createUnderlines(): Underlines {
  const highlights = { info: new Highlight(), warning: new Highlight(), error: new Highlight() };
  for (const severity of SEVERITIES)
    CSS.highlights.set(`finding-${severity}`, highlights[severity]);
  let severities: ReadonlyMap<Range, Severity> = new Map();
  let ordered: readonly Range[] = [];
  const look = () => {
    const near = new Set(nearSight(ordered));
    for (const severity of SEVERITIES)
      for (const known of highlights[severity])
        if (!(known instanceof Range && near.has(known))) highlights[severity].delete(known);
    for (const range of near) highlights[severities.get(range) ?? 'info'].add(range);
  };
  return {
    show(ranges) {
      severities = new Map([...ranges].map(([{ severity }, range]) => [range, severity]));
      ordered = inOrder(severities.keys());
      look();
    },
    stop: whenSightMoves(look),
  };
}

function drawMarks(now: Drawing, before: Drawing): void {
  for (const element of before.marked.keys())
    if (!now.marked.has(element)) delete element.dataset.finding;
  for (const [element, severity] of now.marked) element.dataset.finding = severity;
}

function drawActive(finding: Finding | undefined, range: Range | undefined): void {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-finding-active]'))
    delete marked.dataset.findingActive;
  CSS.highlights.set(ACTIVE, new Highlight(...(range ? [range] : [])));
  const element = finding && !range ? elementOf(finding.at) : null;
  if (element) element.dataset.findingActive = 'yes';
}

/**
 * Keeps the underlines where the findings are. The ranges move with the text while one types, so
 * they are drawn anew only when the findings speak of the document as it stands, and vanish when
 * there are findings of none.
 *
 * @returns its own undo
 */
export function keepUnderlined(workspace: Workspace): () => void {
  let drawn = NOTHING;
  const underlines = createUnderlines();
  const { check } = workspace;
  const draw = () => {
    const { document: checked, findings, active } = check.get();
    const isOfNow = checked === (workspace.documents.get()?.document ?? null);
    if (!isOfNow && (checked !== null || drawn === NOTHING)) return;
    const next = drawingOf(check.get(), drawn);
    underlines.show(next.ranges);
    drawMarks(next, drawn);
    drawn = checked === null ? NOTHING : next;
    const at = findings.find((finding) => findingKey(finding) === active);
    drawActive(at, at && next.ranges.get(at));
  };
  const stop = afterDrawing(workspace, draw, (plan) =>
    check.subscribe(() => {
      if (!isDrawn(check.get(), drawn)) plan();
    }),
  );
  return () => {
    stop();
    underlines.stop();
    CSS.highlights.clear();
  };
}
