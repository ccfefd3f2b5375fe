import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { table } from '#tests/support/documents.ts';
import { type Mutation, rewriting, sentence } from './mutation.ts';

const COMMUNE = /^(?:ĐẢNG ỦY|ỦY BAN NHÂN DÂN)\s+(?:XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u;
const isDated = ({ header: { date } }: OfficialDocument) =>
  date.day !== null && date.month !== null && date.year !== null;
const isNew = ({ header }: OfficialDocument) => (header.date.year ?? 9999) >= 2026;

/** The document with a block after its first one. */
function withBlock(document: OfficialDocument, block: Block): OfficialDocument | null {
  const [first, ...rest] = document.body;
  if (!first || rest.length === 0) return null;
  return { ...document, body: [first, block, ...rest] };
}

function inTable(rule: string, name: string, found: string, rows: readonly string[][]): Mutation {
  return {
    rule,
    name,
    plant(document) {
      const planted = withBlock(document, table('planted', ...rows));
      return planted && { document: planted, found };
    },
  };
}

/** What is left of the document that this one was made from, and figures that contradict. */
export const REMNANT_MUTATIONS: readonly Mutation[] = [
  sentence(
    'ended-bodies',
    'a department of the past',
    'Đề nghị Sở Giao thông vận tải phối hợp.',
    'Sở Giao thông vận tải',
    undefined,
    isNew,
  ),
  {
    rule: 'subject-year',
    name: 'the year of an older document',
    plant(document) {
      const { header, asFound } = document;
      if (header.type !== 'ke-hoach' || asFound.subject?.text !== undefined) return null;
      const changed = rewriting(
        document,
        (text) => `Chuẩn bị hội thi báo cáo viên giỏi năm 2030 chu đáo. ${text}`,
      );
      const subject = `${header.subject} gắn với hội thi báo cáo viên giỏi năm 2031`;
      return (
        changed && {
          document: { ...changed, header: { ...header, subject } },
          found: 'hội thi báo cáo viên giỏi năm 2030',
        }
      );
    },
  },
  sentence(
    'past-deadline',
    'a day that is over',
    'Các đơn vị gửi báo cáo trước ngày 20/3/2019.',
    'ngày 20/3/2019',
    undefined,
    (document) => isDated(document) && ['cong-van', 'ke-hoach'].includes(document.header.type),
  ),
  {
    rule: 'own-place-name',
    name: 'the place of another commune',
    plant(document) {
      const { header, asFound } = document;
      if (!COMMUNE.test(header.issuer.name) || header.place === '') return null;
      if (asFound['place-date'] !== undefined) return null;
      const place = 'Hòa Thuận Tây';
      return { document: { ...document, header: { ...header, place } }, found: place };
    },
  },
  sentence(
    'own-place-name',
    'the area of another commune',
    'Rà soát trên địa bàn phường Hòa Thuận Tây.',
    'phường Hòa Thuận Tây',
    undefined,
    ({ header }) => /^ĐẢNG ỦY\s+PHƯỜNG/u.test(header.issuer.name),
  ),
  sentence(
    'one-office-one-person',
    'two secretaries',
    'Đồng chí Lê Văn Nam, Bí thư Đảng ủy chủ trì. Đồng chí Bùi Hữu Thắng, Bí thư Đảng ủy kết luận.',
    'Lê Văn Nam',
    undefined,
    ({ signatures }) => signatures.every(({ position }) => position !== 'BÍ THƯ'),
  ),
  sentence(
    'own-type-name',
    'another type',
    'Các đơn vị thực hiện nghiêm Thông tri này.',
    'Thông tri',
  ),
  sentence(
    'number-form',
    'a decimal point',
    'Giải ngân đạt 38.5% kế hoạch.',
    '38.5',
    'Giải ngân đạt 38,5% kế hoạch.',
  ),
  sentence(
    'unit-signs',
    'a capital',
    'Hỗ trợ mỗi hộ 20Kg gạo.',
    '20Kg',
    'Hỗ trợ mỗi hộ 20 kg gạo.',
  ),
  sentence(
    'one-magnitude',
    'two units',
    'Tổng kinh phí 486 triệu đồng, kinh phí được giao 486 tỷ đồng.',
    '486 tỷ đồng',
  ),
  inTable('table-totals', 'a wrong total', '40', [
    ['TT', 'Nội dung', 'Số hộ'],
    ['1', 'Thôn Đông', '10'],
    ['2', 'Thôn Đoài', '20'],
    ['', 'Tổng cộng', '40'],
  ]),
  inTable('table-products', 'a wrong product', '80.000', [
    ['TT', 'Nội dung', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ['1', 'Nước uống', '4', '22.000', '80.000'],
  ]),
];
