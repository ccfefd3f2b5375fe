import { z } from 'zod';
import { firstInconsistency } from './consistency.ts';
import { FORMAT_VERSION, type OfficialDocument, officialDocument } from './document.ts';
import { migrate } from './migrations.ts';

/** Why a value is not a document of ours. `path` leads to the first fault. */
export type ParseFailure =
  | { readonly code: 'newer-format'; readonly version: number }
  | { readonly code: 'not-a-document'; readonly path: string; readonly detail: string };

export type ParsedDocument =
  | { readonly ok: true; readonly document: OfficialDocument }
  | { readonly ok: false; readonly failure: ParseFailure };

function notADocument(path: string, detail: string): ParsedDocument {
  return { ok: false, failure: { code: 'not-a-document', path, detail } };
}

/**
 * Reads untrusted data (already out of JSON) as a document: older versions are migrated, missing
 * and unknown fields refused, never guessed.
 */
export function parseDocument(data: unknown): ParsedDocument {
  const envelope = z.looseObject({ formatVersion: z.int().min(1) }).safeParse(data);
  if (!envelope.success) return notADocument('formatVersion', 'missing');
  const { formatVersion } = envelope.data;
  if (formatVersion > FORMAT_VERSION) {
    return { ok: false, failure: { code: 'newer-format', version: formatVersion } };
  }
  const parsed = officialDocument.safeParse(migrate(envelope.data, formatVersion));
  if (parsed.success) {
    const fault = firstInconsistency(parsed.data);
    return fault
      ? notADocument(fault.join('.'), 'inconsistent')
      : { ok: true, document: parsed.data };
  }
  const [issue] = parsed.error.issues;
  const inside = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...inside].join('.');
  return notADocument(path, issue?.message ?? 'invalid');
}
