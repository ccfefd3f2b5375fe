import { describe, expect, test } from 'vitest';
import { parseDocument } from '#core/model/parse-document.ts';
import { standardFor } from '#core/standards/governing.ts';
import {
  letter,
  olderLetter,
  olderPlan,
  plan,
  stateLetter,
  statePlan,
  TODAY,
} from '#tests/support/documents.ts';

describe.each([
  ['letter', letter, 'hd05', 'cong-van'],
  ['plan', plan, 'hd05', 'ke-hoach'],
  ['olderLetter', olderLetter, 'hd36', 'cong-van'],
  ['olderPlan', olderPlan, 'hd36', 'ke-hoach'],
  ['stateLetter', stateLetter, 'nd30', 'cong-van'],
  ['statePlan', statePlan, 'nd30', 'ke-hoach'],
] as const)('%s()', (_name, build, pack, type) => {
  test('is a document by the schema', () => {
    expect(parseDocument(build())).toEqual({ ok: true, document: build() });
  });

  test('is of its type and governed by its pack', () => {
    expect(build().header.type).toBe(type);
    expect(standardFor(build(), TODAY).id).toBe(pack);
  });

  test('takes what a test says of it and keeps the rest', () => {
    const changed = build({ header: { subject: 'khác' }, recipients: [] });
    expect(changed).toEqual({
      ...build(),
      header: { ...build().header, subject: 'khác' },
      recipients: [],
    });
  });
});
