import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import {
  letter,
  olderLetter,
  olderPlan,
  plan,
  stateLetter,
  statePlan,
  TODAY,
} from '#tests/support/documents.ts';

const GOLDEN = resolve('tests/golden');

export type CleanDocument = { readonly name: string; readonly document: OfficialDocument };

const BUILT: readonly CleanDocument[] = [
  { name: 'letter', document: letter() },
  { name: 'plan', document: plan() },
  { name: 'letter of 2021', document: olderLetter() },
  { name: 'plan of 2021', document: olderPlan() },
  { name: 'letter of the State', document: stateLetter() },
  { name: 'plan of the State', document: statePlan() },
  {
    name: 'letter of the State in February',
    document: stateLetter({
      header: {
        number: { value: '05', typeCode: '', bodyCode: 'UBND-VHXH' },
        date: { day: 3, month: 2, year: 2026 },
      },
    }),
  },
  {
    name: 'plan of the State in May',
    document: statePlan({ header: { date: { day: 4, month: 5, year: 2026 } } }),
  },
  {
    name: 'letter in February',
    document: olderLetter({ header: { date: { day: 12, month: 2, year: 2021 } } }),
  },
];

function golden(name: string): readonly CleanDocument[] {
  const file = join(GOLDEN, name, 'document.json');
  if (!existsSync(file)) return [];
  const parsed = parseDocument(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.ok ? [{ name: `golden ${name}`, document: parsed.document }] : [];
}

/** Our own documents and those golden ones in which no rule finds anything. */
export function cleanDocuments(): readonly CleanDocument[] {
  return [...BUILT, ...readdirSync(GOLDEN).toSorted().flatMap(golden)].filter(
    ({ document }) => checkDocument(document, { today: TODAY }).length === 0,
  );
}
