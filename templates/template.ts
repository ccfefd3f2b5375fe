import { z } from 'zod';
import { level } from '#core/model/block.ts';
import { documentType } from '#core/model/document-type.ts';
import { system } from '#core/model/header.ts';
import type { Immutable } from '#core/model/immutable.ts';
import { lineText, multilineText } from '#core/model/text.ts';

/** A stretch of the body as a template words it. `[…]` in a text is for the writer to fill. */
export const templateBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('basis'), text: multilineText }),
  z.strictObject({ kind: z.literal('paragraph'), text: multilineText }),
  z.strictObject({ kind: z.literal('item'), level, title: z.boolean(), text: multilineText }),
]);

/** What a template says of a document: its words and blocks. Geometry belongs to the standard. */
export const templateContent = z.strictObject({
  /** Without the first words that the standard prescribes for a công văn. */
  subject: lineText,
  addressees: z.array(lineText),
  body: z.array(templateBlock),
});

/** A starting point for documents of one type. Plain data, so that an office can add its own. */
export const template = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: lineText,
  /** One sentence for the gallery: what the document is for. */
  summary: lineText,
  system,
  type: documentType,
  content: templateContent,
});

export type TemplateBlock = Immutable<z.infer<typeof templateBlock>>;
export type TemplateContent = Immutable<z.infer<typeof templateContent>>;
export type Template = Immutable<z.infer<typeof template>>;

/** Declares a template; the type is checked here, the data by the registry's test. */
export function defineTemplate(data: Template): Template {
  return data;
}

/** Declares the filled-in content of a template's sample. */
export function defineSample(content: TemplateContent): TemplateContent {
  return content;
}
