import type { NumberForm } from '#core/standards/standard.ts';

/** Số và ký hiệu in its pieces as they stand; offsets count in the whole text. */
export type PrintedNumber = {
  /** `Số`, with its colon where it has one; empty where the word is missing. */
  readonly prefix: string;
  readonly hasColon: boolean;
  /** Where the digits start. */
  readonly valueStart: number;
  readonly value: string;
  /** All that follows the digits. */
  readonly tail: string;
};

/** A number left open for the stamp: spaces, dots or a line. */
const BLANK = /^[\s.…_]*$/u;

/** Takes số và ký hiệu apart; nothing is judged yet. */
export function printedNumber(text: string): PrintedNumber {
  const [prefix = ''] = /^\s*số(?:\s*:)?/iu.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  const [, gap = '', value = ''] = /^([\s.…_]*)(\d*)/u.exec(rest) ?? [];
  const valueStart = prefix.length + gap.length;
  return {
    prefix,
    hasColon: prefix.includes(':'),
    valueStart,
    value,
    tail: text.slice(valueStart + value.length),
  };
}

/** The word before the number as `form` has it, without its colon and spaces. */
function word(prefix: string): string {
  return prefix.replace(':', '').trim();
}

/**
 * Whether the text keeps to the pattern of `form` in all but the colon and the leading zero, which
 * have rules of their own: `tail` is what the standard prints after the digits.
 */
export function keepsPattern(text: string, form: NumberForm, tail: string): boolean {
  const printed = printedNumber(text);
  if (word(printed.prefix) !== word(form.prefix) || printed.tail !== tail) return false;
  const gap = text.slice(printed.prefix.length, printed.valueStart);
  return printed.value === '' ? BLANK.test(gap) : gap === ' ' || gap === '\u00a0';
}
