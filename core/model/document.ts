import { z } from 'zod';
import { asFound } from './as-found.ts';
import { block, id } from './block.ts';
import { addressee, copyBlock, marks, recipient, signature } from './closing.ts';
import { header, system } from './header.ts';
import type { Immutable } from './immutable.ts';
import { lineText } from './text.ts';

/** The version that this program writes; older ones are migrated on reading. */
export const FORMAT_VERSION = 2;

/** How this document's body numbers itself: the mark that follows each kind of number. */
export const numbering = z.strictObject({
  roman: z.enum(['.', '-', ')', '']),
  arabic: z.enum(['.', '-', ')', '']),
  decimal: z.enum(['.', '-', ')', '']),
  letter: z.enum([')', '.', '-', '']),
});

/** Choices of layout that the standard leaves to the office; null takes the standard's own. */
export const pageChoices = z.strictObject({
  twoSided: z.boolean(),
  bodySizePt: z.number().min(6).max(30).nullable(),
  lineSpacingPt: z.number().min(6).max(60).nullable(),
  marginsMm: z
    .strictObject({
      top: z.number().min(0).max(100),
      right: z.number().min(0).max(100),
      bottom: z.number().min(0).max(100),
      left: z.number().min(0).max(100),
    })
    .nullable(),
});

export const annex = z.strictObject({ id, title: lineText, body: z.array(block) });

/** A finding that somebody decided to leave as it stands, and why. */
export const ignoredFinding = z.strictObject({
  rule: lineText,
  found: lineText,
  reason: lineText,
  by: lineText,
  at: z.iso.datetime(),
});

/**
 * An official document: plain data, and all there is to know of it. Rules, exporters, templates
 * and the command line see nothing else.
 */
export const officialDocument = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  system,
  header,
  addressees: z.array(addressee),
  body: z.array(block),
  recipients: z.array(recipient),
  signatures: z.array(signature),
  marks,
  numbering,
  page: pageChoices,
  annexes: z.array(annex),
  copyBlock: copyBlock.nullable(),
  asFound,
  ignored: z.array(ignoredFinding),
});

export type Numbering = Immutable<z.infer<typeof numbering>>;
export type IgnoredFinding = Immutable<z.infer<typeof ignoredFinding>>;
export type Annex = Immutable<z.infer<typeof annex>>;
export type OfficialDocument = Immutable<z.infer<typeof officialDocument>>;
