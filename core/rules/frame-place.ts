import type { FoundForm } from '#core/model/as-found.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Path, Place } from '#core/model/path.ts';

/** The field whose words a part prints, for parts that stand as the standard has them. */
function fieldOf(part: FramePart): Path {
  const [name = '', id = '', field = ''] = part.split('/');
  switch (name) {
    case 'addressee':
      return ['addressees', id, 'text'];
    case 'recipient':
      return ['recipients', id, 'text'];
    case 'signature':
      return ['signatures', id, field];
    case 'basis':
      return ['body', id];
    case 'annex':
      return ['annexes', id];
    case 'place-date':
      return ['header', 'date'];
    case 'parent':
    case 'number':
    case 'type':
    case 'subject':
      return ['header', name];
    case 'issuer':
      return ['header', 'issuer', 'name'];
    case 'addressees-label':
      return ['addressees'];
    case 'recipients-label':
      return ['recipients'];
    case 'urgency':
    case 'secrecy':
    case 'circulation':
    case 'draft':
    case 'typist':
    case 'contact':
      return ['marks', name];
    default:
      return ['header'];
  }
}

/**
 * Where a part of the frame stands: in the words of the source where those are kept, else in the
 * field that it prints. The range counts in the words of the source and is dropped for fields.
 */
export function placeOfPart(
  document: OfficialDocument,
  part: FramePart,
  range?: { readonly start: number; readonly end: number },
): Place {
  if (document.asFound[part]?.text === undefined) return { path: fieldOf(part) };
  const path = ['asFound', part, 'text'];
  return range ? { path, range } : { path };
}

/** Where a look that the source gave a part is kept. */
export function placeOfLook(part: FramePart, look: keyof FoundForm): Place {
  return { path: ['asFound', part, look] };
}

/** Edits that let a part stand as the standard has it: what the source said of it is dropped. */
export function dropFound(
  document: OfficialDocument,
  part: FramePart,
  key: keyof FoundForm = 'text',
): readonly Edit[] {
  const form = document.asFound[part];
  if (form?.[key] === undefined) return [];
  const path = ['asFound', part];
  return [{ op: 'unset', path: Object.keys(form).length === 1 ? path : [...path, key] }];
}
