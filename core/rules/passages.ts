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
  /** The same object as long as the words are the same: what results are remembered by. */
  readonly key: object;
};

const MOST_FIELDS = 4096;
const fieldRuns = new Map<string, readonly Run[]>();
const texts = new WeakMap<readonly Run[], string>();

/** The runs of a plain field: the same array for the same words, while there is room for them. */
function runsOfField(text: string): readonly Run[] {
  const known = fieldRuns.get(text);
  if (known) return known;
  if (fieldRuns.size >= MOST_FIELDS) fieldRuns.clear();
  const runs = [{ text }];
  fieldRuns.set(text, runs);
  return runs;
}

function textOf(runs: readonly Run[]): string {
  const known = texts.get(runs);
  if (known !== undefined) return known;
  const text = plainText(runs);
  texts.set(runs, text);
  return text;
}

function passage(
  kind: PassageKind,
  path: Path,
  runs: readonly Run[],
  level: Level | null = null,
): Passage {
  return { kind, path, text: textOf(runs), runs, level, key: runs };
}

function* passagesIn(block: Block, path: Path): Generator<Passage> {
  switch (block.kind) {
    case 'basis':
    case 'paragraph':
      yield passage(block.kind, [...path, 'runs'], block.runs);
      return;
    case 'item':
      yield passage(block.title ? 'heading' : 'item', [...path, 'runs'], block.runs, block.level);
      return;
    case 'table':
      for (const row of block.rows) {
        for (const cell of row.cells) {
          yield passage('cell', [...path, 'rows', row.id, 'cells', cell.id, 'runs'], cell.runs);
        }
      }
      return;
    case 'page-break':
      return;
  }
}

const ofBlocks = new WeakMap<Block, { readonly list: string; readonly own: readonly Passage[] }>();

/** The passages of a block that stands in the list at `path`; made once for each block. */
function blockPassages(block: Block, path: Path): readonly Passage[] {
  const list = path.join('/');
  const known = ofBlocks.get(block);
  if (known && known.list === list) return known.own;
  const own = [...passagesIn(block, [...path, block.id])].filter(({ text }) => text !== '');
  ofBlocks.set(block, { list, own });
  return own;
}

function* field(kind: PassageKind, path: Path, text: string): Generator<Passage> {
  if (text !== '') yield passage(kind, path, runsOfField(text));
}

function* all(document: OfficialDocument): Generator<Passage> {
  const { header, addressees, body, recipients, annexes, asFound } = document;
  const found = asFound.subject?.text;
  const subjectPath = found === undefined ? ['header', 'subject'] : ['asFound', 'subject', 'text'];
  yield* field('subject', subjectPath, found ?? header.subject);
  for (const { id, text } of addressees) {
    yield* field('addressee', ['addressees', id, 'text'], text);
  }
  for (const block of body) yield* blockPassages(block, ['body']);
  for (const { id, text, purpose } of recipients) {
    yield* field('recipient', ['recipients', id, 'text'], text);
    yield* field('recipient', ['recipients', id, 'purpose'], purpose);
  }
  for (const { id, title, body: blocks } of annexes) {
    yield* field('annex-title', ['annexes', id, 'title'], title);
    for (const block of blocks) yield* blockPassages(block, ['annexes', id, 'body']);
  }
}

/** Every passage of `document` that holds words, in document order. */
export function passagesOf(document: OfficialDocument): readonly Passage[] {
  return [...all(document)];
}

/**
 * Remembers what `compute` makes of a passage for as long as its words stay the same, so that
 * after an edit only the passage that changed is read again.
 */
export function perPassage<Value>(
  compute: (passage: Passage) => Value,
): (passage: Passage) => Value {
  const known = new WeakMap<object, { readonly kind: PassageKind; readonly value: Value }>();
  return (passage) => {
    const hit = known.get(passage.key);
    if (hit && hit.kind === passage.kind) return hit.value;
    const value = compute(passage);
    known.set(passage.key, { kind: passage.kind, value });
    return value;
  };
}
