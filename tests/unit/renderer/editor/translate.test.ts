import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import fc from 'fast-check';
import { defineExtension } from 'lexical';
import { expect, test } from 'vitest';
import { type Block, isTextBlock } from '#core/model/block.ts';
import { joinRuns } from '#core/model/text.ts';
import { BODY_NODES } from '#renderer/editor/body-nodes.ts';
import { $readBody, $writeBody } from '#renderer/editor/translate.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';

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
