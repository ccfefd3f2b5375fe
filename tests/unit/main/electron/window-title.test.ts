import { expect, test } from 'vitest';
import { titleOf } from '#main/electron/window-title.ts';

test.each([
  ['', false, false, 'Văn Thư'],
  ['Công văn.docx', false, false, 'Công văn.docx – Văn Thư'],
  ['Công văn.docx', true, false, '• Công văn.docx – Văn Thư'],
  ['Công văn.docx', true, true, 'Công văn.docx – Văn Thư'],
])('%j, unsaved %s, on a Mac %s: %s', (title, unsaved, isMac, words) => {
  expect(titleOf({ title, unsaved }, isMac)).toBe(words);
});
