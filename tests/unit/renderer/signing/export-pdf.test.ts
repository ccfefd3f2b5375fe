import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { overrideOf } from '#core/signing/signing-gate.ts';
import { createWorkspace } from '#renderer/app/workspace.ts';
import { exportPdf } from '#renderer/signing/export-pdf.ts';
import { gateOf } from '#renderer/signing/signing-flow.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const WRITTEN = { ok: true, value: { fileName: 'Công văn.pdf', pages: 2 } };
const FAULTY = letter({
  marks: { draft: 1 },
  body: [paragraph('p1', 'Báo cáo trước ngày [điền ngày].')],
});

function windowOn(document: OfficialDocument) {
  const call = () => Promise.resolve(WRITTEN);
  const bridge = { call, subscribe: () => () => undefined } as unknown as Bridge;
  const workspace = createWorkspace(bridge);
  workspace.facts.today = TODAY;
  workspace.documents.open({ journalId: 'j1', document, saved: document, file: null });
  return workspace;
}

const toasts = ({ session }: ReturnType<typeof windowOn>) =>
  session.get().toasts.map(({ tone, title, detail }) => [tone, title, detail]);

test('a sound document is written, and nothing more is said', async () => {
  const workspace = windowOn(letter({ marks: { draft: 1 } }));
  await exportPdf(workspace);
  expect(toasts(workspace)).toEqual([['done', 'Đã xuất PDF', 'Công văn.pdf · 2 trang']]);
});

test('errors that stand keep nothing back, but are told quietly', async () => {
  const workspace = windowOn(FAULTY);
  await exportPdf(workspace);
  expect(toasts(workspace)).toEqual([
    ['note', 'Đã xuất PDF', 'Công văn.pdf · 2 trang. Còn 1 lỗi; bản để ký: Tệp › Xuất để ký.'],
  ]);
});

test('what was let pass with a reason is not told again', async () => {
  const workspace = windowOn(FAULTY);
  const error = gateOf(workspace, FAULTY, []).standing.find(({ rule }) => rule === 'placeholders');
  if (!error) throw new Error('nothing stands');
  const made = overrideOf(error, { reason: 'Mẫu', by: 'An', at: '2026-11-18T00:00:00.000Z' });
  workspace.signing.update((state) => ({ ...state, overrides: [made] }));
  await exportPdf(workspace);
  expect(toasts(workspace)).toEqual([['done', 'Đã xuất PDF', 'Công văn.pdf · 2 trang']]);
});
