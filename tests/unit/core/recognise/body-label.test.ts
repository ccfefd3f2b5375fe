import { describe, expect, it } from 'vitest';
import { parseBareLabel, parseLabel } from '#core/recognise/body-label.ts';
import { outlined, recognised } from '#tests/support/recognised.ts';

function told(line: string): readonly string[] | null {
  const label = parseLabel(line);
  return label && [label.level, label.text, label.mark, line.slice(label.length)];
}

describe('parseLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH', ['roman', 'I.', '.', 'MỤC ĐÍCH']],
    ['IV- Tổ chức', ['roman', 'IV-', '-', 'Tổ chức']],
    ['1- Tiếp tục', ['arabic', '1-', '-', 'Tiếp tục']],
    ['12) Nội dung', ['arabic', '12)', ')', 'Nội dung']],
    ['2/. Đơn giá', ['arabic', '2/.', '/.', 'Đơn giá']],
    ['b/. Kinh phí', ['letter', 'b/.', '/.', 'Kinh phí']],
    ['1.Nội dung', ['arabic', '1.', '.', 'Nội dung']],
    ['1.1. Tuyên truyền', ['decimal', '1.1.', '.', 'Tuyên truyền']],
    ['2.1 Đến năm 2024', ['decimal', '2.1', '', 'Đến năm 2024']],
    ['1.2.3. Chi tiết', ['subdecimal', '1.2.3.', '.', 'Chi tiết']],
    ['a) Mặt trận', ['letter', 'a)', ')', 'Mặt trận']],
    ['đ. Đoàn', ['letter', 'đ.', '.', 'Đoàn']],
    ['- Động viên', ['dash', '-', '', 'Động viên']],
    ['-Như trên', ['dash', '-', '', 'Như trên']],
    ['+ Tôn giáo', ['plus', '+', '', 'Tôn giáo']],
    ['Điều 5. Hiệu lực', ['article', 'Điều 5.', '.', 'Hiệu lực']],
    ['Chương II', ['chapter', 'Chương II', '', '']],
    ['Chương I - QUY ĐỊNH CHUNG', ['chapter', 'Chương I', '', 'QUY ĐỊNH CHUNG']],
    ['Phần thứ nhất', ['part', 'Phần thứ nhất', '', '']],
    ['A. ĐẶC ĐIỂM', ['part', 'A.', '.', 'ĐẶC ĐIỂM']],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each([
    '28/5/2021 là ngày tổng kết',
    '2.500 hộ dân',
    '10 giờ sáng',
    '5K là khẩu hiệu',
    '1,5 triệu đồng',
    '-5 độ',
    'Điều 5 Luật này quy định',
    'Chương trình công tác năm',
    'Mục tiêu chung',
    'Phần lớn đảng viên',
    'I tờ giấy',
    'VIP. Khách',
    '',
  ])('finds none in “%s”', (line) => {
    expect(parseLabel(line)).toBeNull();
  });

  it.each(['§ Quý III', 'o Đảng viên', '◦ Chi bộ', '➢ Tập huấn', '\uf0d8 Hội nghị'])(
    'takes what a bullet was turned into: %s',
    (line) => {
      expect(told(line)?.slice(0, 2)).toEqual(['dash', line.charAt(0)]);
    },
  );

  it('takes a heading under a capital only where others follow it', () => {
    const levels = (text: string) =>
      recognised(text).document.body.map((block) => (block.kind === 'item' ? block.level : '-'));
    expect(levels('A. Kết quả\n1. Mở lớp.\nB. Nhiệm vụ')).toEqual(['part', 'arabic', 'part']);
    expect(levels('A. Kết quả\n1. Mở lớp.\nD. Nhiệm vụ')).toEqual(['-', 'arabic', '-']);
    // Between Roman and Arabic numbers there is no level.
    expect(levels('I. CHUNG\nA. Kết quả\nB. Nhiệm vụ')).toEqual(['roman', '-', '-']);
  });

  it('takes a letter for the figure as which it was misread', () => {
    const { body } = recognised('l. Vắc xin sởi.\n2. Vắc xin lao.').document;
    expect(outlined(body)).toEqual(['arabic(l.) Vắc xin sởi.', 'arabic Vắc xin lao.']);
  });

  it('takes a number without its mark only where it comes next', () => {
    expect(parseBareLabel('1 Nội dung tuyên truyền', 1)?.text).toBe('1');
    expect(parseBareLabel('1 Nội dung tuyên truyền', 2)).toBeNull();
    expect(parseBareLabel('2 Đồng chí được cử đi học.', 2)).toBeNull();
  });
});
