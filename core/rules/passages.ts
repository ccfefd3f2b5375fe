import type { Block, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Path } from '#core/model/path.ts';
import { plainText, type Run } from '#core/model/text.ts';

/** What a passage is to the document: rules for headings are not rules for sentences. */
export type PassageKind =
  | 'subject'
  | 'addressee'
  | 'recipient'
  | 'basis'
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'cell'
  | 'caption'
  | 'annex-title';

/** One stretch of free text and where it stands. */
export type Passage = {
  readonly kind: PassageKind;
  readonly path: Path;
  readonly text: string;
  /** Its looks; a plain field has one run. */
  readonly runs: readonly Run[];
  /** The level of an item or heading. */
  readonly level: Level | null;
  /** The same object as long as words and kind are the same: what was read from them once. */
  readonly memory: Memory;
};

/** Results by the number of the question; a list is lighter than a weak map a question. */
export type Memory = {
  readonly kind: PassageKind;
  readonly text: string;
  readonly answers: unknown[];
};

const MOST_FIELDS = 4096;
const fieldRuns = new Map<string, readonly Run[]>();
const memories = new WeakMap<readonly Run[], Memory>();

/** The runs of a plain field: the same array for the same words, while there is room for them. */
function runsOfField(text: string): readonly Run[] {
  const known = fieldRuns.get(text);
  if (known) return known;
  if (fieldRuns.size >= MOST_FIELDS) fieldRuns.clear();
  const runs = [{ text }];
  fieldRuns.set(text, runs);
  return runs;
}

function memoryOf(runs: readonly Run[], kind: PassageKind): Memory {
  const known = memories.get(runs);
  if (known?.kind === kind) return known;
  const memory: Memory = { kind, text: known?.text ?? plainText(runs), answers: [] };
  memories.set(runs, memory);
  return memory;
}

function passage(
  kind: PassageKind,
  path: Path,
  runs: readonly Run[],
  level: Level | null = null,
): Passage {
  const memory = memoryOf(runs, kind);
  return { kind, path, text: memory.text, runs, level, memory };
}

function passagesIn(block: Block, path: Path): readonly Passage[] {
  switch (block.kind) {
    case 'basis':
    case 'paragraph':
      return [passage(block.kind, [...path, 'runs'], block.runs)];
    case 'item': {
      const kind = block.title ? 'heading' : 'item';
      return [passage(kind, [...path, 'runs'], block.runs, block.level)];
    }
    case 'table':
      return block.rows.flatMap((row) =>
        row.cells.map((cell) =>
          passage('cell', [...path, 'rows', row.id, 'cells', cell.id, 'runs'], cell.runs),
        ),
      );
    case 'figure':
      return [passage('caption', [...path, 'caption'], block.caption)];
    case 'page-break':
      return [];
  }
}

const ofBlocks = new WeakMap<Block, { readonly list: string; readonly own: readonly Passage[] }>();

/** The passages of the blocks of the list at `path`; made once for each block. */
function addBlocks(passages: Passage[], blocks: readonly Block[], path: Path): void {
  const list = path.join('/');
  for (const block of blocks) {
    let known = ofBlocks.get(block);
    if (known?.list !== list) {
      const own = passagesIn(block, [...path, block.id]).filter(({ text }) => text !== '');
      known = { list, own };
      ofBlocks.set(block, known);
    }
    for (const each of known.own) passages.push(each);
  }
}

/** Every passage of `document` that holds words, in document order. */
export function passagesOf(document: OfficialDocument): readonly Passage[] {
  const { header, addressees, body, recipients, annexes, asFound } = document;
  const passages: Passage[] = [];
  const addField = (kind: PassageKind, path: Path, text: string) => {
    if (text !== '') passages.push(passage(kind, path, runsOfField(text)));
  };
  const found = asFound.subject?.text;
  const subjectPath = found === undefined ? ['header', 'subject'] : ['asFound', 'subject', 'text'];
  addField('subject', subjectPath, found ?? header.subject);
  for (const { id, text } of addressees) addField('addressee', ['addressees', id, 'text'], text);
  addBlocks(passages, body, ['body']);
  for (const { id, text, purpose } of recipients) {
    addField('recipient', ['recipients', id, 'text'], text);
    addField('recipient', ['recipients', id, 'purpose'], purpose);
  }
  for (const { id, title, body: blocks } of annexes) {
    addField('annex-title', ['annexes', id, 'title'], title);
    addBlocks(passages, blocks, ['annexes', id, 'body']);
  }
  return passages;
}

let questions = 0;

/**
 * Remembers what `compute` makes of a passage for as long as its words stay the same, so that
 * after an edit only the passage that changed is read again.
 */
export function perPassage<Value extends NonNullable<unknown>>(
  compute: (passage: Passage) => Value,
): (passage: Passage) => Value {
  const question = questions;
  questions += 1;
  return (passage) => {
    const { answers } = passage.memory;
    const known = answers[question];
    if (known !== undefined) return known as Value;
    const value = compute(passage);
    answers[question] = value;
    return value;
  };
}
