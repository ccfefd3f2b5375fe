import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { StyleName } from '#core/standards/standard.ts';

/** The style in which the standard sets a part of the frame; null for drawn lines. */
export function styleOfPart(document: OfficialDocument, part: FramePart): StyleName | null {
  const [kind, id, field] = part.split('/');
  switch (kind) {
    case 'title-line':
    case 'motto-line':
    case 'issuer-line':
      return null;
    case 'subject':
      return document.header.type === 'cong-van' ? 'letter-subject' : 'subject';
    case 'signature': {
      if (field === 'authority') return 'authority';
      if (field === 'name') return 'signer-name';
      const signature = document.signatures.find((each) => each.id === id);
      return signature?.authority.length === 0 ? 'signer-direct' : 'position';
    }
    default:
      return kind as StyleName;
  }
}
