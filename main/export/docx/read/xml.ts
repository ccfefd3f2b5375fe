import { DocxError } from './docx-error.ts';
import { MAX_DEPTH } from './limits.ts';
import { Namespaces } from './namespaces.ts';
import { scanXml } from './scan-xml.ts';

/** An element; names of WordprocessingML are `w:…` whatever prefix the file uses. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

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
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
};

/**
 * Parses a part. No document type, so no entities of its own; no element too deep.
 *
 * @throws DocxError on anything but well-formed XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [root];
  const namespaces = new Namespaces();
  scanXml(decode(bytes), {
    open: (name, attributes) => {
      if (stack.length > MAX_DEPTH) throw new DocxError('damaged', 'nested too deep');
      namespaces.enter(attributes);
      const element: Open = {
        name: namespaces.element(name),
        attributes: namespaces.attributes(attributes),
        children: [],
      };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close: () => {
      namespaces.leave();
      stack.pop();
    },
    text: (text) => stack.at(-1)?.children.push(text),
  });
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
  for (const each of parent?.children ?? []) {
    if (typeof each !== 'string' && each.name === name) return each;
  }
  return undefined;
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
