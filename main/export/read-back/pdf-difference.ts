import type { Composition } from '#core/compose/composition.ts';
import { composedLetters, lettersOf } from './composed-letters.ts';
import { parting } from './parting.ts';
import { readPdf } from './read-pdf.ts';

/**
 * Reads a PDF back: every letter of `composition` in its order, on so many `pages`, with all fonts.
 *
 * @returns what differs, for the log; null where nothing does
 */
export async function pdfDifference(
  bytes: Uint8Array,
  composition: Composition,
  pages: number,
): Promise<string | null> {
  const reading = await readPdf(bytes);
  if (!reading) return 'unreadable';
  if (reading.pages !== pages) return `${reading.pages} pages instead of ${pages}`;
  if (reading.missingFonts.length > 0) return `fonts missing: ${reading.missingFonts.join(', ')}`;
  const { flow, contact } = composedLetters(composition);
  const found = lettersOf(reading.text);
  if (found !== flow) return parting(flow, found);
  return lettersOf(reading.artifacts).includes(contact) ? null : 'the line of contact is missing';
}
