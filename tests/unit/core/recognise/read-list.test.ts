import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

const recipients = (lines: string) =>
  recognised(
    `Kính gửi: Sở Y tế.\n\nSở họp.\n\nNơi nhận:\n${lines}\n\nGIÁM ĐỐC\n\n\n\nLê Văn Nam`,
  ).document.recipients.map((each) => each.text);

describe('a list of recipients with dashes', () => {
  it('keeps an entry that lacks its own', () => {
    expect(recipients('- Như trên;\nBan Giám đốc Sở;\n- Các phòng;\n- Lưu: VT, KH.')).toEqual([
      'Như trên',
      'Ban Giám đốc Sở',
      'Các phòng',
      'Lưu: VT, KH',
    ]);
  });

  it('keeps an archive that lacks its own', () => {
    expect(recipients('- Như trên;\n- Các phòng;\nLưu: VT, KH.')).toEqual([
      'Như trên',
      'Các phòng',
      'Lưu: VT, KH',
    ]);
  });
});
