import { describe, expect, it } from 'vitest';
import { readNumberLine, readPlaceDate } from '#core/recognise/number-line.ts';

describe('readNumberLine', () => {
  it.each([
    ['Số 11-KH/BTGQU', ['11', 'KH', 'BTGQU', 'party', 'ke-hoach']],
    ['Số: 05-CV/TU', ['05', 'CV', 'TU', 'party', 'cong-van']],
    ['Số  7 - CT / HU', ['7', 'CT', 'HU', 'party', 'chi-thi']],
    ['Số      -CV/TU', ['', 'CV', 'TU', 'party', 'cong-van']],
    ['Số ……-TTr/TU', ['', 'TTr', 'TU', 'party', 'to-trinh']],
    ['Số 05-QC/BTCTU-BDVTU', ['05', 'QC', 'BTCTU-BDVTU', 'party', 'quy-che']],
    ['Số 5053-CV/VPTW/nb', ['5053', 'CV', 'VPTW/nb', 'party', 'cong-van']],
    ['168-CV/TU', ['168', 'CV', 'TU', 'party', 'cong-van']],
    ['Số: 3072/UBND-VX', ['3072', '', 'UBND-VX', 'state', 'cong-van']],
    ['Số: 16/CT-TTg', ['16', 'CT', 'TTg', 'state', 'chi-thi']],
    ['Số:      /QĐ-UBND', ['', 'QĐ', 'UBND', 'state', 'quyet-dinh']],
    ['Só: 18/TYT-HC', ['18', '', 'TYT-HC', 'state', 'cong-van']],
    ['Số: 30/2020/NĐ-CP', ['30/2020', 'NĐ', 'CP', 'state', null]],
  ])('%s', (text, expected) => {
    const read = readNumberLine(text);
    const { value, typeCode, bodyCode } = read?.number ?? {};
    expect([value, typeCode, bodyCode, read?.system, read?.type]).toEqual(expected);
    expect(read?.length).toBe(text.length);
  });

  it.each([
    'Số lượng 15 người',
    'Sống 11-KH/TU',
    '15/10/2026',
    'Số 5',
    'Số/Ký hiệu: 14/CT-UBND',
    '12-KH/TU và các văn bản',
    '',
  ])('finds none in “%s”', (text) => {
    expect(readNumberLine(text)).toBeNull();
  });
});

describe('readPlaceDate', () => {
  it.each([
    ['Cần Thơ, ngày 28 tháng 5 năm 2021', ['Cần Thơ', 28, 5, 2021]],
    ['Quận 12, ngày  21 tháng 9 năm 2021', ['Quận 12', 21, 9, 2021]],
    ['TP. Hồ Chí Minh, ngày 01 tháng 02 năm 2026.', ['TP. Hồ Chí Minh', 1, 2, 2026]],
    ['Huế ngày 5 tháng 5 năm 2026', ['Huế', 5, 5, 2026]],
    ['Hà Nội, ngày     tháng     năm 2026', ['Hà Nội', null, null, 2026]],
    ['Hà Nội, ngày … tháng 3 năm 2026', ['Hà Nội', null, 3, 2026]],
    ['Hà Nội, ngày 3 tháng 3 nãm 2026', ['Hà Nội', 3, 3, 2026]],
    ['Hà Tĩnh, 05/11/2026', ['Hà Tĩnh', 5, 11, 2026]],
    ['Hà Nội, ngày 31 tháng 4 năm 2026', ['Hà Nội', null, 4, 2026]],
  ])('%s', (text, expected) => {
    const read = readPlaceDate(text);
    expect([read?.place, read?.date.day, read?.date.month, read?.date.year]).toEqual(expected);
  });

  it.each([
    'Số 11-KH/TU Hà Nội, ngày 5 tháng 5 năm 2026',
    'Thực hiện Kế hoạch: ngày 5 tháng 5 năm 2026',
    'từ ngày 16 tháng 9 đến ngày 30 tháng 9 năm 2021',
    'Hà Nội',
  ])('finds none in “%s”', (text) => {
    expect(readPlaceDate(text)).toBeNull();
  });
});
