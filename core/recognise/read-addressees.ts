import type { Addressee } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { NewId } from '#core/model/new-id.ts';
import { parseLabel } from './body-label.ts';
import { fieldText, type Line, sliceLine } from './line.ts';
import { isPosition, splitAddresseesLabel } from './line-kinds.ts';
import { entryText, readList } from './read-list.ts';

export type AddresseesReading = {
  readonly addressees: readonly Addressee[];
  readonly found: ReadonlyMap<FramePart, Line>;
  readonly next: number;
};

function isOutside(line: Line): boolean {
  const label = parseLabel(line.text);
  const isOther = label !== null && label.level !== 'dash' && label.level !== 'plus';
  return (
    isOther ||
    line.text.length > 250 ||
    /^(?:[-–—]\s{0,4})?(?:căn cứ|thực hiện|xét|theo đề nghị|trên cơ sở)\s/iu.test(line.text) ||
    isPosition(line.text)
  );
}

/** Reads kính gửi (or kính trình) if it begins at `lines[from]`. */
export function readAddressees(
  lines: readonly Line[],
  from: number,
  newId: NewId,
): AddresseesReading {
  const head = lines[from];
  const split = head && splitAddresseesLabel(head.text);
  if (!head || !split) return { addressees: [], found: new Map(), next: from };
  const found = new Map<FramePart, Line>();
  const restAt = head.text.length - split.rest.length;
  found.set('addressees-label', sliceLine(head, 0, split.label.length));
  const led = split.rest === '' ? null : sliceLine(head, restAt, head.text.length);
  const { entries, next } = readList(lines, from + 1, led, { isOutside, stopEnds: true });
  const addressees = entries.map((entry) => {
    const id = newId();
    found.set(`addressee/${id}`, entry);
    return { id, text: fieldText(entryText(entry.text)) };
  });
  return { addressees, found, next };
}
