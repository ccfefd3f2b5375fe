import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { StyleName } from '#core/standards/standard.ts';

const LIST_STYLES: Readonly<Record<string, StyleName>> = {
  addressee: 'addressee',
  recipient: 'recipient',
};

/** The style in which the standard prints a part; null for what is drawn and has no type. */
export function styleOfPart(document: OfficialDocument, part: FramePart): StyleName | null {
  const [name = '', id, field] = part.split('/');
  if (name in LIST_STYLES) return LIST_STYLES[name] ?? null;
  if (name === 'signature') {
    if (field === 'authority') return 'authority';
    if (field === 'name') return 'signer-name';
    const signature = document.signatures.find((each) => each.id === id);
    return signature?.authority.length === 0 ? 'signer-direct' : 'position';
  }
  if (name.endsWith('-line')) return null;
  if (name === 'subject' && document.header.type === 'cong-van') return 'letter-subject';
  return name as StyleName;
}
