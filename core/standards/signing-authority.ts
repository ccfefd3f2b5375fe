/** Heads of bodies, as they stand after a mark of authority. */
export const HEADS =
  /^(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG|CHÁNH|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|BỘ TRƯỞNG|BÍ THƯ|CHỦ NHIỆM)(?!\p{L})/u;

/** Bodies that decide together, on whose behalf somebody signs. */
export const COLLECTIVES =
  /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|ĐẢNG ỦY|ĐẢNG UỶ|CHI BỘ|CHI ỦY|TỈNH ỦY|THÀNH ỦY|THƯỜNG TRỰC)(?!\p{L})/u;

/** Offices of a Party committee, who sign on its behalf alone. */
export const SECRETARIES =
  /^(?:PHÓ )?BÍ THƯ(?: THƯỜNG TRỰC)?(?: (?:ĐẢNG|TỈNH|THÀNH) (?:ỦY|UỶ).*)?$/u;

/** Who may sign for a head: a deputy, by whatever name. */
export const DEPUTIES = /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u;

/** Bodies of the State whose deputies sign for the head in the body's name. */
export const PEOPLES_BODIES = /^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG|THƯỜNG TRỰC HỘI ĐỒNG) NHÂN DÂN/u;

/** Heads of a commission of inspection, who sign on its behalf. */
export const INSPECTORS = /^(?:PHÓ )?CHỦ NHIỆM(?: THƯỜNG TRỰC)?$/u;
export const INSPECTION = /^(?:ỦY|UỶ) BAN KIỂM TRA(?!\p{L})/u;

/** Heads of the offices inside a body, and the word by which such an office names itself. */
export const OFFICE_HEADS = /^(?:CHÁNH (VĂN PHÒNG)|TRƯỞNG (PHÒNG))(?!\p{L})/u;
