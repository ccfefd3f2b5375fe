import { type CapitalNames, capitalsClause, listed } from './capitals.ts';

/** Heavenly stems and earthly branches: every name that a lunar year can have. */
const STEMS = listed('Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý');
const BRANCHES = listed('Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi');
const LUNAR_YEARS = Array.from(
  { length: 60 },
  (_, year) => `${STEMS[year % 10]} ${BRANCHES[year % 12]}`,
);

const RISINGS = listed('Lam Sơn|Yên Thế|Hai Bà Trưng|Bắc Sơn|Nam Kỳ|Yên Bái|Ba Tơ|Hương Khê');

const A = capitalsClause;

/** Days, feasts, events and works that have names. */
export const CAPITAL_OCCASIONS: readonly CapitalNames[] = [
  {
    clause: A('V.5'),
    evidence: 'always',
    names: listed(`~ngày Quốc khánh | ~lễ Quốc khánh | ~dịp Quốc khánh | ~ngày Quốc tế Lao động |
      ~ngày Phụ nữ Việt Nam | ~ngày Tổng tuyển cử đầu tiên | ~ngày Quốc tế Phụ nữ |
      ~ngày Quốc tế Thiếu nhi | ~ngày Nhà giáo Việt Nam | ~ngày Thầy thuốc Việt Nam |
      ~ngày Thương binh - Liệt sĩ`),
  },
  {
    clause: A('V.5', 'B'),
    evidence: 'always',
    names: listed(`~ngày Quốc tế Hạnh phúc | ~ngày Gia đình Việt Nam | ~ngày Pháp luật Việt Nam |
      ~ngày Chuyển đổi số quốc gia | ~ngày Môi trường ~thế ~giới | ~ngày Nước ~thế ~giới |
      ~ngày Dân số ~thế ~giới | ~ngày Doanh nhân Việt Nam | ~ngày Báo chí ~cách mạng Việt Nam |
      ~ngày Giải phóng miền Nam | ~ngày Sách và Văn hóa đọc Việt Nam | ~ngày Lưu trữ Việt Nam |
      ~ngày Thể thao Việt Nam | ~ngày Người khuyết tật Việt Nam | ~ngày Quốc tế Người cao tuổi |
      ~ngày ~hội Đại đoàn kết toàn dân tộc | ~ngày ~hội Quốc phòng toàn dân |
      ~giỗ Tổ Hùng Vương | ~lễ Giáng sinh | ~lễ Phật đản`),
  },
  { clause: A('V.8.a'), evidence: 'named', names: LUNAR_YEARS, alone: true },
  {
    clause: A('V.8.a'),
    evidence: 'always',
    names: LUNAR_YEARS.map((year) => `~năm ${year}`),
    alone: true,
  },
  {
    clause: A('V.8.b'),
    evidence: 'always',
    names: listed('~tết Nguyên đán | ~tết Trung thu | ~tết Đoan ngọ | ~tết Thanh minh'),
  },
  { clause: A('V.9'), evidence: 'always', names: listed('Cách mạng ~tháng Tám') },
  {
    clause: A('V.9', 'B'),
    evidence: 'always',
    names: [
      ...listed('Cách mạng ~tháng Mười | ~chiến ~thắng Điện Biên Phủ | ~chiến ~dịch Hồ Chí Minh'),
      ...listed('~chiến ~dịch Điện Biên Phủ | ~chiến ~thắng Bạch Đằng | ~hội ~nghị Diên Hồng'),
      ...RISINGS.map((name) => `~khởi ~nghĩa ${name}`),
    ],
  },
  {
    clause: A('V.9'),
    evidence: 'named',
    names: listed(`Triều Lý | Triều Trần | Triều Nguyễn | Triều Đinh |
      ~phong ~trào Xô viết Nghệ Tĩnh | Xô viết Nghệ Tĩnh`),
    alone: true,
  },
  {
    clause: A('V.10'),
    evidence: 'always',
    names: listed('~tạp ~chí Cộng sản | ~từ ~điển Bách khoa toàn thư'),
  },
  {
    clause: A('V.10', 'B'),
    evidence: 'begun',
    names: listed(`Nhật ký trong tù | Đại Việt sử ký toàn thư | Hoàng Lê nhất thống chí |
      Đại Nam thực lục | Chinh phụ ngâm | Hịch tướng sĩ`),
  },
];
