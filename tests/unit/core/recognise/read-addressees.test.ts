import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

function read(text: string) {
  const { document } = recognised(text);
  return [document.addressees.map((each) => each.text), document.body.map(({ kind }) => kind)];
}

describe('kính gửi below a line that no header has', () => {
  const HEADER = 'SỞ Y TẾ\nSố: 5/SYT-VP\nHuế, ngày 05 tháng 02 năm 2026';

  it('is found, and the line is told', () => {
    const { document, unplaced } = recognised(
      `${HEADER}\nHồ sơ kèm theo:\n\nKính gửi: Trạm Y tế xã An.\n\nSở trả lời.`,
    );
    expect(document.addressees.map(({ text }) => text)).toEqual(['Trạm Y tế xã An']);
    expect(unplaced.map(({ text }) => text)).toEqual(['Hồ sơ kèm theo:']);
  });

  it('is text where sentences or items stand above it', () => {
    const text = '1. Sở trả lời như sau.\nKính gửi: Trạm Y tế.';
    expect(recognised(`${HEADER}\n\n${text}`).document.addressees).toEqual([]);
    expect(recognised(`Hồ sơ kèm theo:\nKính gửi: Trạm Y tế.`).document.addressees).toEqual([]);
  });
});

describe('a list of addressees', () => {
  it.each(['Đề nghị các thôn treo cờ.', 'Nhằm bảo vệ rừng, xã thông báo.'])(
    'ends before the words with which a letter begins: %s',
    (text) => {
      expect(read(`Kính gửi: Trưởng các thôn\n${text}`)).toEqual([
        ['Trưởng các thôn'],
        ['paragraph'],
      ]);
    },
  );

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
