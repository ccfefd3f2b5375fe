import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

const LETTER = [
  'SỞ Y TẾ',
  'Số: 5/SYT-VP',
  'Kính gửi: Trạm Y tế xã An.',
  '',
  'Sở trả lời như sau.',
  '',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  '',
  'GIÁM ĐỐC',
  '',
  'Lê Văn An',
].join('\n');

function around(text: string): readonly string[] {
  const noise = recognised(text).noise.filter(({ kind }) => kind === 'surrounding');
  return noise.map(({ text: own }) => own);
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('what a web page or an e-mail says around a document', () => {
  it.each<[string, string, string]>([
    ['a path and a menu', 'Trang chủ » Văn bản\nTin nổi bật\nĐăng nhập | RSS', ''],
    ['a menu by its gaps', 'Giới thiệu   Tin tức   Sản vật   Liên hệ', ''],
    ['what a portal tells', 'Số ký hiệu: 5/SYT-VP\nNgày ban hành: 05/6/2026', ''],
    ['a forwarded letter', 'Chị in giúp em.\n---- Forwarded message ----\nSubject: gửi chị', ''],
    ['a message', '[09:12, 16/7/2026] Hạnh: em gửi văn bản', ''],
    ['an article', 'Ngày đăng: 12/5/2026\nSở trả lời xã.\nDưới đây là toàn văn:', ''],
    ['messages', '', '[16/7/2026 09:15] Tâm: ok em'],
    ['the foot of a portal', '', 'Tác giả: Ban biên tập\n[Trở về]'],
    ['related pages', '', 'Các tin khác\nHội thi (02/6)\n© 2026 Sở Y tế'],
    ['buttons', '', 'Chia sẻ: Facebook  Zalo\nLượt xem: 1.284'],
    ['the end of a letter', '', '--\nGửi từ iPhone của tôi'],
  ])('is no part of it, and is told: %s', (_, above, below) => {
    const text = [above, LETTER, below].filter((part) => part !== '').join('\n\n');
    const { document, unplaced } = recognised(text);
    expect(document).toEqual(recognised(LETTER).document);
    expect(unplaced).toEqual([]);
    expect(around(text)).toEqual(lines(`${above}\n${below}`));
  });

  it('is what was quoted less often than the document', () => {
    const quoted = LETTER.split('\n').map((line) => `> > ${line}`);
    const text = ['Anh xem giúp em.', ...quoted, '> Em Hoài', 'Thư này là thư riêng.'].join('\n');
    expect(recognised(text).document).toEqual(recognised(LETTER).document);
    expect(around(text)).toEqual(['Anh xem giúp em.', 'Em Hoài', 'Thư này là thư riêng.']);
  });

  it('is not the marks above it, nor the annexes below', () => {
    const text = `MẬT\nTrang chủ\n${LETTER}\nLượt xem: 12\nPhụ lục\nDANH SÁCH\n1. Trạm Y tế.\nTải về`;
    const { document } = recognised(text);
    expect(document.marks.secrecy).toBe('mat');
    expect(document.annexes.map(({ title }) => title)).toEqual(['DANH SÁCH']);
    expect(around(text)).toEqual(['Trang chủ', 'Tải về']);
  });

  it.each([
    `Từ: Lê An\n${'Xã đã làm được nhiều việc trong năm.\n'.repeat(150)}${LETTER}`,
    `${LETTER}\nTHỐNG KÊ\n${'Hộ nghèo của xã giảm ba phần trăm.\n'.repeat(9)}Nguồn: Sở Y tế\nHết.`,
    'Trang chủ\nTừ đầu năm đến nay, xã đã làm được nhiều việc.\nTin liên quan',
    `${LETTER}\nNhờ chị xem giúp.`,
    LETTER.replace('Sở trả lời như sau.', 'Trang chủ\nTin liên quan\nChia sẻ'),
    `> ${LETTER.replace('\n', '\n> ')}\nPhụ lục\nDANH SÁCH\n1. Trạm Y tế.`,
  ])('is not what only resembles it: %#', (text) => {
    expect(around(text)).toEqual([]);
  });
});
