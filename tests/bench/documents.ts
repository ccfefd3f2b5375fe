import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { instantiate } from '#templates/instantiate.ts';
import { REGISTERED } from '#templates/registry.ts';

const TODAY = '2026-11-16';

/** The sample of a template as a whole document. */
export function sampleDocument(id: string): OfficialDocument {
  const entry = REGISTERED.find((each) => each.template.id === id);
  if (!entry) throw new Error(`no template ${id}`);
  const { template, sample, sampleProfile } = entry;
  return instantiate({ ...template, content: sample }, sampleProfile, { today: TODAY });
}

function inOtherWords(block: Block, copy: number): Block {
  const id = `${block.id}-${copy}`;
  if (!('runs' in block)) return { ...block, id };
  const [first, ...rest] = plainText(block.runs).split(' ');
  // No two paragraphs alike, so that nothing remembered of one helps with another.
  return { ...block, id, runs: [{ text: [first, `${copy + 1}`, ...rest].join(' ') }] };
}

/** The sample plan with its body `times` times, no paragraph twice: about 1.5 pages a time. */
export function longDocument(times: number): OfficialDocument {
  const plan = sampleDocument('ke-hoach');
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const body = copies.flatMap((copy) => plan.body.map((block) => inOtherWords(block, copy)));
  return { ...plan, body };
}

/** `document` with one word added at the end of its middle block, different for every `n`. */
export function afterOneWord(document: OfficialDocument, n: number): OfficialDocument {
  const middle = Math.floor(document.body.length / 2);
  const block = document.body[middle];
  if (!block || !('runs' in block)) throw new Error('the middle block has no text');
  const edited = { ...block, runs: [...block.runs, { text: ` lần ${n}` }] };
  return { ...document, body: document.body.with(middle, edited) };
}

/** `document` with two spaces for one in the first `count` paragraphs that have any. */
export function withDoubleSpaces(document: OfficialDocument, count: number): OfficialDocument {
  let left = count;
  const body = document.body.map((block) => {
    if (!('runs' in block) || left === 0) return block;
    const text = plainText(block.runs);
    if (!text.includes(' ')) return block;
    left -= 1;
    return { ...block, runs: [{ text: text.replace(' ', '  ') }] };
  });
  return { ...document, body };
}

export { TODAY };
