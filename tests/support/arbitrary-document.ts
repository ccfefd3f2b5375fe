import fc from 'fast-check';
import type { AsFound } from '#core/model/as-found.ts';
import {
  authorityForm,
  type CopyBlock,
  type Signature,
  secrecy,
  urgency,
} from '#core/model/closing.ts';
import { FORMAT_VERSION, type OfficialDocument } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import { SINGLE_PARTS } from '#core/model/frame-part.ts';
import { countingIds } from '#core/model/new-id.ts';
import { arbitraryBlocks } from './arbitrary-body.ts';
import { arbitraryLine, arbitraryLines } from './arbitrary-text.ts';

const id = fc.constant('');
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const half = (min: number, max: number) =>
  fc.integer({ min: min * 2, max: max * 2 }).map((steps) => steps / 2);
const listOf = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength: number) =>
  fc.array(arbitrary, { maxLength });

/** `value` with every blank id replaced by one that occurs once; works on any part of a document. */
export function withIds<Value>(value: Value, newId: () => string = countingIds('n')): Value {
  if (Array.isArray(value)) return value.map((each) => withIds(each, newId)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'id' && inner === '' ? newId() : withIds(inner, newId),
  ]);
  return Object.fromEntries(entries) as Value;
}

const issuingBody = fc.record({ name: arbitraryLines, code: arbitraryLine });
const number = fc.record({
  value: arbitraryLine,
  typeCode: arbitraryLine,
  bodyCode: arbitraryLine,
});
const date = fc.record({
  day: orNull(fc.integer({ min: 1, max: 31 })),
  month: orNull(fc.integer({ min: 1, max: 12 })),
  year: orNull(fc.integer({ min: 2000, max: 2030 })),
});

const header = fc.record({
  parent: orNull(issuingBody),
  issuer: issuingBody,
  number,
  place: arbitraryLine,
  date,
  type: fc.constantFrom(...documentType.options),
  subject: arbitraryLine,
});

const recipient = fc.record({ id, text: arbitraryLine, purpose: arbitraryLine });

const signature: fc.Arbitrary<Signature> = fc.record({
  id,
  authority: listOf(
    fc.record({ form: fc.constantFrom(...authorityForm.options), of: arbitraryLine }),
    3,
  ),
  position: arbitraryLines,
  name: arbitraryLine,
});

const marks = fc.record({
  urgency: fc.constantFrom(...urgency.options),
  secrecy: fc.constantFrom(...secrecy.options),
  circulation: arbitraryLine,
  draft: orNull(fc.integer({ min: 1, max: 99 })),
  typist: arbitraryLine,
  copies: orNull(fc.integer({ min: 1, max: 9999 })),
  contact: arbitraryLine,
});

const page = fc.record({
  twoSided: fc.boolean(),
  bodySizePt: orNull(half(13, 15)),
  lineSpacingPt: orNull(half(16, 24)),
  marginsMm: orNull(
    fc.record({ top: half(15, 30), right: half(10, 25), bottom: half(15, 30), left: half(20, 40) }),
  ),
});

const copyBlock: fc.Arbitrary<CopyBlock> = fc.record({
  form: fc.constantFrom('sao-y', 'sao-luc', 'trich-sao' as const),
  parent: orNull(issuingBody),
  issuer: issuingBody,
  number,
  place: arbitraryLine,
  date,
  signature,
  recipients: listOf(recipient, 3),
});

const foundForm = fc.record(
  {
    text: arbitraryLine,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    sizePt: half(8, 20),
    align: fc.constantFrom('left', 'center', 'right', 'justify' as const),
  },
  { requiredKeys: [] },
);

const asFound: fc.Arbitrary<AsFound> = listOf(
  fc.tuple(fc.constantFrom(...SINGLE_PARTS), foundForm),
  3,
).map((entries) => Object.fromEntries(entries));

const ignored = fc.record({
  rule: arbitraryLine,
  found: arbitraryLine,
  reason: arbitraryLine,
  by: arbitraryLine,
  at: fc.constant('2026-11-21T08:00:00Z'),
});

const separator = fc.constantFrom('.', '-', ')', '' as const);

/**
 * Valid documents of either system with every kind of block, level, mark and irregularity that
 * the schema allows, hostile words among them. Ids occur once.
 */
export const arbitraryDocument: fc.Arbitrary<OfficialDocument> = fc
  .record({
    formatVersion: fc.constant(FORMAT_VERSION as typeof FORMAT_VERSION),
    system: fc.constantFrom('party', 'state' as const),
    header,
    addressees: listOf(fc.record({ id, text: arbitraryLine }), 4),
    body: arbitraryBlocks,
    recipients: listOf(recipient, 5),
    signatures: listOf(signature, 2),
    marks,
    numbering: fc.record({
      roman: separator,
      arabic: separator,
      decimal: separator,
      letter: separator,
    }),
    page,
    annexes: listOf(fc.record({ id, title: arbitraryLine, body: arbitraryBlocks }), 2),
    copyBlock: orNull(copyBlock),
    asFound,
    ignored: listOf(ignored, 2),
  })
  .map((blank) => withIds(blank));
