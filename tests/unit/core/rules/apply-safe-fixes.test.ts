import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

/** The check, and how often it was asked. */
function counted() {
  const calls = { count: 0 };
  const check = (document: OfficialDocument) => {
    calls.count += 1;
    return checkDocument(document, { today: TODAY });
  };
  return { calls, check };
}

function words({ body }: OfficialDocument): readonly string[] {
  return body.map((block) => ('runs' in block ? plainText(block.runs) : ''));
}

const SPACED = 'Văn phòng chủ trì , phối hợp với các đơn vị , tổng hợp kết quả.';
const PLAIN = 'Văn phòng chủ trì, phối hợp với các đơn vị, tổng hợp kết quả.';

describe('applying every safe fix', () => {
  test('mends all of them and lists them in document order', () => {
    const { check } = counted();
    const document = letter({ body: [paragraph('b1', SPACED), paragraph('b2', SPACED)] });
    const { document: after, mended } = applySafeFixes(document, check);
    expect(words(after)).toEqual([PLAIN, PLAIN]);
    expect(mended.map(({ rule, at }) => [rule, at.path[1]])).toEqual([
      ['spacing', 'b1'],
      ['spacing', 'b1'],
      ['spacing', 'b2'],
      ['spacing', 'b2'],
    ]);
    expect(words(document)).toEqual([SPACED, SPACED]);
  });

  test('asks as often as one passage has fixes, however many passages there are', () => {
    const { calls, check } = counted();
    const body = Array.from({ length: 200 }, (_, index) => paragraph(`b${index}`, SPACED));
    const { mended } = applySafeFixes(letter({ body }), check);
    expect(mended).toHaveLength(400);
    expect(calls.count).toBe(3);
  });

  test('so it is with what rules find by looking at the whole document', () => {
    const { calls, check } = counted();
    const body = Array.from({ length: 200 }, (_, index) =>
      paragraph(`b${index}`, index % 3 === 0 ? 'Hoà giải ở cơ sở.' : 'Hòa giải ở cơ sở.'),
    );
    const { document, mended } = applySafeFixes(letter({ body }), check);
    expect(new Set(words(document))).toEqual(new Set(['Hòa giải ở cơ sở.']));
    expect(mended.map(({ rule }) => rule)).toEqual(Array.from({ length: 67 }, () => 'tone-style'));
    expect(calls.count).toBe(2);
  });

  test('gives the document itself back where there is nothing to mend', () => {
    const document = letter();
    expect(applySafeFixes(document, counted().check).document).toBe(document);
  });

  test('tries a fix that does not help only once', () => {
    const document = letter({ body: [paragraph('b1', SPACED)] });
    const stubborn = checkDocument(document, { today: TODAY }).slice(0, 1);
    const idle = stubborn.map((each) => ({
      ...each,
      fixes: each.fixes.map((fix) => ({ ...fix, edits: [] })),
    }));
    expect(applySafeFixes(document, () => idle).mended).toHaveLength(1);
  });
});
