import { pattern, UPPER } from '#core/text/letter-classes.ts';
import { folded } from '#core/text/words.ts';

/** `text` by its letters and digits alone, folded: for words that may be set in many ways. */
export function letters(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function startsWithAny(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(`^(?:${words.join('|')})(?![a-z0-9])`);
  return (text) => pattern.test(letters(text.slice(0, 80)));
}

const hasBodyWord = startsWithAny(
  (
    'dang bo|dang uy|tinh uy|thanh uy|quan uy|huyen uy|thi uy|quan uy trung uong|ban|tieu ban|van phong|' +
    'uy ban|ubnd|ubkt|hdnd|hoi dong|hoi|lien hiep|lien doan|lien minh|cong doan|doan|mat tran|chi bo|' +
    'dai hoi|bo|so|cuc|chi cuc|tong cuc|vu|vien|hoc vien|truong|trung tam|phong|thanh tra|toa an|cong ty|' +
    'tong cong ty|tap doan|ngan hang|kho bac|bao hiem|benh vien|bao|dai phat thanh|cong an|bo chi huy|' +
    'bo tu lenh|quan khu|quoc hoi|chinh phu|thu tuong chinh phu|chu tich nuoc|co quan|to(?! chuc| truong)|chi doan|chi nhanh|' +
    'bch|btv|bcd|bqlda|ubmttq|mttq|ldld|cdcs|(?:trung uong|thanh|tinh|huyen|quan|thi|xa|phuong) doan|doi|' +
    'lien chi|tram|hat|hop tac xa|htx|nha(?! nuoc)|nha may|thu vien|bao tang|dai|kiem toan nha nuoc'
  ).split('|'),
);

/** What reads like the beginning of a body's name where the tones, or the words after it, are not seen. */
const NO_BODY =
  /^(?:ban hành|bổ|bỏ|bố trí|phòng,? chống|phòng ngừa|hội (?:nghị|thảo|thi|nhập)|đoàn kết|số(?= ?\d)|báo cáo|trường hợp)(?=[\s,.:]|$)/iu;

/** Whether a name begins as names of bodies do; a line that does not goes on with the one before. */
export function startsAsBody(text: string): boolean {
  return hasBodyWord(text) && !NO_BODY.test(text);
}

/** Whether a line in capitals begins as the position of a signer does. */
export const startsAsPosition = startsWithAny(
  (
    'pho|bi thu|tong bi thu|truong|chanh|chu tich|giam doc|tong giam doc|bo truong|thu truong|' +
    'cuc truong|chi cuc truong|tong cuc truong|vu truong|vien truong|hieu truong|chu nhiem|uy vien|' +
    'thuong truc|thu tuong|doi truong|to truong|chu toa|chu tri|thu ky|tong thu ky|nguoi|ke toan truong|' +
    'kiem|dai dien|chi huy truong|chinh uy|tu lenh|tong bien tap|hat truong|quyen|tham phan|cong chung vien'
  ).split('|'),
);

/** The commonest family names, folded: a name in capitals is told from a position by them. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan trinh dinh mai to ha ' +
    'cao luong luu ta thai chu quach nghiem kieu lam tong ung vuong thach son danh ksor siu rah rmah nie ' +
    'trieu truong quang lo ca vi luc nong hoang giang hau vang mua sung thao lau phung phi ton tang bach la ' +
    'lieu lu mac khuat khuong kim au tieu trang uong van vien bien chau chung co cu diep dong'
  ).split(' '),
);

/** Ranks and degrees that some put before a signer's name. */
export const HONORIFIC = pattern`^(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BS|BSCKI|BSCKII|KS|CN|NGND|NGƯT|TTƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Đồng chí|Ông|Bà)[.,:]?\s*){1,4}(?=[${UPPER}])`;
