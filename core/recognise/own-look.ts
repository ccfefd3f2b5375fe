import type { Block, TextBlock } from '#core/model/block.ts';
import { joinRuns, type Run } from '#core/model/text.ts';
import type { Standard } from '#core/standards/standard.ts';

type Mark = 'bold' | 'italic';

function hasThroughout(runs: readonly Run[], mark: Mark): boolean {
  const inked = runs.filter((run) => run.text.trim() !== '');
  return inked.length > 0 && inked.every((run) => run[mark] === true);
}

function without(block: TextBlock, mark: Mark): Block {
  if (!hasThroughout(block.runs, mark)) return block;
  const runs = joinRuns(block.runs.map(({ [mark]: _, ...rest }) => rest));
  return { ...block, runs };
}

/**
 * The body without the looks that the standard gives a block as a whole: a title's bold and, for
 * the State, the italics of căn cứ are no doing of the writer's.
 */
export function withoutOwnLook(body: readonly Block[], standard: Standard): readonly Block[] {
  const { italic } = standard.styles.basis.value;
  return body.map((block) => {
    if (block.kind === 'item' && block.title) return without(block, 'bold');
    return block.kind === 'basis' && italic ? without(block, 'italic') : block;
  });
}
