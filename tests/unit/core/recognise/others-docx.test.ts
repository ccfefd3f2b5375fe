import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '#core/recognise/recognise.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { componentsOf } from '#tests/support/components.ts';
import { TODAY } from '#tests/support/documents.ts';

/** Documents of our own writing, saved by LibreOffice: frames in tables, lists that it numbers. */
async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(`tests/samples/docx/${name}.docx`));
  const reading = await readDocx(bytes);
  if (!reading.ok) throw new Error(reading.code);
  const { asFound, marks, numbering, ...rest } = componentsOf(
    recognise(reading.paragraphs, { today: TODAY }),
  );
  const words = Object.entries(asFound).flatMap(([part, form]) =>
    form.text === undefined ? [] : [[part, form.text]],
  );
  return { ...rest, words };
}

describe('a DOCX of another program', () => {
  it('is a letter of the State, its bullets told', async () => {
    expect(await read('letter-by-libreoffice')).toEqual({
      frameFound: true,
      system: 'state',
      type: 'cong-van',
      parent: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      issuer: ['SỞ NỘI VỤ', 'SNV'],
      number: ['215', '', 'SNV-VTLT'],
      place: 'Lào Cai',
      date: [12, 10, 2026],
      subject: 'V/v báo cáo công tác văn thư',
      addressees: ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
      body: [
        'paragraph Sở Nội vụ đề nghị các cơ quan báo cáo công tác v',
        'arabic Kết quả đạt được.',
        'arabic Khó khăn, vướng mắc.',
        'table Nội dung | Thời hạn / Báo cáo sơ bộ | 30/10/2026',
        'paragraph Trân trọng./.',
      ],
      recipients: ['Như trên', 'Lưu: VT, VTLT'],
      signatures: [['for-head: GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hoàng Thị Vân']],
      annexes: [],
      words: [
        ['addressee/k1', '• Các sở, ban, ngành;'],
        ['addressee/k2', '• Ủy ban nhân dân các xã, phường.'],
      ],
      unplaced: [],
    });
  });

  it('is a plan of the Party whose levels the list numbers', async () => {
    expect(await read('plan-by-libreoffice')).toEqual({
      frameFound: true,
      system: 'party',
      type: 'ke-hoach',
      parent: 'ĐẢNG BỘ TỈNH BẮC NINH',
      issuer: ['ĐẢNG ỦY PHƯỜNG KINH BẮC', 'ĐU'],
      number: ['27', 'KH', 'ĐU'],
      place: 'Kinh Bắc',
      date: [9, 11, 2026],
      subject: 'tuyên truyền chuyển đổi số trong Đảng bộ phường',
      addressees: [],
      body: [
        'paragraph Đảng ủy phường xây dựng kế hoạch như sau:',
        'roman! MỤC ĐÍCH',
        'dash(•) Nâng cao nhận thức của cán bộ.',
        'roman! NỘI DUNG',
        'dash(•) Tuyên truyền trên hệ thống truyền thanh.',
        'dash(•) Tổ chức hội thi.',
        'letter Vòng sơ khảo;',
        'letter Vòng chung khảo.',
      ],
      recipients: ['Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
      signatures: [['on-behalf: ĐẢNG ỦY', 'PHÓ BÍ THƯ', 'Nguyễn Văn Thiện']],
      annexes: [],
      words: [],
      unplaced: [],
    });
  });
});
