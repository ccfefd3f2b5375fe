import { describe, expect, it } from 'vitest';
import { linesOf } from '#core/recognise/line.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { readHeader } from '#core/recognise/read-header.ts';

const DATE = 'Huế, ngày 05 tháng 02 năm 2026';

function read(text: string) {
  const { found, type } = readHeader(linesOf(paragraphsOfText(text)));
  const text_ = (part: 'parent' | 'issuer' | 'subject') => found.get(part)?.text ?? '';
  return [type, text_('parent'), text_('issuer'), text_('subject')];
}

describe('a subject that begins like a type', () => {
  it.each([
    'KẾT LUẬN CỦA GIÁM ĐỐC TẠI CUỘC HỌP',
    'KẾT LUẬN của Giám đốc tại cuộc họp',
    'CHƯƠNG TRÌNH làm việc tháng 5',
    'BAN HÀNH QUY CHẾ LÀM VIỆC',
    'BỔ SUNG DANH MỤC THỦ TỤC',
    'PHÒNG, CHỐNG BÃO LỤT',
  ])('%s', (subject) => {
    const text = `SỞ Y TẾ\nSố: 7/TB-SYT\n${DATE}\nTHÔNG BÁO\n${subject}\n\nNgày 04/02/2026, Sở họp.`;
    expect(read(text)).toEqual(['thong-bao', '', 'SỞ Y TẾ', subject]);
  });

  it('may have the type on a line of its own', () => {
    const text = `SỞ Y TẾ\nSố: 7/TB-SYT\n${DATE}\nTHÔNG BÁO\nKẾT LUẬN\ncủa Giám đốc\n\nSở họp.`;
    expect(read(text)).toEqual(['thong-bao', '', 'SỞ Y TẾ', 'KẾT LUẬN của Giám đốc']);
  });
});

describe('a subject without a blank line below it', () => {
  it.each([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
    'Ngày 10/9/2026, Ban Chấp hành họp và quyết nghị:',
  ])('ends before “%s”', (text) => {
    const head = `SỞ Y TẾ\nSố: 7/TB-SYT\n${DATE}\nTHÔNG BÁO\nVề phòng, chống dịch bệnh\n`;
    expect(read(`${head}${text}\n- Các xã;`)[3]).toBe('Về phòng, chống dịch bệnh');
  });
});

describe('a subject above who decides', () => {
  it.each(['BỘ TRƯỞNG BỘ Y TẾ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN'])('ends there: %s', (head) => {
    const text = `SỞ Y TẾ\nSố: 7/QĐ-SYT\n${DATE}\nQUYẾT ĐỊNH\nVề việc lập tổ\n${head}\nCăn cứ Luật A;`;
    expect(read(text)).toEqual(['quyet-dinh', '', 'SỞ Y TẾ', 'Về việc lập tổ']);
  });
});

describe('a type above its header', () => {
  it('leaves the names below it to the issuer', () => {
    const text = `KẾ HOẠCH\nTổ chức ngày hội\n\nSỞ Y TẾ\nTRẠM Y TẾ XÃ AN\nSố: 7/KH-TYT\n${DATE}\n\nTrạm làm.`;
    expect(read(text)).toEqual(['ke-hoach', 'SỞ Y TẾ', 'TRẠM Y TẾ XÃ AN', 'Tổ chức ngày hội']);
  });
});

describe('lines drawn side by side', () => {
  it('belong to the issuer and to the motto', () => {
    const text = `SỞ Y TẾ     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n            Độc lập - Tự do - Hạnh phúc\n____     ______\nSố: 7/TB-SYT`;
    const { found } = readHeader(linesOf(paragraphsOfText(text)));
    expect([found.get('issuer-line')?.text, found.get('motto-line')?.text]).toEqual([
      '____',
      '______',
    ]);
  });
});

describe('a star pressed to the place and date', () => {
  it('leaves both', () => {
    const text = `ĐẢNG ỦY XÃ AN\n* ${DATE}\nSố 5-TB/ĐU`;
    const { found, place } = readHeader(linesOf(paragraphsOfText(text)));
    expect([found.get('star')?.text, place]).toEqual(['*', 'Huế']);
  });
});

