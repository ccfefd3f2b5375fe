import { z } from 'zod';
import { id } from './block.ts';
import { documentNumber, issuingBody, partialDate } from './header.ts';
import type { Immutable } from './immutable.ts';
import { lineText, multilineText } from './text.ts';

/** One body to which the document is addressed (kính gửi, kính trình). */
export const addressee = z.strictObject({ id, text: lineText });

/** One line of nơi nhận; `purpose` is what stands in its brackets. No dash, no punctuation. */
export const recipient = z.strictObject({ id, text: lineText, purpose: lineText });

/** T/M, K/T, T/L, Q. and TUQ.: on whose authority the signer signs. */
export const authorityForm = z.enum([
  'on-behalf',
  'for-head',
  'by-order',
  'acting',
  'by-delegation',
]);

/** No form of words needs more lines of authority than these above one signature. */
export const MOST_AUTHORITIES = 3;

/** One line of authority: its form and the body or head it names (`T/M` + `BAN THƯỜNG VỤ`). */
export const authority = z.strictObject({ form: authorityForm, of: lineText });

/** Thể thức đề ký. A head who signs directly has no authority lines. */
export const signature = z.strictObject({
  id,
  authority: z.array(authority).max(MOST_AUTHORITIES),
  position: multilineText,
  name: lineText,
});

export const urgency = z.enum(['none', 'khan', 'thuong-khan', 'hoa-toc', 'hoa-toc-hen-gio']);
export const secrecy = z.enum(['none', 'mat', 'toi-mat', 'tuyet-mat']);

/** The optional marks on the first page; empty text or null where a mark is absent. */
export const marks = z.strictObject({
  urgency,
  secrecy,
  circulation: lineText,
  /** The n of *Dự thảo lần n*. */
  draft: z.int().min(1).max(99).nullable(),
  typist: lineText,
  copies: z.int().min(1).max(9999).nullable(),
  contact: lineText,
});

/** Bản sao: the block that the copying body adds below the copied text. */
export const copyBlock = z.strictObject({
  form: z.enum(['sao-y', 'sao-luc', 'trich-sao']),
  parent: issuingBody.nullable(),
  issuer: issuingBody,
  number: documentNumber,
  place: lineText,
  date: partialDate,
  signature,
  recipients: z.array(recipient),
});

export type Addressee = Immutable<z.infer<typeof addressee>>;
export type Recipient = Immutable<z.infer<typeof recipient>>;
export type AuthorityForm = z.infer<typeof authorityForm>;
export type Authority = Immutable<z.infer<typeof authority>>;
export type Signature = Immutable<z.infer<typeof signature>>;
export type Urgency = z.infer<typeof urgency>;
export type Secrecy = z.infer<typeof secrecy>;
export type Marks = Immutable<z.infer<typeof marks>>;
export type CopyBlock = Immutable<z.infer<typeof copyBlock>>;
