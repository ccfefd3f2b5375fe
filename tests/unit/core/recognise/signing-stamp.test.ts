import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

const STAMP = ['Ký bởi: Sở Y tế', 'Email: vanthu@soyte.vn', 'Thời gian ký: 24.07.2026 16:42:08'];
const LETTER = 'SỞ Y TẾ\nSố: 5/SYT-VP\nKính gửi: Trạm Y tế xã An.\n\nSở trả lời như sau.';

function stamps(text: string) {
  const noise = recognised(text).noise.filter(({ kind }) => kind === 'signing-stamp');
  return noise.map(({ line, text: own }) => [line, own]);
}

describe('what a digital signature stamps on a page', () => {
  it('is no part of the document, and is told', () => {
    const { document, unplaced } = recognised(`${STAMP.join('\n')}\n${LETTER}`);
    expect(document).toEqual(recognised(LETTER).document);
    expect(unplaced).toEqual([]);
    expect(stamps(`${STAMP.join('\n')}\n${LETTER}`)).toEqual(
      STAMP.map((text, index) => [index + 1, text]),
    );
  });

  it('may stand at the end, in other words', () => {
    const stamp = 'Người ký: Lê Văn An\nCơ quan: Sở Y tế\nNgày ký: 24-07-2026 16:42:08 +07:00';
    expect(stamps(`${LETTER}\n\n${stamp}`).map(([line]) => line)).toEqual([7, 8, 9]);
  });

  it.each([
    'Người ký: Giám đốc Sở',
    'Đơn vị: Sở Y tế\nEmail: a@b.vn',
    'Ký bởi: Sở Y tế\nNội dung họp\nNgày ký: 05/6',
    'Ngày ký: 05/6/2026',
  ])('is not what only resembles it: %#', (text) => {
    expect(stamps(text)).toEqual([]);
  });
});
