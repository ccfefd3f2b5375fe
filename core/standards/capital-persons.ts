import { type CapitalNames, capitalsClause, HONORED, listed } from './capitals.ts';
import { NAMED_FOR_PERSONS } from './places.ts';

const A = capitalsClause;
/** Named otherwise below, or no person. */
const ELSEWHERE = new Set(listed('Hồ Chí Minh|Bà Triệu|Hai Bà Trưng|Điện Biên Phủ|Minh Khai'));
const PERSONS = NAMED_FOR_PERSONS.filter((name) => !ELSEWHERE.has(name));
const isShort = (name: string) => name.split(' ').length < 3;

/** Names of persons whom history or the whole country knows. */
export const CAPITAL_PERSONS: readonly CapitalNames[] = [
  {
    clause: A('II.1.a'),
    evidence: 'always',
    systems: ['party', 'state'],
    names: listed('Hồ Chí Minh | Nguyễn Ái Quốc | Võ Nguyên Giáp | Tôn Đức Thắng'),
  },
  {
    clause: A('II.1.a'),
    evidence: 'begun',
    names: [
      ...PERSONS.filter((name) => !isShort(name)),
      ...listed(`Phạm Văn Đồng | Nguyễn Thị Minh Khai | Hà Huy Tập | Nguyễn Văn Cừ |
        Ngô Gia Tự | Nguyễn Đức Cảnh | Hoàng Quốc Việt | Nguyễn Thị Định | Phan Châu Trinh |
        Nguyễn Đình Chiểu | Nguyễn Bỉnh Khiêm | Huỳnh Thúc Kháng | Nguyễn Sinh Sắc`),
    ],
  },
  {
    clause: A('II.1.a'),
    evidence: 'named',
    names: PERSONS.filter(isShort),
    notAfter: HONORED,
    alone: true,
  },
  {
    clause: A('II.1.b'),
    evidence: 'always',
    names: listed('Bác Hồ | ~bộ ~đội Cụ Hồ'),
    alone: true,
  },
  {
    clause: A('II.1.b'),
    evidence: 'named',
    names: listed(`Vua Hùng | Ông Gióng | Thánh Gióng | Hai Bà Trưng | ~đền Bà Triệu |
      ~khởi ~nghĩa Bà Triệu | ~đường Bà Triệu | ~phố Bà Triệu | Đề Thám | Tú Xương | Đồ Chiểu |
      Trạng Trình`),
    alone: true,
  },
  {
    clause: A('II.2.a'),
    evidence: 'begun',
    names: listed(`Kim Nhật Thành | Mao Trạch Đông | Thành Cát Tư Hãn | Tôn Trung Sơn |
      Chu Ân Lai | Đặng Tiểu Bình | Khổng Minh`),
  },
  {
    clause: A('II.2.b'),
    evidence: 'always',
    names: listed(`Vla-đi-mia I-lích Lê-nin | I-lích Lê-nin | Lê-nin | Phri-đrích Ăng-ghen |
      Ăng-ghen | Phi-đen Cát-xtơ-rô | Xu-pha-nu-vông | Mô-ri-xơn | I-u-ri Ga-ga-rin`),
  },
];
