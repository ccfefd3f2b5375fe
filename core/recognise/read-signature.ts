import type { Authority, Signature } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { NewId } from '#core/model/new-id.ts';
import { isCapitals } from '#core/text/words.ts';
import { fieldText, joinLines, type Line, sliceLine } from './line.ts';
import { authorityOf, isName, isPosition, isSignedMark, isSmallPosition } from './line-kinds.ts';
import { startsAsBody } from './vocabulary.ts';

export type SignatureReading = {
  readonly signatures: readonly Signature[];
  readonly found: ReadonlyMap<FramePart, Line>;
  /** Lines that are no part of a signature. */
  readonly rest: readonly Line[];
};

/** A signature being read: the lines of each of its parts. */
type Draft = {
  /** The signer's body where it stands above the authority, which is printed with it. */
  readonly above: Line[];
  readonly authority: Line[][];
  readonly position: Line[];
  readonly signed: Line[];
  name: Line | null;
};

const MOST_AUTHORITY = 3;
const MOST_LINES = 6;
const MOST_SIGNATURES = 20;

function newDraft(): Draft {
  return { above: [], authority: [], position: [], signed: [], name: null };
}

function isBegun({ authority, position }: Draft): boolean {
  return authority.length + position.length > 0;
}

/** Whether the last line of authority names the position too: `Q. BÍ THƯ`. */
function isActing({ authority }: Draft): boolean {
  return authorityOf(authority.at(-1)?.[0]?.text ?? '')?.form === 'acting';
}

function isPersonsName(draft: Draft, line: Line): boolean {
  const { position, authority } = draft;
  if (!isName(line.text) || isPosition(line.text)) return false;
  return (
    !isCapitals(line.text) ||
    position.length > 0 ||
    line.blanksBefore > 0 ||
    authority.length === 0 ||
    isActing(draft)
  );
}

/** Whether the position in small letters stands where one is wanted: below an authority, above a name. */
function isWantedPosition({ authority, position }: Draft, line: Line, below?: Line): boolean {
  const isWanted = authority.length > 0 || (below !== undefined && isSmallHead(line, below));
  return isWanted && position.length === 0 && isSmallPosition(line.text);
}

/** `Hiệu trưởng` over `Phạm Thu Thủy`. */
export function isSmallHead(line: Line, below: Line): boolean {
  const isPerson = isName(below.text) && !isCapitals(below.text) && !isSmallPosition(below.text);
  return isSmallPosition(line.text) && isPerson;
}

/** Puts a line into the draft; false where it has no place there. */
function taken(draft: Draft, line: Line, below: Line | undefined): boolean {
  const { text } = line;
  if (authorityOf(text))
    return draft.authority.length < MOST_AUTHORITY && draft.authority.push([line]) > 0;
  if (isSignedMark(text))
    return isBegun(draft) && draft.signed.length < MOST_LINES && draft.signed.push(line) > 0;
  if (isPosition(text) || isWantedPosition(draft, line, below))
    return draft.position.length < MOST_LINES && draft.position.push(line) > 0;
  if (isBegun(draft) && isPersonsName(draft, line)) {
    draft.name = line;
    return true;
  }
  if (!isCapitals(text) || text.length > 120 || line.blanksBefore > 0) return false;
  const open = draft.position.length > 0 ? draft.position : draft.authority.at(-1);
  return open !== undefined && open.length < MOST_LINES && open.push(line) > 0;
}

/** The name of the signer's body above the position, as joint documents have it. */
export function isBodyAbove(line: Line, below: Line | undefined): boolean {
  const { text } = line;
  if (text.length > 120 || !isCapitals(text) || !startsAsBody(text) || text.endsWith(':'))
    return false;
  if (below === undefined || below.blanksBefore > 0) return false;
  return isPosition(below.text) || authorityOf(below.text)?.form === 'for-head';
}

/** Whether `line` is the position of one whose name stands above it. */
function isNamedFirst({ name, position, authority }: Draft, line: Line): boolean {
  const isWanted = name !== null && position.length === 0 && authority.length > 0;
  return isWanted && (isPosition(line.text) || isSmallPosition(line.text));
}

/** Whether `line` opens the next signature rather than going on with `draft`. */
function opensNext(draft: Draft, line: Line, below: Line | undefined): boolean {
  if (!isBegun(draft)) return false;
  const isAuthority = authorityOf(line.text) !== null;
  const isBody = isBodyAbove(line, below);
  if (draft.name !== null)
    return isAuthority || isBody || (isPosition(line.text) && draft.position.length > 0);
  return draft.position.length > 0 && (isAuthority || (isBody && line.blanksBefore > 0));
}

function signatureOf(draft: Draft, id: string, found: Map<FramePart, Line>): Signature {
  const authority: Authority[] = [];
  draft.authority.forEach((lines, index) => {
    const line = joinLines(lines, ' ');
    const read = line && authorityOf(line.text);
    const shown = joinLines(
      index === 0 ? [...draft.above, ...lines] : lines,
      index === 0 && draft.above.length > 0 ? '\n' : ' ',
    );
    if (!shown || !read) return;
    authority.push({ form: read.form, of: fieldText(read.of) });
    found.set(`signature/${id}/authority/${index}`, shown);
  });
  const position = joinLines(draft.position, '\n');
  if (position) found.set(`signature/${id}/position`, position);
  const { name, signed } = draft;
  const shown = joinLines([...signed, ...(name ? [name] : [])], '\n');
  if (shown) found.set(`signature/${id}/name`, shown);
  return {
    id,
    authority,
    position: fieldText(position?.text ?? ''),
    name: fieldText(name?.text ?? ''),
  };
}

const HEAD_AND_DEPUTY = /(?:\s*[-–/,]\s*|\s+)(?=PHÓ\s)/u;

/** `KT. CHỦ TỊCH/PHÓ CHỦ TỊCH` on one line is the authority and the position below it. */
function apart(line: Line): readonly Line[] {
  const head = authorityOf(line.text)?.form === 'for-head';
  const gap = head ? HEAD_AND_DEPUTY.exec(line.text) : null;
  if (!gap) return [line];
  const below = sliceLine(line, gap.index + gap[0].length, line.text.length);
  return [sliceLine(line, 0, gap.index), { ...below, blanksBefore: 0 }];
}

/** Reads signature blocks, one after another, out of `lines`. */
export function readSignatures(all: readonly Line[], newId: NewId): SignatureReading {
  const lines = all.flatMap(apart);
  const drafts: Draft[] = [newDraft()];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    const current = drafts.at(-1);
    if (!current) break;
    if (drafts.length < MOST_SIGNATURES && opensNext(current, line, below)) drafts.push(newDraft());
    const draft = drafts.at(-1) ?? current;
    if (!isBegun(draft) && isBodyAbove(line, below))
      (below && authorityOf(below.text) ? draft.above : draft.position).push(line);
    else if (isNamedFirst(draft, line)) draft.position.push(line);
    else if (draft.name !== null || !taken(draft, line, below)) rest.push(line);
  }
  const found = new Map<FramePart, Line>();
  const signatures = drafts.filter(isBegun).map((draft) => signatureOf(draft, newId(), found));
  return { signatures, found, rest };
}
