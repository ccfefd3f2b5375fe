import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { MODEL_NAMESPACE } from '#main/export/docx/embedded-part.ts';
import { DocxError } from '#main/export/docx/read/docx-error.ts';
import { parseXml, type XmlElement } from '#main/export/docx/read/xml.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { plan } from '#tests/support/documents.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const PREFIXES = new Map([
  [WORD, 'w:'],
  [COMPATIBILITY, 'mc:'],
  [MODEL_NAMESPACE, 'vt:'],
]);

/** An element's name, its attributes, and what is in it; texts side by side are one. */
type Shape = [string, Record<string, string>, ...(Shape | string)[]];

function addText(shape: Shape, text: string): void {
  const last = shape.length > 2 ? shape.at(-1) : undefined;
  if (typeof last === 'string') shape[shape.length - 1] = last + text;
  else shape.push(text);
}

function shapeOf({ name, attributes, children }: XmlElement): Shape {
  const shape: Shape = [name, Object.fromEntries(attributes)];
  for (const each of children) {
    if (typeof each === 'string') addText(shape, each);
    else shape.push(shapeOf(each));
  }
  return shape;
}

/** What an XML parser of another's making reads there; null: it refuses. */
function shapeBySaxes(xml: string): Shape | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: Shape[] = [['', {}]];
  const named = (uri: string, local: string) => `${PREFIXES.get(uri) ?? ''}${local}`;
  const add = (text: string) => addText(stack.at(-1) ?? ['', {}], text);
  let isBroken = false;
  const refuse = () => {
    isBroken = true;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.values(attributes).filter(
      ({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns',
    );
    const pairs = own.map((each) => [named(each.uri, each.local), each.value]);
    const shape: Shape = [named(uri, local), Object.fromEntries(pairs)];
    stack.at(-1)?.push(shape);
    stack.push(shape);
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  const root = stack[0]?.find((each, at) => at > 1 && typeof each !== 'string');
  return isBroken || !root ? null : (root as Shape);
}

function shapeByUs(xml: string): Shape | null {
  try {
    return shapeOf(parseXml(strToU8(xml)));
  } catch (error) {
    if (error instanceof DocxError && error.code === 'damaged') return null;
    throw error;
  }
}

const NAMES = ['w:p', 'w:r', 'p', 'v:p', 'mc:Fallback', 'w:', ':p', 'w:p:r', 'x:p', '1p', 'xml:p'];
const KEYS = ['w:val', 'val', 'v:val', 'xml:space', 'xmlns', 'xmlns:w', 'xmlns:v', 'é', '-a', '='];
const VALUES = ['', 'Số', WORD, MODEL_NAMESPACE, ' a\tb\n', "it's", 'a"b', 'a<b', '>', '&#10;'];
const TEXTS = [
  ...['a', ' ', '\r\n', '\t', '<', '>', ']]>', '&', '&amp;', '&lt;', '&apos;', '&quot;', '&gt;'],
  ...['&nbsp;', '&#x1EA1;', '&#7841;', '&#0;', '&#xD800;', '&#x110000;', '&#;', '&#x;', '&a', ';'],
  ...['<!-- a - b -->', '<!-- a -- b -->', '<!--->', '<![CDATA[<a>&]]>', '<![CDATA[]]', '\ufffe'],
  ...[
    '<?a b?>',
    '<?xml version="1.0"?>',
    '<? a?>',
    '<!DOCTYPE p>',
    '<!a>',
    '</',
    '/>',
    '\u0001',
    '😀',
  ],
];

const attribute = fc
  .tuple(
    fc.constantFrom(' ', ' ', ' ', '\n', ''),
    fc.constantFrom(...KEYS),
    fc.constantFrom('=', '=', ' = ', ''),
    fc.constantFrom('"', "'"),
    fc.constantFrom(...VALUES),
  )
  .map(([space, key, equals, quote, value]) => `${space}${key}${equals}${quote}${value}${quote}`);

const { content } = fc.letrec<{ content: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...NAMES, 'w:p', 'w:p', 'w:r', 'p'),
      fc.array(attribute, { maxLength: 2 }),
      tie('content'),
      fc.constantFrom('', '', '', '', ' ', 'x'),
    )
    .map(([name, attributes, inner, odd]) => {
      const tag = `<${name}${attributes.join('')}`;
      return inner === '' ? `${tag}${odd}/>` : `${tag}${odd}>${inner}</${name}${odd}>`;
    }),
  content: fc
    .array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('a', ' ', ...TEXTS), tie('element')), {
      maxLength: 3,
    })
    .map((pieces) => pieces.join('')),
}));

const DECLARED = `xmlns:w="${WORD}" xmlns:mc="${COMPATIBILITY}" xmlns:v="urn:v"`;

describe('parseXml', () => {
  it('reads what another parser reads, and refuses what it refuses', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(content, (inner) => {
        const xml = `<w:document ${DECLARED}>${inner}</w:document>`;
        const shape = shapeByUs(xml);
        expect(shape).toEqual(shapeBySaxes(xml));
        seen[shape ? 'read' : 'refused'] += 1;
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(300);
  });

  it('reads a document of ours, broken anywhere, as another parser does', async () => {
    const document = plan();
    const parts = unzipSync(await writeDocx(compose(document, hd05), document));
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const xml = new TextDecoder().decode(parts[name]);
      expect(shapeByUs(xml)).toEqual(shapeBySaxes(xml));
      for (let at = 60; at < xml.length; at += Math.ceil(xml.length / 20)) {
        const without = xml.slice(0, at) + xml.slice(at + 1);
        expect([name, at, shapeByUs(without)]).toEqual([name, at, shapeBySaxes(without)]);
      }
    }
  });

  it.each([
    ['text before the root', 'a<p/>'],
    ['text after the root', '<p/>a'],
    ['two roots', '<p/><p/>'],
    ['a declaration that comes late', ' <?xml version="1.0"?><p/>'],
    ['an end too many', '<p/></p>'],
    ['a prefix bound to nothing', '<p xmlns:a=""/>'],
    ['an attribute twice', '<p a="" a=""/>'],
  ])('refuses %s', (_, xml) => {
    expect([shapeByUs(xml), shapeBySaxes(xml)]).toEqual([null, null]);
  });

  it('reads the marks of a byte order, and line ends of any kind as one', () => {
    const xml = '\ufeff<?xml version="1.0"?>\r\n<p a="b\r\nc">d\r\ne\rf</p>\n<!-- end -->';
    expect(shapeByUs(xml)).toEqual(['p', { a: 'b c' }, 'd\ne\nf']);
  });
});
