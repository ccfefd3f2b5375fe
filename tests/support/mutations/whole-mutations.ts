import type { Block } from '#core/model/block.ts';
import type { Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Header } from '#core/model/header.ts';
import { plainText } from '#core/model/text.ts';
import { usualCode } from '#core/standards/body-names.ts';
import { firstParagraph, found, type Mutation, type Planted, rewriting } from './mutation.ts';

const isParty = ({ system }: OfficialDocument) => system === 'party';

/** Whether a plan says that it is one: under another type that would be a second fault. */
function namesItself({ body }: OfficialDocument): boolean {
  return body.some((block) => 'runs' in block && plainText(block.runs).includes('Kế hoạch này'));
}

function withHeader(document: OfficialDocument, header: Partial<Header>): OfficialDocument {
  return { ...document, header: { ...document.header, ...header } };
}

function withSigner(
  document: OfficialDocument,
  change: (signature: Signature) => Partial<Signature> | null,
): OfficialDocument | null {
  const [first, ...rest] = document.signatures;
  const changed = first && change(first);
  return changed ? { ...document, signatures: [{ ...first, ...changed }, ...rest] } : null;
}

function withBasis(
  document: OfficialDocument,
  text: string,
  italic?: true,
): OfficialDocument | null {
  if (document.body.some(({ kind }) => kind === 'basis')) return null;
  const block: Block = {
    kind: 'basis',
    id: 'planted-basis',
    runs: [italic ? { text, italic } : { text }],
  };
  return { ...document, body: [block, ...document.body] };
}

function plantedIf(
  document: OfficialDocument | null,
  words: string,
  mended?: OfficialDocument | null,
): Planted | null {
  return document && { document, found: words, ...(mended && { mended }) };
}

const HEADER: readonly Mutation[] = [
  {
    rule: 'regulation-code',
    name: 'the State’s code of a quy định',
    plant(document) {
      const { type, number } = document.header;
      if (!isParty(document) || type !== 'ke-hoach' || namesItself(document)) return null;
      const coded = (typeCode: string) =>
        withHeader(document, { type: 'quy-dinh', number: { ...number, typeCode } });
      return { document: coded('QyĐ'), found: 'QyĐ', mended: coded('QĐ') };
    },
  },
  {
    rule: 'body-code',
    name: 'the code of nobody',
    plant(document) {
      const { issuer, parent, number } = document.header;
      const usual = usualCode(issuer.name, { name: parent?.name ?? '', code: '' }, 'party');
      if (!isParty(document) || usual === '' || usual !== number.bodyCode) return null;
      const planted = withHeader(document, { number: { ...number, bodyCode: 'XYZ' } });
      return { document: planted, found: 'XYZ', mended: document };
    },
  },
  {
    rule: 'date-real',
    name: 'the last day of a February that has none',
    plant(document) {
      const { year } = document.header.date;
      return year === null
        ? null
        : {
            document: withHeader(document, { date: { day: 30, month: 2, year } }),
            found: `ngày 30 tháng 02 năm ${year}`,
          };
    },
  },
  {
    rule: 'starts-before-own-date',
    name: 'a period in the past',
    plant(document) {
      const { type, subject, date } = document.header;
      if (type !== 'ke-hoach' || date.day === null || date.month === null) return null;
      return {
        document: withHeader(document, {
          subject: `${subject} từ ngày 15/3/2019 đến ngày 15/4/2030`,
        }),
        found: 'ngày 15/3/2019',
      };
    },
  },
  {
    rule: 'place-unit-word',
    name: 'a number',
    plant: (document) =>
      document.header.place === ''
        ? null
        : { document: withHeader(document, { place: '12' }), found: '12' },
  },
  {
    rule: 'type-within-competence',
    name: 'a regulation of a cell',
    plant(document) {
      const { number, date } = document.header;
      if (document.header.type !== 'ke-hoach' || !isParty(document) || date.day === null)
        return null;
      if (namesItself(document)) return null;
      return {
        document: withHeader(document, {
          type: 'quy-dinh',
          parent: { name: 'ĐẢNG BỘ PHƯỜNG BÌNH AN', code: '' },
          issuer: { name: 'CHI BỘ KHU PHỐ 3', code: 'CB' },
          number: { ...number, typeCode: 'QĐ', bodyCode: 'CB' },
        }),
        found: 'QUY ĐỊNH',
      };
    },
  },
];

