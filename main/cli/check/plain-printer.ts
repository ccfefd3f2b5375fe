import type { Clause } from '#core/standards/figure.ts';
import { STANDARDS } from '#core/standards/governing.ts';
import { isForOffice } from '#core/standards/overrides.ts';
import type { Console } from '../console.ts';
import { shown, text } from '../text.ts';
import type { CheckedFile } from './check-file.ts';
import { count, type Printer } from './print.ts';

/** Says of a figure that is not sure whose word it is; of what the law says for sure, nothing. */
function sureness(pack: string, clause: Clause): string {
  if (clause.office) return ` (${text.setByOffice})`;
  const standard = STANDARDS.find(({ id }) => id === pack);
  return standard && isForOffice(standard, clause) ? ` (${text.forOffice})` : '';
}

function printChecked(checked: CheckedFile, { out }: Console): void {
  const { file, pack, findings, mended } = checked;
  const summary =
    findings.length === 0
      ? text.clean
      : text.summary(count(checked, 'error'), count(checked, 'warning'), count(checked, 'info'));
  out(`${shown(file)} (${pack}): ${summary}`);
  if (mended) out(`  ${text.mended(mended.count, mended.path)}`);
  for (const { severity, message, clause, expected, rule } of findings) {
    const wanted = expected === '' ? '' : ` – ${text.expected(expected)}`;
    out(`  ${text.severity[severity]}: ${message}${wanted}`);
    out(`      ${clause.document}, ${clause.point}${sureness(pack, clause)} [${rule}]`);
  }
}

/** For people: a summary a file, then its findings. */
export function plainPrinter(console: Console): Printer {
  return {
    print: (outcome) => {
      if ('error' in outcome) console.error(outcome.error);
      else printChecked(outcome, console);
    },
    end: () => undefined,
  };
}
