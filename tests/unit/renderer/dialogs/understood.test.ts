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

  test('a long list is said in short, broken between words', () => {
    const bodies = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map(
      (n) => `Chi bộ Khu phố ${n} trực thuộc`,
    );
    const recipients = bodies.map((text, index) => ({ id: `r${index}`, text, purpose: '' }));
    const parts = understoodParts(plan({ recipients }), hd05);
    expect(parts.find(({ part }) => part === 'recipients')?.value).toBe(
      'Chi bộ Khu phố Một trực thuộc; Chi bộ Khu phố Hai trực thuộc; Chi bộ Khu phố Ba trực thuộc; Chi bộ Khu phố Bốn trực thuộc; Chi bộ Khu phố Năm trực thuộc; Chi bộ …',
    );
  });

  test('in prose nothing is found, though number and date would print their gaps', () => {
    const parts = understoodParts(blankDocument('party', 'cong-van'), hd05);
    expect(parts.every(({ value }) => value === '')).toBe(true);
  });
});
