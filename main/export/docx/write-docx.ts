import { Packer } from 'docx';
import type { Composition } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { embeddedXml, MODEL_NAMESPACE } from './embedded-part.ts';
import { fingerprint } from './fingerprint.ts';
import { readParagraphs } from './read/read-paragraphs.ts';
import { documentOf } from './write/document-of.ts';
import { finishPackage } from './write/finish-package.ts';
import { PictureBook } from './write/picture-book.ts';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOf({ header: { date } }: OfficialDocument): string | null {
  const { day, month, year } = date;
  if (day === null || month === null || year === null) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * Writes `composition` as a DOCX that Word and LibreOffice open, with `document` embedded so that
 * reading it back loses nothing. No clock, no chance: the same input gives the same bytes.
 */
export async function writeDocx(
  composition: Composition,
  document: OfficialDocument,
): Promise<Uint8Array> {
  const pictures = new PictureBook();
  const packed = await Packer.pack(documentOf(composition, pictures), 'uint8array');
  return finishPackage(packed, MODEL_NAMESPACE, {
    mirrorMargins: composition.page.mirroredBack,
    created: dayOf(document),
    picture: (bytes) => pictures.behind(bytes),
    model: (parts) =>
      embeddedXml(document, fingerprint(readParagraphs((name) => parts[name] ?? null, false))),
  });
}
