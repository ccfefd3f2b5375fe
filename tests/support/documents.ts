import { blankDocument } from '#core/model/blank-document.ts';
import type { Basis, Item, Level, Paragraph, Table } from '#core/model/block.ts';
import type { Addressee, Marks, Recipient } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Header } from '#core/model/header.ts';
import { plainRuns } from '#core/model/text.ts';

/** What a test says of its document; all the rest is as a careful secretary would have it. */
export type Overrides = Partial<Omit<OfficialDocument, 'header' | 'marks'>> & {
  readonly header?: Partial<Header>;
  readonly marks?: Partial<Marks>;
};

/** The day on which tests stand unless they say otherwise. */
export const TODAY = '2026-11-21';

export function basis(id: string, text: string): Basis {
  return { kind: 'basis', id, runs: plainRuns(text) };
}

export function paragraph(id: string, text: string): Paragraph {
  return { kind: 'paragraph', id, align: 'justify', runs: plainRuns(text) };
}

/** A numbered line of running text; `heading` makes one that is a title. */
export function item(id: string, level: Level, text: string): Item {
  return { kind: 'item', id, level, title: false, label: null, runs: plainRuns(text) };
}

export function heading(id: string, level: Level, text: string): Item {
  return { ...item(id, level, text), title: true };
}

/** A table of plain cells, `id-ROW-COLUMN` each, whose first row is its heading. */
export function table(id: string, ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    id,
    columns: (rows[0] ?? []).map(() => 1),
    headerRows: 1,
    rows: rows.map((cells, row) => ({
      id: `${id}-${row}`,
      cells: cells.map((text, column) => ({
        id: `${id}-${row}-${column}`,
        align: 'left' as const,
        runs: plainRuns(text),
      })),
    })),
  };
}

export function addressees(...names: readonly string[]): readonly Addressee[] {
  return names.map((text, index) => ({ id: `to${index + 1}`, text }));
}

/** Recipients named `r1`, `r2`, …; `['Tỉnh ủy', 'để báo cáo']` has a purpose. */
export function recipients(
  ...entries: readonly (string | readonly [string, string])[]
): readonly Recipient[] {
  return entries.map((entry, index) => {
    const [text, purpose] = typeof entry === 'string' ? [entry, ''] : entry;
    return { id: `r${index + 1}`, text, purpose };
  });
}

function overridden(base: OfficialDocument, overrides: Overrides): OfficialDocument {
  return {
    ...base,
    ...overrides,
    header: { ...base.header, ...overrides.header },
    marks: { ...base.marks, ...overrides.marks },
  };
}

const LETTER: OfficialDocument = {
  ...blankDocument('party', 'cong-van'),
  header: {
    parent: { name: 'ĐẢNG BỘ TỈNH ĐỒNG NAI', code: 'TU' },
    issuer: { name: 'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN', code: 'ĐU' },
    number: { value: '152', typeCode: 'CV', bodyCode: 'ĐU' },
    place: 'Trấn Biên',
    date: { day: 5, month: 10, year: 2026 },
    type: 'cong-van',
    subject: 'về việc chuẩn bị hội nghị sơ kết công tác xây dựng Đảng quý III năm 2026',
  },
  addressees: addressees(
    'Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy phường',
    'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
    'Ban Xây dựng Đảng, Văn phòng Đảng ủy phường',
  ),
  body: [
    paragraph(
      'p1',
      'Thực hiện Chương trình công tác năm 2026, Ban Thường vụ Đảng ủy phường dự kiến tổ chức hội nghị sơ kết công tác xây dựng Đảng quý III vào ngày 20/10/2026. Để công việc được chuẩn bị chu đáo, Ban Thường vụ Đảng ủy phường đề nghị các đơn vị thực hiện những nội dung sau:',
    ),
    item(
      'i1',
      'arabic',
      'Các chi bộ, đảng bộ cơ sở gửi báo cáo kết quả quý III về Văn phòng Đảng ủy phường trước ngày 12/10/2026.',
    ),
    item(
      'i2',
      'arabic',
      'Ban Xây dựng Đảng tổng hợp số liệu, dự thảo báo cáo sơ kết và tham mưu nội dung thảo luận:',
    ),
    item('i3', 'letter', 'Công tác phát triển đảng viên mới và sinh hoạt chi bộ;'),
    item('i4', 'letter', 'Công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng.'),
    item('i5', 'arabic', 'Văn phòng Đảng ủy phường chuẩn bị hội trường, tài liệu và giấy mời.'),
    paragraph(
      'p2',
      'Đề nghị các đơn vị phối hợp thực hiện để hội nghị đạt kết quả theo đúng kế hoạch.',
    ),
  ],
  recipients: recipients(
    'Như trên',
    ['Thường trực Đảng ủy phường', 'để báo cáo'],
    'Lưu Văn phòng Đảng ủy',
  ),
  signatures: [
    {
      id: 's1',
      authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
      position: 'PHÓ BÍ THƯ',
      name: 'Nguyễn Thị Minh Hạnh',
    },
  ],
};

