import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '#core/rules/finding.ts';
import { RULES } from '#core/rules/registry.ts';
import type { Console } from '../console.ts';
import type { CheckedFile, PlainFinding } from './check-file.ts';
import type { Printer } from './print.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** Relative to where the program runs, as consumers expect of a file in a checkout. */
function uriOf(file: string): string {
  const short = relative(process.cwd(), resolve(file));
  const outside = short.startsWith('..') || isAbsolute(short);
  if (outside) return pathToFileURL(resolve(file)).href;
  return short.split(/[\\/]/).map(encodeURIComponent).join('/');
}

function resultOf(file: string, finding: PlainFinding, ruleIndex: number) {
  const { rule, severity, message, at, clause, found, expected } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: [{ fullyQualifiedName: at.path.join('/') }],
      },
    ],
    properties: { clause, found, expected, ...(at.range ? { range: at.range } : {}) },
  };
}

/**
 * For code scanners: one SARIF 2.1.0 log, written piece by piece so that memory stays flat.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifPrinter(console: Console, version: string): Printer {
  const rules = RULES.map(({ id, severity }) => ({
    id,
    defaultConfiguration: { level: LEVELS[severity] },
  }));
  const driver = { name: 'van-thu', version, rules };
  let separator = '';
  console.out('{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json",');
  console.out(
    `"runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits",`,
  );
  console.out('"results":[');
  const put = ({ file, findings }: CheckedFile) => {
    for (const finding of findings) {
      const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
      console.out(separator + JSON.stringify(resultOf(file, finding, ruleIndex)));
      separator = ',';
    }
  };
  return {
    print: (outcome) => {
      if ('error' in outcome) console.error(outcome.error);
      else put(outcome);
    },
    end: () => console.out(']}]}'),
  };
}
