import { DocxError } from './docx-error.ts';

/** Attributes by their names as they are written, the values read: `w:val` → `Tên & chức vụ`. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Who is told what a text of XML holds, in its order. An empty element is opened and closed. */
export type XmlListener = {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
};

// By UTF-16 units, which is quicker to get ready: halves of pairs stand only as pairs in a source.
const START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d' +
  '\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\ud800-\\udb7f\\udc00-\\udfff';
const NAME = `[${START}][${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*`;
const SPACE = '[ \\t\\n]';

const NAME_HERE = new RegExp(NAME, 'y');
const ATTRIBUTE_HERE = new RegExp(
  `${SPACE}+(${NAME})${SPACE}*=${SPACE}*(?:"([^"<]*)"|'([^'<]*)')`,
  'y',
);
const TAG_END_HERE = new RegExp(`${SPACE}*(/?)>`, 'y');
const SPACES_ONLY = /^[ \t\n]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const REFERENCE = /&(?:#(\d+);|#x([\da-fA-F]+);|([a-z]{1,4});)?/g;
const NO_ATTRIBUTES: XmlAttributes = new Map();
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function broken(what: string): DocxError {
  return new DocxError('damaged', what);
}

function character(code: number): string {
  const isThere = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const text = isThere ? String.fromCodePoint(code) : '\0';
  if (FORBIDDEN.test(text)) throw broken('reference to no character');
  return text;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    const known = ENTITIES.get(name ?? '');
    if (known === undefined) throw broken('unknown entity');
    return known;
  });
}

/** In a value line ends and tabs are spaces, unless they are written as references. */
function attributeValue(written: string): string {
  return unescaped(/[\t\n]/.test(written) ? written.replace(/[\t\n]/g, ' ') : written);
}

/** Where `mark` ends that closes what begins before `from`. */
function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw broken(`no ${mark}`);
  return at + mark.length;
}

/** One pass over a source whose characters are known to be XML's. */
class Scan {
  readonly #source: string;
  readonly #listener: XmlListener;
  readonly #open: string[] = [];
  #at = 0;
  #hasRoot = false;

  constructor(source: string, listener: XmlListener) {
    this.#source = source;
    this.#listener = listener;
  }

  run(): void {
    const source = this.#source;
    while (this.#at < source.length) {
      const next = source.indexOf('<', this.#at);
      const end = next < 0 ? source.length : next;
      if (end > this.#at) this.#text(source.slice(this.#at, end));
      this.#at = end;
      if (next >= 0) this.#markup(source.charAt(next + 1));
    }
    if (this.#open.length > 0) throw broken('element without end');
  }

  #text(text: string): void {
    if (this.#open.length === 0) {
      if (!SPACES_ONLY.test(text)) throw broken('text outside the root');
      return;
    }
    if (text.includes(']]>')) throw broken('stray ]]>');
    this.#listener.text(unescaped(text));
  }

  #markup(kind: string): void {
    if (kind === '/') this.#endTag();
    else if (kind === '?') this.#instruction();
    else if (kind === '!') this.#declaration();
    else this.#startTag();
  }

  #nameAt(at: number): string {
    NAME_HERE.lastIndex = at;
    if (!NAME_HERE.test(this.#source)) throw broken('no name where one belongs');
    return this.#source.slice(at, NAME_HERE.lastIndex);
  }

  /** Goes past the end of a tag that begins at `at` and says whether it was `/>`. */
  #tagEnd(at: number): boolean {
    TAG_END_HERE.lastIndex = at;
    const end = TAG_END_HERE.exec(this.#source);
    if (!end) throw broken('broken tag');
    this.#at = TAG_END_HERE.lastIndex;
    return end[1] === '/';
  }

  #startTag(): void {
    if (this.#open.length === 0 && this.#hasRoot) throw broken('a second root');
    this.#hasRoot = true;
    const name = this.#nameAt(this.#at + 1);
    this.#at += 1 + name.length;
    const attributes = this.#attributes();
    const isEmpty = this.#tagEnd(this.#at);
    this.#listener.open(name, attributes);
    if (isEmpty) this.#listener.close();
    else this.#open.push(name);
  }

  #attributes(): XmlAttributes {
    let attributes: Map<string, string> | null = null;
    for (;;) {
      ATTRIBUTE_HERE.lastIndex = this.#at;
      const found = ATTRIBUTE_HERE.exec(this.#source);
      if (!found) return attributes ?? NO_ATTRIBUTES;
      const [, name = '', double, single = ''] = found;
      attributes ??= new Map();
      if (attributes.has(name)) throw broken('attribute twice');
      attributes.set(name, attributeValue(double ?? single));
      this.#at = ATTRIBUTE_HERE.lastIndex;
    }
  }

  #endTag(): void {
    const name = this.#open.pop();
    const at = this.#at + 2;
    if (name === undefined || !this.#source.startsWith(name, at)) throw broken('tags do not match');
    if (this.#tagEnd(at + name.length)) throw broken('broken tag');
    this.#listener.close();
  }

  #instruction(): void {
    const target = this.#nameAt(this.#at + 2);
    if (target.toLowerCase() === 'xml' && this.#at > 0)
      throw broken('declaration not at the start');
    this.#at = after(this.#source, '?>', this.#at + 2 + target.length);
  }

  #declaration(): void {
    const source = this.#source;
    if (source.startsWith('<!--', this.#at)) {
      this.#at = after(source, '--', this.#at + 4);
      if (source[this.#at] !== '>') throw broken('-- in a comment');
      this.#at += 1;
      return;
    }
    if (!source.startsWith('<![CDATA[', this.#at)) throw broken('document type declared');
    if (this.#open.length === 0) throw broken('text outside the root');
    const start = this.#at + 9;
    this.#at = after(source, ']]>', start);
    this.#listener.text(source.slice(start, this.#at - 3));
  }
}

/**
 * Tells `listener` what well-formed XML 1.0 holds. Document types are refused, so that there are
 * no entities but the five of XML. Prefixes are for the listener to understand.
 *
 * @throws DocxError on anything else
 */
export function scanXml(source: string, listener: XmlListener): void {
  if (FORBIDDEN.test(source)) throw broken('a character that XML forbids');
  // Every other way to end a line counts as a line feed.
  const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  new Scan(lines, listener).run();
}
