import type { Authority } from '#core/model/closing.ts';
import type { System } from '#core/model/header.ts';
import type { Confidence } from './figure.ts';
import type { IsoDate } from './standard.ts';

/** How somebody of a body usually signs; capitals as printed. */
export type SigningForm = { readonly authority: readonly Authority[]; readonly position: string };

/**
 * Bodies whose printed names begin alike. An `organ` belongs to the body above it and is coded by
 * both (`VP` + `ĐU`); the others carry a code of their own.
 */
export type BodyFamily = {
  /** The first words of the name, in capitals as printed. */
  readonly begins: string;
  /** The same words as they stand inside a sentence that they begin. */
  readonly reads: string;
  readonly system: System;
  readonly rank: 'committee' | 'organ';
  readonly code: string;
  /** Organs only: whether the code of the body above follows. */
  readonly addsParentCode: boolean;
  /** Whether the words that follow are a place though no unit is said: `TỈNH ỦY LÂM ĐỒNG`. */
  readonly placeFollows: boolean;
  /** The last day on which such bodies were; null for those of today. */
  readonly until: IsoDate | null;
  readonly confidence: Confidence;
  /** Who usually signs; the first is the most usual. */
  readonly signing: readonly SigningForm[];
};

const DISTRICTS_END = '2025-06-30';
const MERGED = '2025-02-28';

function direct(position: string): SigningForm {
  return { authority: [], position };
}

function under(form: Authority['form'], of: string, position: string): SigningForm {
  return { authority: [{ form, of }], position };
}

