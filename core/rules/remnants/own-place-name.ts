import type { OfficialDocument } from '#core/model/document.ts';
import { nameParts } from '#core/standards/body-names.ts';
import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

/** The unit of which a body is, by its name in capitals: `XÃ`, `AN PHÚ`. */
type OwnPlace = { readonly unit: string; readonly proper: string };

const COMMUNES = ['XÃ', 'PHƯỜNG', 'ĐẶC KHU'];
const NAME = '(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,4}|\\d{1,2})(?!\\p{L})';
const UNIT = '(xã|phường|đặc khu)';
const BODY =
  '(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|HĐND|(?:Ban Thường vụ |Ban Chấp hành )?Đảng (?:ủy|uỷ|bộ))';
const SPEAKS =
  '(?:trân trọng |kính )*(?:báo cáo|đề nghị|kính đề nghị|thông báo|ban hành|xây dựng|yêu cầu|trình|mời|hướng dẫn|rất mong|tổ chức|triển khai|cam kết)(?!\\p{L})';

/** The body that speaks at the beginning of a paragraph, or after its grounds. */
const SPEAKER = new RegExp(`(?:^|, )${BODY} ${UNIT} ${NAME} ${SPEAKS}`, 'gu');
const SPEAKER_END = new RegExp(` ${SPEAKS}$`, 'u');
/** The area that a document is for. */
const AREA = new RegExp(`trên địa bàn ${UNIT} ${NAME}(?! và|, (?:xã|phường))`, 'gu');
/** The heads of the issuer itself, in the list of recipients. */
const HEADS = new RegExp(
  `(?:các Phó Chủ tịch|Thường trực Đảng (?:ủy|uỷ),? (?:và )?(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)|Lưu Văn phòng Đảng (?:ủy|uỷ))[^,;.]{0,40}? ${UNIT} ${NAME}`,
  'gu',
);

type Named = {
  readonly unit: string;
  readonly proper: string;
  readonly start: number;
  readonly end: number;
};

function namedBy(pattern: RegExp, { text }: Passage): readonly Named[] {
  return matchesOf(text, pattern).map(({ 0: whole, 1: unit = '', 2: proper = '', index }) => {
    const words = `${unit} ${proper}`;
    const end = index + whole.replace(SPEAKER_END, '').length;
    return { unit, proper, start: end - words.length, end };
  });
}

/** Where a passage names a unit as the document's own. */
const ownNamesIn = perPassage((passage: Passage): readonly Named[] => {
  const { text, kind } = passage;
  if (!/(?:xã|phường|đặc khu) [\p{Lu}\d]/u.test(text)) return [];
  const isProse = kind === 'paragraph' && text.length < 900;
  return [
    ...(isProse ? namedBy(SPEAKER, passage) : []),
    ...namedBy(AREA, passage),
    ...(kind === 'recipient' ? namedBy(HEADS, passage) : []),
  ].filter(
    ({ start }) =>
      !citationsIn(passage).some(
        (cited) => start >= cited.start && start < (cited.subject ?? cited.issuer ?? cited).end,
      ),
  );
});

/** The commune of the issuer, or of the body above it; null for other bodies. */
function ownPlace({ header, system }: OfficialDocument): OwnPlace | null {
  for (const name of [header.issuer.name, header.parent?.name ?? '']) {
    const parts = nameParts(name, system);
    if (!parts) continue;
    if (parts.unit && COMMUNES.includes(parts.unit) && parts.proper !== '')
      return { unit: parts.unit, proper: parts.proper };
    if (parts.family.rank === 'committee') return null;
  }
  return null;
}

/** The same name in either style of tone marks and whatever its letters. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\u0300|\u0301|\u0303|\u0309|\u0323/gu, '')
    .toUpperCase();
}

function isOther(own: OwnPlace, { unit, proper }: Named): boolean {
  if (unit.toUpperCase() !== own.unit) return false;
  const [one, other] = [plain(proper), plain(own.proper)];
  // What follows a name may begin with a capital too.
  return !`${one} `.startsWith(`${other} `);
}

/** Whether the place of the date is another than the issuer's own commune. */
function otherPlace(own: OwnPlace, place: string): boolean {
  // A number stands there without its unit; another rule asks for the unit.
  if (place.trim() === '' || /^\d+$/u.test(place.trim())) return false;
  const bare = plain(place.replace(/^(?:xã|phường|đặc khu)\s+/iu, '').trim());
  return bare !== plain(own.proper);
}

export const ownPlaceName = defineRule({
  id: 'own-place-name',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    other:
      '“{found}” khác tên của cơ quan ban hành (“{own}”); xem lại có phải chép từ văn bản khác',
    place: 'Địa danh “{found}” khác tên của cơ quan ban hành (“{own}”)',
  },
  *check(document, standard, { passages }) {
    const own = ownPlace(document);
    if (!own) return;
    const name = `${own.unit} ${own.proper}`;
    const { place } = document.header;
    if (otherPlace(own, place)) {
      const at = { path: ['header', 'place'] };
      const { clause } = standard.wording.date;
      yield { messageId: 'place', clause, at, found: place, data: { own: name } };
    }
    for (const passage of passages) {
      for (const each of ownNamesIn(passage)) {
        if (!isOther(own, each)) continue;
        const range = { start: each.start, end: each.end };
        const found = passage.text.slice(range.start, range.end);
        const at = { path: passage.path, range };
        yield { messageId: 'other', clause: USAGE.consistency, at, found, data: { own: name } };
      }
    }
  },
});
