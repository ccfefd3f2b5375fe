import type { DocumentStore } from '#renderer/document/document-store.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';

/** An empty annex after the others, with the caret in its title. */
export function addAnnex(documents: DocumentStore): void {
  const id = newBlockId();
  const line = { kind: 'paragraph', id: newBlockId(), align: 'justify', runs: [] };
  const value = { id, title: '', body: [line] };
  documents.change([{ op: 'insert', path: ['annexes'], before: null, value }], {
    after: { path: ['annexes', id, 'title'] },
  });
}
