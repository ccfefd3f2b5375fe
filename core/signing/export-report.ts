import { z } from 'zod';
import { standardText } from '#core/compose/frame-text.ts';
import { ignoredFinding, type OfficialDocument } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import type { Immutable } from '#core/model/immutable.ts';
import { holdsUnder } from '#core/rules/define-rule.ts';
import type { Finding } from '#core/rules/finding.ts';
import { RULES } from '#core/rules/registry.ts';
import type { Standard } from '#core/standards/standard.ts';
import { type SigningGate, signingOverride } from './signing-gate.ts';

const clause = z.strictObject({
  document: z.string(),
  point: z.string(),
  confidence: z.enum(['A', 'B', 'C']),
});

const reportedFinding = z.strictObject({
  rule: z.string(),
  number: z.int().nullable(),
  severity: z.enum(['error', 'warning', 'info']),
  clause,
  message: z.string(),
  found: z.string(),
  expected: z.string(),
  place: signingOverride.shape.place,
});

/** A file that was written, as it was read back: `same` as the document, or not written at all. */
const reportedFile = z.strictObject({
  name: z.string(),
  kind: z.enum(['docx', 'pdf']),
  bytes: z.int().positive(),
  /** SHA-256 in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Pages of the PDF; null for the DOCX, which Word breaks into pages. */
  pages: z.int().positive().nullable(),
  readBack: z.literal('same'),
});

/**
 * What was checked before a document went to be signed, what was let pass and why, and the
 * fingerprints by which the files are known again. JSON: it outlives this program.
 */
export const exportReport = z.strictObject({
  format: z.literal('van-thu-export-report'),
  formatVersion: z.literal(1),
  program: z.strictObject({ name: z.literal('Văn Thư'), version: z.string() }),
  document: z.strictObject({
    type: documentType,
    /** As printed, with the gap for the stamp where the number is blank. */
    number: z.string(),
    issuer: z.string(),
    subject: z.string(),
    secrecy: z.string(),
  }),
  pack: z.strictObject({ id: z.string(), name: z.string() }),
  checkedAt: z.iso.datetime(),
  rules: z.strictObject({ count: z.int(), ids: z.array(z.string()) }),
  /** All that was found and not overridden; no error is among them. */
  findings: z.array(reportedFinding),
  overrides: z.array(
    z.strictObject({
      finding: reportedFinding,
      reason: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** What the document itself says to leave as it stands. */
  ignored: z.array(ignoredFinding),
  files: z.array(reportedFile),
});

export type ExportReport = Immutable<z.infer<typeof exportReport>>;
export type ReportedFile = ExportReport['files'][number];

type ReportedFinding = ExportReport['findings'][number];

/** What a report is made of. */
export type ExportFacts = {
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly gate: SigningGate;
  readonly files: readonly ReportedFile[];
  /** The moment of the check, in ISO 8601. */
  readonly checkedAt: string;
  /** The version of this program. */
  readonly version: string;
};

function reported({ fixes: _fixes, at: { path, range }, ...rest }: Finding): ReportedFinding {
  return { ...rest, place: range ? { path, range } : { path } };
}

function documentFacts(document: OfficialDocument, standard: Standard): ExportReport['document'] {
  return {
    type: document.header.type,
    number: standardText(document, standard, 'number'),
    issuer: document.header.issuer.name.replaceAll('\n', ' '),
    subject: document.header.subject,
    secrecy: standardText(document, standard, 'secrecy'),
  };
}

/** The report of one export for signing. */
export function buildExportReport(facts: ExportFacts): ExportReport {
  const { document, standard, gate, files, checkedAt, version } = facts;
  const ids = RULES.filter((rule) => holdsUnder(rule, standard)).map(({ id }) => id);
  return {
    format: 'van-thu-export-report',
    formatVersion: 1,
    program: { name: 'Văn Thư', version },
    document: documentFacts(document, standard),
    pack: { id: standard.id, name: standard.name },
    checkedAt,
    rules: { count: ids.length, ids },
    findings: [...gate.standing, ...gate.others].map(reported),
    overrides: gate.overridden.map(({ finding, override: { reason, by, at } }) => ({
      finding: reported(finding),
      reason,
      by,
      at,
    })),
    ignored: document.ignored,
    files,
  };
}
