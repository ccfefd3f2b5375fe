import type { Clause } from './figure.ts';
import type { IsoDate } from './standard.ts';

/** A body that is no more, and who does its work now. */
export type EndedBody = {
  readonly name: string;
  readonly now: string;
  /** The first day without it. */
  readonly ended: IsoDate;
  readonly clause: Clause;
};

const MINISTRIES_END: IsoDate = '2025-03-01';
const COMMISSIONS_END: IsoDate = '2025-03-01';

const GOVERNMENT: Clause = {
  document: 'Nghị quyết 176/2025/QH15 và Nghị định 45/2025/NĐ-CP',
  point: 'sắp xếp các bộ, sở từ ngày 01/3/2025',
  confidence: 'B',
};

const COMMISSIONS: Clause = {
  document: 'Quyết định của Bộ Chính trị về hợp nhất các ban đảng',
  point: 'hợp nhất, kết thúc hoạt động các ban đảng đầu năm 2025',
  confidence: 'B',
};

const PROVINCES: Clause = {
  document: 'Nghị quyết 202/2025/QH15',
  point: 'sắp xếp đơn vị hành chính cấp tỉnh từ ngày 01/7/2025',
  confidence: 'A',
};

/** Provinces of today, and those that went into each: those that keep their name are not listed. */
const MERGED = `
tỉnh Tuyên Quang: Hà Giang
tỉnh Lào Cai: Yên Bái
tỉnh Thái Nguyên: Bắc Kạn
tỉnh Phú Thọ: Vĩnh Phúc, Hòa Bình
tỉnh Bắc Ninh: Bắc Giang
tỉnh Hưng Yên: Thái Bình
thành phố Hải Phòng: Hải Dương
tỉnh Ninh Bình: Hà Nam, Nam Định
tỉnh Quảng Trị: Quảng Bình
thành phố Đà Nẵng: Quảng Nam
tỉnh Quảng Ngãi: Kon Tum
tỉnh Gia Lai: Bình Định
tỉnh Khánh Hòa: Ninh Thuận
tỉnh Lâm Đồng: Đắk Nông, Bình Thuận
tỉnh Đắk Lắk: Phú Yên
Thành phố Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu
tỉnh Đồng Nai: Bình Phước
tỉnh Tây Ninh: Long An
thành phố Cần Thơ: Sóc Trăng, Hậu Giang
tỉnh Vĩnh Long: Bến Tre, Trà Vinh
tỉnh Đồng Tháp: Tiền Giang
tỉnh Cà Mau: Bạc Liêu
tỉnh An Giang: Kiên Giang`;

function committeeOf(province: string): string {
  return province.replace(/^tỉnh/u, 'Tỉnh ủy').replace(/^thành phố|^Thành phố/u, 'Thành ủy');
}

/** A province and its Party committee under the names of the past. */
const ENDED_PROVINCES: readonly EndedBody[] = MERGED.trim()
  .split('\n')
  .flatMap((line) => {
    const [now = '', names = ''] = line.split(': ');
    return names.split(', ').flatMap((name) => [
      { name: `tỉnh ${name}`, now, ended: '2025-07-01', clause: PROVINCES },
      { name: `Tỉnh ủy ${name}`, now: committeeOf(now), ended: '2025-07-01', clause: PROVINCES },
    ]);
  });

/** Fields of ministries and of departments of provinces, and the fields into which they went. */
const FIELDS: readonly (readonly [name: string, now: string])[] = [
  ['Tài nguyên và Môi trường', 'Nông nghiệp và Môi trường'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường'],
  ['Kế hoạch và Đầu tư', 'Tài chính'],
  ['Giao thông vận tải', 'Xây dựng'],
  ['Thông tin và Truyền thông', 'Khoa học và Công nghệ'],
  ['Lao động - Thương binh và Xã hội', 'Nội vụ'],
];

function ofGovernment(name: string, now: string): EndedBody {
  return { name, now, ended: MINISTRIES_END, clause: GOVERNMENT };
}

function ofParty(name: string, now: string): EndedBody {
  return { name, now, ended: COMMISSIONS_END, clause: COMMISSIONS };
}

/** What stood above the commissions of propaganda and of mass work. */
const COMMITTEES = ['Trung ương', 'Tỉnh ủy', 'Thành ủy'];

/** Bodies whose names still stand in old drafts. Committees of districts have a rule of their own. */
export const ENDED_BODIES: readonly EndedBody[] = [
  ...['Bộ', 'Sở'].flatMap((kind) =>
    FIELDS.map(([name, now]) => ofGovernment(`${kind} ${name}`, `${kind} ${now}`)),
  ),
  ofGovernment('Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'),
  ...COMMITTEES.flatMap((above) =>
    ['Ban Tuyên giáo', 'Ban Dân vận'].map((name) =>
      ofParty(`${name} ${above}`, `Ban Tuyên giáo và Dân vận ${above}`),
    ),
  ),
  ofParty('Ban Kinh tế Trung ương', 'Ban Chính sách, chiến lược Trung ương'),
  ...ENDED_PROVINCES,
];

/** From this day on the names of some bodies are those of the past. */
export const FIRST_END: IsoDate = MINISTRIES_END;
