/** Persons after whom communes are named; their names stand after the word for the unit. */
export const NAMED_FOR_PERSONS: readonly string[] =
  `An Dương Vương|Bà Triệu|Bùi Thị Xuân|Đinh Công Tráng|Đinh Tiên Hoàng|Hai Bà Trưng|
Hồ Chí Minh|Hoàng Diệu|Hoàng Hoa Thám|Hoàng Văn Thụ|Hùng Vương|Lê Chân|Lê Đại Hành|Lê Hồng Phong|
Lê Lợi|Lê Thánh Tông|Lý Nam Đế|Lý Thái Tổ|Lý Thường Kiệt|Lý Tự Trọng|Mạc Đĩnh Chi|Minh Khai|
Ngô Mây|Ngô Quyền|Nguyễn Cư Trinh|Nguyễn Du|Nguyễn Huệ|Nguyễn Thái Học|Nguyễn Trãi|Phan Bội Châu|
Phan Chu Trinh|Phan Đình Phùng|Phan Thanh Giản|Quang Trung|Tô Hiệu|Trần Hưng Đạo|Trần Nguyên Hãn|
Trần Phú|Trần Quang Diệu|Trần Quốc Toản|Trương Định|Võ Thị Sáu|Yết Kiêu|Điện Biên Phủ`
    .split('|')
    .map((name) => name.trim());

/** Whether a place is named by a number or a person, so that its unit word must stand before. */
export function needsUnitWord(place: string): boolean {
  return /^(?:số\s*)?\d+$/iu.test(place) || NAMED_FOR_PERSONS.includes(place);
}

/**
 * Where a printed name best goes on to its next line: before the unit whose body it is. The first
 * words of a name are never parted from it.
 */
export const UNIT_BREAK =
  /(?<=\S\s+\S+) (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|QUẬN|HUYỆN|THỊ XÃ|TRƯỜNG)\s)/u;
