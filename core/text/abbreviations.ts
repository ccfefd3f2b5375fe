import { matchesOf } from './matches.ts';
import { isCapitals } from './words.ts';

/** Abbreviations of office language with the words that they stand for. */
const ENTRIES = `
UBND Ủy ban nhân dân
HĐND Hội đồng nhân dân
MTTQ Mặt trận Tổ quốc
UBMTTQ Ủy ban Mặt trận Tổ quốc
UBKT Ủy ban Kiểm tra
BTV Ban Thường vụ
BCH Ban Chấp hành
BCĐ Ban Chỉ đạo
BTG Ban Tuyên giáo
CBCC cán bộ, công chức
CCVC công chức, viên chức
CBCCVC cán bộ, công chức, viên chức
CNVCLĐ công nhân, viên chức, lao động
ĐVTN đoàn viên, thanh niên
HTX hợp tác xã
NTM nông thôn mới
XDNTM xây dựng nông thôn mới
KT-XH kinh tế - xã hội
QP-AN quốc phòng - an ninh
QPAN quốc phòng, an ninh
ANTT an ninh trật tự
ATGT an toàn giao thông
ATTP an toàn thực phẩm
PCCC phòng cháy, chữa cháy
PCTT phòng, chống thiên tai
TKCN tìm kiếm cứu nạn
THCS trung học cơ sở
THPT trung học phổ thông
GDĐT giáo dục và đào tạo
GD&ĐT giáo dục và đào tạo
BHXH bảo hiểm xã hội
BHYT bảo hiểm y tế
BHTN bảo hiểm thất nghiệp
LĐLĐ Liên đoàn Lao động
CCHC cải cách hành chính
TTHC thủ tục hành chính
CNTT công nghệ thông tin
CĐS chuyển đổi số
KHCN khoa học và công nghệ
KH&CN khoa học và công nghệ
GPMB giải phóng mặt bằng
SXKD sản xuất, kinh doanh
TDTT thể dục, thể thao
VHTT văn hóa, thể thao
LHPN Liên hiệp phụ nữ
TNCS Thanh niên Cộng sản
CCB Cựu chiến binh
TW Trung ương
TƯ Trung ương
TU Tỉnh ủy
QU Quận ủy
HU Huyện ủy
ĐU Đảng ủy
VPĐU Văn phòng Đảng ủy
XHCN xã hội chủ nghĩa
CNXH chủ nghĩa xã hội
đ/c đồng chí
Đ/c Đồng chí
K/g Kính gửi`;

/** What each abbreviation stands for. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  ENTRIES.trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
);

export type FoundAbbreviation = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is here that it is introduced: `Ủy ban nhân dân (UBND)`, `gọi tắt là UBND`. */
  readonly introduced: boolean;
};

const LONGEST_FIRST = [...ABBREVIATIONS.keys()].sort((a, b) => b.length - a.length);
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}/&-])(?:${LONGEST_FIRST.join('|')})(?![\\p{L}\\p{N}/&]|-\\p{L})`,
  'gu',
);
const INTRODUCING = /(?:\(\s*[“"]?|tắt(?: chung)? là:?\s*[“"]?(?:\p{L}+ ){0,2})$/u;

/** Abbreviations that are syllables too: in a heading in capitals `ĐẦU TƯ` is none. */
const SYLLABLES: ReadonlySet<string> = new Set(['TƯ', 'TU', 'HU', 'QU']);

/** What none of them is without; most texts have nothing of it. */
const SIGN = /[A-ZĐƯ]{2}|\//;

/** The abbreviations of `text` that we know, in order; numbers of documents hold none. */
export function findAbbreviations(text: string): readonly FoundAbbreviation[] {
  if (!SIGN.test(text)) return [];
  const isHeading = isCapitals(text);
  return matchesOf(text, PATTERN)
    .filter(({ 0: word }) => !(isHeading && SYLLABLES.has(word)))
    .map(({ 0: word, index: start }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      return { text: word, start, end: start + word.length, introduced: INTRODUCING.test(before) };
    });
}

/** Capitals without tone marks among which three consonants meet, as in no word but by `NGH`. */
const BARE =
  /(?<![\p{L}\p{N}/&.-])(?=[A-ZĐƯ]*[BCDĐGHKLMNPQRSTVXFJWZ]{3})(?![A-ZĐƯ]*NGH)[A-ZĐƯ]{3,9}(?![\p{L}\p{N}/&]|-\p{L})/gu;
/** What everybody calls so: figures, standards, forms of companies, devices and broadcasters. */
const COMMON: ReadonlySet<string> = new Set(
  'STT GDP GRDP TCVN QCVN TNHH MTV VNPT HCM PDF GPS SMS HTTP HTTPS HTML XML CCTV DVD LCD VTV HTV VTC'.split(
    ' ',
  ),
);
const ROMAN = /^[CDILMVX]+$/;
/** `DVCTT (dịch vụ công trực tuyến)`: told the other way round, but told. */
const TOLD_AFTER = /^\s*\(\p{Ll}+ \p{Ll}/u;

/** Abbreviations of `text` that nobody has told us, by their letters alone. */
export function findUnknownAbbreviations(text: string): readonly FoundAbbreviation[] {
  if (!SIGN.test(text)) return [];
  return matchesOf(text, BARE)
    .filter(({ 0: word }) => !ABBREVIATIONS.has(word) && !COMMON.has(word) && !ROMAN.test(word))
    .map(({ 0: word, index: start }) => {
      const end = start + word.length;
      const before = text.slice(Math.max(0, start - 40), start);
      const introduced = INTRODUCING.test(before) || TOLD_AFTER.test(text.slice(end, end + 30));
      return { text: word, start, end, introduced };
    });
}
