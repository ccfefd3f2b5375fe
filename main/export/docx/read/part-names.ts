import { elements, parseXml, type XmlElement } from './xml.ts';

/** Where the parts stand that we read; Word is free to call them otherwise, and at times does. */
export type PartNames = {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
};

type Part = (name: string) => Uint8Array | null;

function relations(part: Part, name: string): readonly XmlElement[] {
  const bytes = part(name);
  return bytes ? elements(parseXml(bytes)) : [];
}

/** The target of the first relation whose type ends in `/kind`, as a name in the package. */
function target(found: readonly XmlElement[], kind: string, folder: string): string | undefined {
  const relation = found.find((each) => each.attributes.get('Type')?.endsWith(`/${kind}`));
  const path = relation?.attributes.get('Target');
  if (path === undefined) return undefined;
  return path.startsWith('/') ? path.slice(1) : `${folder}${path}`;
}

/**
 * Follows the relations of a package to its document, styles and numbering.
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
  };
}
