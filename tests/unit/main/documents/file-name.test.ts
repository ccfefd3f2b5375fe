import { expect, test } from 'vitest';
import { legalFileName, withExtension } from '#main/documents/file-name.ts';

test.each([
  ['Kế hoạch năm 2026', 'Kế hoạch năm 2026.docx'],
  ['12-KH/ĐU: kiểm tra\nđợt 2', '12-KH ĐU kiểm tra đợt 2.docx'],
  ['Công văn.docx', 'Công văn.docx'],
  ['a<b>c|d?e*f"g\\h', 'a b c d e f g h.docx'],
  ['..', 'Văn bản.docx'],
  ['', 'Văn bản.docx'],
  ['CON', 'Văn bản CON.docx'],
  ['lpt1', 'Văn bản lpt1.docx'],
  ['con.1', 'Văn bản con.1.docx'],
  ['tên.', 'tên.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['gpj.\u202Eexe', 'gpj. exe.docx'],
  ['Kế hoạch'.normalize('NFD'), 'Kế hoạch.docx'],
])('%j becomes %j', (words, name) => {
  expect(legalFileName(words, '.docx')).toBe(name);
});

test('a long title is cut between letters, within what disks allow', () => {
  const name = legalFileName('ệ 🇻🇳 '.repeat(60), '.docx');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(185);
  expect(name).not.toMatch(/\p{Surrogate}/u);
});

test('the extension is added where the user left it out', () => {
  expect(withExtension('/a/Kế hoạch', '.docx')).toBe('/a/Kế hoạch.docx');
  expect(withExtension('/a/Kế hoạch.DOCX', '.docx')).toBe('/a/Kế hoạch.DOCX');
  expect(withExtension('/a/số 1.2026', '.pdf')).toBe('/a/số 1.2026.pdf');
});
