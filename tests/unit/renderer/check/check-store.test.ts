import { expect, test } from 'vitest';
import type { Finding } from '#core/rules/finding.ts';
import { createCheckStore, unchecked, withFound } from '#renderer/check/check-store.ts';
import { letter } from '#tests/support/documents.ts';

const finding = (id: string, found: string): Finding => ({
  rule: 'doubled-space',
  number: 60,
  severity: 'warning',
  clause: { document: 'HD36', point: 'II.2', confidence: 'A' },
  message: `“${found}”`,
  found,
  expected: '',
  at: { path: ['body', id, 'runs'], range: { start: 0, end: found.length } },
  fixes: [],
});

test('findings that say the same stay the very same, and so does their list', () => {
  const [first, second] = [letter(), letter()];
  const before = withFound(createCheckStore().get(), first, [finding('a', 'x'), finding('b', 'y')]);
  const same = withFound(before, second, [finding('a', 'x'), finding('b', 'y')]);
  expect(same.document).toBe(second);
  expect(same.findings).toBe(before.findings);
  const other = withFound(before, second, [finding('b', 'y'), finding('c', 'z')]);
  expect(other.findings[0]).toBe(before.findings[1]);
  expect(other.findings.map(({ found }) => found)).toEqual(['y', 'z']);
});

test('a finding at the same place that says something else is another', () => {
  const before = withFound(createCheckStore().get(), letter(), [finding('a', 'x')]);
  const next = { ...finding('a', 'x'), message: 'nói khác' };
  expect(withFound(before, letter(), [next]).findings).toEqual([next]);
});

test('nothing of a draft that was changed since is shown', () => {
  const state = withFound(createCheckStore().get(), letter(), [finding('a', 'x')]);
  expect(unchecked(state)).toMatchObject({ document: null, findings: [], active: null });
});
