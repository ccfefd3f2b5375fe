import { MAX_PICTURES_BYTES, type Picture } from '#core/model/picture.ts';
import { readPictureHeader } from '#core/model/picture-header.ts';
import { admissibleText } from '#core/model/text.ts';
import type { SourcePicture } from '#core/recognise/styled-paragraph.ts';
import { DocxError } from './docx-error.ts';
import { elements, type XmlElement } from './xml.ts';

/** Gives the picture that a relation of the document names; null where we cannot show it. */
export type PictureSource = (relation: string) => Picture | null;

const EMU_PER_MM = 36_000;
const LONGEST_ALT = 2000;
/** What is read elsewhere, holds no picture, or was taken out by whoever changed the document. */
const SKIPPED = new Set(['w:txbxContent', 'w:del', 'w:moveFrom', 'w:p', 'w:pPr', 'w:rPr', 'w:t']);

/** The first element named so at any depth. */
function within(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of elements(element)) {
    const found = each.name === name ? each : within(each, name);
    if (found) return found;
  }
  return undefined;
}

function pictureIn(
  drawing: XmlElement,
  relation: string | undefined,
  source: PictureSource,
): SourcePicture {
  const { attributes: about } = within(drawing, 'docPr') ?? drawing;
  const extent = Number(within(drawing, 'extent')?.attributes.get('cx'));
  const widthMm = extent > 0 ? Math.round((extent / EMU_PER_MM) * 100) / 100 : null;
  const altText = admissibleText(about.get('descr') ?? '').replace(/\s+/gu, ' ');
  return {
    image: relation === undefined ? null : source(relation),
    widthMm,
    altText: altText.trim().slice(0, LONGEST_ALT),
  };
}

/** The pictures of one paragraph: of drawings, and of the older kind; of two renderings the first. */
export function picturesIn(element: XmlElement, source: PictureSource): readonly SourcePicture[] {
  return elements(element).flatMap((each): readonly SourcePicture[] => {
    if (SKIPPED.has(each.name)) return [];
    if (each.name === 'mc:AlternateContent') {
      const renderings = elements(each).map((one) => picturesIn(one, source));
      return renderings.find((found) => found.length > 0) ?? [];
    }
    if (each.name === 'w:drawing') {
      const blip = within(each, 'blip');
      return blip ? [pictureIn(each, blip.attributes.get('embed'), source)] : [];
    }
    if (each.name === 'w:pict' || each.name === 'w:object') {
      const data = within(each, 'imagedata');
      return data ? [pictureIn(each, data.attributes.get('id'), source)] : [];
    }
    return picturesIn(each, source);
  });
}

function pictureOf(bytes: Uint8Array): Picture | null {
  const header = readPictureHeader(bytes);
  return header && { ...header, data: Buffer.from(bytes).toString('base64') };
}

/**
 * Reads pictures out of a package: PNG and JPEG that are whole, so many as a document holds.
 *
 * @param targets - the parts that the document's relations name
 */
export function pictureSource(
  part: (name: string) => Uint8Array | null,
  targets: ReadonlyMap<string, string>,
): PictureSource {
  let left = MAX_PICTURES_BYTES;
  return (relation) => {
    const name = targets.get(relation);
    try {
      const bytes = name === undefined ? null : part(name);
      if (!bytes || bytes.length > left) return null;
      const picture = pictureOf(bytes);
      if (picture) left -= bytes.length;
      return picture;
    } catch (error) {
      // One broken picture is no reason to refuse the words.
      if (error instanceof DocxError) return null;
      throw error;
    }
  };
}