const PLAN: OfficialDocument = {
  ...blankDocument('party', 'ke-hoach'),
  header: {
    parent: { name: 'TỈNH ỦY TUYÊN QUANG', code: 'TU' },
    issuer: { name: 'BAN TUYÊN GIÁO VÀ DÂN VẬN', code: 'BTGDVTU' },
    number: { value: '27', typeCode: 'KH', bodyCode: 'BTGDVTU' },
    place: 'Tuyên Quang',
    date: { day: 9, month: 11, year: 2026 },
    type: 'ke-hoach',
    subject: 'tuyên truyền chuyển đổi số trong các cơ quan đảng năm 2027',
  },
  body: [
    paragraph(
      'p1',
      'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Ban Tuyên giáo và Dân vận Tỉnh ủy xây dựng kế hoạch tuyên truyền như sau:',
    ),
    heading('h1', 'roman', 'MỤC ĐÍCH, YÊU CẦU'),
    heading('h2', 'arabic', 'Mục đích'),
    item(
      'i1',
      'dash',
      'Nâng cao nhận thức của cán bộ, đảng viên về vai trò của chuyển đổi số trong công tác đảng.',
    ),
    item('i2', 'dash', 'Lan tỏa những cách làm hay, mô hình hiệu quả ở cơ sở.'),
    heading('h3', 'arabic', 'Yêu cầu'),
    item(
      'i3',
      'dash',
      'Nội dung tuyên truyền chính xác, kịp thời, phù hợp với từng nhóm đối tượng.',
    ),
    item('i4', 'dash', 'Tổ chức thiết thực, tiết kiệm, gắn với nhiệm vụ của từng đơn vị.'),
    heading('h4', 'roman', 'NỘI DUNG VÀ HÌNH THỨC'),
    heading('h5', 'arabic', 'Nội dung'),
    item(
      'i5',
      'decimal',
      'Phổ biến chủ trương của Đảng về phát triển khoa học, công nghệ và đổi mới sáng tạo.',
    ),
    item(
      'i6',
      'decimal',
      'Giới thiệu kết quả thực hiện Nghị quyết số 57-NQ/TW trên địa bàn tỉnh từ ngày 01/01/2027 đến ngày 30/6/2027.',
    ),
    heading('h6', 'arabic', 'Hình thức'),
    item('i7', 'letter', 'Hội nghị báo cáo viên, sinh hoạt chi bộ chuyên đề;'),
    item('i8', 'letter', 'Trang thông tin điện tử, hệ thống truyền thanh cơ sở.'),
    heading('h7', 'roman', 'TỔ CHỨC THỰC HIỆN'),
    item(
      'i9',
      'arabic',
      'Phòng Tuyên truyền tham mưu tổ chức thực hiện, báo cáo kết quả trước ngày 15/12/2027.',
    ),
    item(
      'i10',
      'arabic',
      'Các đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch của đơn vị và chỉ đạo thực hiện.',
    ),
  ],
  recipients: recipients(
    ['Thường trực Tỉnh ủy', 'để báo cáo'],
    ['Các đảng ủy trực thuộc Tỉnh ủy', 'để thực hiện'],
    'Lãnh đạo Ban',
    'Lưu Ban Tuyên giáo và Dân vận',
  ),
  signatures: [
    {
      id: 's1',
      authority: [{ form: 'for-head', of: 'TRƯỞNG BAN' }],
      position: 'PHÓ TRƯỞNG BAN',
      name: 'Hoàng Văn Thành',
    },
  ],
};

