/** A text, or why there is none: not text at all, or text in letters that cannot be told. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'not-a-document' | 'unknown-encoding' };

type Mark = { readonly encoding: string; readonly bytes: readonly number[] };

const MARKS: readonly Mark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Every character beyond ASCII that a Vietnamese text of the windows-1258 days may hold. */
const VIETNAMESE_ONLY = /^[\p{ASCII}\p{Script=Latin}\p{M}“”‘’–—…§°«»•\u00a0]*$/u;
/** Letters that windows-1258 has and Vietnamese does not: a sign of another encoding. */
const FOREIGN_LETTERS = /[ßäåæçëïñöøûüÿœƒªº]/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls tell text from binary
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return null; // the decoder's own word for malformed input
    throw cause;
  }
}

/** Fonts of the .VnTime and VNI kind use the same bytes for other letters: those are not guessed. */
function fromWindows1258(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'windows-1258')?.normalize('NFC');
  if (text === undefined || !VIETNAMESE_ONLY.test(text) || FOREIGN_LETTERS.test(text)) return null;
  return text;
}

/**
 * Turns the bytes of a text file into text: UTF-8, UTF-16 with its mark, or windows-1258 where
 * nothing but Vietnamese comes out of it. Anything less certain is refused, never garbled.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const text = mark ? decode(bytes, mark.encoding) : decode(bytes, 'utf-8');
  if (text !== null) {
    return BINARY.test(text) ? { ok: false, code: 'not-a-document' } : { ok: true, text };
  }
  if (mark || bytes.includes(0)) return { ok: false, code: 'not-a-document' };
  const old = fromWindows1258(bytes);
  return old === null ? { ok: false, code: 'unknown-encoding' } : { ok: true, text: old };
}
