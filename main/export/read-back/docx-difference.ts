import { isDeepStrictEqual } from 'node:util';
import type { Composition } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { readDocx } from '../docx/read-docx.ts';
import { composedLetters, lettersOf } from './composed-letters.ts';
import { parting } from './parting.ts';

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
