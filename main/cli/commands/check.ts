import { checkDocument } from '#core/rules/check-document.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { governing, standardFor } from '#core/standards/governing.ts';
import { readArguments, readDay } from '../arguments.ts';
import type { Command, Console, ExitCode } from '../console.ts';
import { readInput } from '../read-input.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';

const options = { json: { type: 'boolean' }, on: { type: 'string' } } as const;

type Checked = {
  readonly file: string;
  /** The id of the pack that was applied. */
  readonly pack: string;
  readonly findings: readonly Finding[];
};

async function check(file: string, on: string | undefined, today: string): Promise<Checked> {
  const { document } = await readInput(file, today);
  const standard = on === undefined ? standardFor(document, today) : governing(document.system, on);
  const findings = checkDocument(document, { today: on ?? today, standard });
  return { file, pack: standard.id, findings };
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function printPlain({ file, pack, findings }: Checked, console: Console): void {
  const summary =
    findings.length === 0
      ? text.clean
      : text.summary(count(findings, 'error'), count(findings, 'warning'), count(findings, 'info'));
  console.out(`${file} (${pack}): ${summary}`);
  for (const { severity, message, clause, expected, rule } of findings) {
    const wanted = expected === '' ? '' : ` – ${text.expected(expected)}`;
    console.out(`  ${text.severity[severity]}: ${message}${wanted}`);
    console.out(`      ${clause.document}, ${clause.point} [${rule}]`);
  }
}

function printJson({ file, pack, findings }: Checked, console: Console): void {
  const plain = findings.map(
    ({ rule, number, severity, clause, message, found, expected, at }) => ({
      rule,
      number,
      severity,
      clause,
      message,
      found,
      expected,
      at,
    }),
  );
  console.out(JSON.stringify({ file, pack, findings: plain }));
}

/** `check FILE…`: holds documents against the pack that governs each. */
export const checkDocuments: Command = {
  name: 'check',
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length === 0) throw new UsageError(text.needsFile);
    const on = values.on === undefined ? undefined : readDay(values.on);
    let worst: ExitCode = 0;
    for (const file of positionals) {
      try {
        const checked = await check(file, on, console.today);
        if (values.json) printJson(checked, console);
        else printPlain(checked, console);
        if (worst === 0 && count(checked.findings, 'error') > 0) worst = 1;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        console.error(error.message);
        worst = 2;
      }
    }
    return worst;
  },
};