describe('a part whose line was broken', () => {
  it.each([
    'Số:\n19/BC-SYT\nHuế, ngày\n05 tháng 6 năm 2025',
    'Số\n19/BC-SYT\nHuế, ngày 05\ntháng 6 năm 2025',
    'Số: 19/BC-SYT\nHuế, ngày 05 tháng\n6 năm 2025',
  ])('is read whole: %#', (text) => {
    const { number, place, date, unplaced, next } = readHeader(
      linesOf(paragraphsOfText(`SỞ Y TẾ\n${text}\nBÁO CÁO\nKết quả\n\nSở báo cáo.`)),
    );
    expect(number).toEqual({ value: '19', typeCode: 'BC', bodyCode: 'SYT' });
    expect([place, date]).toEqual(['Huế', { day: 5, month: 6, year: 2025 }]);
    expect(unplaced).toEqual([]);
    expect(next).toBe(text.split('\n').length + 3);
  });
});

describe('names of bodies over several lines', () => {
  it.each([
    [
      'UBND TỈNH\nBAN QUẢN LÝ\nDỰ ÁN ĐẦU TƯ\nSố: 9/BQLDA-KT',
      'UBND TỈNH',
      'BAN QUẢN LÝ\nDỰ ÁN ĐẦU TƯ',
    ],
    ['CHI BỘ\nTRƯỜNG TIỂU HỌC SỐ 2\nSố 9-CV/CB', '', 'CHI BỘ\nTRƯỜNG TIỂU HỌC SỐ 2'],
    ['VĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN XÃ\nSố: 9/VP-TH', '', 'VĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN XÃ'],
    ['TỈNH ỦY HUẾ\nVĂN PHÒNG\nSố 9-CV/VPTU', 'TỈNH ỦY HUẾ', 'VĂN PHÒNG'],
    ['THÀNH ĐOÀN HUẾ\nBCH ĐOÀN XÃ AN\nSố: 9-CV/ĐTN', 'THÀNH ĐOÀN HUẾ', 'BCH ĐOÀN XÃ AN'],
    ['SỞ Y TẾ HUẾ\nTRẠM Y TẾ XÃ AN\nSố: 9/TYT', 'SỞ Y TẾ HUẾ', 'TRẠM Y TẾ XÃ AN'],
    [
      'ĐẢNG ỦY TỈNH AN\nĐẢNG ỦY VĂN PHÒNG\nTỈNH ỦY\nSố 9-CV/ĐU',
      'ĐẢNG ỦY TỈNH AN',
      'ĐẢNG ỦY VĂN PHÒNG\nTỈNH ỦY',
    ],
    ['KIỂM TOÁN\nNHÀ NƯỚC\nSố: 9/KTNN-TH', '', 'KIỂM TOÁN\nNHÀ NƯỚC'],
    ['TRƯỜNG THCS SỐ 1\nTỔ NGỮ VĂN\nSố: 9/TNV', 'TRƯỜNG THCS SỐ 1', 'TỔ NGỮ VĂN'],
  ])('%#', (text, parent, issuer) => {
    expect(read(`${text}\n${DATE}`).slice(1, 3)).toEqual([parent, issuer]);
  });

  it('leave the type above a number that says the same', () => {
    const text = `SỞ Y TẾ\nKẾ HOẠCH TUYÊN TRUYỀN\nSố: 9/KH-SYT\n${DATE}`;
    expect(read(text)[0]).toBe('ke-hoach');
  });
});

describe('a number of the Party’s form in a document of the State', () => {
  const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const numberOf = (code: string) =>
    readHeader(linesOf(paragraphsOfText(`SỞ Y TẾ\n${NATION}\nSố: ${code}\n${DATE}`))).number;

  it('names the body and its unit where no type is known by the first code', () => {
    expect(numberOf('215-SYT/NVY')).toEqual({ value: '215', typeCode: '', bodyCode: 'SYT-NVY' });
  });

  it('names the type where one is', () => {
    expect(numberOf('215-KH/SYT')).toEqual({ value: '215', typeCode: 'KH', bodyCode: 'SYT' });
  });
});

describe('a subject whose type is not printed', () => {
  it('is known by its first word', () => {
    const text = `SỞ Y TẾ\nSố: 7/KH-SYT\n${DATE}\n\nVề việc tiêm chủng mở rộng\n\nNgày 04/02/2026, Sở họp.`;
    expect(read(text)).toEqual(['ke-hoach', '', 'SỞ Y TẾ', 'Về việc tiêm chủng mở rộng']);
  });
});
