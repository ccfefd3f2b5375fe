import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { overrideOf } from '#core/signing/signing-gate.ts';
import { createWorkspace } from '#renderer/app/workspace.ts';
import { exportPdf } from '#renderer/signing/export-pdf.ts';
import { gateOf } from '#renderer/signing/signing-flow.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const TOKEN = '8c7f2b1e-58f1-4d0a-9d41-0a2f6d3f7a11';
const WRITTEN = { ok: true, value: { fileName: 'Công văn.pdf', pages: 2, written: TOKEN } };
const FAULTY = letter({
  marks: { draft: 1 },
  body: [paragraph('p1', 'Báo cáo trước ngày [điền ngày].')],
});

type Answer = { readonly ok: boolean; readonly code?: string; readonly value?: unknown };

function windowOn(document: OfficialDocument, shown: Answer = { ok: true, value: {} }) {
  const asked: unknown[] = [];
  const call = (name: string, request: unknown) => {
    if (name !== 'written:show') return Promise.resolve(WRITTEN);
    asked.push(request);
    return Promise.resolve(shown);
  };
  const bridge = { call, subscribe: () => () => undefined } as unknown as Bridge;
  const workspace = createWorkspace(bridge);
  workspace.facts.today = TODAY;
  workspace.documents.open({ journalId: 'j1', document, saved: document, file: null });
  return Object.assign(workspace, { asked });
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
  workspace.signing.update((state) => ({ ...state, journalId: 'j1', overrides: [made] }));
  await exportPdf(workspace);
  expect(toasts(workspace)).toEqual([['done', 'Đã xuất PDF', 'Công văn.pdf · 2 trang']]);
  workspace.signing.update((state) => ({ ...state, journalId: 'of another document' }));
  await exportPdf(workspace);
  expect(toasts(workspace).at(-1)?.[2]).toContain('Còn 1 lỗi');
});

test('the PDF just written, or its folder, is one click away', async () => {
  const workspace = windowOn(letter({ marks: { draft: 1 } }));
  await exportPdf(workspace);
  const [toast] = workspace.session.get().toasts;
  expect(toast?.actions.map(({ label }) => label)).toEqual(['Mở PDF', 'Mở thư mục']);
  for (const { run } of toast?.actions ?? []) run();
  expect(workspace.asked).toEqual([
    { token: TOKEN, how: 'file' },
    { token: TOKEN, how: 'folder' },
  ]);
});

test('where no program opens a PDF, the user hears what is safe and what to do', async () => {
  const workspace = windowOn(letter({ marks: { draft: 1 } }), { ok: false, code: 'no-viewer' });
  await exportPdf(workspace);
  workspace.session.get().toasts[0]?.actions[0]?.run();
  await expect
    .poll(() => toasts(workspace).at(-1))
    .toEqual([
      'trouble',
      'Chưa mở được bản xuất',
      'Máy chưa có chương trình nào để mở PDF. Văn bản đang soạn không bị ảnh hưởng. ' +
        'Tệp đã được ghi xong: hãy bấm “Mở thư mục” để thấy tệp.',
    ]);
});
