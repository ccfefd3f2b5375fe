import { expect, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits } from '#core/model/edit.ts';
import { standardFor } from '#core/standards/governing.ts';
import { settingsEdits } from '#renderer/dialogs/document-settings.ts';
import { letter } from '#tests/support/documents.ts';

const LETTER = letter();
const UNTOUCHED = {
  ...{ type: 'cong-van', urgency: 'none', secrecy: 'none', draft: '', circulation: '' },
  ...{ contact: '', typist: '', copies: '', bodySizePt: '', lineSpacingPt: '' },
  ...LETTER.numbering,
};

/** The letter as the form leaves it. */
function applied(fields: Readonly<Record<string, string>>): OfficialDocument {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...UNTOUCHED, ...fields })) form.set(name, value);
  const standard = standardFor(LETTER, '2026-11-22');
  return applyEdits(LETTER, settingsEdits(form, LETTER, standard)).document;
}

test('a form that nobody touched changes nothing', () => {
  expect(applied({})).toEqual(LETTER);
});

test('marks and choices of the page are taken over, trimmed', () => {
  const fields = { urgency: 'khan', draft: '2', typist: ' NguyenVanAn ', twoSided: 'on' };
  const { marks, page } = applied({ ...fields, bodySizePt: '14.5' });
  expect([marks.urgency, marks.draft, marks.typist]).toEqual(['khan', 2, 'NguyenVanAn']);
  expect([page.twoSided, page.bodySizePt]).toEqual([true, 14.5]);
});

test.each([
  ['draft', '0'],
  ['draft', '1.5'],
  ['copies', '10000'],
])('%s cannot be %s', (name, value) => {
  expect(applied({ [name]: value }).marks).toEqual(LETTER.marks);
});

test('another type brings its code', () => {
  const { header } = applied({ type: 'ke-hoach' });
  expect([header.type, header.number.typeCode]).toEqual(['ke-hoach', 'KH']);
});
