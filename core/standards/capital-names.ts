import { CAPITAL_BODIES } from './capital-bodies.ts';
import { CAPITAL_OCCASIONS } from './capital-occasions.ts';
import { CAPITAL_PERSONS } from './capital-persons.ts';
import { CAPITAL_PLACES } from './capital-places.ts';
import { type CapitalNames, capitalsClause, listed } from './capitals.ts';

const ORDERS = listed('Độc lập|Quân công|Lao động|Bảo vệ Tổ quốc|Chiến công|Kháng chiến');
const RANKS = listed('Nhất|Nhì|Ba');

/** Laws by their names, as the State writes them after `Luật`. */
const LAWS = listed(`Đất đai | Đầu tư | Đầu tư công | Xây dựng | Nhà ở | Doanh nghiệp | Đấu thầu |
  Ngân sách ~nhà nước | Bảo vệ môi trường | Cán bộ, công chức | Viên chức | Lưu trữ | Khiếu nại |
  Tố cáo | Tiếp công dân | Giáo dục | Giáo dục đại học | Quy hoạch | Thanh tra | Cư trú | Căn cước |
  Hộ tịch | Hôn nhân và gia đình | Bình đẳng giới | Trẻ em | Phòng, chống tham nhũng | An ninh mạng |
  Giao dịch điện tử | Tổ chức Chính phủ | Tổ chức chính quyền địa phương | Tổ chức Quốc hội |
  Ban hành văn bản quy phạm pháp luật | Thi đua, khen thưởng | Bảo hiểm xã hội | Bảo hiểm y tế |
  Quản lý thuế | Kế toán | Nghĩa vụ quân sự | Dân quân tự vệ | Di sản văn hóa | Lâm nghiệp |
  Thủy sản | Thanh niên | Phổ biến, giáo dục pháp luật | Thi hành án dân sự | Quốc phòng |
  Khám bệnh, chữa bệnh | Trợ giúp pháp lý | Giao thông đường bộ | Đường bộ |
  Trật tự, an toàn giao thông đường bộ | Phòng cháy, chữa cháy và cứu nạn, cứu hộ | Biên phòng | Người cao tuổi | Người khuyết tật | Công chứng | Hợp tác xã | Tài nguyên nước`);

const CODES = listed('Dân sự|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự|Hàng hải Việt Nam');

/** Capitals inside a word that is no name of its own: `Chủ Tịch`. */
const PLAIN_WORDS = listed(`Chủ tịch | Giám đốc | Bí thư | Bộ trưởng | Thứ trưởng | Thủ tướng |
  Nghị định | Nghị quyết | Thông tư | Quyết định | Chỉ thị | Công văn | Tờ trình`);

const A = capitalsClause;

/**
 * Names that must be written just so. Where the annex only gives the rule and the name follows from
 * it, the clause is marked B.
 */
export const CAPITAL_NAMES: readonly CapitalNames[] = [
  ...CAPITAL_PERSONS,
  ...CAPITAL_PLACES,
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
    evidence: 'always',
    names: [
      ...listed('Huy chương Chiến sĩ vẻ vang | Huy chương Quân kỳ quyết thắng'),
      ...listed('Huy chương Vì an ninh Tổ quốc | Anh hùng Lực lượng vũ trang nhân dân'),
      ...listed('Bà mẹ Việt Nam ~anh ~hùng'),
      ...RANKS.map((rank) => `Huy chương Kháng chiến hạng ${rank}`),
    ],
  },
  {
    clause: A('V.2', 'B'),
    evidence: 'named',
    names: listed(
      `Nghệ sĩ Ưu tú|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|
      Nghệ nhân Nhân dân|Nghệ nhân Ưu tú|Giải thưởng Hồ Chí Minh|Giải thưởng Nhà nước`,
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
    clause: A('V.3', 'B'),
    evidence: 'named',
    names: listed(`Tổng Cục trưởng | Phó Tổng Cục trưởng | Phó Tổng Giám đốc | Tổng Giám đốc |
      Phó Chánh Văn phòng`),
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
    clause: A('V.4'),
    evidence: 'always',
    names: listed('Đảng ta | ~mừng Đảng'),
    notBefore: ['bộ', 'ủy', 'viên', 'đoàn'],
  },
  {
    clause: A('V.4'),
    evidence: 'always',
    names: listed('~làm ~theo ~lời Bác | ~thực ~hiện ~lời Bác | ~làm ~theo ~gương Bác'),
    notBefore: ['sĩ', 'sỹ', 'học'],
  },
  {
    clause: A('V.6'),
    evidence: 'marked',
    names: [...LAWS.map((name) => `Luật ${name}`), ...CODES.map((name) => `Bộ luật ${name}`)],
  },
  { clause: A('V.6'), evidence: 'begun', names: PLAIN_WORDS },
  ...CAPITAL_OCCASIONS,
];
