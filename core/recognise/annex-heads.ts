import { LETTER } from '#core/text/letter-classes.ts';
import { TYPE_NAMES } from '#core/text/type-names.ts';
import { isCapitals } from '#core/text/words.ts';
import { parseLabel } from './body-label.ts';
import type { Line } from './line.ts';
import { isAnnexLabel, isRule, isSigning } from './line-kinds.ts';
import { startsAsBody } from './vocabulary.ts';

/** A heading over the line `(Kèm theo …)` has no more lines than this, and no longer ones. */
const MOST_LINES = 5;
const LONGEST = 160;

/** `(Kèm theo Quyết định số …`, `ban hành kèm theo Kế hoạch …`: what an annex belongs to. */
const REFERENCE = new RegExp(
  `^\\(?\\s?(?:(?:phụ lục|danh sách|biểu|mẫu)\\s)?(?:(?:được )?ban hành |đính |gửi )?kèm theo\\s(?:${TYPE_NAMES.map(([name]) => name).join('|')})(?![${LETTER}])`,
  'iu',
);
/** What is added to a document without being called an annex. */
const LIST =
  /^(?:DANH (?:SÁCH|MỤC)|(?:PHỤ )?BIỂU|BẢNG|MẪU|LỊCH|ĐỀ CƯƠNG)(?=[\s:.]|$)|^(?:Phụ biểu|Biểu(?: mẫu)?|Mẫu)(?: số)? \d{1,2}(?![\d/])/u;
/** One of several such: `BIỂU SỐ 2`. */
const NUMBERED = /^(?:phụ biểu|biểu(?: mẫu)?|mẫu|bảng)(?: số)? \d{1,2}(?![\d/])/iu;

/** Whether `text` says to which document an annex belongs. */
export function isReferenceText(text: string): boolean {
  return text.length <= 400 && REFERENCE.test(text);
}

/** Whether a line says to which document an annex belongs. */
export function isReference({ text }: Line): boolean {
  return isReferenceText(text);
}

function isHeading(line: Line): boolean {
  const { text, source } = line;
  if (source.cell || text.length > LONGEST || /[.;:,]$/.test(text) || isRule(text)) return false;
  if (isSigning(text) || parseLabel(text) !== null) return false;
  return !(isCapitals(text) && startsAsBody(text));
}

const BARE_LABEL = /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]{1,5}|\d{1,2}))?[.:]?$/iu;

/** Whether a heading of small letters goes on above: it stands under its name in capitals. */
function reachesUp(line: Line, above: Line): boolean {
  return line.blanksBefore === 0 || (!isCapitals(line.text) && isCapitals(above.text));
}

/** Where the heading begins that stands over the reference at `at`; `at` itself where none does. */
function headAbove(lines: readonly Line[], at: number, from: number): number {
  let start = at;
  while (start > from && at - start < MOST_LINES) {
    const above = lines[start - 1] as Line;
    const isFirst = start === at;
    // `Phụ lục II` by itself is over whatever name follows, blank lines or not.
    if (BARE_LABEL.test(above.text)) return start - 1;
    if (!isFirst && !reachesUp(lines[start] as Line, above)) break;
    if (isAnnexLabel(above.text)) return start - 1;
    if (!isHeading(above)) break;
    start -= 1;
  }
  return start;
}

/** What kind of annex a line opens by its own words. */
function opens(line: Line): 'annex' | 'numbered' | 'list' | null {
  const { text } = line;
  if (isAnnexLabel(text)) return 'annex';
  if (text.length > LONGEST || line.source.cell || !LIST.test(text)) return null;
  return NUMBERED.test(text) ? 'numbered' : isCapitals(text) ? 'list' : null;
}

/**
 * The lines at which annexes begin, from `from` on: those headed `Phụ lục` or `Biểu số 1`, and those
 * that say to which document they belong (`DANH SÁCH …` over `(Kèm theo …)`).
 *
 * @param lists - whether a bare `DANH SÁCH` opens one too, as it does right after a closing
 */
export function annexHeads(
  lines: readonly Line[],
  from: number,
  lists: 'with-lists' | 'without-lists',
): readonly number[] {
  const heads = new Set<number>();
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const kind = opens(line);
    if (kind !== null && (kind !== 'list' || lists === 'with-lists')) heads.add(index);
    const head = isReference(line) ? headAbove(lines, index, from) : index;
    if (head < index) heads.add(head);
  }
  return [...heads].sort((a, b) => a - b);
}
