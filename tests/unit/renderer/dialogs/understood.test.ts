import { describe, expect, test } from 'vitest';
import { blankDocument } from '#core/model/blank-document.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { understoodParts } from '#renderer/dialogs/understood.ts';
import { letter, plan } from '#tests/support/documents.ts';

describe('what was recognised', () => {
  test('a whole letter has all that letters have', () => {
    const parts = understoodParts(letter(), hd05);
    expect(parts.filter(({ value }) => value === '').map(({ part }) => part)).toEqual(['type']);
    expect(parts.find(({ part }) => part === 'type')?.isExpected).toBe(false);
    expect(parts.find(({ part }) => part === 'number')?.value).toBe('Số 152-CV/ĐU');
  });

  test('a plan without its signature misses that and nothing else', () => {
    const missing = understoodParts(plan({ signatures: [] }), hd05).filter(
      ({ value, isExpected }) => value === '' && isExpected,
    );
    expect(missing.map(({ part }) => part)).toEqual(['signature']);
  });

  test('in prose nothing is found, though number and date would print their gaps', () => {
    const parts = understoodParts(blankDocument('party', 'cong-van'), hd05);
    expect(parts.every(({ value }) => value === '')).toBe(true);
  });
});
