import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { createWorkspace } from '#renderer/app/workspace.ts';
import { findInSteps } from '#renderer/check/run-check.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const DOCUMENT = letter({ body: [paragraph('p1', 'Uỷ ban nhân dân thực hiện.')] });
const OFFICE: OfficeProfile = { ...partySampleProfile, issuer: DOCUMENT.header.issuer };

/** What a window finds of which offices and setting are these, by the rule. */
function found(rule: string, profiles: readonly OfficeProfile[], toneStyle: 'old' | 'new' | null) {
  const bridge = { call: () => Promise.reject(), subscribe: () => () => undefined };
  const workspace = createWorkspace(bridge as unknown as Bridge);
  workspace.facts.today = TODAY;
  workspace.session.update((state) => ({
    ...state,
    profiles,
    settings: { ...state.settings, toneStyle },
  }));
  const steps = findInSteps(workspace, DOCUMENT);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.filter((finding) => finding.rule === rule);
}

const isUyWrong = (...of: [profiles: readonly OfficeProfile[], toneStyle: 'old' | 'new' | null]) =>
  found('tone-style', ...of).some((finding) => finding.found === 'Uỷ');

test('tone marks are those of the issuing office, else those of the user', () => {
  expect(isUyWrong([{ ...OFFICE, toneStyle: 'new' }], 'old')).toBe(false);
  expect(isUyWrong([{ ...OFFICE, toneStyle: 'old' }], 'new')).toBe(true);
  expect(isUyWrong([OFFICE], 'old')).toBe(true);
  expect(isUyWrong([OFFICE], 'new')).toBe(false);
});

test('figures are those of the issuing office, though another is drafted for', () => {
  const overrides = { 'hd05:body.contentEnd': './.' };
  const other = { ...partySampleProfile, id: 'khac', issuer: { name: 'ĐẢNG ỦY KHÁC', code: 'ĐU' } };
  expect(found('content-end', [other, { ...OFFICE, overrides }], null)).toMatchObject([
    { clause: { office: true } },
  ]);
  expect(found('content-end', [{ ...other, overrides }, OFFICE], null)).toEqual([]);
});
