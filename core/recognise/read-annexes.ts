import { referenceText } from '#core/compose/annexes.ts';
import { romanNumeral } from '#core/compose/labels.ts';
import type { Annex, Numbering, OfficialDocument } from '#core/model/document.ts';
import type { NewId } from '#core/model/new-id.ts';
import { plainText } from '#core/model/text.ts';
import type { Standard } from '#core/standards/standard.ts';
import { isCapitals } from '#core/text/words.ts';
import { annexHeads, isReference, isReferenceText } from './annex-heads.ts';
import { parseLabel } from './body-label.ts';
import { fieldText, type Line, sliceLine } from './line.ts';
import { headKind } from './line-kinds.ts';
import { withOwnLabels } from './numbering.ts';
import { readBody } from './read-body.ts';
import { letters } from './vocabulary.ts';

const LABEL = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2}))?\s*[.:–-]?\s*/u;

const MOST_ANNEXES = 60;
const MOST_TITLE_LINES = 4;

/** Whether the label is the one that its place gives: then it is not kept as words. */
function isRegular(number: string | undefined, index: number, count: number): boolean {
  return count === 1 ? number === undefined : number === romanNumeral(index + 1);
}

/** An annex, and what the page prints over its name that does not stand there. */
export type AnnexReading = {
  readonly annex: Annex;
  /** Whether it does not say to which document it belongs. */
  readonly lacksReference: boolean;
  /** Whether no `Phụ lục` stands over its name: it is called otherwise, or so in the name itself. */
  readonly lacksLabel: boolean;
};

/** What stands over the line `(Kèm theo …)`, or else the lines in capitals. */
function titleOf(lines: readonly Line[]): readonly Line[] {
  const reference = lines.slice(0, MOST_TITLE_LINES + 1).findIndex(isReference);
  if (reference >= 0) return lines.slice(0, reference);
  const title: Line[] = [];
  for (const line of lines.slice(0, MOST_TITLE_LINES)) {
    const isMore =
      isCapitals(line.text) && parseLabel(line.text) === null && line.text.length <= 200;
    if (!isMore || line.source.cell || headKind(line.text) !== null) break;
    title.push(line);
  }
  return title;
}

function readAnnex(
  lines: readonly Line[],
  place: { readonly index: number; readonly count: number },
  numbering: Numbering,
  newId: NewId,
): AnnexReading {
  const [head, ...below] = lines;
  const match = LABEL.exec(head?.text ?? '');
  const keepsLabel = !isRegular(match?.[1], place.index, place.count);
  const rest = head
    ? sliceLine(head, keepsLabel ? 0 : (match?.[0].length ?? 0), head.text.length)
    : null;
  const title = titleOf(below);
  const names = [...(rest && rest.text !== '' ? [rest] : []), ...title];
  const id = newId();
  const { body, items } = readBody(below.slice(title.length), newId);
  const text = names.map((line) => fieldText(line.text)).join(' ');
  const isReferred = below.slice(0, MOST_TITLE_LINES + 1).some(isReference);
  return {
    annex: { id, title: text, body: withOwnLabels(body, items, numbering) },
    lacksReference: !isReferred,
    lacksLabel: match === null || keepsLabel,
  };
}

/** The annexes of a document, the first from the first line on. */
export function readAnnexes(
  lines: readonly Line[],
  numbering: Numbering,
  newId: NewId,
): readonly AnnexReading[] {
  if (lines.length === 0) return [];
  const later = annexHeads(lines, 0, 'without-lists').filter((head) => head > 0);
  const heads = [0, ...later.slice(0, MOST_ANNEXES - 1)];
  const called = heads.filter((head) => LABEL.test(lines[head]?.text ?? ''));
  return heads.map((head, index) => {
    const place = { index: called.indexOf(head), count: called.length };
    return readAnnex(lines.slice(head, heads[index + 1]), place, numbering, newId);
  });
}

/** The line over an annex, where its first paragraph is one, as it stands. */
function referenceOf({ body: [first] }: Annex): string | null {
  const text = first?.kind === 'paragraph' ? plainText(first.runs) : '';
  return isReferenceText(text) ? text : null;
}

/** The lines `(Kèm theo …)` by annex, where they say other words than the page would print. */
export function ownReferences(
  document: OfficialDocument,
  standard: Standard,
): ReadonlyMap<string, string> {
  const printed = letters(referenceText({ document, standard }));
  const own = document.annexes.flatMap((annex) => {
    const text = referenceOf(annex);
    return text === null || letters(text) === printed ? [] : [[annex.id, text] as const];
  });
  return new Map(own);
}

/** The annexes without the line `(Kèm theo …)`, which the page prints over them. */
export function withoutReferences(
  document: OfficialDocument,
  standard: Standard,
): readonly Annex[] {
  const printed = letters(referenceText({ document, standard }));
  return document.annexes.map((annex) => {
    const [first] = annex.body;
    const isPrinted = first?.kind === 'paragraph' && letters(plainText(first.runs)) === printed;
    const isOver = isPrinted || referenceOf(annex) !== null;
    return isOver ? { ...annex, body: annex.body.slice(1) } : annex;
  });
}
