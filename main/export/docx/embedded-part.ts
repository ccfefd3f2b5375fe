import type { OfficialDocument } from '#core/model/document.ts';

/** Namespace of the part in which a saved file carries its model. */
export const MODEL_NAMESPACE = 'urn:van-thu:official-document';

/** What the part says: the fingerprint of the words that were written with it, and the model. */
export type EmbeddedPart = { readonly fingerprint: string; readonly data: unknown };

/**
 * The part as XML. The model goes as Base64 of its JSON in UTF-8, so that no program on the way
 * can normalise a character of it.
 */
export function embeddedXml(document: OfficialDocument, fingerprint: string): string {
  const model = Buffer.from(JSON.stringify(document), 'utf8').toString('base64');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<model xmlns="${MODEL_NAMESPACE}" fingerprint="${fingerprint}">${model}</model>`
  );
}

/** Reads the content of the part back; undefined where it is not what we write. */
export function embeddedData(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
