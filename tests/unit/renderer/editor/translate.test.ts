import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import fc from 'fast-check';
import { $createTextNode, defineExtension } from 'lexical';
import { expect, test } from 'vitest';
import { type Block, isTextBlock } from '#core/model/block.ts';
import { joinRuns } from '#core/model/text.ts';
import { BODY_NODES } from '#renderer/editor/body-nodes.ts';
import { $isTextBlockNode } from '#renderer/editor/nodes/text-block-node.ts';
import { $blockNode, $readBody, $readChanged, $writeBody } from '#renderer/editor/translate.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { paragraph } from '#tests/support/documents.ts';

/** A body whose runs are as short as they can be, which is how the editor gives them back. */
function joined(body: readonly Block[]): readonly Block[] {
  return body.map((block) =>
    isTextBlock(block) ? { ...block, runs: joinRuns(block.runs) } : block,
  );
}

const arbitraryBody = arbitraryDocument.map((document) => document.body);

function editor() {
  return buildEditorFromExtensions(
    HeadlessExtension,
    defineExtension({ name: 'test', namespace: 'test', nodes: BODY_NODES, onError: raise }),
  );
}

function raise(error: Error) {
  throw error;
}

/** The body as it comes back after the editor has shown each of `bodies` in turn. */
function shown(...bodies: readonly (readonly Block[])[]): readonly Block[] {
  const body = editor();
  for (const each of bodies) body.update(() => $writeBody(each), { discrete: true });
  return body.read(() => $readBody([]));
}

test('the editor gives back every body as it was', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(shown(body)).toEqual(joined(body));
    }),
  );
});

test('whatever was shown before leaves no trace', () => {
  fc.assert(
    fc.property(arbitraryBody, arbitraryBody, (before, after) => {
      expect(shown(before, after)).toEqual(joined(after));
    }),
  );
});

test('what has not changed comes back as the very same value', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const shows = editor();
      shows.update(() => $writeBody(body), { discrete: true });
      expect(shows.read(() => $readBody(body))).toBe(body);
    }),
  );
});

test('only the changed blocks are read, and the others come back as they were', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.nat(), (body, choice) => {
      const chosen = body[choice % Math.max(body.length, 1)];
      if (!chosen || !isTextBlock(chosen)) return;
      const shows = editor();
      shows.update(() => $writeBody(body), { discrete: true });
      let key = '';
      shows.update(
        () => {
          const node = $blockNode(chosen.id);
          if (!$isTextBlockNode(node)) throw new Error('the block is not shown');
          node.append($createTextNode(' thêm'));
          key = node.getKey();
        },
        { discrete: true },
      );
      const after = shows.read(() => $readChanged(body, [key, 'root']));
      expect(after).toEqual(shows.read(() => $readBody(body)));
      expect(after?.filter((block, index) => block !== body[index])).toHaveLength(1);
      expect(shows.read(() => $readChanged(body, ['root']))).toBe(body);
    }),
  );
});

test('where the list of blocks is another, all of it must be read', () => {
  const body = [paragraph('b1', 'Một'), paragraph('b2', 'Hai')];
  const shows = editor();
  shows.update(() => $writeBody(body.slice(1)), { discrete: true });
  expect(shows.read(() => $readChanged(body, []))).toBeNull();
  expect(shows.read(() => $readChanged([], []))).toBeNull();
});
