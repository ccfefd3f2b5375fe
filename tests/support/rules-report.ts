import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { holdsUnder, type Rule } from '#core/rules/define-rule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { RULES } from '#core/rules/registry.ts';
import { STANDARDS, standardFor } from '#core/standards/governing.ts';
import { figuresIn } from '#core/standards/named-figures.ts';
import type { StandardId } from '#core/standards/standard.ts';
import { TODAY } from './documents.ts';
import { CAPITAL_POINTS } from './mutations/capital-points.ts';
import { cleanDocuments } from './mutations/clean-documents.ts';
import { MUTATIONS } from './mutations/index.ts';
import { UNCOVERED } from './mutations/uncovered.ts';

type Tally = {
  planted: number;
  found: number;
  mended: number;
  mendable: number;
  /** Findings of this rule where another fault, or none, was planted. */
  wrong: number;
  readonly clauses: Set<string>;
};

const tallies = new Map<string, Tally>();

function tally(rule: string, pack: StandardId): Tally {
  const key = `${rule} ${pack}`;
  const known = tallies.get(key) ?? {
    planted: 0,
    found: 0,
    mended: 0,
    mendable: 0,
    wrong: 0,
    clauses: new Set<string>(),
  };
  tallies.set(key, known);
  return known;
}

function clauseOf({ clause }: Finding): string {
  return `${clause.document}, ${clause.point}`;
}

function plantAll(): void {
  for (const { document } of cleanDocuments()) {
    const standard = standardFor(document, TODAY);
    const check = (each: typeof document) => checkDocument(each, { today: TODAY });
    for (const mutation of MUTATIONS) {
      const fault = mutation.plant(document, standard);
      if (!fault) continue;
      const own = tally(mutation.rule, standard.id);
      own.planted += 1;
      for (const finding of check(fault.document)) {
        const isIntended = finding.rule === mutation.rule && finding.found === fault.found;
        if (isIntended) own.found += 1;
        else tally(finding.rule, standard.id).wrong += 1;
        own.clauses.add(clauseOf(finding));
      }
      if (!fault.mended) continue;
      own.mendable += 1;
      const { document: mended } = applySafeFixes(fault.document, check);
      if (JSON.stringify(mended) === JSON.stringify(fault.mended)) own.mended += 1;
    }
  }
}

function row(rule: Rule, pack: StandardId): string {
  const { planted, found, mended, mendable, wrong, clauses } = tally(rule.id, pack);
  const cells = [
    rule.number ?? '',
    rule.id,
    pack,
    [...clauses].join('; '),
    planted,
    found,
    wrong,
    `${mended}/${mendable}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function* lines(): Generator<string> {
  yield '| no. | rule | pack | clause | planted | found | false | mended |';
  yield '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: |';
  for (const rule of RULES) {
    for (const standard of STANDARDS.filter((each) => holdsUnder(rule, each))) {
      yield row(rule, standard.id);
    }
  }
  yield '';
  yield 'Figures that no rule compares, because a document cannot break them:';
  yield '';
  for (const standard of STANDARDS) {
    for (const { path, clause } of figuresIn(standard)) {
      const reason = UNCOVERED.find(([start]) => path.startsWith(start))?.[1];
      if (reason) yield `- ${standard.id} ${path} (${clause.point}): ${reason}`;
    }
  }
  yield '';
  yield 'Capitals (NĐ30, Phụ lục II), point by point, and what is left to the reader:';
  yield '';
  for (const { point, title, open = 'nothing' } of CAPITAL_POINTS) {
    yield `- ${point}, ${title}: ${open}`;
  }
}

plantAll();
for (const line of lines()) console.log(line);
