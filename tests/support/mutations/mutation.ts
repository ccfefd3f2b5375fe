import type { FoundForm } from '#core/model/as-found.ts';
import type { Paragraph } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import { plainText } from '#core/model/text.ts';
import type { Standard } from '#core/standards/standard.ts';

/** A document with one fault in it. */
export type Planted = {
  readonly document: OfficialDocument;
  /** Exactly what the intended rule must find. */
  readonly found: string;
  /** What the safe fix must make of it; absent where no fix is safe. */
  readonly mended?: OfficialDocument;
};

/** One fault that a rule knows, and how to plant it; null where the document has no place for it. */
export type Mutation = {
  readonly rule: string;
  readonly name: string;
  plant(document: OfficialDocument, standard: Standard): Planted | null;
};

/** The document with what its source said of a part of the frame. */
export function withFound(
  document: OfficialDocument,
  part: FramePart,
  form: FoundForm,
): OfficialDocument {
  return { ...document, asFound: { ...document.asFound, [part]: form } };
}

/** A frame part that stood otherwise in the source; the fix lets it stand as the standard has it. */
export function found(
  document: OfficialDocument,
  part: FramePart,
  text: string,
  what = text,
): Planted {
  return { document: withFound(document, part, { text }), found: what, mended: document };
}

/** The first paragraph of running text that is not the last block. */
export function firstParagraph(document: OfficialDocument): Paragraph | null {
  const block = document.body.slice(0, -1).find((each) => each.kind === 'paragraph');
  return block?.kind === 'paragraph' && plainText(block.runs).length > 40 ? block : null;
}

/** The document with the words of its first paragraph changed. */
export function rewriting(
  document: OfficialDocument,
  change: (text: string) => string,
): OfficialDocument | null {
  const target = firstParagraph(document);
  if (!target) return null;
  const text = change(plainText(target.runs));
  const body = document.body.map((block) =>
    block === target ? { ...target, runs: [{ text }] } : block,
  );
  return { ...document, body };
}

/**
 * A fault in a sentence of its own before the first paragraph's; `right` is the sentence as the
 * safe fix must leave it.
 */
export function sentence(
  rule: string,
  name: string,
  wrong: string,
  what: string,
  right?: string,
  holds: (document: OfficialDocument) => boolean = () => true,
): Mutation {
  return {
    rule,
    name,
    plant(document) {
      const planted = rewriting(document, (text) => `${wrong} ${text}`);
      if (!planted || !holds(document)) return null;
      const mended = right && rewriting(document, (text) => `${right} ${text}`);
      return { document: planted, found: what, ...(mended && { mended }) };
    },
  };
}
