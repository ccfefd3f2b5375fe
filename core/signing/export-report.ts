import { z } from 'zod';
import { ignoredFinding } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import type { Immutable } from '#core/model/immutable.ts';
import { signingOverride } from './signing-gate.ts';

const clause = z.strictObject({
  document: z.string(),
  point: z.string(),
  confidence: z.enum(['A', 'B', 'C']),
  office: z.literal(true).exactOptional(),
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
