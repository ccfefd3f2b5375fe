import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What the DOCX library cannot say; put into the package that it made. */
export type Finishing = {
  readonly mirrorMargins: boolean;
  /** The day in the file's properties, or null for none: never the clock's. */
  readonly created: string | null;
  /** The picture for which a part of the library's package stands, or null. */
  readonly picture: (bytes: Uint8Array) => Uint8Array | null;
  /** The part that carries the model, made from the finished text of the document. */
  readonly model: (parts: Readonly<Record<string, Uint8Array>>) => string;
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ITEM_ID = '{7B0C1C55-2F0E-4D7C-9C39-5D0E6A1F8B42}';

/** The same in every time zone, and the earliest that a zip can say. */
const STAMP = new Date(1980, 0, 1);

function itemProperties(namespace: string): string {
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

const ITEM_RELATIONS =
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
  `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`;

const DOCUMENT_RELATION =
  `<Relationship Id="rIdModel" Type="${OFFICE}/relationships/customXml" ` +
  'Target="../customXml/item1.xml"/></Relationships>';

const NO_WIDOWS = '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>';

const CONTENT_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>';

type Parts = Record<string, Uint8Array>;

/** Replaces the one place `from` in a part, and is loud where the library writes otherwise. */
function rewrite(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${name}: nothing to replace`);
  parts[name] = strToU8(after);
}

function dates(created: string | null): string {
  if (created === null) return '</cp:coreProperties>';
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:${name}>`;
  return `${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

/** The parts with pictures in the places of their stand-ins; they are packed already. */
function withPictures(parts: Parts, picture: Finishing['picture']): Zippable {
  const entries = Object.entries(parts).map(([name, bytes]) => {
    const own = name.startsWith('word/media/') ? picture(bytes) : null;
    return [name, own ? ([own, { level: 0 }] as const) : bytes];
  });
  return Object.fromEntries(entries);
}

/** Adds to the library's package what it cannot write; the same input gives the same bytes. */
export function finishPackage(
  bytes: Uint8Array,
  namespace: string,
  { mirrorMargins, created, picture, model }: Finishing,
): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  rewrite(parts, 'docProps/core.xml', /<dcterms:created.*$/s, dates(created));
  if (mirrorMargins) {
    const tabs = '<w:defaultTabStop';
    rewrite(parts, 'word/settings.xml', tabs, `<w:mirrorMargins/>${tabs}`);
  }
  rewrite(parts, 'word/styles.xml', '<w:pPrDefault/>', NO_WIDOWS);
  rewrite(parts, 'word/_rels/document.xml.rels', '</Relationships>', DOCUMENT_RELATION);
  rewrite(parts, '[Content_Types].xml', '</Types>', CONTENT_TYPE);
  parts['customXml/item1.xml'] = strToU8(model(parts));
  parts['customXml/itemProps1.xml'] = strToU8(itemProperties(namespace));
  parts['customXml/_rels/item1.xml.rels'] = strToU8(ITEM_RELATIONS);
  return zipSync(withPictures(parts, picture), { mtime: STAMP });
}
