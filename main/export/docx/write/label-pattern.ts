import type { Level } from '#core/model/block.ts';
import type { NumberFormat } from '../list-counter.ts';

/** How a label is told to Word: the pattern of its level, and the number that it shows. */
export type LabelPattern = {
  readonly format: NumberFormat;
  readonly text: string;
  readonly ordinal: number;
};

/** Levels that count through each other. A wider level starts those after it anew. */
export const LIST_LEVELS: readonly (readonly Level[])[] = [
  ['part'],
  // Chapters run through the parts, and articles through the chapters: lists of their own.
  ['chapter', 'section', 'subsection'],
  ['article', 'roman', 'arabic', 'decimal', 'subdecimal', 'letter'],
  // Dashes count nothing; among the numbers they would make LibreOffice count a level unseen.
  ['dash', 'plus'],
];

const FORMATS: Readonly<Record<Level, NumberFormat>> = {
  part: 'upperRoman',
  chapter: 'upperRoman',
  section: 'decimal',
  subsection: 'decimal',
  article: 'decimal',
  roman: 'upperRoman',
  arabic: 'decimal',
  decimal: 'decimal',
  subdecimal: 'decimal',
  letter: 'lowerLetter',
  dash: 'bullet',
  plus: 'bullet',
};

const TOKENS: Partial<Record<NumberFormat, RegExp>> = {
  upperRoman: /^(.*?)([IVXLCDM]+)([^\p{L}\p{N}]*)$/u,
  decimal: /^(.*?)(\d{1,4})([^\p{L}\p{N}]*)$/u,
  lowerLetter: /^()([a-z])([^\p{L}\p{N}]*)$/u,
};

const ROMAN_VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

function romanValue(figures: string): number {
  const values = [...figures].map((figure) => ROMAN_VALUES[figure] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

function ordinalOf(token: string, format: NumberFormat): number {
  if (format === 'upperRoman') return romanValue(token);
  return format === 'lowerLetter' ? token.charCodeAt(0) - 96 : Number(token);
}

function compound(text: string, parts: number): LabelPattern | null {
  const match = /^((?:\d{1,4}\.)+)(\d{1,4})([^\p{L}\p{N}]*)$/u.exec(text);
  if (!match || match[1]?.split('.').length !== parts) return null;
  const numbers = parts === 2 ? '%3.%4' : '%3.%4.%5';
  return { format: 'decimal', text: `${numbers}${match[3] ?? ''}`, ordinal: Number(match[2]) };
}

/** The pattern behind a derived label, or null where Word could not count it. */
export function labelPattern(text: string, level: Level): LabelPattern | null {
  if (text.includes('%')) return null;
  if (level === 'decimal') return compound(text, 2);
  if (level === 'subdecimal') return compound(text, 3);
  const format = FORMATS[level];
  if (format === 'bullet') return text === '' ? null : { format, text, ordinal: 1 };
  const match = TOKENS[format]?.exec(text);
  if (!match) return null;
  const own = LIST_LEVELS.find((list) => list.includes(level))?.indexOf(level) ?? 0;
  const [, prefix = '', token = '', suffix = ''] = match;
  return { format, text: `${prefix}%${own + 1}${suffix}`, ordinal: ordinalOf(token, format) };
}
