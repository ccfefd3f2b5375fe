import type { Failure, Result } from '#core/ipc/call.ts';
import type { ReadFailure } from '#core/ipc/contract.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { decodeText } from './decode-text.ts';
import type { Understood } from './document-desk.ts';

type Reading = Result<Understood, ReadFailure>;

function failure(code: ReadFailure, detail?: string): Failure<ReadFailure> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

function readJson(text: string): Reading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return failure('damaged', cause.message);
    throw cause;
  }
  const parsed = parseDocument(data);
  if (!parsed.ok) return failure(parsed.failure.code);
  const understanding = { source: 'embedded', frameFound: true, unplaced: [] } as const;
  return { ok: true, value: { document: parsed.document, understanding } };
}

/**
 * Reads a file of any kind that we know as a document.
 *
 * @param fileName - only its extension counts, and only where the content leaves a choice
 * @param today - the day by which dates without a year are understood
 */
export async function readAnyDocument(
  fileName: string,
  bytes: Uint8Array,
  _options: { readonly today: IsoDate },
): Promise<Reading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failure(decoded.code);
  if (decoded.text.trim() === '') return failure('empty');
  if (fileName.toLowerCase().endsWith('.json')) return readJson(decoded.text);
  return failure('not-a-document');
}
