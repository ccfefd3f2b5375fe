import fc from 'fast-check';
import { printedText } from '#core/compose/frame-text.ts';
import { derivedLabels } from '#core/compose/labels.ts';
import { blankDocument } from '#core/model/blank-document.ts';
import type { Block, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import { plainText } from '#core/model/text.ts';
import type { Standard } from '#core/standards/standard.ts';

/** Sentences such as stand in documents; each begins with a capital and ends with a full stop. */
const SENTENCES = [
  'Các chi bộ tổ chức sinh hoạt chuyên đề vào tuần đầu của tháng.',
  'Thực hiện Công văn số 12-CV/TU, ngày 05/9/2026 của Tỉnh ủy, đề nghị các đơn vị khẩn trương triển khai.',
  'Kinh phí từ nguồn ngân sách là 15.000.000 đồng; phần còn lại do các đơn vị tự bảo đảm.',
  'Phấn đấu 100% đảng viên tham gia học tập, trong đó 30% là đảng viên trẻ.',
  'Căn cứ tình hình thực tế, đồng chí Bí thư quyết định thời gian cụ thể.',
  'Nội dung phải “rõ người, rõ việc, rõ thời gian”.',
] as const;
const HEADINGS = ['Mục đích', 'Yêu cầu', 'Về tư tưởng', 'Công tác cán bộ'] as const;
const CAPITALS = ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN', 'KINH PHÍ'] as const;
const BODIES = [
  'Các chi bộ trực thuộc',
  'Thường trực Tỉnh ủy',
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Ban Xây dựng Đảng, Văn phòng Đảng ủy',
] as const;
const PEOPLE = ['Nguyễn Thị Minh Hạnh', 'Lò Văn Pâng', 'Y Thanh Niê', 'Trương An'] as const;
const ISSUERS = [
  [null, 'TỈNH ỦY ĐỒNG THÁP', 'TU'],
  ['ĐẢNG BỘ TỈNH GIA LAI', 'ĐẢNG ỦY XÃ IA GRAI', 'ĐU'],
  ['THÀNH ỦY HẢI PHÒNG', 'BAN NỘI CHÍNH', 'BNCTU'],
] as const;
const SUBJECTS = [
  'về việc chuẩn bị hội nghị sơ kết công tác quý III năm 2026',
  'tổ chức Ngày hội Đại đoàn kết toàn dân tộc',
] as const;
const TYPES = [
  ['cong-van', 'CV'],
  ['ke-hoach', 'KH'],
  ['thong-bao', 'TB'],
  ['to-trinh', 'TTr'],
] as const;

const sentence = fc.constantFrom(...SENTENCES);
const runs = (text: string) => [{ text }];

function item(level: Level, title: boolean, text: string): Block {
  return { kind: 'item', id: '', level, title, label: null, runs: runs(text) };
}

/** Under a heading: running text, dashes or points. */
const passage: fc.Arbitrary<readonly Block[]> = fc.oneof(
  fc.array(
    sentence.map(
      (text): Block => ({ kind: 'paragraph', id: '', align: 'justify', runs: runs(text) }),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  fc.array(
    sentence.map((text) => item('dash', false, text)),
    { minLength: 1, maxLength: 3 },
  ),
  fc.array(
    sentence.map((text) => item('letter', false, text)),
    { minLength: 2, maxLength: 4 },
  ),
);

const section = fc
  .tuple(
    fc.constantFrom(...CAPITALS),
    fc.array(fc.tuple(fc.constantFrom(...HEADINGS), passage), { maxLength: 3 }),
    passage,
  )
  .map(([capitals, parts, alone]): readonly Block[] => [
    item('roman', true, capitals),
    ...(parts.length === 0
      ? alone
      : parts.flatMap(([heading, blocks]) => [item('arabic', true, heading), ...blocks])),
  ]);

const body = fc
  .tuple(sentence, fc.array(section, { maxLength: 4 }), fc.array(sentence, { maxLength: 3 }))
  .map(([opening, sections, points]): readonly Block[] => [
    { kind: 'paragraph', id: '', align: 'justify', runs: runs(opening) },
    ...(sections.length > 0 ? sections.flat() : points.map((text) => item('arabic', false, text))),
  ])
  .map((blocks) => blocks.map((block, index): Block => ({ ...block, id: `b${index + 1}` })));

const named = <Entry>(prefix: string, entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ id: `${prefix}${index + 1}`, ...entry }));

const addressees = fc
  .uniqueArray(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 4 })
  .map((texts) =>
    named(
      'k',
      texts.map((text) => ({ text })),
    ),
  );

