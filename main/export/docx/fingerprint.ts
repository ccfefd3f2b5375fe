import { createHash } from 'node:crypto';
import { plainText } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';

function visible(paragraph: StyledParagraph): string {
  const words = `${paragraph.label ?? ''} ${plainText(paragraph.runs)}`;
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The words that a reader sees, as a SHA-256 in hexadecimal. Looks, empty paragraphs and the
 * width of gaps do not count: Word and LibreOffice rewrite them on any save.
 */
export function fingerprint(paragraphs: readonly StyledParagraph[]): string {
  const words = paragraphs.map(visible).filter((text) => text !== '');
  return createHash('sha256').update(words.join('\n')).digest('hex');
}
