import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { Report, RuleContext } from '../define-rule.ts';

/** The ways in which subjects begin when they do not begin as their own system has it. */
const OTHER_PREFIX = /^\s*(?:V\s*\/\s*v|Về\s+việc)\s*:?\s*/iu;

/** Whether the subject of a công văn begins with the words that the standard prescribes. */
export function* checkSubjectPrefix(
  document: OfficialDocument,
  standard: Standard,
  { passages }: RuleContext,
): Generator<Report<'mismatch' | 'missing' | 'add'>> {
  const { value: prefix, clause } = standard.wording.letterSubjectPrefix;
  const subject = passages.find(({ kind }) => kind === 'subject');
  if (document.header.type !== 'cong-van' || prefix === null || !subject) return;
  const { text, path } = subject;
  if (text.toLowerCase().startsWith(prefix.toLowerCase())) return;
  const other = OTHER_PREFIX.exec(text)?.[0] ?? '';
  if (other !== '') {
    const found = other.trimEnd();
    const fix = [{ op: 'replace-text' as const, path, start: 0, end: other.length, text: prefix }];
    const at = { path, range: { start: 0, end: found.length } };
    yield { messageId: 'mismatch', clause, at, found, expected: prefix.trim(), fix };
    return;
  }
  const first = text.slice(0, 1);
  const next = text.slice(1, 2);
  // A word in capitals keeps them.
  const lowered = next === next.toLowerCase() ? first.toLowerCase() : first;
  const edits = [{ op: 'replace-text' as const, path, start: 0, end: 1, text: prefix + lowered }];
  yield {
    messageId: 'missing',
    clause,
    at: { path, range: { start: 0, end: text.length } },
    found: text,
    expected: `${prefix}${lowered}${text.slice(1)}`,
    choices: [{ label: 'add', edits }],
  };
}