const ADDRESSING: readonly Mutation[] = [
  {
    rule: 'addressed-types',
    name: 'a plan addressed to somebody',
    plant(document) {
      const { addressees, recipients, header } = document;
      if (!isParty(document) || header.type !== 'ke-hoach' || addressees.length > 0) return null;
      return {
        document: {
          ...document,
          addressees: [{ id: 'planted-to', text: 'Thường trực Tỉnh ủy' }],
          recipients: [{ id: 'planted-r', text: 'Như trên', purpose: '' }, ...recipients],
        },
        found: 'Kính gửi:',
      };
    },
  },
  {
    rule: 'addressees-label',
    name: 'the other label',
    plant(document, standard) {
      if (document.addressees.length === 0) return null;
      const isPetition = document.header.type === 'to-trinh';
      const own = (isPetition ? standard.wording.petitionLabel : standard.wording.addresseesLabel)
        .value;
      return found(document, 'addressees-label', own === 'Kính gửi:' ? 'Kính trình:' : 'Kính gửi:');
    },
  },
  {
    rule: 'urgency-words',
    name: 'an invented grade',
    plant(document) {
      const { document: planted, found: words } = found(document, 'urgency', 'RẤT KHẨN');
      return document.marks.urgency === 'none' ? { document: planted, found: words } : null;
    },
  },
];

const CLOSING: readonly Mutation[] = [
  {
    rule: 'secretary-never-for-head',
    name: 'for the secretary',
    plant(document) {
      const planted = withSigner(document, ({ authority }) =>
        isParty(document) && authority.length > 0
          ? { authority: [{ form: 'for-head', of: 'BÍ THƯ' }], position: 'PHÓ BÍ THƯ' }
          : null,
      );
      return plantedIf(planted, 'K/T BÍ THƯ');
    },
  },
  {
    rule: 'position-without-body',
    name: 'the committee once more',
    plant(document) {
      const position = 'PHÓ BÍ THƯ TỈNH ỦY';
      const isDeputy = document.signatures[0]?.position === 'PHÓ BÍ THƯ';
      return plantedIf(
        isParty(document) && isDeputy ? withSigner(document, () => ({ position })) : null,
        position,
        document,
      );
    },
  },
  {
    rule: 'authority-fits-type',
    name: 'a directive of the whole committee',
    plant(document) {
      const { number, date } = document.header;
      if (!isParty(document) || document.header.type !== 'ke-hoach' || date.day === null)
        return null;
      if (namesItself(document)) return null;
      const directive = withHeader(document, {
        type: 'chi-thi',
        parent: null,
        issuer: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
        number: { ...number, typeCode: 'CT', bodyCode: 'TU' },
      });
      const planted = withSigner(directive, () => ({
        authority: [{ form: 'on-behalf', of: 'BAN CHẤP HÀNH' }],
        position: 'BÍ THƯ',
      }));
      return plantedIf(planted, 'T/M BAN CHẤP HÀNH');
    },
  },
];

