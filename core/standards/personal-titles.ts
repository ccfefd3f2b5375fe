const ABBREVIATED = [
  'GS',
  'PGS',
  'TS',
  'TSKH',
  'ThS',
  'BS',
  'BSCKI',
  'BSCKII',
  'BSNT',
  'DS',
  'CN',
  'KS',
  'KTS',
  'LS',
  'NCS',
  'CKI',
  'CKII',
  'NGƯT',
  'NGND',
  'TTƯT',
  'TTND',
  'NSND',
  'NSƯT',
  'AHLĐ',
];

const IN_WORDS = [
  'Giáo sư',
  'Phó Giáo sư',
  'Tiến sĩ',
  'Tiến sỹ',
  'Thạc sĩ',
  'Thạc sỹ',
  'Bác sĩ',
  'Bác sỹ',
  'Dược sĩ',
  'Kỹ sư',
  'Cử nhân',
  'Luật sư',
  'Kiến trúc sư',
  'Nhà giáo Ưu tú',
  'Nhà giáo Nhân dân',
  'Thầy thuốc Ưu tú',
  'Thầy thuốc Nhân dân',
  'Đại tướng',
  'Thượng tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Đại úy',
  'Thượng úy',
  'Trung úy',
  'Thiếu úy',
  'Đại uý',
  'Thượng uý',
  'Trung uý',
  'Thiếu uý',
  'Đồng chí',
];

/** Academic titles, honours and ranks that do not stand before the name of a signer. */
export const PERSONAL_TITLES: readonly string[] = [...IN_WORDS, ...ABBREVIATED];

/**
 * Bodies of the State whose own rules may let ranks (forces) or academic titles (schools,
 * hospitals, institutes) stand before the name.
 */
export const TITLED_BODIES =
  /(?:^|\s)(?:CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUÂN KHU|CẢNH SÁT|QUỐC PHÒNG|(?<!MÔI |THỊ )TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|VIỆN|TRUNG TÂM Y TẾ)(?=\s|$)/u;
