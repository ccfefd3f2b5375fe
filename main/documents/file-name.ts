import path from 'node:path';

/** What some system refuses in a name: `/` and NUL everywhere, the others on Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are among what is refused
const REFUSED = /[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;
/** Devices of Windows, refused there with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST_BYTES = 180;

function shorten(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST_BYTES) short = [...short].slice(0, -1).join('');
  return short.trim();
}

/**
 * A file name that every system takes, from any words: `Số 5/KH` and a title of three lines too.
 *
 * @param extension - with its dot; added unless `words` end in it
 */
export function legalFileName(words: string, extension: string): string {
  const stem = words.toLowerCase().endsWith(extension) ? words.slice(0, -extension.length) : words;
  const clean = stem.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const trimmed = shorten(clean.replace(/^[\s.]+|[\s.]+$/g, ''));
  const named = trimmed === '' || DEVICE.test(trimmed) ? `Văn bản ${trimmed}`.trim() : trimmed;
  return named + extension;
}

/** `file` with `extension` at its end, whatever the user typed into the dialog. */
export function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === extension ? file : file + extension;
}
