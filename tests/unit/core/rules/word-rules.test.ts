import { expect, test } from 'vitest';
import { wordFor } from '#core/profile/dictionaries.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { RULES } from '#core/rules/registry.ts';
import { heedsDictionary } from '#core/rules/word-rules.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

/** A fault of each rule that a dictionary settles. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'misspelled-word': ['Các nghành phối hợp.'],
  'confused-word': ['Các cản bộ phụ trách phối hợp.'],
  'tone-style': ['Đảng ủy xã, Ủy ban nhân dân, Ủy ban Mặt trận.', 'Kế hoạch của Uỷ ban nhân dân.'],
  'abbreviation-introduced': ['Đề nghị UBND phường phối hợp; UBND phường báo cáo.'],
  'one-term-one-form': ['Bảo đảm tiến độ, bảo đảm chất lượng.', 'Đảm bảo thời gian.'],
};

test('each of them is a rule, and adding what it found settles it', () => {
  const named = RULES.map(({ id }) => id).filter(heedsDictionary);
  expect(named.toSorted()).toEqual(Object.keys(FAULTS).toSorted());
  for (const [rule, texts] of Object.entries(FAULTS)) {
    const body = texts.map((text, index) => paragraph(`b${index}`, text));
    const document = { ...letter(), body };
    const found = (dictionary: ReadonlySet<string>) =>
      checkDocument(document, { today: '2026-11-21', dictionary })
        .filter((finding) => finding.rule === rule)
        .map((finding) => finding.found);
    const before = found(new Set());
    expect([rule, before.length > 0]).toEqual([rule, true]);
    expect([rule, found(new Set(before.map(wordFor)))]).toEqual([rule, []]);
  }
});
