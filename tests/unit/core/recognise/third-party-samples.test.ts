import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Recognition } from '#core/recognise/recognition.ts';
import { outlined, recognised } from '#tests/support/recognised.ts';

/** Documents of third parties: read where they lie, never copied. */
const FOLDER = '../shared/samples';
const PLAN = `${FOLDER}/002_fbd20472256416b0.txt`;
const LETTER = `${FOLDER}/003_a326883bd8b66b63.txt`;
const REPORT = `${FOLDER}/000_631f745cf04c508a.txt`;

function componentsOf({ document, frameFound, unplaced }: Recognition) {
  const { header, addressees, recipients, signatures, asFound } = document;
  const { number } = header;
  return {
    frameFound,
    unplaced,
    system: document.system,
    parent: header.parent?.name ?? null,
    issuer: header.issuer,
    number: [number.value, number.typeCode, number.bodyCode],
    place: header.place,
    date: [header.date.day, header.date.month, header.date.year],
    type: header.type,
    subject: header.subject,
    addressees: addressees.map(({ text }) => text),
    recipients: recipients.map(({ text, purpose }) => (purpose === '' ? text : [text, purpose])),
    signatures: signatures.map(({ authority, position, name }) => [authority, position, name]),
    numbering: document.numbering,
    asFound,
  };
}

describe.skipIf(!existsSync(PLAN))('the kế hoạch of a district commission', () => {
  const recognition = () => recognised(readFileSync(PLAN, 'utf8'));

  it('is recognised with every component', () => {
    expect(componentsOf(recognition())).toEqual({
      frameFound: true,
      unplaced: [],
      system: 'party',
      parent: 'QUẬN ỦY QUẬN 12',
      issuer: { name: 'BAN TUYÊN GIÁO', code: 'BTGQU' },
      number: ['11', 'KH', 'BTGQU'],
      place: 'Quận 12',
      date: [21, 9, 2021],
      type: 'ke-hoach',
      subject:
        'Tuyên truyền, phòng chống COVID-19 trong giai đoạn tiếp tục thực hiện Chỉ thị 16, từ ngày 16 tháng 9 đến ngày 30 tháng 9 năm 2021',
      addressees: [],
      recipients: [
        'Phòng Tuyên truyền - Nghiên cứu Dư luận xã hội, Ban Tuyên giáo Thành ủy',
        'Thường trực Quận ủy',
        'Thường trực Ủy ban nhân dân Quận',
        'Các cơ quan tham mưu, giúp việc QU',
        'Các đảng ủy, chi bộ cơ sở',
        'Ủy ban MTTQ và các tổ chức chính trị - xã hội Quận',
        'Lãnh đạo Ban Tuyên giáo Quận ủy',
        'Lưu',
      ],
      signatures: [],
      numbering: { roman: '.', arabic: '.', decimal: '.', letter: ')' },
      asFound: {
        'place-date': { text: 'Quận 12, ngày  21 tháng 9 năm 2021' },
        separator: { text: '_________________' },
      },
    });
  });

  it('tells the spaces at the ends of its lines', () => {
    const { noise } = recognition();
    const linesOf = (wanted: string) =>
      noise.filter(({ kind }) => kind === wanted).map(({ line }) => line);
    expect(linesOf('leading-space')).toEqual([1, 6, 16, 74, 77]);
    expect(linesOf('trailing-space')).toEqual([22, 32, 53, 56, 67, 81, 82]);
    expect(linesOf('page-number')).toEqual([]);
  });

  it('keeps its levels and the label that lacks its dot', () => {
    expect(outlined(recognition().document.body)).toEqual([
      'paragraph Căn cứ Kế hoạch số 28-KH',
      'roman! MỤC ĐÍCH - YÊU CẦU',
      'dash Động viên toàn thể cán b',
      'dash Thông tin, tuyên truyền',
      'dash Thông tin, tuyên truyền',
      'dash Công tác thông tin tuyên',
      'roman! NỘI DUNG VÀ HÌNH THỨC TU',
      'arabic(1)! Nội dung tuyên truyền',
      'decimal Tuyên truyền nội dung ch',
      'decimal Tiếp tục thực hiện giãn',
      'decimal Tiếp tục đẩy mạnh tuyên',
      'decimal Về y tế, tập trung tuyên',
      'decimal Tuyên truyền về công tác',
      'decimal Thông tin thường xuyên d',
      'decimal Về an sinh xã hội: Tuyên',
      'decimal Tuyên truyền những mô hì',
      'decimal Khi tình hình dịch bệnh',
      'arabic! Hình thức tuyên truyền',
      'dash Tuyên truyền bằng nhiều',
      'dash Tập trung tuyên truyền t',
      'dash Tuyên truyền qua việc ch',
      'roman! TỔ CHỨC THỰC HIỆN',
      'arabic! Đề nghị Ủy ban Mặt trận',
      'dash Tập trung chỉ đạo công t',
      'dash Chú trọng công tác nắm b',
      'arabic! Đề nghị Ủy ban nhân dân',
      'dash Chủ động cung cấp, xử lý',
      'dash Căn cứ tình hình và yêu',
      'arabic! Ban Tuyên giáo Quận ủy',
      'dash Chủ trì, phối hợp với Ủy',
      'dash Định hướng Bản tin Quận',
      'dash Biên soạn tài liệu tuyên',
      'paragraph Đề nghị các đơn vị tiếp',
    ]);
  });
});

