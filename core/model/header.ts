import { z } from 'zod';
import { documentType } from './document-type.ts';
import type { Immutable } from './immutable.ts';
import { lineText, multilineText } from './text.ts';

/** The Party's documents (văn bản của Đảng) or the State's (văn bản hành chính). */
export const system = z.enum(['party', 'state']);

/** A body: its name as printed, and its code as in the ký hiệu (`TU`, `BTGQU`). */
export const issuingBody = z.strictObject({ name: multilineText, code: lineText });

/** The parts of a date that are known; the clerk stamps the rest. */
export const partialDate = z.strictObject({
  day: z.int().min(1).max(31).nullable(),
  month: z.int().min(1).max(12).nullable(),
  year: z.int().min(1900).max(9999).nullable(),
});

/** Số và ký hiệu, in its three parts; `value` is blank until the clerk registers the document. */
export const documentNumber = z.strictObject({
  value: lineText,
  typeCode: lineText,
  bodyCode: lineText,
});

/** Everything that stands above the text of the document. */
export const header = z.strictObject({
  parent: issuingBody.nullable(),
  issuer: issuingBody,
  number: documentNumber,
  place: lineText,
  date: partialDate,
  type: documentType,
  /** Trích yếu, as printed, with its own first words (`về việc …`). */
  subject: lineText,
});

export type System = z.infer<typeof system>;
export type IssuingBody = Immutable<z.infer<typeof issuingBody>>;
export type PartialDate = Immutable<z.infer<typeof partialDate>>;
export type DocumentNumber = Immutable<z.infer<typeof documentNumber>>;
export type Header = Immutable<z.infer<typeof header>>;
