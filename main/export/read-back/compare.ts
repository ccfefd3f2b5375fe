import { isDeepStrictEqual } from 'node:util';
import type { Composition } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { readDocx } from '../docx/read-docx.ts';
import { composedLetters, lettersOf } from './composed-letters.ts';
import { readPdf } from './read-pdf.ts';

function codeOf(letter: string | undefined): string {
  const code = letter?.codePointAt(0);
  return code === undefined ? 'nothing' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where two texts part; without words of the document, for it goes into the log. */
function parting(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  return `letter ${at}: ${codeOf(expected[at])} became ${codeOf(found[at])}`;
}

/**
 * Reads a DOCX back: the model in it is `document`, untouched, and the words that Word shows are
 * those of `composition`.
 *
 * @returns what differs, for the log; null where nothing does
 */
export async function docxDifference(
  bytes: Uint8Array,
  document: OfficialDocument,
  composition: Composition,
): Promise<string | null> {
  const reading = await readDocx(bytes);
  if (!reading.ok) return `unreadable: ${reading.code}`;
  if (!reading.unchanged) return 'the words are not those that were written with the model';
  if (!isDeepStrictEqual(reading.embedded, document)) return 'the model is another one';
  const shown = (isFoot: boolean) => {
    const own = reading.paragraphs.filter((each) => (each.isFoot === true) === isFoot);
    const words = own.map(({ label, runs }) => (label ?? '') + plainText(runs));
    return lettersOf(words.join(''));
  };
  const { flow, contact } = composedLetters(composition);
  if (shown(true) !== contact) return 'the line of contact is another one';
  const found = shown(false);
  return found === flow ? null : parting(flow, found);
}

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
