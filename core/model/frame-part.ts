/** The parts of the frame that stand at most once in a document. */
export const SINGLE_PARTS = [
  'title',
  'title-line',
  'motto',
  'motto-line',
  'parent',
  'issuer',
  'star',
  'issuer-line',
  'number',
  'place-date',
  'type',
  'subject',
  'separator',
  'urgency',
  'secrecy',
  'circulation',
  'draft',
  'addressees-label',
  'recipients-label',
  'typist',
  'contact',
] as const;

export type SinglePart = (typeof SINGLE_PARTS)[number];

/**
 * The name of a part of the frame: what `asFound` is keyed by, and what the composition and the
 * findings point at when they speak of something printed that is no field of its own.
 */
export type FramePart =
  | SinglePart
  | `addressee/${string}`
  | `recipient/${string}`
  | `signature/${string}/authority/${number}`
  | `signature/${string}/position`
  | `signature/${string}/name`
  /** The dash before one of the grounds, which the body's own block does not hold. */
  | `basis/${string}`
  /** `Phụ lục II` over the name of an annex, which follows from its place. */
  | `annex/${string}/label`
  /** The line `(Kèm theo …)` over an annex, which is made from the document's fields. */
  | `annex/${string}/reference`;
