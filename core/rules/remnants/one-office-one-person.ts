import type { Place } from '#core/model/path.ts';
import { nameParts } from '#core/standards/body-names.ts';
import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

const NAME = '(\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4})';
/** Offices that one person alone holds, of the body that needs not say its name. */
const OFFICE =
  '((?:Chủ tịch (?:Ủy ban|Uỷ ban|Hội đồng) nhân dân (?:xã|phường|đặc khu|tỉnh|thành phố))|(?:Bí thư (?:Đảng|Tỉnh|Thành) (?:ủy|uỷ)))';
/** `ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã`. */
const PERSON_FIRST = new RegExp(
  `(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) ${NAME}(?:, (?:Ủy viên|Uỷ viên|Tỉnh ủy viên|Thành ủy viên)[^,;.]{0,60})?, ${OFFICE}(?! \\p{Lu})`,
  'gu',
);
/** `Kết luận của Chủ tịch Ủy ban nhân dân xã Lê Văn Nam tại …`. */
const OFFICE_FIRST = new RegExp(
  `(?<!Phó |\\p{L})${OFFICE} (?:ông |bà |đồng chí )?${NAME}(?= tại| chủ trì| kết luận| yêu cầu| phát biểu|$)`,
  'gu',
);
const SIGN = /Chủ tịch|Bí thư/;
/** Names of fewer words may be those of places. */
const FEWEST_WORDS = 3;

type Holder = {
  readonly office: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

const holdersIn = perPassage(({ text }: Passage): readonly Holder[] => {
  if (!SIGN.test(text)) return [];
  const first = matchesOf(text, PERSON_FIRST).map(
    ({ 0: all, 1: name = '', 2: office = '', index }) => {
      const start = index + all.indexOf(name);
      return { office, name, start, end: start + name.length };
    },
  );
  const after = matchesOf(text, OFFICE_FIRST).flatMap(
    ({ 0: all, 1: office = '', 2: name = '', index }) => {
      const end = index + all.length;
      const isPerson = name.split(' ').length >= FEWEST_WORDS;
      return isPerson ? [{ office, name, start: end - name.length, end }] : [];
    },
  );
  return [...first, ...after];
});

/** The offices of signers as the text names them: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  'CHỦ TỊCH': /^chủ tịch (?:ủy|uỷ) ban/iu,
  'BÍ THƯ': /^bí thư/iu,
};

type Placed = { readonly name: string; readonly office: string; readonly at: Place };

export const oneOfficeOnePerson = defineRule({
  id: 'one-office-one-person',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    other:
      '“{found}”: nơi khác ghi {office} là “{other}”; xem lại có phải tên chép từ văn bản khác',
  },
  *check({ header, signatures, system }, _standard, { passages }) {
    const own = nameParts(header.issuer.name, system)?.proper ?? '';
    const isPlace = (name: string) => name.toUpperCase() === own;
    const all: Placed[] = passages.flatMap((passage) =>
      holdersIn(passage)
        .filter(({ name }) => !isPlace(name))
        .map(({ name, office, start, end }) => ({
          ...{ name, office, at: { path: passage.path, range: { start, end } } },
        })),
    );
    const known = new Map<string, Placed>();
    // The text tells of the meeting or the matter; its subject is what gets copied.
    for (const each of all.toReversed()) {
      const key = each.office.toLowerCase();
      const first = known.get(key);
      if (!first) known.set(key, each);
      else if (first.name !== each.name) {
        const { name: found, office, at } = each;
        const data = { office, other: first.name };
        yield { messageId: 'other', clause: USAGE.consistency, at, found, data };
      }
    }
    for (const { id, position, name } of signatures) {
      const office = SIGNED[position.trim().toUpperCase()];
      const told = office && [...known.values()].find((each) => office.test(each.office));
      if (!told || name.trim() === '' || told.name === name.trim()) continue;
      const at = { path: ['signatures', id, 'name'] };
      const data = { office: told.office, other: told.name };
      yield { messageId: 'other', clause: USAGE.consistency, at, found: name, data };
    }
  },
});
