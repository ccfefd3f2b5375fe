import { describe, expect, test } from 'vitest';
import { BODY_FAMILIES } from '#core/standards/bodies.ts';
import { usualArchive, usualCode, usualLabel, usualPlace } from '#core/standards/body-names.ts';

type Case = readonly [issuer: string, parent: string, label: string, code: string, place: string];

const PARTY: readonly Case[] = [
  ['ĐẢNG ỦY XÃ AN BÌNH', 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'Đảng ủy xã An Bình', 'ĐU', 'An Bình'],
  ['ĐẢNG ỦY ĐẶC KHU PHÚ QUÝ', '', 'Đảng ủy đặc khu Phú Quý', 'ĐU', 'Phú Quý'],
  ['ĐẢNG ỦY PHƯỜNG 12', '', 'Đảng ủy phường 12', 'ĐU', 'Phường 12'],
  ['Đảng ủy phường Bến Nghé', '', 'Đảng ủy phường Bến Nghé', 'ĐU', 'Bến Nghé'],
  ['THÀNH ỦY CẦN THƠ', '', 'Thành ủy Cần Thơ', 'TU', 'Cần Thơ'],
  ['VĂN PHÒNG', 'ĐẢNG ỦY XÃ AN BÌNH', 'Văn phòng Đảng ủy xã An Bình', 'VPĐU', 'An Bình'],
  ['VĂN PHÒNG', 'TỈNH ỦY LÂM ĐỒNG', 'Văn phòng Tỉnh ủy Lâm Đồng', 'VPTU', 'Lâm Đồng'],
  ['ỦY BAN KIỂM TRA', 'TỈNH ỦY LÂM ĐỒNG', 'Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng', 'UBKTTU', 'Lâm Đồng'],
  [
    'BAN XÂY DỰNG ĐẢNG',
    'ĐẢNG ỦY XÃ AN BÌNH',
    'Ban Xây dựng Đảng Đảng ủy xã An Bình',
    'BXDĐ',
    'An Bình',
  ],
  ['BAN TUYÊN GIÁO', 'QUẬN ỦY QUẬN 12', 'Ban Tuyên giáo Quận ủy quận 12', 'BTGQU', 'Quận 12'],
  ['CHI BỘ THÔN ĐÔNG', 'ĐẢNG BỘ XÃ AN BÌNH', 'Chi bộ Thôn Đông', 'CB', 'An Bình'],
  ['ĐẢNG ỦY SỞ Y TẾ', 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'Đảng ủy Sở Y Tế', 'ĐU', 'Lâm Đồng'],
  ['ĐẢNG ỦY CÁC CƠ QUAN TỈNH LÂM ĐỒNG', '', 'Đảng ủy Các cơ quan tỉnh Lâm Đồng', 'ĐU', ''],
  ['HỘI NÔNG DÂN', '', 'Hội Nông Dân', '', ''],
  ['', '', '', '', ''],
];

describe('what a printed name suggests', () => {
  test.each(PARTY)('%s under “%s”', (issuer, parent, label, code, place) => {
    expect(usualLabel(issuer, parent, 'party')).toBe(label);
    expect(usualCode(issuer, { name: parent, code: '' }, 'party')).toBe(code);
    expect(usualPlace(issuer, parent, 'party')).toBe(place);
  });

  test('a code that the office gave to the body above is kept', () => {
    expect(usualCode('VĂN PHÒNG', { name: 'ĐẢNG ỦY BỘ', code: 'ĐUBTC' }, 'party')).toBe('VPĐUBTC');
  });

  test.each([
    ['ĐẢNG ỦY XÃ AN BÌNH', '', 'Lưu Văn phòng Đảng ủy'],
    ['CHI BỘ THÔN ĐÔNG', '', 'Lưu Chi bộ'],
    ['BAN TỔ CHỨC', 'TỈNH ỦY LÂM ĐỒNG', 'Lưu Ban Tổ chức Tỉnh ủy'],
    ['HỘI NÔNG DÂN', '', ''],
  ])('the archive of %s', (issuer, parent, archive) => {
    expect(usualArchive(issuer, parent, 'party')).toBe(archive);
  });

  test('a State body has its own code and archive', () => {
    expect(usualCode('ỦY BAN NHÂN DÂN XÃ AN BÌNH', { name: '', code: '' }, 'state')).toBe('UBND');
    expect(usualArchive('ỦY BAN NHÂN DÂN XÃ AN BÌNH', '', 'state')).toBe('Lưu: VT');
    expect(usualPlace('ỦY BAN NHÂN DÂN XÃ AN BÌNH', '', 'state')).toBe('An Bình');
  });

  test('of two beginnings that fit, the longer stands first', () => {
    for (const [index, { begins, system }] of BODY_FAMILIES.entries()) {
      const earlier = BODY_FAMILIES.slice(0, index).filter((each) => each.system === system);
      expect(earlier.filter((each) => begins.startsWith(`${each.begins} `))).toEqual([]);
    }
  });
});
