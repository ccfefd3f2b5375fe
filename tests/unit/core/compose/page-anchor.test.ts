import { expect, test } from 'vitest';
import { anchoredBlock, pageAnchor } from '#core/compose/page-anchor.ts';

test.each([
  ['b3', ['body', 'b3', 'runs'], ['body', 'b3']],
  ['t1', ['body', 't1', 'rows', 'r1', 'cells', 'c1', 'runs'], ['body', 't1']],
  ['a1.b3', ['annexes', 'a1', 'body', 'b3', 'runs'], ['annexes', 'a1', 'body', 'b3']],
  ['a1.', ['annexes', 'a1', 'title'], null],
  ['recipients', ['recipients', 'r1', 'text'], null],
  ['signatures', ['signatures'], null],
] as const)('%s names a thing of the page and leads back to its block', (anchor, path, block) => {
  expect(pageAnchor(path)).toBe(anchor);
  expect(anchoredBlock(anchor)).toEqual(block);
});

test('what no page names has no anchor', () => {
  expect([pageAnchor(null), pageAnchor(['header', 'subject']), pageAnchor(['body'])]).toEqual([
    null,
    null,
    null,
  ]);
});
