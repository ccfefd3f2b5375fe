import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

function read(text: string) {
  const { document } = recognised(text);
  return [document.addressees.map((each) => each.text), document.body.map(({ kind }) => kind)];
}

describe('a list of addressees', () => {
  it.each(['- Căn cứ Luật A;\n- Xét đơn của ông B,', '- Trên cơ sở Luật A;\n- Căn cứ Luật B,'])(
    'ends before grounds that have a dash: %#',
    (grounds) => {
      expect(read(`TỜ TRÌNH\nvề việc A\n-----\nKính trình: Sở Y tế.\n${grounds}`)[0]).toEqual([
        'Sở Y tế',
      ]);
    },
  );

  it('without dashes ends by its full stop, and dashes after it are of the text', () => {
    expect(read('Kính gửi: Sở Y tế.\n\n- Đã nhận báo cáo;\n- Đã trả lời.')).toEqual([
      ['Sở Y tế'],
      ['item', 'item'],
    ]);
  });

  it('ends before the sentence that introduces the text', () => {
    expect(read('Kính gửi: Các đơn vị trực thuộc\nSở yêu cầu:\n- Tắt đèn;\n- Khóa cửa.')).toEqual([
      ['Các đơn vị trực thuộc'],
      ['paragraph', 'item', 'item'],
    ]);
  });

  it('has an entry for each position', () => {
    expect(
      read('Kính trình: Hội đồng quản trị\n            Tổng Giám đốc\n\nPhòng trình.')[0],
    ).toEqual(['Hội đồng quản trị', 'Tổng Giám đốc']);
  });

  it('goes on with dashes where no full stop stands before them', () => {
    expect(read('Kính gửi:\n\n- Sở Y tế;\n- Sở Tư pháp.')[0]).toEqual(['Sở Y tế', 'Sở Tư pháp']);
  });
});
