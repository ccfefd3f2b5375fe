import { SaxesParser } from 'saxes';
import { MODEL_NAMESPACE } from '../embedded-part.ts';
import { DocxError } from './docx-error.ts';
import { MAX_DEPTH } from './limits.ts';

/** An element; names of WordprocessingML are `w:…` whatever prefix the file uses. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  [MODEL_NAMESPACE]: 'vt:',
};

function named(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? ''}${local}`;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new DocxError('damaged', 'not valid text');
    throw error;
  }
}

type Open = {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
};

/**
 * Parses a part. No document type, so no entities of its own; no element too deep.
 *
 * @throws DocxError on anything but well-formed XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  const addText = (text: string) => stack.at(-1)?.children.push(text);
  parser.on('error', (error) => {
    throw new DocxError('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new DocxError('damaged', 'document type declared');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) throw new DocxError('damaged', 'nested too deep');
    const attributes = Object.values(tag.attributes);
    const element: Open = {
      name: named(tag.uri, tag.local),
      attributes: new Map(attributes.map(({ uri, local, value }) => [named(uri, local), value])),
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.write(decode(bytes)).close();
  const element = root.children.find((each): each is XmlElement => typeof each !== 'string');
  if (!element) throw new DocxError('damaged', 'no content');
  return element;
}

/** The child elements, without the text between them. */
export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return (parent?.children ?? []).filter((each): each is XmlElement => typeof each !== 'string');
}

/** The first child of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent).find((each) => each.name === name);
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((each) => typeof each === 'string').join('');
}

/** The `w:val` of the first child of that name. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes.get('w:val');
}

/** A number in an attribute; undefined where there is none or it is no whole number. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
