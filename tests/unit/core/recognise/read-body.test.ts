import { describe, expect, it } from 'vitest';
import { outlined, recognised } from '#tests/support/recognised.ts';

function body(text: string) {
  return outlined(recognised(text).document.body, 60);
}

describe('grounds', () => {
  it('go on with lines that have the same dash, whatever their words', () => {
    expect(
      body('- Căn cứ Điều lệ Đảng;\n- Nghị quyết đại hội;\n- Trên cơ sở thảo luận,\n\nChi bộ họp.'),
    ).toEqual([
      'basis Căn cứ Điều lệ Đảng;',
      'basis Nghị quyết đại hội;',
      'basis Trên cơ sở thảo luận,',
      'paragraph Chi bộ họp.',
    ]);
  });

  it('go on without dashes where the list is not at its end', () => {
    expect(
      body('Căn cứ Luật A;\nTheo kết quả bỏ phiếu;\nSau khi thảo luận,\nSở quyết định.'),
    ).toEqual([
      'basis Căn cứ Luật A;',
      'basis Theo kết quả bỏ phiếu;',
      'basis Sau khi thảo luận,',
      'paragraph Sở quyết định.',
    ]);
  });

  it('end before the sentence that they are the grounds of', () => {
    expect(body('Căn cứ Luật A;\nThực hiện Kế hoạch B, Sở yêu cầu như sau:\n- Họp;')).toEqual([
      'basis Căn cứ Luật A;',
      'paragraph Thực hiện Kế hoạch B, Sở yêu cầu như sau:',
      'dash Họp;',
    ]);
  });

  it('may stand below several lines in capitals', () => {
    expect(
      body('HỘI ĐỒNG NHÂN DÂN XÃ\nKHÓA II\nKỲ HỌP THỨ BA\nHọp ngày 5.').filter((each) =>
        each.startsWith('basis'),
      ),
    ).toEqual([]);
    expect(
      body('CHỦ TỊCH\nXÃ AN\nHUYỆN BA\nTỈNH TÂY\nCăn cứ Luật A;\nXét đơn của ông C,').slice(-2),
    ).toEqual(['basis Căn cứ Luật A;', 'basis Xét đơn của ông C,']);
  });
});

describe('lines broken by hand', () => {
  it('leave a heading whose text begins with a figure', () => {
    expect(body('1/ Ưu điểm\n100% đảng viên chấp hành sự phân công của chi bộ.')).toEqual([
      'arabic(1/)! Ưu điểm',
      'paragraph 100% đảng viên chấp hành sự phân công của chi bộ.',
    ]);
  });
});
