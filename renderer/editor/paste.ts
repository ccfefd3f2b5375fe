import type { Block } from '#core/model/block.ts';
import { admissibleText, plainRuns } from '#core/model/text.ts';
import { levelOfTypedLabel } from './levels.ts';
import { itemOf, PLAIN } from './nodes/block-shape.ts';
import { newBlockId } from './nodes/new-block-id.ts';

const LABELLED = /^(\S{1,9}|\p{L}+ \S{1,8})\s+(?=\S)/u;

function blockOfLine(line: string): Block {
  const found = LABELLED.exec(line);
  const level = found?.[1] === undefined ? null : levelOfTypedLabel(found[1]);
  const text = level ? line.slice(found?.[0].length ?? 0) : line;
  return { ...(level ? itemOf(level) : PLAIN), id: newBlockId(), runs: plainRuns(text) } as Block;
}

/**
 * Pasted text as blocks: a line each, empty ones dropped, labels that stand in the text turned
 * into levels, what a document may not hold taken out.
 */
export function blocksOfText(text: string): readonly Block[] {
  return admissibleText(text)
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(blockOfLine);
}
