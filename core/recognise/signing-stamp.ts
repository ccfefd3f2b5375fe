import type { Line } from './line.ts';

/** The lines of what a digital signature prints on a page: `Ký bởi: …`, `Thời gian ký: …`. */
const STAMP =
  /^(?:người ký|(?:được )?ký (?:số )?bởi|e-?mail|thư điện tử|cơ quan|tổ chức|đơn vị|chức vụ|ngày ký|thời gian ký|signed by|signing time|signature (?:not verified|valid))(?:\s?:|$)/iu;
const SIGNER = /^(?:người ký|(?:được )?ký (?:số )?bởi|signed by)\s?:/iu;
const TIME = /^(?:ngày ký|thời gian ký|signing time)\s?:.*\d/iu;
const LONGEST = 200;
const MOST_LINES = 8;

function isStamp({ text, source }: Line): boolean {
  return source.cell === null && text.length <= LONGEST && STAMP.test(text);
}

/** How many lines from `from` on are one stamp: it names a signer and a time. */
function stampLength(lines: readonly Line[], from: number): number {
  let end = from;
  while (end - from < MOST_LINES && lines[end] && isStamp(lines[end] as Line)) end += 1;
  const run = lines.slice(from, end);
  const isWhole =
    run.some(({ text }) => SIGNER.test(text)) && run.some(({ text }) => TIME.test(text));
  return isWhole ? run.length : 0;
}

/** The lines without the stamps of digital signatures, and those stamps. */
export function withoutStamps(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly stamps: readonly Line[];
} {
  const kept: Line[] = [];
  const stamps: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const length = stampLength(lines, index);
    if (length > 0) stamps.push(...lines.slice(index, index + length));
    else kept.push(lines[index] as Line);
    index += Math.max(1, length);
  }
  return stamps.length === 0 ? { lines, stamps } : { lines: kept, stamps };
}