const recipients = fc
  .uniqueArray(fc.constantFrom(...BODIES), { maxLength: 4 })
  .map((texts) =>
    named('r', [
      ...texts.map((text, index) => ({ text, purpose: index === 0 ? 'để báo cáo' : '' })),
      { text: 'Lưu Văn phòng', purpose: '' },
    ]),
  );

const signature = fc
  .tuple(
    fc.constantFrom(
      [[{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }], 'PHÓ BÍ THƯ'] as const,
      [[{ form: 'for-head', of: 'TRƯỞNG BAN' }], 'PHÓ TRƯỞNG BAN'] as const,
      [[], 'CHÁNH VĂN PHÒNG'] as const,
    ),
    fc.constantFrom(...PEOPLE),
  )
  .map(([[authority, position], name]) => ({
    id: 's1',
    authority: [...authority],
    position,
    name,
  }));

/** Documents of the Party as a careful clerk writes them, dated under either guideline. */
export const tidyDocument: fc.Arbitrary<OfficialDocument> = fc
  .record({
    type: fc.constantFrom(...TYPES),
    issuer: fc.constantFrom(...ISSUERS),
    value: fc.integer({ min: 1, max: 1500 }).map((value) => String(value).padStart(2, '0')),
    date: fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2019, max: 2026 }),
    }),
    subject: fc.constantFrom(...SUBJECTS),
    addressees,
    body,
    recipients,
    signature,
  })
  .map(
    ({ type: [type, typeCode], issuer: [parent, name, code], value, date, subject, ...rest }) => ({
      ...blankDocument('party', type),
      header: {
        parent: parent === null ? null : { name: parent, code: '' },
        issuer: { name, code },
        number: { value, typeCode, bodyCode: code },
        place: 'Cần Thơ',
        date,
        type,
        subject,
      },
      addressees: type === 'cong-van' || type === 'to-trinh' ? rest.addressees : [],
      body: rest.body,
      recipients: rest.recipients,
      signatures: [rest.signature],
    }),
  );

/** In which order a page of two columns becomes lines of text. */
export const FLATTENINGS = [
  'left first',
  'right first',
  'line by line',
  'recipients last',
] as const;
export type Flattening = (typeof FLATTENINGS)[number];

function sideBySide(left: readonly string[], right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one = '', other = ''] = [left[index], right[index]];
    return other === '' ? one : `${one.padEnd(46)}    ${other}`;
  });
}

function bodyLines(document: OfficialDocument): readonly string[] {
  const labels = derivedLabels(document.body, document.numbering);
  return document.body.map((block) => {
    const words = 'runs' in block ? plainText(block.runs) : '';
    return block.kind === 'item' ? `${labels.get(block.id)} ${words}` : words;
  });
}

/** `document` as the text that somebody copies out of it. */
export function textOf(document: OfficialDocument, standard: Standard, order: Flattening): string {
  const print = (...parts: readonly FramePart[]) =>
    parts.map((part) => printedText(document, standard, part)).filter((text) => text !== '');
  const isLetter = document.header.type === 'cong-van';
  const left = print(
    'parent',
    'issuer',
    'star',
    'number',
    ...(isLetter ? (['subject'] as const) : []),
  );
  const right = print('title', 'place-date');
  const type = isLetter ? [] : print('type', 'subject', 'separator');
  const to = document.addressees.map(({ id }) =>
    printedText(document, standard, `addressee/${id}`),
  );
  const label = printedText(document, standard, 'addressees-label');
  const addressed = to.length > 1 ? [label, ...to] : to.map((text) => `${label} ${text}`);
  const cc = print(
    'recipients-label',
    ...document.recipients.map(({ id }): FramePart => `recipient/${id}`),
  );
  const signing = document.signatures.flatMap(({ id, authority }) => [
    ...print(
      ...authority.map((_, index): FramePart => `signature/${id}/authority/${index}`),
      `signature/${id}/position`,
    ),
    '',
    ...print(`signature/${id}/name`),
  ]);
  const beside = order === 'line by line';
  const head = beside
    ? sideBySide(left, right)
    : order === 'right first'
      ? [...right, ...left]
      : [...left, ...right];
  const tail = beside
    ? sideBySide(cc, signing)
    : order === 'recipients last'
      ? [...signing, '', ...cc]
      : [...cc, '', ...signing];
  return [...head, '', ...type, '', ...addressed, '', ...bodyLines(document), '', ...tail, ''].join(
    '\n',
  );
}
