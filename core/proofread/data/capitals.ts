/**
 * Names whose second capital is often lost.
 * @see NĐ30 Phụ lục II, II: place names take a capital on every syllable
 */
export const placeNames: ReadonlyMap<string, string> = new Map(
  ['Việt Nam', 'Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí', 'Chí Minh', 'Quảng Ninh']
    .concat(['Lạng Sơn', 'Cao Bằng', 'Nghệ An', 'Quảng Trị', 'Đắk Lắk', 'Lâm Đồng', 'Đồng Nai'])
    .concat(['Tây Ninh', 'Vĩnh Long', 'Đồng Tháp', 'Cà Mau', 'An Giang', 'Khánh Hòa', 'Gia Lai'])
    .map((name) => [name.toLowerCase(), name]),
);

/** @see NĐ30 Phụ lục II, V.1: nouns of special standing */
export const specialNouns: ReadonlySet<string> = new Set(['nhân dân', 'nhà nước']);

/**
 * Words before which `nhân dân` and `nhà nước` belong to a longer name or term with rules of
 * its own: ủy ban nhân dân, quân đội nhân dân, quản lý nhà nước, doanh nghiệp nhà nước.
 */
export const commonAfter: ReadonlySet<string> = new Set(
  'ban đồng án sát đội an trang dân chủ minh sỹ thẩm lý nghiệp tệ sách bạc kho quan bang cộng tranh giáo vụ'.split(
    ' ',
  ),
);