const COMMITTEE_SIGNING = [
  under('on-behalf', 'BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'),
  under('on-behalf', 'BAN THƯỜNG VỤ', 'BÍ THƯ'),
  under('by-order', 'BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'),
];
const HEAD_OF_BOARD = [
  direct('TRƯỞNG BAN'),
  under('for-head', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'),
] as const;
const HEAD_OF_OFFICE = [
  direct('CHÁNH VĂN PHÒNG'),
  under('for-head', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'),
] as const;
const INSPECTION = [
  under('on-behalf', 'ỦY BAN KIỂM TRA', 'CHỦ NHIỆM'),
  under('on-behalf', 'ỦY BAN KIỂM TRA', 'PHÓ CHỦ NHIỆM'),
] as const;
const PEOPLES_COMMITTEE: readonly SigningForm[] = [
  under('on-behalf', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
  {
    authority: [
      { form: 'on-behalf', of: 'ỦY BAN NHÂN DÂN' },
      { form: 'for-head', of: 'CHỦ TỊCH' },
    ],
    position: 'PHÓ CHỦ TỊCH',
  },
];

type Rest = Partial<
  Pick<BodyFamily, 'until' | 'confidence' | 'signing' | 'addsParentCode' | 'placeFollows'>
>;

function committee(begins: string, reads: string, code: string, rest: Rest = {}): BodyFamily {
  return family('committee', begins, reads, code, { signing: COMMITTEE_SIGNING, ...rest });
}

function organ(begins: string, reads: string, code: string, rest: Rest = {}): BodyFamily {
  return family('organ', begins, reads, code, { signing: HEAD_OF_BOARD, ...rest });
}

function family(
  rank: BodyFamily['rank'],
  begins: string,
  reads: string,
  code: string,
  rest: Rest,
): BodyFamily {
  return {
    begins,
    reads,
    system: 'party',
    rank,
    code,
    addsParentCode: rank === 'organ',
    placeFollows: false,
    until: null,
    confidence: 'A',
    signing: [],
    ...rest,
  };
}

function ofState(entry: BodyFamily): BodyFamily {
  return { ...entry, system: 'state', confidence: 'B' };
}

/**
 * The bodies that issue documents, by the first words of their names; longer beginnings stand
 * before shorter ones. Codes: HD36 and HD05, point on số và ký hiệu; bodies since 01/7/2025 by
 * practice. Unknown is never wrong: an office may have a code of its own.
 */
export const BODY_FAMILIES: readonly BodyFamily[] = [
  committee('BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Chấp hành Trung ương', 'TW', { signing: [] }),
  committee('QUÂN ỦY TRUNG ƯƠNG', 'Quân ủy Trung ương', 'QUTW'),
  committee('ĐẢNG ỦY CÔNG AN TRUNG ƯƠNG', 'Đảng ủy Công an Trung ương', 'ĐUCA'),
  committee('TỈNH ỦY', 'Tỉnh ủy', 'TU', { placeFollows: true }),
  committee('THÀNH ỦY', 'Thành ủy', 'TU', { placeFollows: true }),
  committee('HUYỆN ỦY', 'Huyện ủy', 'HU', { until: DISTRICTS_END, placeFollows: true }),
  committee('QUẬN ỦY', 'Quận ủy', 'QU', { until: DISTRICTS_END, placeFollows: true }),
  committee('THỊ ỦY', 'Thị ủy', 'ThU', { until: DISTRICTS_END, placeFollows: true }),
  committee('ĐẢNG ỦY', 'Đảng ủy', 'ĐU'),
  // Stands above a committee only, never in a ký hiệu.
  committee('ĐẢNG BỘ', 'Đảng bộ', '', { signing: [] }),
  committee('CHI BỘ', 'Chi bộ', 'CB', {
    signing: [under('on-behalf', 'CHI BỘ', 'BÍ THƯ'), under('on-behalf', 'CHI BỘ', 'PHÓ BÍ THƯ')],
  }),
  committee('ĐẠI HỘI', 'Đại hội', 'ĐH', { signing: [under('on-behalf', 'ĐOÀN CHỦ TỊCH', '')] }),
  organ('ỦY BAN KIỂM TRA', 'Ủy ban Kiểm tra', 'UBKT', { signing: INSPECTION }),
  organ('BAN TUYÊN GIÁO VÀ DÂN VẬN', 'Ban Tuyên giáo và Dân vận', 'BTGDV'),
  organ('BAN TUYÊN GIÁO', 'Ban Tuyên giáo', 'BTG', { until: MERGED, confidence: 'B' }),
  organ('BAN DÂN VẬN', 'Ban Dân vận', 'BDV', { until: MERGED, confidence: 'B' }),
  organ('BAN XÂY DỰNG ĐẢNG', 'Ban Xây dựng Đảng', 'BXDĐ', {
    addsParentCode: false,
    confidence: 'B',
  }),
  organ('BAN TỔ CHỨC', 'Ban Tổ chức', 'BTC'),
  organ('BAN NỘI CHÍNH', 'Ban Nội chính', 'BNC'),
  organ('BAN CHỈ ĐẠO', 'Ban Chỉ đạo', 'BCĐ', { addsParentCode: false, confidence: 'B' }),
  organ('VĂN PHÒNG', 'Văn phòng', 'VP', { signing: HEAD_OF_OFFICE }),
  ofState(committee('ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân', 'UBND', { signing: PEOPLES_COMMITTEE })),
  ofState(
    committee('HỘI ĐỒNG NHÂN DÂN', 'Hội đồng nhân dân', 'HĐND', {
      signing: [under('on-behalf', 'HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH')],
    }),
  ),
  ofState(organ('VĂN PHÒNG', 'Văn phòng', 'VP', { signing: HEAD_OF_OFFICE })),
];

/** Units by which places are named, longer before shorter; those of two syllables too. */
export const PLACE_UNITS: readonly string[] = [
  'ĐẶC KHU',
  'THÀNH PHỐ',
  'THỊ TRẤN',
  'THỊ XÃ',
  'PHƯỜNG',
  'HUYỆN',
  'QUẬN',
  'TỈNH',
  'XÃ',
];

/** How the archive line begins in each system: `Lưu Văn phòng Đảng ủy`; `Lưu: VT`. */
export const ARCHIVE_WORDS: Readonly<Record<System, string>> = { party: 'Lưu', state: 'Lưu: VT' };
