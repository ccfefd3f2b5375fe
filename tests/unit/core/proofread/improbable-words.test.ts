import { describe, expect, it } from 'vitest';
import { proofread } from '#core/proofread/proofread.ts';

const found = (text: string) => proofread(text).map((each) => each.found);

describe('syllables that nobody writes here', () => {
  it.each([
    ['Các đơn vị thực hiên nhiệm vụ được giao.', 'thực hiên', 'thực hiện'],
    ['Trách nhiệm của đơn vị va cá nhân.', 'va cá', 'và cá'],
    ['Kế hoạch triển khái trong quý II.', 'triển khái', 'triển khai'],
    ['Thủ tương Chính phủ giao Bộ Nội vụ.', 'Thủ tương', 'Thủ tướng'],
    ['Kính đề nghị đồng chí xem xet, quyết định.', 'xet', 'xét'],
    ['Cơ quan có thẩm quyên phê duyệt.', 'thẩm quyên', 'thẩm quyền'],
    ['Rà soát quy trìn giải quyết hồ sơ.', 'quy trìn', 'quy trình'],
    ['Đề nghị các đơn vị tổ chưc thực hiện.', 'chưc', 'chức'],
    ['Hoàn thành trước ngay 15 tháng 9 năm 2026.', 'trước ngay', 'trước ngày'],
    ['Nhiệm vụ đucợ giao cho Sở.', 'đucợ', 'được'],
    ['Hội nghị bắt đầu lúc 8 giò 30 phút.', 'giò', 'giờ'],
  ])('in “%s”: %s', (text, found, right) => {
    const all = proofread(text);
    expect(all.map((each) => each.found)).toEqual([found]);
    expect(all[0]?.suggestions[0]).toBe(right);
  });

  it.each([
    'Diện tích 12 ha chè, 30 tấn quặng; giá 5 hào một lạng.',
    'Kinh gui cac don vi truc thuoc thuc hien.',
    'Qua mạng thông\u00ad tin diện\u00ad rộng của Đảng.',
    'Ông Lê Văn Rạng ở phường Xuân Hương.',
    'Hội nghị nhất trí, thống nhất nội dung nêu trên.',
  ])('are not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});
