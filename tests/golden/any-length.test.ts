import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { type Block, isTextBlock } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { convertToPdf, hasLibreOffice } from '#tests/support/libreoffice.ts';
import { printedPages, textOfPages } from '#tests/support/pdf-lines.ts';
import { canReadPdf } from '#tests/support/pdf-text.ts';
import { type GoldenCase, goldenCases } from './cases.ts';

const FRAMES = ['nd30-ke-hoach', 'ke-hoach-du-cap', 'cong-van-nam-noi-nhan', 'du-cac-dau', 'bang'];
const SIZES = [null, 14, 15] as const;
const DISTANCES = [null, 18, 20, 22] as const;

const golden = goldenCases();
/** Words longer than a line are left out: each program cuts them at its own letter. */
const blocks = golden
  .flatMap(({ document }) => document.body)
  .filter((block) => !isTextBlock(block) || !/\S{60}/.test(plainText(block.runs)));

/** The same numbers on every run: below `limit`, by the well-known linear rule. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

/** A golden frame around blocks drawn from all golden documents, so that pages end anywhere. */
function mixture({ document }: GoldenCase, seed: number): OfficialDocument {
  const below = numbersFrom(seed);
  const body = Array.from({ length: 8 + below(45) }, (_, index): readonly Block[] => {
    const block = blocks[below(blocks.length)];
    if (!block || block.kind === 'page-break') return [];
    const id = `q${index}`;
    if (block.kind !== 'table') return [{ ...block, id }];
    return [{ ...block, id, rows: block.rows.slice(0, 2 + below(14)) }];
  });
  const bodySizePt = SIZES[below(SIZES.length)] ?? null;
  const lineSpacingPt = DISTANCES[below(DISTANCES.length)] ?? null;
  return { ...document, body: body.flat(), page: { ...document.page, bodySizePt, lineSpacingPt } };
}

const mixtures = FRAMES.flatMap((name) => golden.filter((each) => each.name === name)).flatMap(
  (each, index) =>
    [1, 2, 3, 4].map((seed) => {
      const document = mixture(each, 100 * index + seed);
      const composition = compose(document, each.standard);
      return { name: `${each.name}-${seed}`, document, composition };
    }),
);

describe.skipIf(!hasLibreOffice() || !canReadPdf())('text of any length', () => {
  const press = createPress();
  let office: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const files = mixtures.map(async ({ name, composition, document }) => {
      return [name, await writeDocx(composition, document)] as const;
    });
    office = await convertToPdf(new Map(await Promise.all(files)));
  });

  it.each(mixtures)('breaks alike in PDF and DOCX: $name', async ({ name, composition }) => {
    const theirs = office.get(name);
    if (!theirs) throw new Error(`LibreOffice wrote nothing for ${name}`);
    const ours = await printedPages(press.pdf(composition));
    expect(textOfPages(await printedPages(theirs))).toEqual(textOfPages(ours));
  });
});