describe.skipIf(!existsSync(LETTER))('the công văn of a city committee', () => {
  const recognition = () => recognised(readFileSync(LETTER, 'utf8'));

  it('is recognised with every component, its Markdown gone', () => {
    expect(componentsOf(recognition())).toEqual({
      frameFound: true,
      unplaced: [],
      system: 'party',
      parent: null,
      issuer: { name: 'THÀNH ỦY CẦN THƠ', code: 'TU' },
      number: ['168', 'CV', 'TU'],
      place: 'Cần Thơ',
      date: [28, 5, 2021],
      type: 'cong-van',
      subject:
        'Tiếp tục thực hiện các biện pháp, nâng cao hiệu quả công tác phòng, chống dịch bệnh Covid-19',
      addressees: [
        'Các quận ủy, huyện ủy',
        'Các ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Thành ủy',
        'Các ban xây dựng Đảng của Thành ủy',
        'Các sở, ban, ngành, Mặt trận Tổ quốc và tổ chức chính trị - xã hội thành phố',
        'Ban Chỉ đạo thành phố về phòng, chống dịch bệnh Covid-19',
      ],
      recipients: [
        'Như trên',
        ['Ban Tuyên giáo Trung ương', 'để báo cáo'],
        'Các đ/c Thành ủy viên',
        'Lưu Văn phòng Thành ủy',
      ],
      signatures: [[[{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }], 'PHÓ BÍ THƯ', 'Phạm Văn Hiểu']],
      numbering: { roman: '.', arabic: '-', decimal: '.', letter: ')' },
      asFound: {
        'addressees-label': { text: '- Kính gửi:' },
        'signature/s1/position': { bold: true },
        'signature/s1/name': { bold: false },
      },
    });
  });

  it('keeps its levels and its own marks after numbers', () => {
    expect(outlined(recognition().document.body)).toEqual([
      'paragraph Hiện nay, tình hình dịch',
      'paragraph Trước tình hình đó, thực',
      'arabic Tiếp tục quán triệt sâu',
      'arabic Các cấp, các ngành, đơn',
      'arabic Ban cán sự đảng Ủy ban n',
      'dash Tiếp tục thực hiện tốt v',
      'dash Nâng cao năng lực chuyên',
      'dash Thực hiện tốt công tác q',
      'dash Tiếp tục khuyến cáo ngườ',
      'dash Kiên quyết xử lý nghiêm,',
      'arabic Hệ thống Dân vận, Mặt tr',
      'arabic Ban Tuyên giáo Thành ủy',
      'arabic Giao Ban Tuyên giáo Thàn',
    ]);
  });

  it('turns its stars into looks', () => {
    const looks = recognition().document.body.flatMap((block) =>
      'runs' in block ? block.runs.filter((run) => run.bold || run.italic) : [],
    );
    expect(looks).toEqual([
      { text: '31', bold: true },
      { text: 'Phòng', italic: true },
      { text: 'Chống', italic: true },
      { text: 'chống dịch như chống giặc', italic: true },
      { text: 'đi từng ngõ, gõ từng nhà, rà từng đối tượng', italic: true },
    ]);
  });
});

describe.skipIf(!existsSync(REPORT))('a newspaper report that quotes a document', () => {
  it('is a text without a frame', () => {
    const { document, frameFound, unplaced } = recognised(readFileSync(REPORT, 'utf8'));
    expect([frameFound, unplaced, document.asFound]).toEqual([false, [], {}]);
    expect(outlined(document.body, 12)).toEqual([
      'paragraph Ban Tuyên gi',
      'paragraph Thứ nhất, đẩ',
      'paragraph Thứ hai, tăn',
      'paragraph Thứ ba, tập',
      'paragraph Thứ tư, tăng',
      'paragraph Hồng Thủy',
    ]);
  });
});
