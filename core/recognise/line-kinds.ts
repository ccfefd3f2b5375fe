import type { AuthorityForm, Secrecy, Urgency } from '#core/model/closing.ts';
import { LETTER, pattern, UPPER } from '#core/text/letter-classes.ts';
import { folded, isCapitals } from '#core/text/words.ts';
import { FAMILY_NAMES, HONORIFIC, letters, startsAsPosition } from './vocabulary.ts';

/** Parts of the frame stand on short lines; longer ones are text and are not looked at further. */
export const LONGEST_FRAME_LINE = 300;

const TITLE = 'dang cong san viet nam';
const NATION = 'cong hoa xa hoi chu nghia viet nam';
const MOTTO = 'doc lap tu do hanh phuc';
/** What the Youth Union's documents have at the place of the Party's name. */
const UNION = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;

/** What a line of the header can be by its words alone. */
export type HeadKind =
  | 'title'
  | 'union'
  | 'nation'
  | 'motto'
  | 'star'
  | 'rule'
  | 'urgency'
  | 'secrecy'
  | 'circulation'
  | 'draft';

const URGENCY: Readonly<Record<string, Exclude<Urgency, 'none'>>> = {
  khan: 'khan',
  'thuong khan': 'thuong-khan',
  'hoa toc': 'hoa-toc',
  'hoa toc hen gio': 'hoa-toc-hen-gio',
};
const SECRECY: Readonly<Record<string, Exclude<Secrecy, 'none'>>> = {
  mat: 'mat',
  'toi mat': 'toi-mat',
  'tuyet mat': 'tuyet-mat',
};
const CIRCULATION =
  /^(?:xong hoi nghi tra lai|tai lieu hoi nghi|luu hanh noi bo|tai lieu thu hoi|xem xong tra lai|khong pho bien|tai lieu mat)/;

const CIRCULATION_WORDS =
  /\b(?:luu hanh|noi bo|tra lai|thu hoi|pho bien|sao chup|su dung|han che)\b/;

/** Whether a line that stands where marks do says who may read the document, or how. */
export function saysCirculation(text: string): boolean {
  return CIRCULATION_WORDS.test(letters(text));
}

/** Words of haste, also those that no law knows; where they are not in capitals, by all their marks. */
const HASTE =
  /^(?:(?:rat|toi|dac biet) )?(?:khan cap|khan|thuong khan|(?:thuong )?hoa toc)(?: (?:khan|khan cap|hen gio|hoa toc))?$/;
const SMALL_HASTE =
  /^(?:(?:Rất|Tối) k|K)hẩn(?: cấp)?$|^Thượng khẩn$|^H(?:ỏa|oả) tốc(?:,? (?:hẹn giờ|khẩn))?$/u;
const SMALL_SECRECY = /^(?:Mật|Tối mật|Tuyệt mật)$/u;

export function urgencyOf(text: string): Urgency {
  return URGENCY[letters(text)] ?? 'none';
}

export function secrecyOf(text: string): Secrecy {
  return SECRECY[letters(text)] ?? 'none';
}

/** The n of `Dự thảo lần n`; a bare `DỰ THẢO` is the first. Null for any other line. */
export function draftNumber(text: string): number | null {
  const match = /^du thao(?: lan)?(?: thu)?(?: (\d{1,2}))?$/.exec(letters(text));
  if (!match) return null;
  return Math.max(1, Number(match[1] ?? 1));
}

/** Only signs of a drawn line: `-----`, `_____`, `===`, `***` and the like. */
export function isRule(text: string): boolean {
  return /^(?:[-–—―_=~]\s?){3,}$|^(?:[*.]\s?){5,}$|^[─━═]+$|^[-–—_~*.]{2,20} ?[oO0]{2,3} ?[-–—_~*.]{2,20}$/.test(
    text,
  );
}

export function headKind(text: string): HeadKind | null {
  if (text.length > 80) return isRule(text) ? 'rule' : null;
  if (/^[*★☆✱]{1,3}$|^\* \* \*$/.test(text)) return 'star';
  if (isRule(text)) return 'rule';
  const words = letters(text);
  if (words === TITLE) return 'title';
  if (words === NATION) return 'nation';
  if (words === MOTTO) return 'motto';
  if (draftNumber(text) !== null) return 'draft';
  if (SMALL_HASTE.test(text)) return 'urgency';
  if (SMALL_SECRECY.test(text)) return 'secrecy';
  if (!isCapitals(text)) return null;
  if (UNION.test(words)) return 'union';
  if (HASTE.test(words)) return 'urgency';
  if (words in SECRECY) return 'secrecy';
  return CIRCULATION.test(words) ? 'circulation' : null;
}

const AUTHORITY = pattern`^(T/M|T\.M\.?|TM\.?|K/T|K\.T\.?|KT\.?|T/L|T\.L\.?|TL\.?|T/UQ|T/U\.Q\.?|T/U|TUQ\.?|UQ\.?|Q\.|QUYỀN|THAY MẶT)(?![${LETTER}])\s*:?\s*(\S.*)$`;

const FORMS: Readonly<Record<string, AuthorityForm>> = {
  tm: 'on-behalf',
  'thay mat': 'on-behalf',
  kt: 'for-head',
  tl: 'by-order',
  tu: 'by-delegation',
  tuq: 'by-delegation',
  uq: 'by-delegation',
  q: 'acting',
  quyen: 'acting',
};

/** A line such as `T/M BAN THƯỜNG VỤ` or `KT. CHỦ TỊCH`, taken apart; null for any other. */
export function authorityOf(
  text: string,
): { readonly form: AuthorityForm; readonly of: string } | null {
  if (text.length > 120) return null;
  const [, sign = '', of = ''] = AUTHORITY.exec(text) ?? [];
  const form = FORMS[folded(sign).replace(/[/.]/g, '').trim()];
  return form && (isCapitals(of) || isShortName(sign, of)) ? { form, of } : null;
}

