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

type FirstPage = {
  /** Where offices put marks above the title. */
  readonly header: string | null;
  /** Where the line of contact stands. */
  readonly footer: string | null;
};

/** The relations of what stands in the margins of the first page alone; null where nothing does. */
export function firstPageParts(body: XmlElement): FirstPage {
  const section = firstSection(body);
  const own = childOf(section, 'w:titlePg');
  if (!own || OFF.has(own.attributes.get('w:val') ?? '')) return { header: null, footer: null };
  const idOf = (kind: string) => {
    const reference = elements(section).find(
      ({ name, attributes }) => name === kind && attributes.get('w:type') === 'first',
    );
    return reference?.attributes.get('id') ?? null;
  };
  return { header: idOf('w:headerReference'), footer: idOf('w:footerReference') };
}
