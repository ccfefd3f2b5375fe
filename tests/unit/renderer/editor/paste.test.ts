import { expect, test } from 'vitest';
import { blocksOfText } from '#renderer/editor/paste.ts';

/** Blocks as short words: their kind or level, and their text. */
function pasted(text: string) {
  return blocksOfText(text).map((block) => {
    const words = 'runs' in block ? block.runs.map((run) => run.text).join('') : '';
    return [block.kind === 'item' ? block.level : block.kind, words];
  });
}

test('lines become blocks, typed labels become levels', () => {
  expect(pasted('I. MỤC ĐÍCH\n1. Một\n\n- gạch\nthường')).toEqual([
    ['roman', 'MỤC ĐÍCH'],
    ['arabic', 'Một'],
    ['dash', 'gạch'],
    ['paragraph', 'thường'],
  ]);
});

test('what a document may not hold is taken out, and words are composed', () => {
  const [block] = blocksOfText('Tie\u0302\u0301ng\u202e Việt\u0000');
  expect(block).toMatchObject({ runs: [{ text: 'Tiếng Việt' }] });
});

test('ids are new for each block', () => {
  const ids = blocksOfText('a\nb\nc').map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
