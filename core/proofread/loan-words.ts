import { loanWords } from './data/loan-words.ts';

let keys: ReadonlySet<string> | undefined;

/** Whether a solid word is a known loan, unit or abbreviation and so never a misspelling. */
export function isLoanWord(key: string): boolean {
  keys ??= new Set(loanWords.trim().split(/\s+/));
  return keys.has(key);
}
