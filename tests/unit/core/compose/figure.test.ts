import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { FigureNode, FlowNode } from '#core/compose/composition.ts';
import type { Block } from '#core/model/block.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { figure, tallJpeg } from '#tests/support/pictures.ts';

const caption = [{ text: 'Hình 1. ', bold: true as const }, { text: 'Lễ ra quân Covid-19' }];

function flowOf(body: readonly Block[], standard = hd05): readonly FlowNode[] {
  return compose(letter({ body }), standard).sections[0]?.flow ?? [];
}

function figureIn(body: readonly Block[]): FigureNode {
  const found = flowOf(body).find((node) => node.kind === 'figure');
  if (found?.kind !== 'figure') throw new Error('no figure');
  return found;
}

/** What stands after the figure. */
function below(body: readonly Block[], standard = hd05): FlowNode | undefined {
  const flow = flowOf(body, standard);
  return flow[flow.findIndex(({ kind }) => kind === 'figure') + 1];
}

const end = paragraph('p', 'Hết.');

describe('a figure', () => {
  it('is as wide as it says, in its own shape', () => {
    expect(figureIn([figure('f', { widthMm: 80 }), end])).toMatchObject({
      source: { path: ['body', 'f'], part: null },
      widthMm: 80,
      heightMm: 40,
      align: 'center',
    });
  });

  it('is never wider than the text', () => {
    expect(figureIn([figure('f', { widthMm: 400 }), end])).toMatchObject({
      widthMm: 165,
      heightMm: 82.5,
    });
  });

  it('is never higher than a page, with its caption', () => {
    const { widthMm, heightMm } = figureIn([
      figure('f', { image: tallJpeg, widthMm: 400, caption }),
      end,
    ]);
    expect(heightMm).toBeCloseTo(widthMm * 2);
    const underneath = (4 + 17.5 + 4) * (25.4 / 72);
    expect(heightMm).toBeCloseTo(297 - 40 - underneath);
  });

  it('leaves room for a caption of many lines', () => {
    const long = [{ text: 'Lễ ra quân hưởng ứng ngày chuyển đổi số. '.repeat(20) }];
    const { heightMm } = figureIn([
      figure('f', { image: tallJpeg, widthMm: 400, caption: long }),
      end,
    ]);
    expect(heightMm).toBeLessThan(297 - 40 - 12 * 17.5 * (25.4 / 72));
    expect(heightMm).toBeGreaterThan(100);
  });

  it('stays with the caption beneath it, which has the size of the text', () => {
    const body = [figure('f', { caption, align: 'right' }), end];
    expect(figureIn(body).keepWithNext).toBe(true);
    expect(below(body)).toMatchObject({
      kind: 'paragraph',
      style: 'body',
      source: { path: ['body', 'f', 'caption'], part: null },
      runs: [{ text: 'Hình 1. ', bold: true }, { text: 'Lễ ra quân Covid\u201119' }],
      align: 'right',
      sizePt: 14,
      firstLineMm: 0,
      keepTogether: true,
      keepWithNext: false,
    });
    expect(below(body, nd30)).toMatchObject({ align: 'right', sizePt: 14 });
  });

  it('stands alone without a caption', () => {
    const body = [figure('f'), end];
    expect(figureIn(body)).toMatchObject({ keepWithNext: false, spaceAfterPt: 12 });
    expect(below(body)).toMatchObject({ source: { path: ['body', 'p', 'runs'] } });
  });

  it('has the size of type that the document chose', () => {
    const document = letter({ body: [figure('f', { caption }), end] });
    const flow = compose({ ...document, page: { ...document.page, bodySizePt: 15 } }, hd05);
    const words = flow.sections[0]?.flow.find(
      (node) => node.kind === 'paragraph' && node.source.path?.[2] === 'caption',
    );
    expect(words).toMatchObject({ sizePt: 15, linePt: 19 });
  });
});
