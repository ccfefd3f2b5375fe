import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

const letter = (number: number) =>
  `ĐẢNG ỦY XÃ AN
*
Số ${number}-CV/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An, ngày 05 tháng 3 năm 2026
Kính gửi: Các chi bộ

Đề nghị các chi bộ họp.

Nơi nhận:
- Như trên,
- Lưu Văn phòng.
T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Thị Sen`;

describe('another document below the first', () => {
  it('is no part of its closing, and is told', () => {
    const { document, unplaced } = recognised(`${letter(10)}\n\n${letter(11)}`);
    const { document: alone } = recognised(letter(10));
    expect({ ...document, body: document.body.slice(0, alone.body.length) }).toEqual(alone);
    expect(unplaced).toHaveLength(document.body.length - alone.body.length);
    expect(unplaced[0]?.text).toBe('ĐẢNG ỦY XÃ AN');
    expect(unplaced.at(-1)?.text).toBe('Lê Thị Sen');
  });

  it('is a form where an annex holds it', () => {
    const { document, unplaced } = recognised(`${letter(10)}\n\nPhụ lục\n${letter(11)}`);
    expect(document.annexes).toHaveLength(1);
    expect(unplaced).toEqual([]);
  });
});
