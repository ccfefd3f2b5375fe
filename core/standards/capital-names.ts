import { CAPITAL_BODIES } from './capital-bodies.ts';
import { type CapitalNames, capitalsClause, listed } from './capitals.ts';
import { NAMED_FOR_PERSONS } from './places.ts';

/** Heavenly stems and earthly branches: every name that a lunar year can have. */
const STEMS = listed('Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý');
const BRANCHES = listed('Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi');
const LUNAR_YEARS = Array.from(
  { length: 60 },
  (_, year) => `${STEMS[year % 10]} ${BRANCHES[year % 12]}`,
);

const ORDERS = listed('Độc lập|Quân công|Lao động|Bảo vệ Tổ quốc|Chiến công');
const RANKS = listed('Nhất|Nhì|Ba');

/** Laws by their names, as the State writes them after `Luật`. */
const LAWS = listed(`Đất đai | Đầu tư | Đầu tư công | Xây dựng | Nhà ở | Doanh nghiệp | Đấu thầu |
  Ngân sách ~nhà nước | Bảo vệ môi trường | Cán bộ, công chức | Viên chức | Lưu trữ | Khiếu nại |
  Tố cáo | Tiếp công dân | Giáo dục | Giáo dục đại học | Quy hoạch | Thanh tra | Cư trú | Căn cước |
  Hộ tịch | Hôn nhân và gia đình | Bình đẳng giới | Trẻ em | Phòng, chống tham nhũng | An ninh mạng |
  Giao dịch điện tử | Tổ chức Chính phủ | Tổ chức chính quyền địa phương | Tổ chức Quốc hội |
  Ban hành văn bản quy phạm pháp luật | Thi đua, khen thưởng | Bảo hiểm xã hội | Bảo hiểm y tế |
  Quản lý thuế | Kế toán | Nghĩa vụ quân sự | Dân quân tự vệ | Di sản văn hóa | Lâm nghiệp |
  Thủy sản | Thanh niên | Người cao tuổi | Người khuyết tật | Công chứng | Hợp tác xã | Tài nguyên nước`);

const CODES = listed('Dân sự|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự|Hàng hải Việt Nam');

/** Capitals inside a word that is no name of its own: `Chủ Tịch`. */
const PLAIN_WORDS = listed(`Chủ tịch | Giám đốc | Bí thư | Bộ trưởng | Thứ trưởng | Thủ tướng |
  Nghị định | Nghị quyết | Thông tư | Quyết định | Chỉ thị | Công văn | Tờ trình`);

const PROVINCES =
  listed(`Việt Nam | Hà Nội | Hải Phòng | Đà Nẵng | Cần Thơ | Quảng Ninh | Lạng Sơn |
  Nghệ An | Quảng Trị | Đắk Lắk | Lâm Đồng | Đồng Nai | Tây Ninh | Vĩnh Long | Đồng Tháp |
  Cà Mau | An Giang | Khánh Hòa | Gia Lai | Lào Cai | Lai Châu | Sơn La | Điện Biên | Tuyên Quang |
  Thái Nguyên | Phú Thọ | Bắc Ninh | Hưng Yên | Ninh Bình | Thanh Hóa | Hà Tĩnh | Quảng Ngãi |
  Hà Giang | Yên Bái | Bắc Kạn | Bắc Giang | Vĩnh Phúc | Hà Nam | Nam Định | Quảng Nam | Phú Yên |
  Bình Phước | Bình Dương | Bình Thuận | Ninh Thuận | Kon Tum | Đắk Nông | Bà Rịa | Vũng Tàu |
  Long An | Tiền Giang | Bến Tre | Trà Vinh | Hậu Giang | Sóc Trăng | Bạc Liêu | Kiên Giang`);

/** Provinces whose names are common words too, so that `tỉnh` must stand before. */
const HOMONYMS = listed('Cao Bằng|Hòa Bình|Thái Bình|Bình Định|Hải Dương|Quảng Bình');

const A = capitalsClause;

/**
 * Names that must be written just so. Where the annex only gives the rule and the name follows from
 * it, the clause is marked B.
 */
