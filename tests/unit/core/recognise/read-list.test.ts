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

describe('a list each of whose lines is set apart', () => {
  it('keeps the rest of an entry, and entries that read like names', () => {
    expect(
      recipients('- Các cơ quan tham mưu, giúp việc\n\nTỉnh ủy;\n\n- Các phòng;\n\n- Lưu VP.'),
    ).toEqual(['Các cơ quan tham mưu, giúp việc Tỉnh ủy', 'Các phòng', 'Lưu VP']);
    expect(recipients('Như trên\n\nLưu VP')).toEqual(['Như trên', 'Lưu VP']);
  });

  it('goes on behind a comma and ends before the text', () => {
    const { addressees } = recognised(
      'Kính gửi: Thanh tra tỉnh,\n\nCông an tỉnh.\n\nBan đề nghị hai cơ quan cùng họp.',
    ).document;
    expect(addressees.map(({ text }) => text)).toEqual(['Thanh tra tỉnh', 'Công an tỉnh']);
  });
});

describe('lines each of which a blank one follows', () => {
  const subject = (gap: string) => {
    const lines = [
      'SỞ Y TẾ',
      'Số: 5/QĐ-SYT',
      'QUYẾT ĐỊNH',
      'về việc thành lập đoàn kiểm tra công tác y tế',
      'trường học năm 2026',
      'Giám đốc Sở giao các phòng chuẩn bị hồ sơ để',
      'đoàn làm việc.',
    ];
    return recognised(lines.join(gap)).document;
  };

  it('are read as if none did, where they break sentences', () => {
    const { header, body } = subject('\n\n');
    expect(header.subject).toBe(
      'về việc thành lập đoàn kiểm tra công tác y tế trường học năm 2026',
    );
    expect(body).toHaveLength(1);
  });
});
