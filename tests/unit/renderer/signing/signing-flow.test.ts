import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { createWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import {
  exportSigning,
  gateOf,
  mendStanding,
  override,
  takeBack,
} from '#renderer/signing/signing-flow.ts';
import { signingFor } from '#renderer/signing/signing-store.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const HANDLE = '00000000-0000-4000-8000-000000000001';
const stamped = letter().header;
const DOCUMENT: OfficialDocument = letter({
  marks: { draft: 2 },
  header: {
    number: { value: '', typeCode: 'KH', bodyCode: stamped.number.bodyCode },
    date: { ...stamped.date, day: null },
  },
  body: [paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [điền ngày].')],
});

/** A window on `DOCUMENT` whose desktop answers every call with `answer` and keeps what was asked. */
function windowOn(answer: unknown = { ok: false, code: 'cancelled' }) {
  const asked: unknown[] = [];
  const call = (name: string, request: unknown) => {
    asked.push([name, request]);
    return Promise.resolve(answer);
  };
  const bridge = { call, subscribe: () => () => undefined } as unknown as Bridge;
  const workspace = createWorkspace(bridge);
  workspace.facts.today = TODAY;
  const file = { handle: HANDLE, fileName: 'Công văn.docx', writable: true };
  workspace.documents.open({ journalId: 'j1', document: DOCUMENT, saved: DOCUMENT, file });
  signingFor(workspace.signing, 'j1');
  return { workspace, asked };
}

function gate(workspace: Workspace) {
  const document = workspace.documents.get()?.document ?? DOCUMENT;
  return gateOf(workspace, document, workspace.signing.get().overrides);
}

const rules = (workspace: Workspace) => gate(workspace).standing.map(({ rule }) => rule);

test('safe fixes mend what they can as one step that can be undone', () => {
  const { workspace } = windowOn();
  expect(rules(workspace)).toEqual(['number-follows-type', 'draft-mark-left', 'placeholders']);
  mendStanding(workspace);
  expect(rules(workspace)).toEqual(['placeholders']);
  expect(workspace.documents.get()?.document.marks.draft).toBeNull();
  workspace.documents.undo();
  expect(workspace.documents.get()?.document).toEqual(DOCUMENT);
});

test('a reason lets one error pass until it is taken back', () => {
  const { workspace } = windowOn();
  mendStanding(workspace);
  workspace.signing.update((state) => ({ ...state, by: ' Trần Thị Lan ' }));
  const [finding] = gate(workspace).standing;
  if (!finding) throw new Error('an error stands');
  override(workspace, finding, ' Ngày ghi tay ');
  expect(gate(workspace).isOpen).toBe(true);
  const [made] = workspace.signing.get().overrides;
  expect(made).toMatchObject({ reason: 'Ngày ghi tay', by: 'Trần Thị Lan' });
  if (made) takeBack(workspace, made);
  expect(rules(workspace)).toEqual(['placeholders']);
});

test('decisions belong to one document; whoever decides stays', () => {
  const { workspace } = windowOn();
  workspace.signing.update((state) => ({ ...state, by: 'Lan' }));
  const [finding] = gate(workspace).standing;
  if (finding) override(workspace, finding, 'x');
  signingFor(workspace.signing, 'j1');
  expect(workspace.signing.get().overrides).toHaveLength(1);
  signingFor(workspace.signing, 'j2');
  expect(workspace.signing.get()).toMatchObject({ overrides: [], by: 'Lan' });
});

test('another name than the draft’s own is offered, and a closed picker ends it without a word', async () => {
  const { workspace, asked } = windowOn();
  expect(await exportSigning(workspace)).toEqual({ kind: 'cancelled' });
  expect(asked).toEqual([
    [
      'export:for-signing',
      {
        document: DOCUMENT,
        overrides: [],
        reportPage: false,
        suggestedName: 'Công văn (bản ký).pdf',
        handle: HANDLE,
      },
    ],
  ]);
});

test.each([
  ['pdf-differs', /không khớp với văn bản/u],
  ['docx-differs', /không khớp với văn bản/u],
  ['errors-stand', /còn lỗi/u],
  ['target-open', /đang mở trong Văn Thư/u],
  ['disk-full', /Ổ đĩa đã đầy/u],
])('%s is told in words, with what is safe', async (code, words) => {
  const { workspace } = windowOn({ ok: false, code });
  const end = await exportSigning(workspace);
  expect(end).toMatchObject({ kind: 'trouble', title: 'Chưa xuất được để ký' });
  expect(end.kind === 'trouble' && end.detail).toMatch(words);
  expect(end.kind === 'trouble' && end.detail).toContain('Chưa có tệp nào được ghi');
});