const SHORT_NAME = pattern`^[${UPPER}][^.,;:!?]{2,50}$`;

/** `T/M Đảng ủy`: the body or head in small letters, after a sign that nothing else begins with. */
function isShortName(sign: string, of: string): boolean {
  return /^[TK][/.]?[MTL]\.?$/.test(sign) && SHORT_NAME.test(of);
}

/** Without its marks TRƯỞNG reads like TRƯƠNG, a family, and TRƯỜNG, a school. */
function namesPosition(text: string): boolean {
  return startsAsPosition(text) && !/^TRƯ[ƠỜ]NG /.test(text);
}

/** A line in capitals that names a position: `PHÓ BÍ THƯ`, `TRƯỞNG BAN`; also the word `kiêm`. */
export function isPosition(text: string): boolean {
  if (text.length > 120) return false;
  if (/^kiêm$/i.test(text)) return true;
  return isCapitals(text) && namesPosition(text);
}

const PLAIN_WORDS = pattern`^[${UPPER}][^.,;:!?\d]+$`;

/** `Phó Bí thư`, `Giám Đốc`: a position in small letters, which only its place can tell for sure. */
export function isSmallPosition(text: string): boolean {
  return (
    text.length <= 60 &&
    PLAIN_WORDS.test(text) &&
    startsAsPosition(text) &&
    (!isName(text) || /^(?:Phó |Tổng )?(?:Giám|Chủ|Bí|Trưởng|Chánh|Hiệu|Viện|Cục|Vụ) /u.test(text))
  );
}

/** `(Đã ký)`, `(Ký tên, đóng dấu)` and other words in place of a signature. */
export function isSignedMark(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[([/\s]{0,4}(?:da ky|chu ky|ky ten|ky so|ky va|ky, |dau|\(ky)/.test(folded(text))
  );
}

const NAME_WORD = pattern`^[${UPPER}][${LETTER}'’.-]*$`;

function isAbbreviated(word: string): boolean {
  return word.length > 1 && isCapitals(word) && !/[.'’-]/.test(word);
}

/** A person's name: two to seven words with capitals, degrees and ranks before it allowed. */
export function isName(text: string): boolean {
  if (text.length > 80 || /[\d,;:!?/]/.test(text.replace(HONORIFIC, ''))) return false;
  const words = text.replace(HONORIFIC, '').replace(/\.$/, '').split(/\s+/);
  if (words.length < 2 || words.length > 7) return false;
  if (!words.every((word) => NAME_WORD.test(word))) return false;
  // `Lưu VP` is no person: nobody writes one of the words in capitals.
  if (!isCapitals(text.replace(HONORIFIC, ''))) return !words.some(isAbbreviated);
  // Danh is a family of the South, and a word of lists.
  if (namesPosition(text) || /^DANH (?:SÁCH|MỤC)(?: |$)/.test(text)) return false;
  return FAMILY_NAMES.has(folded(words[0] ?? ''));
}

/** Whether a line can stand in a signature block. */
export function isSigning(text: string): boolean {
  return authorityOf(text) !== null || isPosition(text) || isSignedMark(text) || isName(text);
}

const RECIPIENTS_LABEL = /^(?:[-–*]\s{0,4})?nơi\s{1,4}nhận\s{0,4}(:|$|(?=\t|\s{3}))/iu;
// Capitals are spelt out: where case is ignored, a class of capitals would match small letters too.
const ADDRESSEES_LABEL = pattern`^(?:[-–*]\s{0,4})?(?:[Kk]ính|KÍNH)\s{1,4}(?:[Gg][ửở]i|G[ỬỞ]I|[Tt]rình|TRÌNH)\s{0,4}(?::|$|(?=\s[-–${UPPER}]))`;

/** The same labels with letters misread or without their marks: only the colon makes them certain. */
const MISREAD_RECIPIENTS = /^(?:- ?)?n[oơ]i\s{1,3}nh[aâăạậặ]n\s{0,3}:/iu;
const MISREAD_ADDRESSEES =
  /^(?:- ?)?k[ií][nm]h\s{1,3}(?:g[uưủứử][iỉí]|g[uưủứử]l|tr[iìí]nh)\s{0,3}:/iu;

/** `Nơi nhận:` and what follows it on its line; null for any other line. */
export function afterRecipientsLabel(text: string): string | null {
  const head = text.slice(0, 60);
  if (!/^[-–*Nn]/.test(head)) return null;
  const match = RECIPIENTS_LABEL.exec(head) ?? MISREAD_RECIPIENTS.exec(head);
  return match ? text.slice(match[0].length) : null;
}

/** `Kính gửi:` or `Kính trình:` with what stands before it, and what follows; null otherwise. */
export function splitAddresseesLabel(
  text: string,
): { readonly label: string; readonly rest: string } | null {
  const head = text.slice(0, 60);
  if (!/^[-–*Kk]/.test(head)) return null;
  const match = ADDRESSEES_LABEL.exec(head) ?? MISREAD_ADDRESSEES.exec(head);
  return match ? { label: match[0].trim(), rest: text.slice(match[0].length).trim() } : null;
}

const ANNEX_LABEL = pattern`^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}))?(?:\s*[.:–-].*|\s*\(.*|\s+[${UPPER}]{2}.*)?$`;

/** `Phụ lục`, `PHỤ LỤC II` and the like, alone on the line or with a title. */
export function isAnnexLabel(text: string): boolean {
  return text.length <= 160 && ANNEX_LABEL.test(text);
}