/** A công văn of a Party committee, dated under HD05, in which no rule finds anything. */
export function letter(overrides: Overrides = {}): OfficialDocument {
  return overridden(LETTER, overrides);
}

/** A kế hoạch of a Party commission, dated under HD05, in which no rule finds anything. */
export function plan(overrides: Overrides = {}): OfficialDocument {
  return overridden(PLAN, overrides);
}

const OLDER_LETTER = overridden(LETTER, {
  header: {
    parent: null,
    issuer: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
    number: { value: '09', typeCode: 'CV', bodyCode: 'TU' },
    place: 'Đồng Tháp',
    date: { day: 28, month: 5, year: 2021 },
    subject: 'Chuẩn bị hội nghị sơ kết công tác xây dựng Đảng',
  },
  addressees: addressees('Các huyện ủy, thị ủy, thành ủy', 'Các ban xây dựng Đảng của Tỉnh ủy'),
  body: [
    paragraph(
      'p1',
      'Để chuẩn bị hội nghị sơ kết công tác xây dựng Đảng vào ngày 05/7/2021, Ban Thường vụ Tỉnh ủy đề nghị các đơn vị thực hiện những nội dung sau:',
    ),
    item('i1', 'arabic', 'Gửi báo cáo sơ kết về Văn phòng Tỉnh ủy trước ngày 20/6/2021.'),
    item('i2', 'arabic', 'Cử đồng chí cấp ủy viên phụ trách dự hội nghị đúng thành phần.'),
  ],
  recipients: recipients(
    'Như trên',
    ['Thường trực Tỉnh ủy', 'để báo cáo'],
    'Lưu Văn phòng Tỉnh ủy',
  ),
});

const OLDER_PLAN = overridden(PLAN, {
  header: {
    parent: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
    issuer: { name: 'BAN TUYÊN GIÁO', code: 'BTGTU' },
    number: { value: '11', typeCode: 'KH', bodyCode: 'BTGTU' },
    place: 'Đồng Tháp',
    date: { day: 21, month: 9, year: 2021 },
    subject: 'tuyên truyền kỷ niệm ngày thành lập Đảng năm 2022',
  },
  body: [
    paragraph('p1', 'Ban Tuyên giáo Tỉnh ủy xây dựng kế hoạch tuyên truyền như sau:'),
    heading('h1', 'roman', 'MỤC ĐÍCH, YÊU CẦU'),
    item('i1', 'dash', 'Khơi dậy niềm tự hào của cán bộ, đảng viên về truyền thống của Đảng.'),
    item('i2', 'dash', 'Hoạt động thiết thực, tiết kiệm, tạo không khí phấn khởi trong Nhân dân.'),
    heading('h2', 'roman', 'TỔ CHỨC THỰC HIỆN'),
    item('i3', 'arabic', 'Các huyện ủy xây dựng kế hoạch trước ngày 15/12/2021.'),
    item('i4', 'arabic', 'Báo Đồng Tháp mở chuyên mục từ ngày 03/01/2022 đến ngày 10/02/2022.'),
  ],
  recipients: recipients(
    ['Thường trực Tỉnh ủy', 'để báo cáo'],
    'Các huyện ủy trực thuộc Tỉnh ủy',
    'Lưu Ban Tuyên giáo',
  ),
});

