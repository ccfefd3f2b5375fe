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

/** Takes an annex away; the keyboard goes to the title of its neighbour, else into the body. */
export function removeAnnex(documents: DocumentStore, id: string): void {
  const annexes = documents.get()?.document.annexes ?? [];
  const index = annexes.findIndex((annex) => annex.id === id);
  const near = annexes[index + 1] ?? annexes[index - 1];
  documents.change([{ op: 'remove', path: ['annexes', id] }], {
    after: { path: near ? ['annexes', near.id, 'title'] : ['body'] },
  });
}
