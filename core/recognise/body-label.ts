import type { Level } from '#core/model/block.ts';
import { LETTER, LOWER, pattern, UPPER } from '#core/text/letter-classes.ts';

/** The number or mark that leads a line of the body. */
export type Label = {
  readonly level: Level;
  /** As it stands, without the spaces around it: `1.1.`, `-`, `Điều 5.` */
  readonly text: string;
  /** What follows its number: `.`, `-`, `)`, `/`, or nothing. */
  readonly mark: string;
  /** Where the words begin. */
  readonly length: number;
};

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const MARK = '/\\.|[.)/:]|[-–—](?![\\d])';

/** How one kind of label looks; `starts` are the signs, `words` the words with which it can begin. */
type Form = {
  readonly level: Level;
  readonly starts: string;
  readonly words?: readonly string[];
  readonly pattern: RegExp;
};

const DIGITS = '0123456789';
/** Dashes and bullets, also those that a font of signs leaves behind. */
export const DASHES = '-–—−•●○◦▪▫·‣►➢✓♦❖§*\uf0b7\uf02d\uf0a7\uf0d8\uf0fc\uf076';
/** The lower-case letters of points, those that Vietnamese has not too, and small Roman numbers. */
const POINTS = 'abcdđefghijklmnopqrstuvwxyzâăêôơư';

/**
 * The forms of labels, the surest first. Group 1 is the label, group 2 its mark. What follows must
 * be words: a date, a sum or a share that begins a line is no label.
 */
const FORMS: readonly Form[] = [
  {
    level: 'roman',
    starts: 'IVX',
    pattern: new RegExp(
      `^((?=[IVX]{1,6}[^${LETTER}])X{0,3}(?:IX|IV|V?I{0,3})\\s?(${MARK}))(?=\\s{1,4}\\S|[${UPPER}]|$)`,
      'u',
    ),
  },
  {
    level: 'part',
    starts: 'P',
    words: ['Phần', 'PHẦN'],
    pattern: pattern`^((?:Phần|PHẦN)\s{1,3}(?:[IVX]{1,6}|\d{1,2}|(?:thứ|THỨ)\s{1,3}[${LETTER}]{2,5})(?![${LETTER}\d])([.:]?))(?=$|\s{0,3}[-–.:]?\s{0,3}[${UPPER}])`,
  },
  {
    level: 'chapter',
    starts: 'C',
    words: ['Chương', 'CHƯƠNG'],
    pattern: pattern`^((?:Chương|CHƯƠNG)\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![${LETTER}\d])([.:]?))(?=$|\s{0,3}[-–.:]?\s{0,3}[${UPPER}])`,
  },
  {
    level: 'section',
    starts: 'M',
    words: ['Mục', 'MỤC'],
    pattern: pattern`^((?:Mục|MỤC)\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![${LETTER}\d])([.:]?))(?=$|\s{0,3}[-–.:]?\s{0,3}[${UPPER}])`,
  },
  {
    level: 'subsection',
    starts: 'T',
    words: ['Tiểu mục', 'TIỂU MỤC'],
    pattern: pattern`^((?:Tiểu mục|TIỂU MỤC)\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![${LETTER}\d])([.:]?))(?=$|\s{0,3}[-–.:]?\s{0,3}[${UPPER}])`,
  },
  {
    level: 'article',
    starts: 'Đ',
    words: ['Điều', 'ĐIỀU'],
    pattern: pattern`^((?:Điều|ĐIỀU)\s{1,3}\d{1,3}[${LOWER}]?\s?([.:]|[-–](?!\d)))(?=$|\s{0,3}[^${LOWER}])`,
  },
  {
    level: 'article',
    starts: 'Đ',
    words: ['Điều', 'ĐIỀU'],
    pattern: /^((?:Điều|ĐIỀU)\s{1,3}\d{1,3}())$/u,
  },
  {
    level: 'subdecimal',
    starts: DIGITS,
    pattern: pattern`^(\d{1,2}(?:\.\d{1,2}){2,3}([.)-]?))(?=\s{1,4}\S|[${LETTER}])`,
  },
  {
    level: 'decimal',
    starts: DIGITS,
    pattern: pattern`^(\d{1,2}\.\d{1,2}([.)-]))(?=\s{0,4}[${LETTER}“"(])`,
  },
  {
    level: 'decimal',
    starts: DIGITS,
    pattern: pattern`^(\d{1,2}\.\d{1,2}())(?=\s{1,4}[${UPPER}])`,
  },
  {
    level: 'arabic',
    starts: DIGITS,
    pattern: new RegExp(`^(\\d{1,2}\\s?(${MARK}))(?=\\s{1,4}\\S|[${UPPER}]|$)`, 'u'),
  },
  { level: 'arabic', starts: '(', pattern: pattern`^(\((\d{1,2})\))(?=\s{0,4}[${LETTER}])` },
  {
    level: 'letter',
    starts: '(',
    pattern: pattern`^(\(([${LOWER}]{1,2})\))(?=\s{0,4}[${LETTER}])`,
  },
  { level: 'letter', starts: POINTS, pattern: pattern`^([${LOWER}]{1,2}\s?(\)))(?=\s{0,4}\S)` },
  {
    level: 'letter',
    starts: POINTS,
    pattern: pattern`^([${LOWER}](\/\.|[.\-/]))(?=\s{0,4}[${UPPER}])`,
  },
  { level: 'plus', starts: '+', pattern: pattern`^(\+())(?=\s{0,4}[${LETTER}“"(]|\s{1,4}\S)` },
  {
    level: 'dash',
    starts: DASHES,
    pattern: pattern`^([${DASHES}]())(?=\s{0,4}[${LETTER}“"(]|\s{1,4}\S)`,
  },
  // What a word processor's hollow bullet becomes.
  { level: 'dash', starts: 'o', pattern: pattern`^(o())(?=\s{1,4}[${UPPER}])` },
  {
    level: 'part',
    starts: 'ABCDEFGHĐ',
    pattern: pattern`^([A-HĐ]\s?([.)/-]))(?=\s{0,4}[${UPPER}]{2})`,
  },
];

