import { expect, test } from 'vitest';
import { documentTitle, suggestedName } from '#renderer/document/document-title.ts';
import { letter } from '#tests/support/documents.ts';

function named(subject: string, value = '') {
  const whole = letter();
  const number = { value, typeCode: 'CV', bodyCode: 'TU' };
  return { ...whole, header: { ...whole.header, subject, number } };
}

test('a document is called by its kind and its subject', () => {
  expect(documentTitle(named('về việc  họp'))).toBe('Công văn về việc họp');
});

test('a numbered document is filed under its number', () => {
  expect(suggestedName(named('về việc họp', '05'))).toBe('05-CV-TU về việc họp.docx');
});

test('characters that a file system refuses are left out, and long names cut', () => {
  expect(suggestedName(named('a/b\\c:d*e?f"g<h>i|j'))).toBe('Công văn a b c d e f g h i j.docx');
  expect(suggestedName(named('x'.repeat(500))).length).toBe(85);
});

test('a long name is cut between words', () => {
  const subject = 'nâng cao hiệu quả công tác phòng, chống dịch bệnh trên địa bàn các xã, phường';
  expect(suggestedName(named(`tiếp tục ${subject}`))).toBe(
    'Công văn tiếp tục nâng cao hiệu quả công tác phòng, chống dịch bệnh trên địa bàn.docx',
  );
});
