import { joinRuns, type Run } from '#core/model/text.ts';
import { type RunLook, readRunLook } from './look.ts';
import type { StyleTable } from './style-table.ts';
import { childOf, elements, textOf, valOf, type XmlElement } from './xml.ts';

/** Wrappers whose content is seen: links, tags, fields, controls, insertions. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
]);

/** A run with its look in full, and its size. */
export type SizedRun = { readonly run: Run; readonly sizePt: number | null };

function textOfPiece(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
      return textOf(piece);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return (piece.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function runOf(element: XmlElement, inherited: RunLook, styles: StyleTable): SizedRun {
  const properties = childOf(element, 'w:rPr');
  const look: RunLook = {
    ...inherited,
    ...styles.character(valOf(properties, 'w:rStyle')),
    ...readRunLook(properties),
  };
  const words = look.hidden ? '' : elements(element).map(textOfPiece).join('');
  const run: Run = {
    text: look.capitals ? words.toLocaleUpperCase('vi') : words,
    ...(look.bold && { bold: true as const }),
    ...(look.italic && { italic: true as const }),
    ...(look.underline && { underline: true as const }),
    ...((look.vertical === 'super' || look.vertical === 'sub') && { vertical: look.vertical }),
  };
  return { run, sizePt: look.sizePt ?? null };
}

function collect(parent: XmlElement, inherited: RunLook, styles: StyleTable): readonly SizedRun[] {
  return elements(parent).flatMap((each) => {
    if (each.name === 'w:r') return [runOf(each, inherited, styles)];
    return TRANSPARENT.has(each.name) ? collect(each, inherited, styles) : [];
  });
}

/** The size of most of the words. */
function mainSize(runs: readonly SizedRun[]): number | null {
  const lengths = new Map<number | null, number>();
  for (const { run, sizePt } of runs) {
    lengths.set(sizePt, (lengths.get(sizePt) ?? 0) + run.text.length);
  }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0] as [
    number | null,
    number,
  ])[0];
}

/** What one sees of a `w:p`: its runs joined, and their size. Deleted and hidden words are gone. */
export function readRuns(paragraph: XmlElement, inherited: RunLook, styles: StyleTable) {
  const runs = collect(paragraph, inherited, styles);
  return { runs: joinRuns(runs.map(({ run }) => run)), sizePt: mainSize(runs) };
}
