import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A part of a DOCX as text; '' if there is none. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  return part ? strFromU8(part) : '';
}

/** `docx` with one part rewritten. */
export function withPart(
  docx: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function wrapped(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="${MAIN}">${content}</w:${root}>`);
}

/** The least of a DOCX around the given content of its body, styles and numbering. */
export function smallDocx(body: string, styles = '', numbering = ''): Uint8Array {
  return zipSync({
    'word/document.xml': wrapped('document', `<w:body>${body}</w:body>`),
    ...(styles && { 'word/styles.xml': wrapped('styles', styles) }),
    ...(numbering && { 'word/numbering.xml': wrapped('numbering', numbering) }),
  });
}
