import type { Noise } from '#core/recognise/noise.ts';
import { USAGE } from '#core/standards/usage.ts';
import type { Report, Rule } from './define-rule.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './findings-of-reports.ts';
import { cleanUnicode } from './text/clean-unicode.ts';
import { spacing } from './text/spacing.ts';

const messages = {
  start: 'Thừa khoảng trắng ở đầu dòng {line} của tệp',
  end: 'Thừa khoảng trắng ở cuối dòng {line} của tệp',
  odd: 'Dòng {line} của tệp có dấu cách không ngắt: “{found}”; chỉ dùng dấu cách thường',
  hidden: 'Dòng {line} của tệp có ký tự không nhìn thấy trong “{found}”',
  decomposed: 'Dòng {line} của tệp viết bằng dấu tổ hợp (“{found}”); văn bản dùng Unicode dựng sẵn',
};

type Told = { readonly rule: Rule; readonly report: Report<string> };

/** A row of a table that was written with tabs and begins with an empty cell. */
function isRow(text: string): boolean {
  return /^\t+\S[^\t]*\t/u.test(text);
}

function told({ kind, line, text }: Noise): Told | null {
  const report = { at: { path: [] }, found: text, data: { line } };
  switch (kind) {
    case 'leading-space':
    case 'trailing-space': {
      if (kind === 'leading-space' && isRow(text)) return null;
      const messageId = kind === 'leading-space' ? 'start' : 'end';
      const clause = USAGE.spacing;
      return { rule: spacing, report: { ...report, messageId, clause, severity: 'info' } };
    }
    case 'no-break-space':
    case 'hidden-character': {
      const messageId = kind === 'no-break-space' ? 'odd' : 'hidden';
      return { rule: spacing, report: { ...report, messageId, clause: USAGE.spacing } };
    }
    case 'decomposed': {
      const clause = USAGE.encoding;
      const expected = text.normalize('NFC');
      const messageId = 'decomposed';
      return { rule: cleanUnicode, report: { ...report, messageId, clause, expected } };
    }
    case 'page-number':
    case 'signing-stamp':
    case 'surrounding':
      return null;
  }
}

/**
 * What rules forbid and only the source still shows, for the document that was recognised from it
 * has it mended: findings of those rules, each with the line of the source. They stand at no place
 * of the document and need no fix there.
 */
export function sourceFindings(noise: readonly Noise[]): readonly Finding[] {
  return noise.flatMap((each) => {
    const found = told(each);
    return found ? [findingOf({ ...found.rule, messages }, found.report)] : [];
  });
}
