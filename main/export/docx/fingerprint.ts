import { createHash } from 'node:crypto';
import { plainText } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';

/** Stands for a picture among the words: U+FFFC, the object replacement character. */
const PICTURE = '\ufffc';

function visible({ label, runs, pictures = [] }: StyledParagraph): string {
  const words = `${label ?? ''} ${plainText(runs)} ${PICTURE.repeat(pictures.length)}`;
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The words that a reader sees, as a SHA-256 in hexadecimal. Looks, empty paragraphs and the
 * width of gaps do not count: Word and LibreOffice rewrite them on any save. Of a picture only its place
 * counts, for Word packs its bytes anew.
 */
export function fingerprint(paragraphs: readonly StyledParagraph[]): string {
  const words = paragraphs.map(visible).filter((text) => text !== '');
  return createHash('sha256').update(words.join('\n')).digest('hex');
}
