import fs from 'node:fs';
import path from 'node:path';
import { compose } from '#core/compose/compose.ts';
import type { Composition } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { standardFor } from '#core/standards/governing.ts';
import type { Standard } from '#core/standards/standard.ts';

/** A folder here: `document.json`, and in `expected/` what it gives, renewed by `npm run golden`. */
export type GoldenCase = {
  readonly name: string;
  readonly folder: string;
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly composition: Composition;
};

/** The day on which the golden documents that bear no date of their own are judged. */
const TODAY = '2026-11-21';

function goldenCase(name: string): GoldenCase {
  const folder = path.join(import.meta.dirname, name);
  const data: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'document.json'), 'utf8'));
  const parsed = parseDocument(data);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.failure)}`);
  const standard = standardFor(parsed.document, TODAY);
  const composition = compose(parsed.document, standard);
  return { name, folder, document: parsed.document, standard, composition };
}

/** Every golden case, read and composed. */
export function goldenCases(): readonly GoldenCase[] {
  const entries = fs.readdirSync(import.meta.dirname, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.toSorted().map(goldenCase);
}