const LETTERS: readonly Mutation[] = [
  {
    rule: 'signature-letters',
    name: 'a position in small letters',
    plant(document) {
      const position = document.signatures[0]?.position ?? '';
      const small = position.toLowerCase();
      return small === position
        ? null
        : plantedIf(
            withSigner(document, () => ({ position: small })),
            small,
            document,
          );
    },
  },
  {
    rule: 'tone-style',
    name: 'a word in the other style',
    plant(document) {
      const planted = rewriting(document, (text) => `${text} Việc hòa giải, thủy lợi, khoẻ mạnh.`);
      const mended = rewriting(document, (text) => `${text} Việc hòa giải, thủy lợi, khỏe mạnh.`);
      return plantedIf(planted, 'khoẻ', mended);
    },
  },
  {
    rule: 'basis-order',
    name: 'a law after a circular',
    plant(document) {
      const planted = withBasis(document, 'Căn cứ Thông tư về công tác lưu trữ;');
      const [first, ...rest] = planted?.body ?? [];
      if (!planted || !first) return null;
      const end = isParty(document) ? ',' : '.';
      const law: Block = {
        kind: 'basis',
        id: 'planted-law',
        runs: [{ text: `Căn cứ Luật Lưu trữ${end}` }],
      };
      return {
        document: { ...planted, body: [first, law, ...rest] },
        found: `Căn cứ Luật Lưu trữ${end}`,
      };
    },
  },
];

const GROUNDS: readonly Mutation[] = [
  {
    rule: 'basis-form',
    name: 'a typed dash',
    plant: (document) =>
      isParty(document)
        ? plantedIf(
            withBasis(document, '- Căn cứ Điều lệ Đảng.'),
            '-',
            withBasis(document, 'Căn cứ Điều lệ Đảng.'),
          )
        : null,
  },
  {
    rule: 'basis-form',
    name: 'no dash in the source',
    plant: (document) => {
      const clean = isParty(document) ? withBasis(document, 'Căn cứ Điều lệ Đảng.') : null;
      const asFound = { ...document.asFound, 'basis/planted-basis': { text: '' } };
      return plantedIf(clean && { ...clean, asFound }, 'Căn cứ', clean);
    },
  },
  {
    rule: 'basis-ends',
    name: 'a semicolon at the end',
    plant: (document) =>
      plantedIf(
        withBasis(document, 'Căn cứ Điều lệ Đảng;'),
        'Đảng;',
        withBasis(
          document,
          `Căn cứ Điều lệ Đảng${isParty(document) && (document.header.date.year ?? 9999) < 2026 ? ',' : '.'}`,
        ),
      ),
  },
  {
    rule: 'law-without-number',
    name: 'a law by its number',
    plant: (document) =>
      isParty(document) || !document.body.some(({ kind }) => kind === 'basis')
        ? null
        : plantedIf(
            {
              ...document,
              body: [
                {
                  kind: 'basis',
                  id: 'planted-basis',
                  runs: [{ text: 'Căn cứ Luật Lưu trữ số 33/2024/QH15;' }],
                },
                ...document.body.filter(({ kind }) => kind !== 'page-break'),
              ],
            },
            'Luật Lưu trữ số 33/2024/QH15',
          ),
  },
  {
    rule: 'stray-bold',
    name: 'a bold number',
    plant(document) {
      const target = firstParagraph(document);
      if (!target) return null;
      const runs = [
        { text: 'Đã có ' },
        { text: '31', bold: true as const },
        { text: ` đơn vị tham gia. ${plainText(target.runs)}` },
      ];
      const body = document.body.map((block) => (block === target ? { ...target, runs } : block));
      return { document: { ...document, body }, found: '31' };
    },
  },
  {
    rule: 'numbering-style',
    name: 'I. beside 1-',
    plant(document) {
      const uses = (level: string) =>
        document.body.some((block) => block.kind === 'item' && block.level === level);
      const { numbering } = document;
      if (!uses('roman') || !uses('arabic') || numbering.arabic !== '.' || numbering.roman !== '.')
        return null;
      return { document: { ...document, numbering: { ...numbering, arabic: '-' } }, found: '-' };
    },
  },
];

export const WHOLE_MUTATIONS: readonly Mutation[] = [
  ...HEADER,
  ...ADDRESSING,
  ...CLOSING,
  ...LETTERS,
  ...GROUNDS,
];
