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
    expect(
      body('- Căn cứ Điều lệ Đảng\n- Căn cứ Quy định B\n- Theo đề nghị của C,\n\nHọp.'),
    ).toEqual([
      'basis Căn cứ Điều lệ Đảng',
      'basis Căn cứ Quy định B',
      'basis Theo đề nghị của C,',
      'paragraph Họp.',
    ]);
    expect(
      body('Căn cứ Luật A;\nTheo đề nghị của Trưởng phòng B\nQUYẾT ĐỊNH:').slice(0, 2),
    ).toEqual(['basis Căn cứ Luật A;', 'basis Theo đề nghị của Trưởng phòng B']);
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

describe('columns set with spaces', () => {
  it('are a table where three or more stand one below another', () => {
    expect(
      body('Lịch họp:\nTT   Ngày    Nơi họp\n1    05/6    Xã An\n2    06/6    Xã Bình'),
    ).toEqual([
      'paragraph Lịch họp:',
      'table TT | Ngày | Nơi họp / 1 | 05/6 | Xã An / 2 | 06/6 | Xã Bình',
    ]);
  });

  it('are none where there are two, or one line only', () => {
    const text = 'Ngày 05/6   xã An\nNgày 06/6   xã Bình\nNgày 07/6   xã Ba\n\nA   B   C';
    expect(body(text).filter((each) => each.startsWith('table'))).toEqual([]);
  });
});

describe('columns set with tabs', () => {
  it('are rows of one table though the last cells of some are empty', () => {
    expect(body('Theo mẫu:\nSTT\tĐơn vị\tSố hộ\n1.\tXã An\t5\n2\tXã Bình\nCộng\t5')).toEqual([
      'paragraph Theo mẫu:',
      'table STT | Đơn vị | Số hộ / 1. | Xã An | 5 / 2 | Xã Bình |  / Cộng | 5 | ',
    ]);
  });

  it('are no table where they are the items of a list', () => {
    const text = 'Gồm:\na)\tSở Y tế\nb)\tSở Tư pháp\nc)\tSở Tài chính';
    expect(body(text)).toEqual([
      'paragraph Gồm:',
      'letter Sở Y tế',
      'letter Sở Tư pháp',
      'letter Sở Tài chính',
    ]);
  });
});

describe('lines broken by hand', () => {
  const FULL = 'Các chi bộ trực thuộc tổ chức quán triệt nghị quyết đến toàn thể đảng viên';

  it('are one paragraph where the next word had no room', () => {
    expect(body(`${FULL},\nBan Chấp hành theo dõi.\n${FULL}.`)).toHaveLength(2);
  });

  it('are two where it had', () => {
    const short = 'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ phường,';
    expect(body(`${short}\nĐồng chí Bí thư chủ trì.\n${FULL}.\n${FULL}.`).slice(0, 2)).toEqual([
      `paragraph ${short}`.slice(0, 70).trimEnd(),
      'paragraph Đồng chí Bí thư chủ trì.',
    ]);
  });

  it.each([
    [
      '- xã hội của các xã vùng ven biển.',
      'chăm lo đời sống Nhân dân và phát triển toàn diện kinh tế',
    ],
    ['III. Trước đó, các xã họp dân.', 'báo cáo việc bàn giao công trình cho huyện trước cuối quý'],
    ['2-9.', 'đề nghị tặng Huy hiệu 30 năm tuổi Đảng cho đảng viên vào dịp'],
    [
      '11. Trước tình hình đó, các cấp ủy',
      'còn nhiều cơn bão có thể đổ bộ vào tỉnh ta từ nay đến tháng',
    ],
  ])('go on though the next one begins like an item: %s', (line, before) => {
    const text = `Các xã đã làm xong việc rà soát từng hộ dân ở ven sông,\n${before}\n${line}`;
    expect(outlined(recognised(text).document.body, 12)).toEqual(['paragraph Các xã đã là']);
  });

  it('go on with a date however short they are', () => {
    const text = 'Thời gian: từ ngày 20/8/2026 đến ngày\n03/9/2026.\nHết.';
    expect(body(text)).toEqual([
      'paragraph Thời gian: từ ngày 20/8/2026 đến ngày 03/9/2026.',
      'paragraph Hết.',
    ]);
  });

  it('end before an item where the line above is whole', () => {
    const text =
      'Các xã đã làm xong việc rà soát từng hộ dân ở ven sông và các\nthôn báo cáo kết quả trước tháng\n- rà soát lại.\n11. Báo cáo.';
    expect(outlined(recognised(text).document.body, 12)).toEqual([
      'paragraph Các xã đã là',
      'dash rà soát lại.',
      'arabic(11.) Báo cáo.',
    ]);
  });

  it('are one paragraph though a blank line follows each of them', () => {
    const text = [
      'Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ I,',
      'Ban Chấp hành Đảng bộ xã ban hành Quy chế làm việc như sau:',
      'Ban Thường vụ chịu trách nhiệm cao nhất trước Ban Thường vụ',
      'Tỉnh ủy về mọi mặt công tác của Đảng bộ xã; chuẩn bị những',
      'nội dung của các kỳ hội nghị, báo cáo với Ban Chấp hành các',
      'việc đã làm giữa hai kỳ.',
    ].join('\n\n');
    expect(outlined(recognised(text).document.body, 12)).toEqual([
      'paragraph Căn cứ Nghị',
      'paragraph Ban Chấp hàn',
      'paragraph Ban Thường v',
    ]);
  });

  it('leave a heading whose text begins with a figure', () => {
    expect(body('1/ Ưu điểm\n100% đảng viên chấp hành sự phân công của chi bộ.')).toEqual([
      'arabic(1/)! Ưu điểm',
      'paragraph 100% đảng viên chấp hành sự phân công của chi bộ.',
    ]);
  });
});

describe('a label with a tab in it', () => {
  it('is kept with a space', () => {
    expect(body('Điều\t4\nHiệu lực')[0]).toBe('article(Điều 4)');
  });
});
