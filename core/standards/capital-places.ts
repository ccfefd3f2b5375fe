import { type CapitalNames, capitalsClause, HONORED, listed } from './capitals.ts';
import { NAMED_FOR_PERSONS } from './places.ts';

/** Provinces before and after 01/7/2025. */
export const PROVINCES =
  listed(`Việt Nam | Hà Nội | Hải Phòng | Đà Nẵng | Cần Thơ | Quảng Ninh | Lạng Sơn |
  Nghệ An | Quảng Trị | Đắk Lắk | Lâm Đồng | Đồng Nai | Tây Ninh | Vĩnh Long | Đồng Tháp |
  Cà Mau | An Giang | Khánh Hòa | Gia Lai | Lào Cai | Lai Châu | Sơn La | Điện Biên | Tuyên Quang |
  Thái Nguyên | Phú Thọ | Bắc Ninh | Hưng Yên | Ninh Bình | Thanh Hóa | Hà Tĩnh | Quảng Ngãi |
  Hà Giang | Yên Bái | Bắc Kạn | Bắc Giang | Vĩnh Phúc | Hà Nam | Nam Định | Quảng Nam | Phú Yên |
  Bình Phước | Bình Dương | Bình Thuận | Ninh Thuận | Kon Tum | Đắk Nông | Bà Rịa | Vũng Tàu |
  Long An | Tiền Giang | Bến Tre | Trà Vinh | Hậu Giang | Sóc Trăng | Bạc Liêu | Kiên Giang`);

/** Provinces whose names are common words too, so that `tỉnh` must stand before. */
const HOMONYMS = listed('Cao Bằng|Hòa Bình|Thái Bình|Bình Định|Hải Dương|Quảng Bình');

/** Cities under the centre whose unit word is a common noun, unlike the two of III.1.c. */
export const CITIES = listed('Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ');

/** Towns known beyond their province, whose names are no other words. */
const TOWNS = listed(`Biên Hòa | Nha Trang | Đà Lạt | Buôn Ma Thuột | Quy Nhơn | Phan Thiết |
  Long Xuyên | Rạch Giá | Mỹ Tho | Hạ Long | Cẩm Phả | Uông Bí | Móng Cái | Việt Trì | Thủ Đức |
  Phú Quốc | Côn Đảo | Tam Kỳ | Cam Ranh | Bảo Lộc | Gia Nghĩa | Đồng Hới | Đông Hà | Sầm Sơn |
  Tam Điệp | Phủ Lý | Chí Linh | Kinh Môn | Hà Tiên | Sa Đéc | Cao Lãnh | Thủ Dầu Một | Dĩ An |
  Đồng Xoài | Tuy Hòa | Phan Rang | Bỉm Sơn`);

const WATERS = listed(`sông Vàm Cỏ | sông Đồng Nai | sông Sài Gòn | sông Bạch Đằng |
  sông Bến Hải | sông Thạch Hãn | sông Thu Bồn | hồ Ba Bể | hồ Dầu Tiếng | hồ Hoàn Kiếm |
  vịnh Hạ Long | vịnh Cam Ranh | biển Cửa Lò | đầm Thị Nại`);
const LANDS = listed(`núi Tam Đảo | dãy Trường Sơn | đèo Hải Vân | đèo Cù Mông |
  bán đảo Sơn Trà | bán đảo Cà Mau | đảo Phú Quốc | đảo Lý Sơn | quần đảo Hoàng Sa |
  quần đảo Trường Sa | chợ Bến Thành | chợ Đồng Xuân | cầu Mỹ Thuận | cầu Long Biên`);

/** Foreign places of two syllables, which other words may happen to spell. */
const COUNTRIES = listed(`Trung Quốc | Nhật Bản | Triều Tiên | Thái Lan | Ấn Độ | Hà Lan |
  Ba Lan | Phần Lan | Na Uy | Hoa Kỳ | Bắc Kinh | Thượng Hải | Hồng Kông | Hy Lạp | Ai Cập |
  Mông Cổ | Đan Mạch | Luân Đôn | Viêng Chăn | Băng Cốc | Đông Nam Á | Đông Bắc Á`);

