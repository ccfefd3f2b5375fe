import { expect, test } from 'vitest';
import { retyped, toggled } from '#renderer/editor/cell-words.ts';

const bold = (text: string) => ({ text, bold: true as const });

test('letters typed behind bold words are bold, the others stay as they are', () => {
  const runs = [bold('Số'), { text: ' lượng' }];
  expect(retyped(runs, 'Sốt lượng')).toEqual([bold('Sốt'), { text: ' lượng' }]);
  expect(retyped(runs, 'Số lượngs')).toEqual([bold('Số'), { text: ' lượngs' }]);
});

test('words that are taken out or replaced leave the looks around them', () => {
  const runs = [bold('Số'), { text: ' lượng' }];
  expect(retyped(runs, 'Số')).toEqual([bold('Số')]);
  expect(retyped(runs, 'Tổng lượng')).toEqual([bold('Tổng'), { text: ' lượng' }]);
  expect(retyped(runs, '')).toEqual([]);
});

test('a mark is put on the selected words, and taken off where all have it', () => {
  const runs = [{ text: 'Số lượng' }];
  const marked = toggled(runs, 'bold', 0, 2);
  expect(marked).toEqual([bold('Số'), { text: ' lượng' }]);
  expect(toggled(marked, 'bold', 0, 8)).toEqual([bold('Số lượng')]);
  expect(toggled(marked, 'bold', 0, 2)).toEqual(runs);
});
