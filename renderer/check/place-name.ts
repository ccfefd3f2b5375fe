import type { Path } from '#core/model/path.ts';
import { checkText } from '#renderer/text/check.ts';

/** The part of the document in which a path leads, as the clerk calls it. */
export function placeName([first = 'document', second = '']: Path): string {
  const places: Readonly<Record<string, string>> = checkText.places;
  const part = second.split('/')[0] ?? '';
  const inner = first === 'header' || first === 'asFound' ? places[part] : undefined;
  return inner ?? places[first] ?? checkText.places.document;
}
