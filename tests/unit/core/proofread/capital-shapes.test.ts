import { describe, expect, test } from 'vitest';
import { proofread } from '#core/proofread/proofread.ts';

const asked = (text: string) =>
  proofread(text, { system: 'state' })
    .filter(({ kind }) => kind === 'capital')
    .map(({ found, suggestions }) => `${found} → ${suggestions[0]}`);

describe('names of places on no list', () => {
  test.each([
    ['Trên địa bàn xã Hướng phùng, tỉnh Quảng Trị.', 'phùng → Phùng'],
    ['Ủy ban nhân dân xã Tân lạc Hưng ban hành.', 'lạc → Lạc'],
    ['Tại xã thạnh An có ba điểm.', 'thạnh → Thạnh'],
    ['Tại các xã Thạnh An, Cần giờ, Minh Thạnh.', 'giờ → Giờ'],
    ['Đoàn đến đặc khu Vân đồn.', 'đồn → Đồn'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Ủy ban nhân dân xã Vinh triển khai; xã Hưng được công nhận.',
    'Văn bản bằng Hệ thống; cơ bản Nhà nước giữ; xã hội Nông dân.',
    'Các xã vùng Tây Bắc và các phường trong Tỉnh.',
    'Chị Mai thôn Đông Hà; các thôn 1, 2 và 3.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('names of persons that a mark closes', () => {
  test.each([
    ['Mời ông Cao Xuân hiệp, Giám đốc Sở.', 'hiệp → Hiệp'],
    ['Mời ông vi Văn Sơn, Phó Giám đốc.', 'vi → Vi'],
    ['Mời bà Phạm Ngọc khánh Vy.', 'khánh → Khánh'],
    ['Võ minh Triết', 'minh → Minh'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Ông Lê An nói, bà Hoa ở Huế.',
    'Anh Nam xã Tân Lập, chị Lan thôn Đoài.',
    'Công tác Đảng',
    'Tỉnh Lâm Đồng',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('names of bodies by their shape', () => {
  test.each([
    ['Giao Trung tâm chuyển đổi số thực hiện.', 'chuyển → Chuyển'],
    ['Giao trung tâm Chuyển đổi số thực hiện.', 'trung → Trung'],
    ['Giao chi cục Thủy sản thực hiện.', 'chi → Chi'],
    ['Ngày 09 tháng 6 năm 2025 của chính phủ về dân số.', 'chính → Chính'],
    ['Căn cứ Luật trồng trọt ngày 19 tháng 11 năm 2018.', 'trồng → Trồng'],
    ['Căn cứ luật Trồng trọt năm 2018.', 'luật → Luật'],
    ['Theo phụ lục I Nghị định này.', 'phụ lục → Phụ lục'],
    ['Quy định tại nghị định này.', 'nghị định → Nghị định'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Xây dựng môi trường Hà Nội; xã hội Việt Nam; các trung tâm Y tế, Văn hóa.',
    'Theo quy định của pháp luật Việt Nam; Luật quy định chậm nhất ngày 30.',
    'Các phụ lục I và II; phụ lục hợp đồng; nghị định này khác.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('capitals that nothing asks for', () => {
  test.each([
    ['Các đơn vị thực Hiện nhiệm vụ.', 'thực Hiện → thực hiện'],
    ['Ban hành kế Hoạch năm 2026.', 'kế Hoạch → kế hoạch'],
    ['Giao các đơn vị Thực hiện nhiệm vụ.', 'Thực → thực'],
    ['Thành phần hồ sơ Và tài liệu.', 'Và → và'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Ban Chỉ đạo Thực hiện quy chế dân chủ; nhà Quốc hội; đến Công an xã.',
    'Quỹ Vì người nghèo; phong trào Toàn dân bảo vệ an ninh Tổ quốc.',
    'THỰC HIỆN; sân khấu Và Tôi; xã Hội Hợp.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