export const CAPITAL_NAMES: readonly CapitalNames[] = [
  {
    clause: A('III.1.a'),
    evidence: 'begun',
    systems: ['party', 'state'],
    names: PROVINCES,
    alone: true,
  },
  {
    clause: A('III.1.a'),
    evidence: 'always',
    systems: ['party', 'state'],
    names: [...PROVINCES, ...HOMONYMS].map((name) => `~tỉnh ${name}`),
  },
  {
    clause: A('II.1.a'),
    evidence: 'always',
    systems: ['party', 'state'],
    names: listed('Hồ Chí Minh | Nguyễn Ái Quốc | Võ Nguyên Giáp | Tôn Đức Thắng'),
  },
  {
    clause: A('II.1.b'),
    evidence: 'always',
    names: listed('Bác Hồ | ~bộ ~đội Cụ Hồ'),
    alone: true,
  },
  {
    clause: A('III.1.b'),
    evidence: 'named',
    names: NAMED_FOR_PERSONS.flatMap((name) => [`Phường ${name}`, `Xã ${name}`]),
  },
  {
    clause: A('III.1.c'),
    evidence: 'named',
    names: listed('Thủ đô Hà Nội | Thành phố Hồ Chí Minh'),
  },
  {
    clause: A('III.1.d'),
    evidence: 'always',
    names: listed('~đồng ~bằng sông Cửu Long | ~đồng ~bằng sông Hồng'),
  },
  {
    clause: A('III.1.đ'),
    evidence: 'begun',
    names: listed(
      'Bắc Bộ|Trung Bộ|Nam Bộ|Tây Nguyên|Đông Nam Bộ|Tây Nam Bộ|Bắc Trung Bộ|Nam Trung Bộ',
    ),
  },
  { clause: A('III.1.đ'), evidence: 'named', names: listed('~vùng Tây Bắc | ~vùng Đông Bắc') },
  ...CAPITAL_BODIES,
  { clause: A('V.1'), evidence: 'always', names: listed('Đảng và Nhà nước | Đảng, Nhà nước') },
  {
    clause: A('V.1'),
    evidence: 'begun',
    names: listed('Nhà nước | Nhân dân'),
    notAfter: ['báo'],
    notBefore: ['tệ'],
  },
  {
    clause: A('V.2'),
    evidence: 'always',
    names: [
      ...listed('Huân chương Sao vàng | Huân chương Hồ Chí Minh | Huân chương Hữu nghị'),
      ...listed('Huân chương Đại đoàn kết dân tộc | Huân chương Dũng cảm | Huy chương Hữu nghị'),
      ...ORDERS.map((name) => `Huân chương ${name}`),
      ...ORDERS.flatMap((name) => RANKS.map((rank) => `Huân chương ${name} hạng ${rank}`)),
      ...listed('Nghệ sĩ Nhân dân | Anh hùng Lao động'),
    ],
  },
  {
    clause: A('V.2', 'B'),
    evidence: 'named',
    names: listed(
      'Nghệ sĩ Ưu tú|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú',
    ),
  },
  {
    clause: A('V.3'),
    evidence: 'always',
    names: listed('Thủ tướng Chính phủ | Chủ tịch Quốc hội | Chủ tịch nước'),
    notBefore: ['các'],
  },
  {
    clause: A('V.3', 'B'),
    evidence: 'begun',
    names: listed(`Phó Thủ tướng | Phó Thủ tướng Chính phủ | Phó Chủ tịch nước | Tổng Bí thư |
      Phó Chủ tịch Quốc hội | Phó Chủ tịch Ủy ban nhân dân | Phó Chủ tịch Hội đồng nhân dân`),
  },
  {
    clause: A('V.4'),
    evidence: 'always',
    names: listed(`~chủ ~trương của Đảng | ~đường ~lối của Đảng | ~nghị ~quyết của Đảng |
      ~lãnh ~đạo của Đảng`),
    notBefore: ['bộ', 'ủy', 'viên', 'đoàn', 'phái', 'cầm', 'này', 'đó'],
    alone: true,
  },
  {
    clause: A('V.5'),
    evidence: 'always',
    names: listed(`~ngày Quốc khánh | ~lễ Quốc khánh | ~dịp Quốc khánh | ~ngày Quốc tế Lao động |
      ~ngày Phụ nữ Việt Nam | ~ngày Tổng tuyển cử đầu tiên | ~ngày Quốc tế Phụ nữ |
      ~ngày Quốc tế Thiếu nhi | ~ngày Nhà giáo Việt Nam | ~ngày Thầy thuốc Việt Nam |
      ~ngày Thương binh - Liệt sĩ`),
  },
  {
    clause: A('V.6'),
    evidence: 'begun',
    names: [...LAWS.map((name) => `Luật ${name}`), ...CODES.map((name) => `Bộ luật ${name}`)],
  },
  { clause: A('V.6'), evidence: 'begun', names: PLAIN_WORDS },
  { clause: A('V.8.a'), evidence: 'named', names: LUNAR_YEARS, alone: true },
  {
    clause: A('V.8.b'),
    evidence: 'always',
    names: listed('~tết Nguyên đán | ~tết Trung thu | ~tết Đoan ngọ'),
  },
  { clause: A('V.9'), evidence: 'always', names: listed('Cách mạng ~tháng Tám') },
  {
    clause: A('V.9'),
    evidence: 'named',
    names: listed('Triều Lý | Triều Trần | ~phong ~trào Xô viết Nghệ Tĩnh'),
    alone: true,
  },
  { clause: A('V.10'), evidence: 'always', names: listed('~tạp ~chí Cộng sản') },
];
