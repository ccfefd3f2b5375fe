import { describe, expect, it } from 'vitest';
import { partsOf, printedText, standardText } from '#core/compose/frame-text.ts';
import { blankDocument } from '#core/model/blank-document.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { hd36 } from '#core/standards/hd36.ts';

const blank = blankDocument('party', 'cong-van');

const letter: OfficialDocument = {
  ...blank,
  header: {
    ...blank.header,
    parent: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
    issuer: { name: 'BAN TỔ CHỨC', code: 'BTCTU' },
    number: { value: '7', typeCode: 'CV', bodyCode: 'BTCTU' },
    place: 'Đồng Tháp',
    date: { day: 5, month: 2, year: 2026 },
    subject: 'về việc góp ý dự thảo',
  },
  addressees: [
    { id: 'a1', text: 'Các ban đảng' },
    { id: 'a2', text: 'Văn phòng Tỉnh ủy' },
  ],
  recipients: [
    { id: 'r1', text: 'Như trên', purpose: '' },
    { id: 'r2', text: 'Thường trực Tỉnh ủy', purpose: 'để báo cáo' },
    { id: 'r3', text: 'Lưu Ban Tổ chức', purpose: '' },
  ],
  signatures: [
    {
      id: 's1',
      authority: [{ form: 'for-head', of: 'TRƯỞNG BAN' }],
      position: 'PHÓ TRƯỞNG BAN',
      name: 'Lê Thị Ngọc Ánh',
    },
  ],
};

function withHeader(header: Partial<OfficialDocument['header']>): OfficialDocument {
  return { ...letter, header: { ...letter.header, ...header } };
}

const texts = (document: OfficialDocument, ...parts: readonly FramePart[]) =>
  parts.map((part) => standardText(document, hd05, part));

describe('standardText', () => {
  it('writes number and date with their zeros', () => {
    expect(texts(letter, 'number', 'place-date')).toEqual([
      'Số 07-CV/BTCTU',
      'Đồng Tháp, ngày 05 tháng 02 năm 2026',
    ]);
    const later = withHeader({ date: { day: 28, month: 5, year: 2026 } });
    expect(texts(later, 'place-date')).toEqual(['Đồng Tháp, ngày 28 tháng 5 năm 2026']);
  });

  it('leaves a gap to stamp a blank number and date into', () => {
    const waiting = withHeader({
      number: { value: '', typeCode: 'CV', bodyCode: 'TU' },
      date: { day: null, month: null, year: 2026 },
    });
    const [number, placeDate] = texts(waiting, 'number', 'place-date');
    expect(number).toBe(`Số ${'\u2007'.repeat(7)}-CV/TU`);
    const gap = '\u2007'.repeat(4);
    expect(placeDate).toBe(`Đồng Tháp, ngày${gap}tháng${gap}năm 2026`);
  });

  it('ends lists by the separator of the pack', () => {
    expect(texts(letter, 'addressee/a1', 'addressee/a2', 'recipient/r2', 'recipient/r3')).toEqual([
      '- Các ban đảng;',
      '- Văn phòng Tỉnh ủy.',
      '- Thường trực Tỉnh ủy (để báo cáo);',
      '- Lưu Ban Tổ chức.',
    ]);
    expect(standardText(letter, hd36, 'recipient/r1')).toBe('- Như trên,');
  });

  it('prints a single addressee without dash or stop', () => {
    const one = { ...letter, addressees: letter.addressees.slice(0, 1) };
    expect(texts(one, 'addressees-label', 'addressee/a1')).toEqual(['Kính gửi:', 'Các ban đảng']);
  });

  it('addresses a petition by the words of the pack', () => {
    const petition = withHeader({ type: 'to-trinh' });
    expect(standardText(petition, hd05, 'addressees-label')).toBe('Kính trình:');
    expect(standardText(petition, hd36, 'addressees-label')).toBe('Kính gửi:');
  });

  it('names the type and separates the subject, but in a letter', () => {
    expect(texts(letter, 'type', 'separator')).toEqual(['', '']);
    expect(texts(withHeader({ type: 'ke-hoach' }), 'type', 'separator')).toEqual([
      'KẾ HOẠCH',
      '-----',
    ]);
  });

  it('writes authority, position and name', () => {
    expect(
      texts(letter, 'signature/s1/authority/0', 'signature/s1/position', 'signature/s1/name'),
    ).toEqual(['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Lê Thị Ngọc Ánh']);
    expect(texts(letter, 'signature/none/name', 'recipient/none', 'addressee/none')).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('writes the marks', () => {
    const marked: OfficialDocument = {
      ...letter,
      marks: { ...letter.marks, urgency: 'hoa-toc', draft: 2, typist: 'ABC', copies: 26 },
    };
    expect(texts(marked, 'urgency', 'draft', 'typist', 'secrecy')).toEqual([
      'HỎA TỐC',
      'Dự thảo lần 2',
      'ABC-26',
      '',
    ]);
  });
});

describe('printedText', () => {
  it('prefers what stood in the source', () => {
    const found: OfficialDocument = {
      ...letter,
      asFound: { number: { text: 'Số: 7 - CV/BTCTU' } },
    };
    expect(printedText(found, hd05, 'number')).toBe('Số: 7 - CV/BTCTU');
    expect(printedText(found, hd05, 'title')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
  });
});

describe('partsOf', () => {
  it('lists what a letter prints, its line included', () => {
    expect(partsOf(letter, hd05)).toEqual([
      'title',
      'title-line',
      'parent',
      'issuer',
      'star',
      'number',
      'place-date',
      'subject',
      'addressees-label',
      'recipients-label',
      'addressee/a1',
      'addressee/a2',
      'recipient/r1',
      'recipient/r2',
      'recipient/r3',
      'signature/s1/authority/0',
      'signature/s1/position',
      'signature/s1/name',
    ]);
  });

  it('lists a part that the source lacked, so that it can be compared', () => {
    const found: OfficialDocument = { ...blank, asFound: { separator: { text: '' } } };
    expect(partsOf(found, hd05)).toContain('separator');
  });
});
