import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Composition, FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { StyleName } from '#core/standards/standard.ts';
import { lookOf, type ParagraphLook } from './paragraph-look.ts';
import { mainLook, type RunLook, runDefinition } from './run-look.ts';
import { displayName, styleId } from './style-names.ts';
import { halfPoints, twipsOfPt } from './units.ts';

/** A style as most of its paragraphs look; the others say only in what they differ. */
type StyleLook = { readonly paragraph: ParagraphLook; readonly run: RunLook };

export type StyleSheet = ReadonlyMap<StyleName, StyleLook>;

/** Style of the paragraph that Word demands after a table and at a break. */
export const SEAM_STYLE = 'VtSeam';
export const SEAM_PT = 1;
/** Style of the paragraph that holds a picture and nothing else. */
export const FIGURE_STYLE = 'VtFigure';

function paragraphsIn(node: FlowNode): readonly ParagraphNode[] {
  switch (node.kind) {
    case 'paragraph':
      return [node];
    case 'columns':
      return node.cells.flat().flatMap(paragraphsIn);
    case 'table':
      return node.rows.flat().flatMap((cell) => cell.content);
    case 'line':
    case 'figure':
    case 'page-break':
      return [];
  }
}

function allParagraphs({ sections }: Composition): readonly ParagraphNode[] {
  return sections.flatMap(({ aboveFirst, flow, contact }) => [
    ...aboveFirst,
    ...flow.flatMap(paragraphsIn),
    ...contact,
  ]);
}

/** What occurs most often; of several the first. */
function commonest<Value>(values: readonly [Value, ...Value[]]): Value {
  const counts = new Map<string, number>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(JSON.stringify(value)) === most) ?? values[0];
}

/** One style for every component that `composition` uses, in order of first use. */
export function styleSheet(composition: Composition): StyleSheet {
  const uses = new Map<StyleName, [ParagraphNode, ...ParagraphNode[]]>();
  for (const node of allParagraphs(composition)) {
    const others = uses.get(node.style);
    if (others) others.push(node);
    else uses.set(node.style, [node]);
  }
  return new Map(
    [...uses].map(([name, [first, ...others]]): [StyleName, StyleLook] => [
      name,
      {
        paragraph: commonest([lookOf(first), ...others.map(lookOf)]),
        run: commonest([mainLook(first), ...others.map(mainLook)]),
      },
    ]),
  );
}

/** The style of a component; it must be in use. */
export function styleOf(sheet: StyleSheet, name: StyleName): StyleLook {
  const look = sheet.get(name);
  if (!look) throw new RangeError(`style ${name} is not in the sheet`);
  return look;
}

function definition(name: StyleName, look: StyleLook): IParagraphStyleOptions {
  return {
    id: styleId(name),
    name: displayName(name),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: look.paragraph,
    run: runDefinition(look.run),
  };
}

const SEAM: IParagraphStyleOptions = {
  id: SEAM_STYLE,
  name: 'VT Mối nối',
  basedOn: 'Normal',
  semiHidden: true,
  paragraph: { spacing: { before: 0, after: 0, line: twipsOfPt(SEAM_PT), lineRule: 'exact' } },
  run: { size: halfPoints(SEAM_PT) },
};

/** As high as the picture, whatever the words around it are set at. */
const FIGURE: IParagraphStyleOptions = {
  id: FIGURE_STYLE,
  name: 'VT Hình',
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    alignment: 'center',
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    keepLines: true,
  },
  run: { size: halfPoints(SEAM_PT) },
};

function hasFigures({ sections }: Composition): boolean {
  return sections.some(({ flow }) => flow.some(({ kind }) => kind === 'figure'));
}

/**
 * Each program has an ordinary line of its own, in which figures stand a millimetre and more below its
 * upper edge; on one as high as their size they stand half a millimetre below it.
 */
function pageNumberStyle({ page }: Composition): IParagraphStyleOptions {
  const { sizePt } = page.pageNumber;
  return {
    id: styleId('page-number'),
    name: displayName('page-number'),
    basedOn: 'Normal',
    paragraph: {
      alignment: 'center',
      spacing: { before: 0, after: 0, line: twipsOfPt(sizePt), lineRule: 'exact' },
    },
    run: { size: halfPoints(sizePt) },
  };
}

/** The styles of the file: the font and language of all text, and one style a component. */
export function styleDefinitions(composition: Composition, sheet: StyleSheet): IStylesOptions {
  const { font, language, sizePt } = composition;
  const names = { ascii: font, hAnsi: font, cs: font, eastAsia: font };
  return {
    default: {
      document: {
        run: {
          font: names,
          size: halfPoints(sizePt),
          language: { value: language, eastAsia: language },
        },
      },
    },
    paragraphStyles: [
      ...[...sheet].map(([name, look]) => definition(name, look)),
      pageNumberStyle(composition),
      SEAM,
      ...(hasFigures(composition) ? [FIGURE] : []),
    ],
  };
}
