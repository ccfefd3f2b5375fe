import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Rule } from '#core/rules/define-rule.ts';
import { RULES } from '#core/rules/registry.ts';
import { STANDARDS } from '#core/standards/governing.ts';

const INTRODUCTION = `# The rules

What the checker knows, in the order of their numbers; written by \`npx vitest run --update
tests/unit/docs\`. Each has its file under \`core/rules/\`, a help page of its name in
\`resources/help/\`, and a test. \`npm run rules:report\` tells how each fares under each standard.

| no. | rule | severity | holds under | mends | what it asks |
| ---: | --- | --- | --- | --- | --- |
`;

function titleOf(rule: Rule): string {
  const page = readFileSync(`resources/help/${rule.id}.md`, 'utf8');
  return /^# (.+)$/m.exec(page)?.[1] ?? '';
}

function packsOf({ systems, standards }: Rule): string {
  const packs = STANDARDS.filter(
    ({ id, system }) => (systems?.includes(system) ?? true) && (standards?.includes(id) ?? true),
  );
  return packs.map(({ id }) => id).join(', ');
}

function row(rule: Rule): string {
  const cells = [rule.number ?? '', rule.id, rule.severity, packsOf(rule), rule.fix, titleOf(rule)];
  return `| ${cells.join(' | ')} |\n`;
}

it('docs/rules.md lists every rule as it is', async () => {
  const numbered = RULES.toSorted(
    (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.id.localeCompare(b.id, 'en'),
  );
  const page = INTRODUCTION + numbered.map(row).join('');
  await expect(page).toMatchFileSnapshot('../../../docs/rules.md');
});
