import { type ParagraphLook, type RunLook, readParagraphLook, readRunLook } from './look.ts';
import { childOf, elements, valOf, type XmlElement } from './xml.ts';

type StyleEntry = {
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
};

/** The looks that styles give, with everything that they inherit. */
export type StyleTable = {
  readonly defaults: RunLook;
  /** The looks of a style; of the default paragraph style for undefined. */
  readonly paragraph: (id: string | undefined) => { paragraph: ParagraphLook; run: RunLook };
  readonly character: (id: string | undefined) => RunLook;
};

/** Longer chains of styles are loops. */
const MAX_CHAIN = 20;

function chain(entries: ReadonlyMap<string, StyleEntry>, id: string | undefined) {
  const found: StyleEntry[] = [];
  let current = id;
  while (current !== undefined && found.length < MAX_CHAIN) {
    const entry: StyleEntry | undefined = entries.get(current);
    if (!entry) break;
    found.unshift(entry);
    current = entry.basedOn;
  }
  return found;
}

function readEntries(root: XmlElement | undefined) {
  const styles = elements(root).filter((each) => each.name === 'w:style');
  return new Map(
    styles.map((style) => [
      style.attributes.get('w:styleId') ?? '',
      {
        basedOn: valOf(style, 'w:basedOn'),
        paragraph: readParagraphLook(childOf(style, 'w:pPr')),
        run: readRunLook(childOf(style, 'w:rPr')),
      },
    ]),
  );
}

function defaultParagraphStyle(root: XmlElement | undefined): string | undefined {
  return elements(root)
    .find(
      (each) =>
        each.name === 'w:style' &&
        each.attributes.get('w:type') === 'paragraph' &&
        ['1', 'true', 'on'].includes(each.attributes.get('w:default') ?? ''),
    )
    ?.attributes.get('w:styleId');
}

/** A style may name the level of a list and leave the list itself to what it is based on. */
function over(base: ParagraphLook, look: ParagraphLook): ParagraphLook {
  const list = base.list && look.list ? { list: { ...base.list, ...look.list } } : {};
  return { ...base, ...look, ...list };
}

/** Every paragraph asks for its style: what was once put together is kept. */
function remembered<Value>(find: (id: string | undefined) => Value) {
  const known = new Map<string | undefined, Value>();
  return (id: string | undefined): Value => {
    const value = known.get(id) ?? find(id);
    known.set(id, value);
    return value;
  };
}

/** Reads `word/styles.xml`; a file without one has no styles. */
export function styleTable(root: XmlElement | undefined): StyleTable {
  const entries = readEntries(root);
  const normal = defaultParagraphStyle(root);
  const defaults = readRunLook(
    childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  );
  return {
    defaults,
    paragraph: remembered((id) => {
      const styles = chain(entries, id ?? normal);
      return {
        paragraph: styles.map((style) => style.paragraph).reduce(over, {}),
        run: Object.assign({}, ...styles.map((style) => style.run)),
      };
    }),
    character: remembered((id) =>
      Object.assign({}, ...chain(entries, id).map((style) => style.run)),
    ),
  };
}