const SOUNDED = listed(`Mát-xcơ-va | Men-bơn | Xinh-ga-po | Cô-pen-ha-ghen | Béc-lin | Pa-ri |
  Ô-xtrây-li-a | Cam-pu-chia | Cu-ba | In-đô-nê-xi-a | Ma-lai-xi-a | Phi-líp-pin | Mi-an-ma |
  Bru-nây | Niu Di-lân | Ca-na-đa | Bra-xin | Ác-hen-ti-na | Mê-hi-cô | U-crai-na | Bê-la-rút |
  Hung-ga-ri | Bun-ga-ri | Ru-ma-ni | I-ta-li-a | Ca-dắc-xtan | Pa-ki-xtan | Băng-la-đét |
  Xri Lan-ca | Nê-pan | I-ran | I-rắc | I-xra-en | Mô-dăm-bích | Ăng-gô-la | An-giê-ri |
  Ni-giê-ri-a | Vê-nê-xu-ê-la | Chi-lê | Pê-ru | Cô-lôm-bi-a | Oa-sinh-tơn | Tô-ky-ô | Xơ-un |
  Gia-các-ta | Ma-ni-la | Niu Đê-li | Giơ-ne-vơ | Xanh Pê-téc-bua`);

/** Where a longer name goes on: `Ban Quản lý Vịnh Hạ Long`, `Công ty Cổ phần Cầu Mỹ Thuận`. */
const IN_NAMES = listed('lý|phần|sản|tích|viên');

const A = capitalsClause;

/** Names of places of Vietnam and abroad; the lists are ours, the forms follow from the annex. */
export const CAPITAL_PLACES: readonly CapitalNames[] = [
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
  { clause: A('III.1.a', 'B'), evidence: 'named', names: TOWNS, notAfter: HONORED, alone: true },
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
    clause: A('III.1.d'),
    evidence: 'named',
    names: listed('Cửa Lò | Lạch Trường'),
    alone: true,
  },
  {
    clause: A('III.1.d', 'B'),
    evidence: 'named',
    names: listed('Cửa Tùng | Lạch Bạng | Vàm Cống | Hồ Gươm'),
    alone: true,
  },
  {
    clause: A('III.1.d', 'B'),
    evidence: 'named',
    names: [...WATERS, ...LANDS],
    notAfter: IN_NAMES,
    alone: true,
  },
  {
    clause: A('III.1.đ'),
    evidence: 'begun',
    names: listed(`Bắc Bộ | Trung Bộ | Nam Bộ | Tây Nguyên | Đông Nam Bộ | Tây Nam Bộ |
      Bắc Trung Bộ | Nam Trung Bộ | Bắc Kỳ | Nam Kỳ`),
  },
  {
    clause: A('III.1.đ'),
    evidence: 'always',
    names: listed('~vùng Tây Bắc | ~vùng Đông Bắc | ~các ~tỉnh Tây Bắc | ~các ~tỉnh Đông Bắc'),
    alone: true,
  },
  {
    clause: A('III.1.đ', 'B'),
    evidence: 'always',
    names: listed('~miền Bắc | ~miền Trung | ~miền Nam | ~miền Tây'),
    notBefore: listed('du|tâm|nước|tỉnh|huyện|thành|xã|của|bán|Âu|Á'),
    alone: true,
  },
  { clause: A('III.2.a'), evidence: 'named', names: COUNTRIES, alone: true },
  {
    clause: A('III.2.a'),
    evidence: 'always',
    names: listed(`Tây Ban Nha | Bồ Đào Nha | Thổ Nhĩ Kỳ | Hàn Quốc | Thụy Sĩ | Thụy Điển |
      Bình Nhưỡng | ~nước Nhật Bản | ~nước Trung Quốc | ~nước Ấn Độ | ~nước Thái Lan`),
    alone: true,
  },
  {
    clause: A('III.2.a', 'B'),
    evidence: 'always',
    names: listed('~châu Á | ~châu Âu | ~châu Phi | ~châu Mỹ | ~châu Đại Dương'),
    notBefore: listed('thuật|chấu'),
    alone: true,
  },
  { clause: A('III.2.b'), evidence: 'always', names: SOUNDED },
];
