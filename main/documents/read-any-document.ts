import { isDeepStrictEqual } from 'node:util';
import type { Failure, Result } from '#core/ipc/call.ts';
import type { ReadFailure } from '#core/ipc/contract.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import { readPictureHeader } from '#core/model/picture-header.ts';
import { plainText } from '#core/model/text.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { decodeText } from './decode-text.ts';
import type { Understood } from './document-desk.ts';
import { LARGEST_FILE } from './read-limited.ts';

export type ReadOptions = {
  /** The day by which a document is judged whose own date is not known. */
  readonly today: IsoDate;
};

type Reading = Result<Understood, ReadFailure>;
type Source = Understood['understanding']['source'];

/** The longest text that is recognised, in UTF-16 units: some four hundred pages, about a second. */
const LONGEST_TEXT = 1_000_000;
/** Of a DOCX that is no longer ours, for annual reports with their annexes: eight hundred pages. */
const LONGEST_DOCX = 2 * LONGEST_TEXT;

/** How our own model begins, under whatever name: as a pipe gives it, say. */
const MODEL = /^\s*\{\s*"formatVersion"\s*:/;

/** How files of other kinds begin that could pass for text. */
const OTHER_KINDS = /^\s*(\{\\rtf|%PDF-|<!doctype html|<html|<\?xml)/i;

function failure(code: ReadFailure, detail?: string): Failure<ReadFailure> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

function recognised(
  source: Source,
  paragraphs: readonly StyledParagraph[],
  options: ReadOptions,
): Reading {
  const { document, frameFound, unplaced, noise, lostPictures } = recognise(paragraphs, options);
  const understanding = {
    source,
    frameFound,
    unplaced: unplaced.map((each) => each.text),
    ...(noise.length > 0 ? { noise } : {}),
    ...(lostPictures > 0 ? { lostPictures } : {}),
  };
  return { ok: true, value: { document, understanding } };
}

/** Whether a picture is not the whole file that it should be: no page could be set with it. */
function hasDamagedPicture({ body, annexes }: OfficialDocument): boolean {
  return [...body, ...annexes.flatMap((annex) => annex.body)].some((block) => {
    if (block.kind !== 'figure') return false;
    const { data, ...told } = block.image;
    return !isDeepStrictEqual(readPictureHeader(Buffer.from(data, 'base64')), told);
  });
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
  if (!parsed.ok) {
    const { failure: fault } = parsed;
    return failure(fault.code, fault.code === 'not-a-document' ? fault.path : undefined);
  }
  if (hasDamagedPicture(parsed.document)) return failure('picture-damaged');
  const understanding = { source: 'embedded', frameFound: true, unplaced: [] } as const;
  return { ok: true, value: { document: parsed.document, understanding } };
}

function readText(fileName: string, bytes: Uint8Array, options: ReadOptions): Reading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failure(decoded.code);
  const { text } = decoded;
  if (text.trim() === '') return failure('empty');
  if (fileName.toLowerCase().endsWith('.json') || MODEL.test(text)) return readJson(text);
  if (OTHER_KINDS.test(text)) return failure('not-a-document', 'a file of another kind');
  if (text.length > LONGEST_TEXT) return failure('too-large', `${text.length} characters`);
  return recognised('recognised', paragraphsOfText(text), options);
}

/** The embedded model counts only while Word has left the words alone. */
async function readWord(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const reading = await readDocx(bytes);
  if (!reading.ok) return reading;
  const { embedded, unchanged, paragraphs } = reading;
  if (embedded && unchanged) {
    const understanding = { source: 'embedded', frameFound: true, unplaced: [] } as const;
    return { ok: true, value: { document: embedded, understanding } };
  }
  const length = paragraphs.reduce((sum, { runs }) => sum + plainText(runs).length, 0);
  if (length > LONGEST_DOCX) return failure('too-large', `${length} characters`);
  const isEmpty = ({ runs, pictures }: StyledParagraph) =>
    pictures === undefined && runs.every(({ text }) => text.trim() === '');
  if (paragraphs.every(isEmpty)) {
    return failure('empty');
  }
  return recognised(embedded ? 'changed-elsewhere' : 'recognised', paragraphs, options);
}

/** How a ZIP (DOCX) begins, and the container of old Word files, which encrypted DOCX files use too. */
const WORD_BEGINNINGS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function isWordLike(fileName: string, bytes: Uint8Array): boolean {
  return (
    WORD_BEGINNINGS.some((start) => start.every((byte, at) => bytes[at] === byte)) ||
    fileName.toLowerCase().endsWith('.docx')
  );
}

/**
 * Reads a file of any kind that we know as a document: our .docx without loss, any other .docx and
 * text by recognising it, .json as the model itself.
 *
 * @param fileName - only its extension counts, and only where the content leaves a choice
 */
export async function readAnyDocument(
  fileName: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Reading> {
  if (bytes.byteLength === 0) return failure('empty');
  if (bytes.byteLength > LARGEST_FILE) return failure('too-large', `${bytes.byteLength} bytes`);
  if (isWordLike(fileName, bytes)) return readWord(bytes, options);
  return readText(fileName, bytes, options);
}
