import { elements, parseXml, type XmlElement } from './xml.ts';

/** Where the parts stand that we read; Word is free to call them otherwise, and at times does. */
export type PartNames = {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  /** The parts that the document's pictures are, by the ids of their relations. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The part that a relation of the document names, or null. */
  readonly related: (id: string) => string | null;
};

type Part = (name: string) => Uint8Array | null;

function relations(part: Part, name: string): readonly XmlElement[] {
  const bytes = part(name);
  return bytes ? elements(parseXml(bytes)) : [];
}

/** The target of a relation as a name in the package. */
function targetOf(relation: XmlElement | undefined, folder: string): string | undefined {
  const path = relation?.attributes.get('Target');
  if (path === undefined) return undefined;
  return path.startsWith('/') ? path.slice(1) : `${folder}${path}`;
}

/** The target of the first relation whose type ends in `/kind`. */
function target(found: readonly XmlElement[], kind: string, folder: string): string | undefined {
  const relation = found.find((each) => each.attributes.get('Type')?.endsWith(`/${kind}`));
  return targetOf(relation, folder);
}

/** `../media/a.png` in the folder `word/` and the like, as a name in the package. */
function nameOf(path: string, folder: string): string {
  if (path.startsWith('/')) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What the document brings along; nothing outside the package is ever reached. */
function pictureParts(found: readonly XmlElement[], folder: string): ReadonlyMap<string, string> {
  const own = found.filter(
    ({ attributes }) =>
      attributes.get('Type')?.endsWith('/image') && attributes.get('TargetMode') !== 'External',
  );
  return new Map(
    own.map(({ attributes }) => [
      attributes.get('Id') ?? '',
      nameOf(attributes.get('Target') ?? '', folder),
    ]),
  );
}

/**
 * Follows the relations of a package to its document, styles, numbering and pictures.
 *
 * @throws DocxError when the relations are no XML
 */
export function partNames(part: Part): PartNames {
  const document =
    target(relations(part, '_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const slash = document.lastIndexOf('/') + 1;
  const [folder, file] = [document.slice(0, slash), document.slice(slash)];
  const found = relations(part, `${folder}_rels/${file}.rels`);
  return {
    document,
    styles: target(found, 'styles', folder) ?? `${folder}styles.xml`,
    numbering: target(found, 'numbering', folder) ?? `${folder}numbering.xml`,
    pictures: pictureParts(found, folder),
    related: (id) =>
      targetOf(
        found.find(({ attributes }) => attributes.get('Id') === id),
        folder,
      ) ?? null,
  };
}
