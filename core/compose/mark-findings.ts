import type { OfficialDocument } from '#core/model/document.ts';
import { type Path, type Place, textAt } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import type { Composition, FlowNode, ParagraphNode, TextMark } from './composition.ts';

/** A place of the document that is to be seen on the pages. */
export type MarkedPlace = Place & { readonly tone: TextMark['tone'] };

/** A path of fewer steps names whole parts of the document, of which nothing is marked. */
const LEAST_STEPS = 2;

type Index = {
  /** Places at a path or below it. */
  readonly within: ReadonlyMap<string, readonly MarkedPlace[]>;
  /** Places at exactly that path. */
  readonly at: ReadonlyMap<string, readonly MarkedPlace[]>;
};

function keyOf(path: Path): string {
  return path.join('/');
}

function prefixes(path: Path): readonly Path[] {
  return path.slice(LEAST_STEPS - 1).map((_, index) => path.slice(0, index + LEAST_STEPS));
}

function put(map: Map<string, MarkedPlace[]>, path: Path, place: MarkedPlace): void {
  const list = map.get(keyOf(path));
  if (list) list.push(place);
  else map.set(keyOf(path), [place]);
}

function indexOf(places: readonly MarkedPlace[]): Index {
  const within = new Map<string, MarkedPlace[]>();
  const at = new Map<string, MarkedPlace[]>();
  for (const place of places) {
    for (const prefix of prefixes(place.path)) put(within, prefix, place);
    if (place.path.length >= LEAST_STEPS) put(at, place.path, place);
  }
  return { within, at };
}

/** The places that a paragraph prints: its own and those inside it, or what it is a part of. */
function placesIn({ source }: ParagraphNode, { within, at }: Index): readonly MarkedPlace[] {
  const { path, part } = source;
  const found = part === null ? [] : (within.get(keyOf(['asFound', part])) ?? []);
  if (path === null) return found;
  // The place stands before the date, in the same paragraph.
  const beside = part === 'place-date' ? (at.get('header/place') ?? []) : [];
  const around = prefixes(path.slice(0, -1)).flatMap((each) => at.get(keyOf(each)) ?? []);
  return [...found, ...beside, ...(within.get(keyOf(path)) ?? []), ...around];
}

/** Same letters at the same offsets, however the page spells hyphens and capitals. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll('\u2011', '-');
}

/** Where in `printed` the words at `path` begin, and how many they are; null where they are not. */
function stretchOf(document: OfficialDocument, path: Path, printed: string) {
  const words = textAt(document, path) ?? '';
  const start = words === '' ? -1 : comparable(printed).indexOf(comparable(words));
  return start < 0 ? null : { start, end: start + words.length };
}

/**
 * What is marked for a place: its range where its words are printed, else all of them. Running text
 * is marked at its first word where a finding names no stretch of it.
 */
function markedStretch(document: OfficialDocument, { path, range }: Place, printed: string) {
  const field = stretchOf(document, path, printed);
  if (field && range) return { start: field.start + range.start, end: field.start + range.end };
  if (path[0] === 'body' || path[0] === 'annexes') {
    return { start: 0, end: /^\s*\S+/u.exec(printed)?.[0].length ?? 0 };
  }
  return field ?? { start: 0, end: printed.length };
}

function markOf(document: OfficialDocument, place: MarkedPlace, printed: string): TextMark | null {
  const { start, end } = markedStretch(document, place, printed);
  const last = Math.min(end, printed.length);
  return start < last ? { start, end: last, tone: place.tone } : null;
}

function marked(node: ParagraphNode, document: OfficialDocument, index: Index): ParagraphNode {
  const places = placesIn(node, index);
  if (places.length === 0) return node;
  const printed = plainText(node.runs);
  const marks = places.flatMap((place) => markOf(document, place, printed) ?? []);
  return marks.length === 0 ? node : { ...node, marks };
}

function markedNode(node: FlowNode, document: OfficialDocument, index: Index): FlowNode {
  switch (node.kind) {
    case 'paragraph':
      return marked(node, document, index);
    case 'columns':
      return {
        ...node,
        cells: node.cells.map((cell) => cell.map((inner) => markedNode(inner, document, index))),
      };
    case 'table':
      return {
        ...node,
        rows: node.rows.map((row) =>
          row.map((cell) => ({
            ...cell,
            content: cell.content.map((inner) => marked(inner, document, index)),
          })),
        ),
      };
    default:
      return node;
  }
}

/**
 * The composition of `document` with `places` marked in it, for pictures of the pages: marks are
 * drawn under the words and move nothing. Without places it is the same composition.
 */
export function markFindings(
  composition: Composition,
  document: OfficialDocument,
  places: readonly MarkedPlace[],
): Composition {
  if (places.length === 0) return composition;
  const index = indexOf(places);
  return {
    ...composition,
    sections: composition.sections.map(({ aboveFirst, flow, contact }) => ({
      aboveFirst: aboveFirst.map((node) => marked(node, document, index)),
      flow: flow.map((node) => markedNode(node, document, index)),
      contact: contact.map((node) => marked(node, document, index)),
    })),
  };
}
