import { admissibleText } from '#core/model/text.ts';
import type { Clause } from '#core/standards/figure.ts';
import type { Report, Rule, TextReport } from './define-rule.ts';
import type { Finding, Fix } from './finding.ts';
import type { Passage } from './passages.ts';

const LONGEST_LABEL = 60;

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}

/** The words on the button of a fix. */
function fixLabel(found: string, expected: string): string {
  if (expected === '') return `Bỏ “${shortened(found)}”`;
  return found === '' ? `Thêm “${shortened(expected)}”` : `Sửa thành “${shortened(expected)}”`;
}

/** `template` with each `{name}` replaced by its value. */
export function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

/** Says so where the office itself has set what is asked for. */
function ofOffice(message: string, { office }: Clause): string {
  return office ? `${message} (theo số liệu của cơ quan)` : message;
}

/** A report of a document rule as a finding. */
export function findingOf(rule: Rule, report: Report<string>): Finding {
  const { found, expected = '' } = report;
  const data = { ...report.data, found, expected };
  const fixes: Fix[] = [];
  if (report.fix && report.fix.length > 0) {
    fixes.push({
      safe: rule.fix === 'safe',
      label: report.fixLabel
        ? filled(rule.messages[report.fixLabel] ?? '', data)
        : fixLabel(found, expected),
      edits: report.fix,
    });
  }
  for (const { label, edits } of report.choices ?? []) {
    fixes.push({ safe: false, label: filled(rule.messages[label] ?? label, data), edits });
  }
  return {
    rule: rule.id,
    number: rule.number,
    severity: report.severity ?? rule.severity,
    clause: report.clause,
    message: ofOffice(filled(rule.messages[report.messageId] ?? '', data), report.clause),
    found,
    expected,
    at: report.at,
    fixes,
  };
}

/** A report of a text rule as a finding at its passage. */
export function findingInPassage(
  rule: Rule,
  report: TextReport<string>,
  passage: Passage,
): Finding {
  const { start, end, replacement, choices = [] } = report;
  const { path, text } = passage;
  const found = text.slice(start, end);
  const replaceBy = (words: string) => [
    { op: 'replace-text' as const, path, start, end, text: admissibleText(words) },
  ];
  const finding = findingOf(rule, {
    messageId: report.messageId,
    clause: report.clause,
    at: { path, range: { start, end } },
    found,
    expected: report.expected ?? replacement ?? '',
    ...(report.data && { data: report.data }),
    ...(report.severity && { severity: report.severity }),
    fix: replacement === undefined ? undefined : replaceBy(replacement),
  });
  const chosen = choices.map(
    (words): Fix => ({
      safe: false,
      label: fixLabel(found, words),
      edits: replaceBy(words),
    }),
  );
  return chosen.length === 0 ? finding : { ...finding, fixes: [...finding.fixes, ...chosen] };
}
