import { LETTER, LOWER, UPPER } from './letter-classes.ts';

/**
 * How a number with its code is put together: `534-CV/BTGTW` is the Party's form, `16/CT-TTg` and
 * `3072/UBND-VX` the State's, `20/2023/QH15` that of laws; `bare` is a number without a code.
 */
export type CodeForm = 'party' | 'state' | 'law' | 'bare';

/** Số và ký hiệu, taken apart. Codes are as they stand, spaces around marks dropped. */
export type DocumentCode = {
  readonly form: CodeForm;
  /** The number, with its year where it has one: `16`, `30/2020`; empty where it is left blank. */
  readonly value: string;
  /** The codes in the order in which they stand: `CV`, `BTGTW`; `CT`, `TTg`; `QH15`. */
  readonly codes: readonly [string, string];
};

const CODE = `[${UPPER}][${LETTER}\\d]{0,19}`;
const BODY = `${CODE}(?:[-–/&][${LETTER}\\d]{1,20}){0,4}`;
const PARTY = new RegExp(
  `^(\\d{1,6}[${LOWER}]?(?:\\/\\d{4})?)? ?[-–—] ?(${CODE}) ?\\/ ?(${BODY})`,
  'u',
);
const LAW = /^(\d{1,4})\/(\d{4})\/((?:QH|UBTVQH|PL-UBTVQH|L-CTN)\d{0,3})/u;
const STATE = new RegExp(
  `^(\\d{1,6}[${LOWER}]?(?:\\/\\d{4})?)? ?\\/ ?(${CODE})(?: ?[-–—] ?(${BODY}))?`,
  'u',
);

export type CodeMatch = DocumentCode & { readonly length: number };

function close(text: string): string {
  return text.replace(/ /g, '').replace(/[–—]/g, '-');
}

/**
 * Reads the number with its code at the beginning of `text`, blanks in place of the number
 * allowed. Null where none stands there; `bare` numbers are not read.
 */
export function codeAtStart(text: string): CodeMatch | null {
  const head = text.slice(0, 160);
  const law = LAW.exec(head);
  if (law) {
    const [all, number = '', year = '', body = ''] = law;
    return { form: 'law', value: `${number}/${year}`, codes: [body, ''], length: all.length };
  }
  const party = PARTY.exec(head);
  const form = party ? 'party' : 'state';
  const match = party ?? STATE.exec(head);
  if (!match) return null;
  const [all, value = '', first = '', second = ''] = match;
  return { form, value, codes: [close(first), close(second)], length: all.length };
}