const TWO_LETTERS = pattern`^[${LETTER}]{2}`;
const BARE = pattern`^(\d{1,2})\s{1,4}(?=[${UPPER}][${LOWER}])`;
const BARE_ROMAN = pattern`^([IVX]{1,5})\s{1,4}(?=[${UPPER}]{2}[${UPPER}\s,–-]*$)`;

function found(level: Level, all: string, mark: string, line: string): Label {
  const rest = line.slice(all.length);
  // A name may follow a heading's number after a mark of its own: `Chương I - QUY ĐỊNH CHUNG`.
  const joint = /^(?:chapter|part|section|subsection)$/.test(level) ? /^\s*[-–.:]?\s*/ : /^\s*/;
  const length = all.length + (joint.exec(rest)?.[0].length ?? 0);
  return {
    level,
    text: all.replace(/\s+/g, (gap) => (TWO_LETTERS.test(all) ? gap : '')),
    mark,
    length,
  };
}

/** The label that leads `line`, or null. Looks only at the line's first characters. */
export function parseLabel(line: string): Label | null {
  const head = line.slice(0, 60);
  const first = head.charAt(0);
  if (first === '') return null;
  for (const { level, starts, words, pattern } of FORMS) {
    const canBe = starts.includes(first) && words?.some((word) => head.startsWith(word)) !== false;
    const match = canBe ? pattern.exec(head) : null;
    if (match?.[1]) return found(level, match[1], match[2] ?? '', line);
  }
  return null;
}

/**
 * A number that lacks its mark: `1 Nội dung tuyên truyền`. Only the place of the line can tell it
 * from a sum, so the caller says which number would come next.
 *
 * @param isCertain - whether the numbers before and after it are there: then it may lead a sentence
 */
export function parseBareLabel(line: string, expected: number, isCertain = false): Label | null {
  if (!isCertain && (line.length > 150 || /[.;:,]$/.test(line))) return null;
  if (!DIGITS.includes(line.charAt(0))) return null;
  const match = BARE.exec(line);
  if (!match?.[1] || Number(match[1]) !== expected) return null;
  return { level: 'arabic', text: match[1], mark: '', length: match[0].length };
}

const CAPITAL = pattern`^([A-EĐGH])[.)]\s{1,4}(?=[${UPPER}][${LOWER}])`;

/** `A. Kết quả đạt được`: a heading in small letters under a capital, of which there are several. */
export function parseCapital(line: string): Label | null {
  if (line.length > 150 || /[.;:,]$/.test(line)) return null;
  const match = CAPITAL.exec(line);
  if (!match) return null;
  return {
    level: 'part',
    text: match[0].trim(),
    mark: match[0].charAt(1),
    length: match[0].length,
  };
}

/** `I MỤC ĐÍCH`: a Roman number that lacks its mark, before a heading in capitals. */
export function parseBareRoman(line: string): Label | null {
  if (line.length > 200 || !'IVX'.includes(line.charAt(0))) return null;
  const match = BARE_ROMAN.exec(line);
  if (!match?.[1] || !ROMAN.test(match[1])) return null;
  return { level: 'roman', text: match[1], mark: '', length: match[0].length };
}