/** A công văn of 2021, which HD36 governs: commas in its lists, no first words to its subject. */
export function olderLetter(overrides: Overrides = {}): OfficialDocument {
  return overridden(OLDER_LETTER, overrides);
}

/** A kế hoạch of 2021, which HD36 governs. */
export function olderPlan(overrides: Overrides = {}): OfficialDocument {
  return overridden(OLDER_PLAN, overrides);
}

const STATE_LETTER: OfficialDocument = {
  ...blankDocument('state', 'cong-van'),
  header: {
    parent: null,
    issuer: { name: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ', code: 'UBND' },
    number: { value: '218', typeCode: '', bodyCode: 'UBND-VHXH' },
    place: 'An Phú',
    date: { day: 12, month: 10, year: 2026 },
    type: 'cong-van',
    subject: 'V/v tăng cường phòng bệnh sốt xuất huyết trên địa bàn xã',
  },
  addressees: addressees('Trạm Y tế xã', 'Các trường học trên địa bàn xã'),
  body: [
    paragraph(
      'p1',
      'Thực hiện Công văn số 1520/SYT-NVY ngày 05 tháng 10 năm 2026 của Sở Y tế về việc tăng cường phòng, chống bệnh sốt xuất huyết, Ủy ban nhân dân xã đề nghị các đơn vị thực hiện một số nội dung sau:',
    ),
    item('i1', 'arabic', 'Trạm Y tế xã giám sát, phát hiện sớm ca bệnh và báo cáo hằng tuần.'),
    item('i2', 'arabic', 'Các trường học tổng vệ sinh, diệt lăng quăng vào chiều thứ Sáu.'),
    paragraph('p2', 'Đề nghị các đơn vị nghiêm túc triển khai thực hiện.'),
  ],
  recipients: recipients(
    'Như trên',
    ['Thường trực Đảng ủy xã', 'để báo cáo'],
    'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã',
    'Lưu: VT, VHXH',
  ),
  signatures: [
    {
      id: 's1',
      authority: [
        { form: 'on-behalf', of: 'ỦY BAN NHÂN DÂN' },
        { form: 'for-head', of: 'CHỦ TỊCH' },
      ],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Lương Thị Thu Hà',
    },
  ],
};

const STATE_PLAN: OfficialDocument = {
  ...STATE_LETTER,
  header: {
    ...STATE_LETTER.header,
    number: { value: '45', typeCode: 'KH', bodyCode: 'UBND' },
    type: 'ke-hoach',
    subject: 'Phòng bệnh sốt xuất huyết năm 2027 trên địa bàn xã',
  },
  addressees: [],
  body: [
    basis('c1', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    basis(
      'c2',
      'Căn cứ Kế hoạch số 310/KH-UBND ngày 02 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh năm 2027.',
    ),
    paragraph('p1', 'Ủy ban nhân dân xã ban hành kế hoạch thực hiện như sau:'),
    heading('h1', 'roman', 'MỤC TIÊU'),
    item('i1', 'dash', 'Không để dịch lớn xảy ra trên địa bàn xã.'),
    item('i2', 'dash', 'Mọi ca bệnh được phát hiện và điều trị kịp thời.'),
    heading('h2', 'roman', 'TỔ CHỨC THỰC HIỆN'),
    item('i3', 'arabic', 'Trạm Y tế xã hướng dẫn chuyên môn, tổng hợp báo cáo.'),
    item('i4', 'arabic', 'Trưởng các ấp vận động người dân cùng thực hiện.'),
  ],
  recipients: recipients(
    'Thường trực Đảng ủy xã',
    ['Trạm Y tế, các trường học', 'để thực hiện'],
    'Lưu: VT, VHXH',
  ),
};

/** A công văn of a people’s committee, which NĐ30 governs. */
export function stateLetter(overrides: Overrides = {}): OfficialDocument {
  return overridden(STATE_LETTER, overrides);
}

/** A kế hoạch of a people’s committee, which NĐ30 governs. */
export function statePlan(overrides: Overrides = {}): OfficialDocument {
  return overridden(STATE_PLAN, overrides);
}
