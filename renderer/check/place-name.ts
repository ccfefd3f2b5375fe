import { derivedLabels } from '#core/compose/labels.ts';
import type { Block } from '#core/model/block.ts';
import type { Numbering, OfficialDocument } from '#core/model/document.ts';
import type { Path } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import { checkText } from '#renderer/text/check.ts';

const LONGEST = 60;

/** The part of the document into which a path leads, as the clerk calls it. */
export function placeName([first = 'document', second = '']: Path): string {
  const places: Readonly<Record<string, string>> = checkText.places;
  const part = second.split('/')[0] ?? '';
  const inner = first === 'header' || first === 'asFound' ? places[part] : undefined;
  return inner ?? places[first] ?? checkText.places.document;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** For each block the heading that it stands under, as printed; none above the first. */
function headingsOf(body: readonly Block[], numbering: Numbering): ReadonlyMap<string, string> {
  const labels = derivedLabels(body, numbering);
  const headings = new Map<string, string>();
  let heading = '';
  for (const block of body) {
    const isHeading = block.kind === 'item' && (block.title || block.level === 'article');
    if (isHeading) {
      const label = block.label ?? labels.get(block.id) ?? '';
      heading = shortened(`${label} ${plainText(block.runs)}`.trim());
    }
    if (heading !== '') headings.set(block.id, heading);
  }
  return headings;
}

/**
 * Names the places of one document: parts of the frame by what they are, the text by the heading
 * above it, annexes by their titles.
 */
export function placesOf(document: OfficialDocument): (path: Path) => string {
  let headings: ReadonlyMap<string, string> | null = null;
  return (path) => {
    const [list, id = ''] = path;
    if (list === 'body') {
      headings ??= headingsOf(document.body, document.numbering);
      return headings.get(id) ?? checkText.places.body;
    }
    if (list === 'annexes') {
      const title = document.annexes.find((annex) => annex.id === id)?.title ?? '';
      return title === '' ? checkText.places.annexes : shortened(title);
    }
    return placeName(path);
  };
}
