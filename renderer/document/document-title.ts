import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { documentText } from '#renderer/text/document.ts';

/** The printed name of the document's kind in sentence case: `Kế hoạch`. */
export function typeName(document: OfficialDocument): string {
  const name = standardFor(document, '9999-12-31').types[document.header.type]?.name;
  if (!name) return documentText.untyped;
  return name.charAt(0) + name.slice(1).toLocaleLowerCase('vi');
}

/** How the document is called where no file names it: its kind and its subject. */
export function documentTitle(document: OfficialDocument): string {
  const subject = document.header.subject.trim().replace(/\s+/g, ' ');
  return [typeName(document), subject].filter((part) => part !== '').join(' ');
}

const LONGEST_NAME = 80;

/** At most so many characters, and whole words where there are any. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST_NAME) return name;
  const words = characters
    .slice(0, LONGEST_NAME + 1)
    .join('')
    .replace(/[\s,]+\S*$/u, '');
  const isMost = words.length > LONGEST_NAME / 2;
  return isMost ? words : characters.slice(0, LONGEST_NAME).join('');
}

/** A file name that every system takes, from number or subject. */
export function suggestedName(document: OfficialDocument): string {
  const { value, typeCode, bodyCode } = document.header.number;
  const number = value === '' ? '' : [value, typeCode, bodyCode].filter(Boolean).join('-');
  const words = number === '' ? documentTitle(document) : `${number} ${document.header.subject}`;
  const safe = [...words]
    .map((character) => (/[<>:"/\\|?*]|\p{Cc}/u.test(character) ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  return `${shortened(safe).trim() || documentText.untyped}.docx`;
}
