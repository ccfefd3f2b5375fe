import { columnsOf, type Line, sliceLine } from './line.ts';
import { afterRecipientsLabel, authorityOf, isName, isPosition, isSigning } from './line-kinds.ts';

/** Where a column may end that another was pressed to: two spaces, or the mark after an entry. */
const CUTS = / {2,}|(?<=[;,.]) (?=\p{Lu})/gu;
const LONGEST = 300;
const MOST_CUTS = 12;

function isHead({ text }: Line): boolean {
  return authorityOf(text) !== null || isPosition(text);
}

/** Nơi nhận with the head of a signature behind it on its line; null for any other line. */
function pressedLabel(line: Line): readonly [Line, Line] | null {
  if (line.text.length > LONGEST || columnsOf(line).length > 1) return null;
  const rest = afterRecipientsLabel(line.text);
  if (!rest?.trim()) return null;
  const cut = line.text.length - rest.length;
  const right = sliceLine(line, cut, line.text.length);
  return isHead(right) ? [sliceLine(line, 0, cut), right] : null;
}

/** An entry with a line of the signature behind it, taken apart; the entry alone where none is. */
function pressedEntry(line: Line): readonly Line[] {
  if (line.text.length > LONGEST) return [line];
  for (const { 0: gap, index } of [...line.text.matchAll(CUTS)].slice(0, MOST_CUTS)) {
    const right = sliceLine(line, index + gap.length, line.text.length);
    if (isHead(right) || (gap.length > 1 && isName(right.text)))
      return [sliceLine(line, 0, index), right];
  }
  return [line];
}

/**
 * The two columns of a closing that were pressed together, line by line: `Nơi nhận: KT. GIÁM ĐỐC`
 * over `- Như trên; PHÓ GIÁM ĐỐC`. Null where the label's line does not show it.
 */
export function pressedColumns(zone: readonly Line[]): readonly Line[] | null {
  const at = zone.findIndex((line) => pressedLabel(line) !== null);
  const label = zone[at] && pressedLabel(zone[at]);
  if (!label) return null;
  const left: Line[] = [label[0]];
  const right: Line[] = [label[1]];
  for (const line of zone.slice(at + 1)) {
    const [entry = line, behind] = pressedEntry(line);
    if (!behind && isSigning(line.text)) right.push(line);
    else left.push(entry);
    if (behind) right.push(behind);
  }
  return [...zone.slice(0, at), ...left, ...right];
}
