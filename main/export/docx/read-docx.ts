import type { OfficialDocument } from '#core/model/document.ts';
import { parseDocument } from '#core/model/parse-document.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { type EmbeddedPart, embeddedData, withPictures } from './embedded-part.ts';
import { fingerprint } from './fingerprint.ts';
import { DocxError, type DocxFailureCode } from './read/docx-error.ts';
import { openPackage, type Package } from './read/open-package.ts';
import { readParagraphs } from './read/read-paragraphs.ts';
import { parseXml, textOf, type XmlElement } from './read/xml.ts';

/** Word adds one or two of its own. */
const MAX_CUSTOM_PARTS = 20;

/**
 * What a DOCX holds. `embedded` is the model that we saved in it, or null; it may be used only
 * while `unchanged` holds, else the words in `paragraphs` win and are to be recognised again.
 */
export type DocxReading =
  | {
      readonly ok: true;
      readonly embedded: OfficialDocument | null;
      readonly unchanged: boolean;
      readonly paragraphs: readonly StyledParagraph[];
    }
  | { readonly ok: false; readonly code: DocxFailureCode; readonly detail?: string };

/** Other programs keep parts of their own beside ours; what is broken there is none of our business. */
function customPart(opened: Package, name: string): XmlElement | null {
  try {
    const bytes = opened.part(name);
    return bytes && parseXml(bytes);
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}

function embeddedPart(opened: Package): EmbeddedPart | null {
  const names = opened.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name));
  for (const name of names.slice(0, MAX_CUSTOM_PARTS)) {
    const root = customPart(opened, name);
    if (root?.name !== 'vt:model') continue;
    return {
      fingerprint: root.attributes.get('fingerprint') ?? '',
      data: embeddedData(textOf(root)),
    };
  }
  return null;
}

/** A model that a newer program wrote is a failure; one that is broken is as good as none. */
function embeddedDocument(
  part: EmbeddedPart | null,
  paragraphs: readonly StyledParagraph[],
): OfficialDocument | null {
  if (!part) return null;
  const pictures = paragraphs.flatMap((each) => each.pictures ?? []).map(({ image }) => image);
  const parsed = parseDocument(withPictures(part.data, pictures));
  if (parsed.ok) return parsed.document;
  if (parsed.failure.code === 'newer-format') {
    throw new DocxError('newer-format', String(parsed.failure.version));
  }
  return null;
}

function read(bytes: Uint8Array): DocxReading {
  const opened = openPackage(bytes);
  const part = embeddedPart(opened);
  const paragraphs = readParagraphs(opened.part);
  const embedded = embeddedDocument(part, paragraphs);
  const unchanged = embedded !== null && part?.fingerprint === fingerprint(paragraphs);
  return { ok: true, embedded, unchanged, paragraphs };
}

/**
 * Reads a DOCX of anybody's making: its words as one sees them, and the model embedded in it if it
 * is ours. Untrusted bytes: every size is limited, nothing outside the package is reached.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof DocxError) return { ok: false, code: error.code, detail: error.message };
    throw error;
  }
}
