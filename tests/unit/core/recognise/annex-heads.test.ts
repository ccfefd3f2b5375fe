import { describe, expect, it } from 'vitest';
import { annexHeads } from '#core/recognise/annex-heads.ts';
import { linesOf } from '#core/recognise/line.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognised } from '#tests/support/recognised.ts';

function heads(text: string, lists: 'with-lists' | 'without-lists' = 'with-lists') {
  const lines = linesOf(paragraphsOfText(text));
  return annexHeads(lines, 0, lists).map((head) => lines[head]?.text);
}

const REFERENCE = '(Kèm theo Quyết định số 7/QĐ-UBND ngày 01 tháng 02 năm 2026)';

describe('annexHeads', () => {
  it.each([
    ['Phụ lục\nNỘI DUNG', ['Phụ lục']],
    [`DANH SÁCH\nđược khen thưởng\n${REFERENCE}`, ['DANH SÁCH']],
    [`Lê Văn An\nQUY CHẾ\nLàm việc của Tổ\n(Ban hành k${REFERENCE.slice(2)}`, ['QUY CHẾ']],
    [`- Lưu: VT.\n\nKẾ HOẠCH CHI TIẾT\n\n${REFERENCE}`, ['KẾ HOẠCH CHI TIẾT']],
    [`BẢNG\n\nPhân công nhiệm vụ\n${REFERENCE}`, ['BẢNG']],
    ['Mẫu số 01\nA\nMẫu số 02\nB', ['Mẫu số 01', 'Mẫu số 02']],
    ['DANH MỤC HỒ SƠ\n1. Đơn', ['DANH MỤC HỒ SƠ']],
  ])('%#', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  it.each([
    'Danh sách gửi về Sở trước ngày 10/5.',
    '(Kèm theo Quyết định số 7/QĐ-UBND)',
    `- Sở Tài chính\n${REFERENCE}`,
    `BÍ THƯ\nLê Văn An\n${REFERENCE}`,
    'Nhiệm vụ\n(kèm theo hồ sơ)',
    'Biểu 5/6 xã đã nộp',
    'Phụ lục này áp dụng chung',
  ])('finds none in “%s”', (text) => {
    expect(heads(text)).toEqual([]);
  });

  it('takes a bare list for an annex only where it is told to', () => {
    const text = `PHỤ LỤC\nDANH SÁCH\n${REFERENCE}\n1. Lê Văn An`;
    expect(heads(text)).toEqual(['PHỤ LỤC', 'DANH SÁCH']);
    expect(heads(text, 'without-lists')).toEqual(['PHỤ LỤC']);
  });
});

const LETTER = 'Số: 5/UBND-VX\nKính gửi: Sở Y tế.\nNhư sau.';
const SIGNED = 'CHỦ TỊCH\n\nLê Văn An';

describe('the annexes of a document', () => {
  it('begin after the closing, with or without nơi nhận', () => {
    for (const closing of [SIGNED, `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n${SIGNED}`]) {
      const { document } = recognised(`${LETTER}\n${closing}\nDANH SÁCH CÁN BỘ\n1. Vũ Thị Bình`);
      expect(document.signatures.map(({ name }) => name)).toEqual(['Lê Văn An']);
      expect(document.annexes.map(({ title }) => title)).toEqual(['DANH SÁCH CÁN BỘ']);
    }
  });

  it('are none where a heading of the text reads like one', () => {
    const { document } = recognised(`${LETTER}\nDANH MỤC HỒ SƠ\n- Đơn;\n- Bản kê.\n${SIGNED}`);
    expect(document.annexes).toEqual([]);
    expect(document.signatures.map(({ name }) => name)).toEqual(['Lê Văn An']);
  });

  it('have all that stands over their reference as title', () => {
    const { document } = recognised(
      `${LETTER}\n${SIGNED}\n\nDANH SÁCH\nTổ giúp việc\n${REFERENCE}`,
    );
    expect(document.annexes.map(({ title }) => title)).toEqual(['DANH SÁCH Tổ giúp việc']);
  });
});
