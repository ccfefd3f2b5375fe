import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Picture } from '#core/model/picture.ts';

/** Namespace of the part in which a saved file carries its model. */
export const MODEL_NAMESPACE = 'urn:van-thu:official-document';

/** What the part says: the fingerprint of the words that were written with it, and the model. */
export type EmbeddedPart = { readonly fingerprint: string; readonly data: unknown };

/** Pictures stand in the package already: the model names them by their order alone. */
function withoutPictures(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) => (block.kind === 'figure' ? { ...block, image: null } : block));
}

/**
 * The part as XML. The model goes as Base64 of its JSON in UTF-8, so that no program on the way
 * can normalise a character of it. The bytes of its pictures are those of the visible document.
 */
export function embeddedXml(document: OfficialDocument, fingerprint: string): string {
  const lean = {
    ...document,
    body: withoutPictures(document.body),
    annexes: document.annexes.map((each) => ({ ...each, body: withoutPictures(each.body) })),
  };
  const model = Buffer.from(JSON.stringify(lean), 'utf8').toString('base64');
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

type Stored = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null;
}

/**
 * The model with its pictures put back: the first figure gets the first of `pictures`, and so on. A
 * picture that Word has packed anew or exchanged is the one that it shows. What is broken stays so,
 * for the schema to refuse.
 */
export function withPictures(data: unknown, pictures: readonly (Picture | null)[]): unknown {
  const left = [...pictures];
  const filled = (blocks: unknown): unknown =>
    Array.isArray(blocks)
      ? blocks.map((block: unknown) =>
          isRecord(block) && block.kind === 'figure' && block.image === null
            ? { ...block, image: left.shift() ?? null }
            : block,
        )
      : blocks;
  if (!isRecord(data)) return data;
  const { body, annexes } = data;
  return {
    ...data,
    body: filled(body),
    annexes: Array.isArray(annexes)
      ? annexes.map((each: unknown) =>
          isRecord(each) ? { ...each, body: filled(each.body) } : each,
        )
      : annexes,
  };
}
