import { childOf, elements, type XmlElement } from './xml.ts';

/** What switches a property on where it has no value, or is none of these. */
const OFF = new Set(['0', 'false', 'off']);

/** The properties of the first section, which end its last paragraph, or the body. */
function firstSection(parent: XmlElement): XmlElement | undefined {
  for (const each of elements(parent)) {
    if (each.name === 'w:sectPr') return each;
    const inner = each.name === 'w:p' ? childOf(childOf(each, 'w:pPr'), 'w:sectPr') : wrapped(each);
    if (inner) return inner;
  }
  return undefined;
}

function wrapped(element: XmlElement): XmlElement | undefined {
  const content = element.name === 'w:sdt' ? childOf(element, 'w:sdtContent') : undefined;
  return content && firstSection(content);
}

/**
 * The relation of the header that stands on the first page alone, where offices put marks above the
 * title; null where page 1 has none of its own.
 */
export function firstHeaderId(body: XmlElement): string | null {
  const section = firstSection(body);
  const own = childOf(section, 'w:titlePg');
  if (!own || OFF.has(own.attributes.get('w:val') ?? '')) return null;
  const reference = elements(section).find(
    ({ name, attributes }) => name === 'w:headerReference' && attributes.get('w:type') === 'first',
  );
  return reference?.attributes.get('id') ?? null;
}
