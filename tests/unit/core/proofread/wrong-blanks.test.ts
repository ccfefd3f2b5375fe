import { describe, expect, it } from 'vitest';
import { proofread } from '#core/proofread/proofread.ts';

const brief = (text: string) =>
  proofread(text).map(({ kind, found, suggestions }) => [kind, found, suggestions[0]]);

describe('blanks in a wrong place', () => {
  it.each([
    ['Tổ chức thự c hiện nghị quyết.', 'thự c', 'thực'],
    ['Đơn vị th ực hiện nhiệm vụ.', 'th ực', 'thực'],
    ['Cụ thể n hư sau:', 'n hư', 'như'],
    ['Các cơ quan thự chiện quy chế.', 'thự chiện', 'thực hiện'],
    ['Theo quyđ ịnh của pháp luật.', 'quyđ ịnh', 'quy định'],
  ])('in “%s”: %s', (text, found, right) => {
    expect(brief(text)).toEqual([['not-a-syllable', found, right]]);
  });

  it.each([
    ['Chữ ký củangười có thẩm quyền.', 'củangười', 'của người'],
    ['Theo quy địnhcủa pháp luật.', 'địnhcủa', 'định của'],
    ['Trình bày vănbản đúng thể thức.', 'vănbản', 'văn bản'],
  ])('that is missing in “%s”: %s', (text, found, right) => {
    expect(brief(text)).toEqual([['spacing', found, right]]);
  });

  it.each([
    'Theo điểm c khoản 2 và điểm đ khoản 3 Điều này.',
    'Cột b ghi tên, cột c ghi họ; nhóm a và nhóm b.',
    'Lắp rơmoóc cho ôtô, bán cátxét và vắcxin.',
    'Cán bộ y tế và các cơ quan liên quan.',
  ])('are not seen in “%s”', (text) => {
    expect(brief(text)).toEqual([]);
  });
});
