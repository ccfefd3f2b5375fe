import { printedText, standardText } from '#core/compose/frame-text.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Header } from '#core/model/header.ts';
import { found, type Mutation, withFound } from './mutation.ts';

const isParty = ({ system }: OfficialDocument) => system === 'party';
const isLetter = ({ header }: OfficialDocument) => header.type === 'cong-van';

function withHeader(document: OfficialDocument, header: Partial<Header>): OfficialDocument {
  return { ...document, header: { ...document.header, ...header } };
}

/** Số và ký hiệu as it prints, changed. */
function number(
  rule: string,
  name: string,
  change: (text: string) => string,
  what: (text: string) => string = change,
  holds: (document: OfficialDocument) => boolean = isParty,
): Mutation {
  return {
    rule,
    name,
    plant(document, standard) {
      const text = standardText(document, standard, 'number');
      if (!holds(document) || document.header.number.value === '' || change(text) === text) {
        return null;
      }
      return found(document, 'number', change(text), what(text));
    },
  };
}

/** The line of place and date as it prints, changed; null where `change` changes nothing. */
function placeDate(
  rule: string,
  name: string,
  change: (text: string) => string,
  what: RegExp,
): Mutation {
  return {
    rule,
    name,
    plant(document, standard) {
      const { day, month, year } = document.header.date;
      if (day === null || month === null || year === null) return null;
      const text = standardText(document, standard, 'place-date');
      const changed = change(text);
      return changed === text
        ? null
        : found(document, 'place-date', changed, what.exec(changed)?.[0] ?? '');
    },
  };
}

export const FRAME_MUTATIONS: readonly Mutation[] = [
  {
    rule: 'party-title',
    name: 'the title in small letters',
    plant: (document) =>
      isParty(document) ? found(document, 'title', 'Đảng Cộng sản Việt Nam') : null,
  },
  {
    rule: 'national-title',
    name: 'dashes in the motto',
    plant: (document) =>
      isParty(document) ? null : found(document, 'motto', 'Độc lập – Tự do – Hạnh phúc'),
  },
  {
    rule: 'foreign-title',
    name: 'the title of the other system',
    plant: (document) =>
      found(
        document,
        'title',
        isParty(document) ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'ĐẢNG CỘNG SẢN VIỆT NAM',
      ),
  },
  {
    rule: 'drawn-lines',
    name: 'a typed line',
    plant: (document) =>
      found(document, isParty(document) ? 'title-line' : 'motto-line', '__________'),
  },
  {
    rule: 'star-under-issuer',
    name: 'three stars',
    plant: (document) => (isParty(document) ? found(document, 'star', '***') : null),
  },
  {
    rule: 'star-under-issuer',
    name: 'no star',
    plant: (document) => (isParty(document) ? found(document, 'star', '') : null),
  },
  {
    rule: 'issuer-lines',
    name: 'the issuer not bold',
    plant: (document) => ({
      document: withFound(document, 'issuer', { bold: false }),
      found: document.header.issuer.name,
      mended: document,
    }),
  },
  number(
    'number-without-colon',
    'a colon',
    (text) => text.replace('Số ', 'Số: '),
    () => 'Số:',
  ),
  number(
    'number-with-colon',
    'no colon',
    (text) => text.replace('Số: ', 'Số '),
    () => 'Số',
    (document) => !isParty(document),
  ),
  number('party-number-pattern', 'spaces around the hyphen', (text) => text.replace('-', ' - ')),
  number('party-number-pattern', 'a stroke first', (text) => text.replace('-', '/')),
  number(
    'state-number-pattern',
    'a hyphen first',
    (text) => text.replace('/', '-'),
    undefined,
    (document) => !isParty(document),
  ),
  number(
    'number-two-digits',
    'one digit',
    (text) => text.replace(/0(\d)(?=\D)/u, '$1'),
    (text) => /0(\d)(?=\D)/u.exec(text)?.[1] ?? '',
    ({ header }) => /^0?[1-9]$/u.test(header.number.value),
  ),
  {
    rule: 'number-follows-type',
    name: 'another type’s code',
    plant(document, standard) {
      const { number: own, type } = document.header;
      const typeCode = type === 'thong-bao' ? 'BC' : 'TB';
      if (!standard.types[type]?.code) return null;
      const planted = withHeader(document, { number: { ...own, typeCode } });
      return { document: planted, found: typeCode, mended: document };
    },
  },
  placeDate(
    'date-day-zero',
    'no zero before the day',
    (text) => text.replace(/ngày 0(\d)/u, 'ngày $1'),
    /ngày \d/u,
  ),
  placeDate(
    'date-month-zero',
    'no zero before the month',
    (text) => text.replace(/tháng 0(\d)/u, 'tháng $1'),
    /tháng \d/u,
  ),
  placeDate(
    'date-month-plain',
    'a zero before the month',
    (text) => text.replace(/tháng (\d) /u, 'tháng 0$1 '),
    /tháng 0\d/u,
  ),
  placeDate('place-date-form', 'no comma', (text) => text.replace(', ngày', ' ngày'), /^.* ngày/u),
  placeDate(
    'place-date-form',
    'two spaces',
    (text) => text.replace('ngày ', 'ngày  '),
    /ngày {2}.*$/u,
  ),
  {
    rule: 'type-printed',
    name: 'the type in small letters',
    plant(document, standard) {
      const text = standardText(document, standard, 'type');
      return text === ''
        ? null
        : found(document, 'type', text.slice(0, 1) + text.slice(1).toLowerCase());
    },
  },
  {
    rule: 'subject-present',
    name: 'no subject',
    plant: (document) => ({ document: withHeader(document, { subject: '' }), found: '' }),
  },
  {
    rule: 'party-letter-subject',
    name: 'V/v',
    plant(document, standard) {
      const prefix = standard.wording.letterSubjectPrefix.value;
      const { subject } = document.header;
      if (!isParty(document) || !isLetter(document) || prefix === null) return null;
      const planted = withHeader(document, { subject: `V/v ${subject.slice(prefix.length)}` });
      return { document: planted, found: 'V/v', mended: document };
    },
  },
  {
    rule: 'state-letter-subject',
    name: 'Về việc',
    plant(document) {
      if (isParty(document) || !isLetter(document)) return null;
      const subject = document.header.subject.replace('V/v', 'Về việc');
      const planted = withHeader(document, { subject });
      return { document: planted, found: 'Về việc', mended: document };
    },
  },
  {
    rule: 'subject-form',
    name: 'a full stop',
    plant(document) {
      const { subject } = document.header;
      if (!isParty(document)) return null;
      return {
        document: withHeader(document, { subject: `${subject}.` }),
        found: '.',
        mended: document,
      };
    },
  },
  {
    rule: 'separator-hyphens',
    name: 'underscores',
    plant: (document) =>
      isParty(document) && !isLetter(document) ? found(document, 'separator', '_____') : null,
  },
  {
    rule: 'part-looks',
    name: 'the title not bold',
    plant: (document, standard) => ({
      document: withFound(document, 'title', { bold: false }),
      found: printedText(document, standard, 'title'),
      mended: document,
    }),
  },
  {
    rule: 'type-sizes',
    name: 'a title of twenty points',
    plant: (document) => ({
      document: withFound(document, 'title', { sizePt: 20 }),
      found: '20',
      mended: document,
    }),
  },
];
