import { describe, expect, it } from 'vitest';
import { recognised } from '#tests/support/recognised.ts';

const LETTER = 'Số: 5/UBND-VX\nKính gửi: Sở Y tế.\n\nỦy ban trả lời như sau.';

function signatures(closing: string) {
  const { document, unplaced } = recognised(`${LETTER}\n\n${closing}`);
  expect(unplaced).toEqual([]);
  return document.signatures.map(({ authority, position, name }) => [
    ...authority.map(({ of }) => of),
    position,
    name,
  ]);
}

describe('columns of a closing that were pressed together', () => {
  it.each([
    'Nơi nhận:  KT. GIÁM ĐỐC\n- Như trên;  PHÓ GIÁM ĐỐC\n- Lưu: VT.  Lê Văn An',
    'Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Lưu: VT.\nLê Văn An',
  ])('are taken apart: %#', (closing) => {
    expect(signatures(closing)).toEqual([['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn An']]);
    const { recipients } = recognised(`${LETTER}\n\n${closing}`).document;
    expect(recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('are none where names of bodies are listed', () => {
    const { recipients } = recognised(`${LETTER}\nNơi nhận: Như trên; Lưu: VT, KT.`).document;
    expect(recipients.map(({ text }) => text)).toEqual(['Như trên', 'Lưu: VT, KT']);
  });
});

describe('a signature without nơi nhận', () => {
  it('may have its position in small letters', () => {
    expect(signatures('Hiệu trưởng\nPhạm Thu Thủy')).toEqual([['Hiệu trưởng', 'Phạm Thu Thủy']]);
    const news = recognised('Xã họp.\nChủ tịch\nPhạm Thu Thủy');
    expect([news.frameFound, news.document.signatures]).toEqual([false, []]);
  });

  it('begins below the articles, whoever decides above them', () => {
    const { document } = recognised(
      'Số: 5/QĐ-BYT\nQUYẾT ĐỊNH\nVề việc lập tổ\n\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật A;\nĐiều 1. Lập tổ.\nBỘ TRƯỞNG\nĐỗ Văn An',
    );
    expect(document.signatures.map(({ position, name }) => [position, name])).toEqual([
      ['BỘ TRƯỞNG', 'Đỗ Văn An'],
    ]);
  });
});

describe('signatures side by side', () => {
  it('may have the name of a body over one of them', () => {
    expect(
      signatures(
        'TM. BAN THƯỜNG VỤ        SỞ NỘI VỤ\nCHỦ TỊCH        GIÁM ĐỐC\n\nLê Thị Lan        Vũ Đình Khôi',
      ),
    ).toEqual([
      ['BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Lê Thị Lan'],
      ['SỞ NỘI VỤ\nGIÁM ĐỐC', 'Vũ Đình Khôi'],
    ]);
  });

  it('may have one over each', () => {
    expect(
      signatures(
        'CÔNG AN XÃ\t\t\tSỞ NỘI VỤ\nTRƯỞNG CÔNG AN\t\t\tGIÁM ĐỐC\n\nLê Thị Lan\t\t\tVũ Đình Khôi\n\nNơi nhận:\n- Lưu: VT.',
      ),
    ).toEqual([
      ['CÔNG AN XÃ\nTRƯỞNG CÔNG AN', 'Lê Thị Lan'],
      ['SỞ NỘI VỤ\nGIÁM ĐỐC', 'Vũ Đình Khôi'],
    ]);
  });
});

describe('recipients on one line', () => {
  it('are told apart by their dashes', () => {
    const { document } = recognised(
      `${LETTER}\n\nNơi nhận:\n- Như trên; - Sở Y tế (b/c); - Lưu: VT.\nCHỦ TỊCH\n\nLê Văn An`,
    );
    expect(document.recipients.map(({ text, purpose }) => [text, purpose])).toEqual([
      ['Như trên', ''],
      ['Sở Y tế', 'b/c'],
      ['Lưu: VT', ''],
    ]);
  });

  it('are one where only a semicolon stands between', () => {
    const { document } = recognised(`${LETTER}\n\nNơi nhận:\n- BGĐ; các khoa, phòng;\n- Lưu: VT.`);
    expect(document.recipients.map(({ text }) => text)).toEqual([
      'BGĐ; các khoa, phòng',
      'Lưu: VT',
    ]);
  });
});
