import type { Addressee } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { NewId } from '#core/model/new-id.ts';
import { parseLabel } from './body-label.ts';
import { fieldText, type Line, sliceLine } from './line.ts';
import { isPosition, splitAddresseesLabel } from './line-kinds.ts';
import { entryText, readList } from './read-list.ts';
import { startsAsBody } from './vocabulary.ts';

export type AddresseesReading = {
  readonly addressees: readonly Addressee[];
  readonly found: ReadonlyMap<FramePart, Line>;
  readonly next: number;
  /** Lines between the header and kính gửi whose part there could not be told. */
  readonly between: readonly Line[];
};

/** More or longer lines above it are the text of a document that is not addressed. */
const MOST_BETWEEN = 3;
const LONGEST_BETWEEN = 150;
const SHORTEST_SENTENCE = 40;

/** How many lines stand between the header, which ends at `from`, and kính gửi. */
function countBetween(lines: readonly Line[], from: number): number {
  const near = lines.slice(from, from + MOST_BETWEEN + 1);
  const count = near.findIndex(({ text }) => splitAddresseesLabel(text) !== null);
  const isHead = ({ text }: Line) => text.length <= LONGEST_BETWEEN && parseLabel(text) === null;
  return near.slice(0, Math.max(0, count)).every(isHead) ? Math.max(0, count) : 0;
}

/** How the text of a letter begins, and no name does. */
const SENTENCE =
  /^(?:(?:Kính )?[Đđ]ề nghị|Yêu cầu|Nhằm|Để|Theo|Trong|Sau khi|Hiện nay|Vừa qua|Qua|Ngày \d|Được sự)\s/u;

/** `Văn phòng Đảng ủy đề nghị các chi bộ …`: who writes, and what for. */
function isAsking(text: string): boolean {
  const isSentence = text.length > SHORTEST_SENTENCE && /[.:]$/.test(text) && startsAsBody(text);
  return isSentence && /\s(?:đề nghị|yêu cầu|trân trọng|kính|thông báo|trình)\s/u.test(text);
}

function isOutside(line: Line): boolean {
  const label = parseLabel(line.text);
  const isOther = label !== null && label.level !== 'dash' && label.level !== 'plus';
  return (
    isOther ||
    line.text.length > 250 ||
    /^(?:[-–—]\s{0,4})?(?:căn cứ|thực hiện|xét|theo đề nghị|trên cơ sở)\s/iu.test(line.text) ||
    SENTENCE.test(line.text) ||
    isAsking(line.text) ||
    isPosition(line.text)
  );
}

/**
 * Reads kính gửi (or kính trình) if it begins at `lines[from]`.
 *
 * @param isHeaded - whether a header stands above: then a few lines may stand between
 */
export function readAddressees(
  lines: readonly Line[],
  from: number,
  newId: NewId,
  isHeaded = false,
): AddresseesReading {
  const count = isHeaded ? countBetween(lines, from) : 0;
  const at = from + count;
  const head = lines[at];
  const split = head && splitAddresseesLabel(head.text);
  if (!head || !split) return { addressees: [], found: new Map(), next: from, between: [] };
  const found = new Map<FramePart, Line>();
  const restAt = head.text.length - split.rest.length;
  found.set('addressees-label', sliceLine(head, 0, split.label.length));
  const led = split.rest === '' ? null : sliceLine(head, restAt, head.text.length);
  const { entries, next } = readList(lines, at + 1, led, { isOutside, stopEnds: true });
  const addressees = entries.map((entry) => {
    const id = newId();
    found.set(`addressee/${id}`, entry);
    return { id, text: fieldText(entryText(entry.text)) };
  });
  return { addressees, found, next, between: lines.slice(from, at) };
}
