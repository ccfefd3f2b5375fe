import { annexLabels, referenceText } from '#core/compose/annexes.ts';
import {
  authorityText,
  numberText,
  partsOf,
  placeDateText,
  printedText,
  recipientText,
} from '#core/compose/frame-text.ts';
import { derivedLabels } from '#core/compose/labels.ts';
import type { Block } from '#core/model/block.ts';
import type { CopyBlock } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Line } from './line.ts';

/** Every stretch of words of a body, labels included. */
function* textsOfBody(document: OfficialDocument, body: readonly Block[]): Generator<string> {
  const labels = derivedLabels(body, document.numbering);
  for (const block of body) {
    if (block.kind === 'item') yield block.label ?? labels.get(block.id) ?? '';
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield plainText(cell.runs);
    } else if (block.kind === 'figure') {
      yield plainText(block.caption);
    } else if (block.kind !== 'page-break') yield plainText(block.runs);
  }
}

/** What the block of a copy shows, as `core/compose/copy.ts` prints it. */
function* textsOfCopy(copy: CopyBlock, standard: Standard): Generator<string> {
  const { wording } = standard;
  yield copy.parent?.name ?? '';
  yield copy.issuer.name;
  yield wording.star.value ?? '';
  yield numberText(copy.number, wording.number.value);
  yield wording.copies.value[copy.form];
  yield placeDateText(copy.place, copy.date, wording.date.value);
  // A zero before day or month is the standard's to print; a source may leave it out.
  yield `${copy.date.day ?? ''} ${copy.date.month ?? ''}`;
  if (copy.recipients.length > 0) yield wording.recipientsLabel.value;
  for (const each of copy.recipients) yield recipientText(each, false, standard);
  for (const each of copy.signature.authority) yield authorityText(each, standard);
  yield copy.signature.position;
  yield copy.signature.name;
}

/** Every stretch of words that `document` shows. */
export function* textsOf(document: OfficialDocument, standard: Standard): Generator<string> {
  for (const part of partsOf(document, standard)) yield printedText(document, standard, part);
  yield* textsOfBody(document, document.body);
  if (document.copyBlock) yield* textsOfCopy(document.copyBlock, standard);
  const labels = annexLabels(document, standard);
  for (const [index, annex] of document.annexes.entries()) {
    yield labels[index] ?? '';
    yield annex.title;
    yield document.asFound[`annex/${annex.id}/reference`]?.text ??
      referenceText({ document, standard });
    yield* textsOfBody(document, annex.body);
  }
}

/** What stands between words; both sides are cut alike, so that a rare sign does no harm. */
const BETWEEN = /[\s!-/:-@[-`{-\u00bf×÷\u2000-\u2bff\u3000-\u303f\uf000-\uf8ff]+/;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().split(BETWEEN);
}

/** The lines of a source some of whose words `document` does not show. */
export function linesLost(
  lines: readonly Line[],
  document: OfficialDocument,
  standard: Standard,
): readonly Line[] {
  const kept = new Map<string, number>();
  for (const text of textsOf(document, standard)) {
    for (const word of wordsIn(text)) kept.set(word, (kept.get(word) ?? 0) + 1);
  }
  return lines.filter(({ text }) => {
    let isLost = false;
    for (const word of wordsIn(text)) {
      if (word === '') continue;
      const left = kept.get(word) ?? 0;
      if (left === 0) isLost = true;
      else kept.set(word, left - 1);
    }
    return isLost;
  });
}
