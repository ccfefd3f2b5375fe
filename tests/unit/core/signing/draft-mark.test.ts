import { expect, it } from 'vitest';
import { printedText } from '#core/compose/frame-text.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { withDraftMark } from '#core/signing/draft-mark.ts';
import { standardFor } from '#core/standards/governing.ts';
import { letter, TODAY } from '#tests/support/documents.ts';

function printed(document: OfficialDocument): string {
  return printedText(document, standardFor(document, TODAY), 'draft');
}

it('marks a document without a mark as the first draft and leaves it alone', () => {
  const document = letter();
  expect(printed(withDraftMark(document))).toBe('Dự thảo lần 1');
  expect(document).toEqual(letter());
});

it('keeps the mark that stands', () => {
  const document = letter({ marks: { draft: 3 } });
  expect(withDraftMark(document)).toBe(document);
  expect(printed(document)).toBe('Dự thảo lần 3');
});

it('prints the mark where the source had none', () => {
  const document = letter({ marks: { draft: 2 }, asFound: { draft: { text: '' } } });
  expect(printed(withDraftMark(document))).toBe('Dự thảo lần 2');
});
