import type { Item } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { firstParagraph, found, type Mutation, rewriting, sentence } from './mutation.ts';

const isParty = ({ system }: OfficialDocument) => system === 'party';
const isState = (document: OfficialDocument) => !isParty(document);
const isNew = ({ header }: OfficialDocument) => (header.date.year ?? 9999) >= 2026;

/** The words of the first paragraph, changed where `pattern` first stands. */
function slip(
  rule: string,
  name: string,
  pattern: RegExp,
  change: (words: string) => string,
): Mutation {
  return {
    rule,
    name,
    plant(document) {
      const target = firstParagraph(document);
      const words = target && pattern.exec(plainText(target.runs))?.[0];
      const planted = words && rewriting(document, (text) => text.replace(words, change(words)));
      return planted ? { document: planted, found: change(words), mended: document } : null;
    },
  };
}

function withItem(
  document: OfficialDocument,
  pick: (items: readonly Item[]) => Item | undefined,
  change: (item: Item) => Item,
): OfficialDocument | null {
  const items = document.body.filter((block) => block.kind === 'item');
  const target = pick(items);
  if (!target) return null;
  return {
    ...document,
    body: document.body.map((block) => (block === target ? change(target) : block)),
  };
}

function firstWords({ runs, title }: Item): string {
  const text = plainText(runs);
  return title ? text : text.split(' ', 3).join(' ');
}

const LABELS: readonly Mutation[] = [
  {
    rule: 'heading-labels',
    name: 'a leap',
    plant(document) {
      let label = '';
      const pick = (items: readonly Item[]) =>
        items.find(({ level }, index) => level === 'arabic' && index > 0);
      const planted = withItem(document, pick, (item) => {
        label = `19${document.numbering.arabic} ${firstWords(item)}`;
        return { ...item, label: `19${document.numbering.arabic}` };
      });
      return planted && { document: planted, found: label, mended: document };
    },
  },
  {
    rule: 'point-letters',
    name: 'a point out of the alphabet',
    plant(document) {
      let label = '';
      const pick = (items: readonly Item[]) => items.findLast(({ level }) => level === 'letter');
      const planted = withItem(document, pick, (item) => {
        label = `x) ${firstWords(item)}`;
        return { ...item, label: 'x)' };
      });
      return planted && { document: planted, found: label, mended: document };
    },
  },
];

const PAGES: readonly Mutation[] = [
  {
    rule: 'line-spacing',
    name: 'twelve points',
    plant: (document) =>
      isParty(document) && document.page.lineSpacingPt === null
        ? {
            document: { ...document, page: { ...document.page, lineSpacingPt: 12 } },
            found: '12',
            mended: document,
          }
        : null,
  },
  {
    rule: 'type-sizes',
    name: 'a body of eighteen points',
    plant: (document) =>
      document.page.bodySizePt === null
        ? {
            document: { ...document, page: { ...document.page, bodySizePt: 18 } },
            found: '18',
            mended: document,
          }
        : null,
  },
  ...(['party', 'state'] as const).map(
    (system): Mutation => ({
      rule: `${system}-margins`,
      name: 'a left margin of ten millimetres',
      plant(document) {
        if (document.system !== system) return null;
        const marginsMm = { top: 20, right: 15, bottom: 20, left: 30 };
        const withMargins = (left: number) => ({
          ...document,
          page: { ...document.page, marginsMm: { ...marginsMm, left } },
        });
        return { document: withMargins(10), found: '10', mended: withMargins(30) };
      },
    }),
  ),
  {
    rule: 'page-number-in-text',
    name: 'a number between two pages',
    plant(document) {
      const [first, ...rest] = document.body;
      if (!first || rest.length === 0) return null;
      const stray = {
        kind: 'paragraph',
        id: 'stray-page',
        align: 'center',
        runs: [{ text: '- 2 -' }],
      } as const;
      return {
        document: { ...document, body: [first, stray, ...rest] },
        found: '- 2 -',
        mended: document,
      };
    },
  },
  {
    rule: 'content-end',
    name: './.',
    plant(document) {
      const last = document.body.at(-1);
      if (!isParty(document) || !last || !('runs' in last)) return null;
      const text = plainText(last.runs);
      if (!text.endsWith('.')) return null;
      const body = [...document.body.slice(0, -1), { ...last, runs: [{ text: `${text}/.` }] }];
      return { document: { ...document, body }, found: './.', mended: document };
    },
  },
];

export const BODY_MUTATIONS: readonly Mutation[] = [
  ...LABELS,
  ...PAGES,
  sentence('misspelled-word', 'a word that is none', 'Các nghành liên quan phối hợp.', 'nghành'),
  sentence('confused-word', 'a wrong word', 'Thực hiện giãn cách xã hôi.', 'xã hôi'),
  sentence('capital-letters', 'half a name', 'Đất nước Việt nam tươi đẹp.', 'Việt nam'),
  slip('spacing', 'two spaces', /(?<!\S)\p{L}+ \p{L}+(?= )/u, (words) => words.replace(' ', '  ')),
  slip('spacing', 'a space before a comma', /(?<!\S)\p{L}+,(?= )/u, (words) =>
    words.replace(',', ' ,'),
  ),
  slip('clean-unicode', 'decomposed letters', /(?<!\S)\p{L}*[ấềộữệạ]\p{L}*(?= )/u, (words) =>
    words.normalize('NFD'),
  ),
  sentence(
    'doubled-word',
    'a word twice',
    'Các đơn vị rà rà soát số liệu.',
    'rà rà',
    'Các đơn vị rà soát số liệu.',
  ),
  sentence('quotes', 'a quotation without its end', 'Giữ vững phương châm “bốn tại chỗ.', '“bốn'),
  sentence(
    'paired-nouns',
    'a hyphen without spaces',
    'Phát triển kinh tế-xã hội bền vững.',
    'kinh tế-xã hội',
    'Phát triển kinh tế - xã hội bền vững.',
  ),
  sentence(
    'unit-capitals',
    'a small letter',
    'Thực hiện theo điều 5 của Quy chế.',
    'điều 5',
    'Thực hiện theo Điều 5 của Quy chế.',
  ),
  sentence(
    'text-dates-real',
    'a day that does not exist',
    'Hội nghị họp ngày 31/11/2019.',
    'ngày 31/11/2019',
  ),
  sentence(
    'text-date-zeros',
    'a day without its zero',
    'Hội nghị họp ngày 5/9/2019.',
    'ngày 5/9/2019',
    'Hội nghị họp ngày 05/9/2019.',
  ),
  sentence(
    'dates-without-year',
    'a day without its year',
    'Hội nghị họp ngày 27/4 tại trụ sở.',
    'ngày 27/4',
  ),
  sentence(
    'periods-in-order',
    'a period backwards',
    'Từ ngày 30/9/2019 đến ngày 16/9/2019 đã rà soát xong.',
    'ngày 30/9/2019 đến ngày 16/9/2019',
  ),
  sentence(
    'weekday-fits',
    'a wrong day of the week',
    'Hội nghị họp thứ Ba, ngày 05/10/2026 tại trụ sở.',
    'thứ Ba, ngày 05/10/2026',
  ),
  sentence('figures-and-words', 'a number said otherwise', 'Hồ sơ gồm 05 (sáu) bản.', '05 (sáu)'),
  sentence(
    'coordinated-nouns',
    'no comma',
    'Toàn thể cán bộ đảng viên tham gia.',
    'cán bộ đảng viên',
  ),
  sentence(
    'ellipsis',
    'an ellipsis before a clause',
    'Kiểm tra chợ, bến xe... kiên quyết xử lý.',
    'xe... kiên',
  ),
  sentence(
    'abbreviation-introduced',
    'an abbreviation',
    'Các đơn vị làm tốt công tác PCTT trên địa bàn.',
    'PCTT',
  ),
  sentence('one-term-one-form', 'two forms', 'Bảo đảm an toàn, đảm bảo tiến độ.', 'đảm bảo'),
  sentence('placeholders', 'a gap', 'Gửi báo cáo về [tên cơ quan].', '[tên cơ quan]'),
  {
    rule: 'annexes',
    name: 'an annex that does not say to which document it belongs',
    plant(document) {
      const [annex] = document.annexes;
      return annex ? found(document, `annex/${annex.id}/reference`, '') : null;
    },
  },
  sentence(
    'annexes',
    'an annex that is not there',
    'Số liệu cụ thể (Phụ lục kèm theo).',
    '(Phụ lục kèm theo)',
    undefined,
    ({ annexes }) => annexes.length === 0,
  ),
  sentence(
    'citation-complete',
    'no date',
    'Thực hiện Thông báo số 812-TB/TU của Tỉnh ủy về phân công công tác.',
    'Thông báo số 812-TB/TU',
    undefined,
    isParty,
  ),
  sentence(
    'citation-number-word',
    'no word số',
    'Thực hiện Thông báo 812-TB/TU, ngày 05/6/2019 của Tỉnh ủy về phân công công tác.',
    'Thông báo 812-TB/TU',
    'Thực hiện Thông báo số 812-TB/TU, ngày 05/6/2019 của Tỉnh ủy về phân công công tác.',
    isParty,
  ),
  sentence(
    'citation-date-comma',
    'no comma',
    'Thực hiện Thông báo số 812-TB/TU ngày 05/6/2019 của Tỉnh ủy về phân công công tác.',
    'Thông báo số 812-TB/TU ngày 05/6/2019',
    'Thực hiện Thông báo số 812-TB/TU, ngày 05/6/2019 của Tỉnh ủy về phân công công tác.',
    isParty,
  ),
  sentence(
    'citation-code-system',
    'the other system’s form',
    'Theo Nghị quyết số 86-NQ/CP, ngày 06/8/2021 của Chính phủ về phòng, chống dịch.',
    'Nghị quyết số 86-NQ/CP',
    'Theo Nghị quyết số 86/NQ-CP, ngày 06/8/2021 của Chính phủ về phòng, chống dịch.',
    isParty,
  ),
  sentence(
    'citation-code-system',
    'the other system’s form',
    'Theo Chỉ thị số 31/CT-TU ngày 06/8/2021 của Tỉnh ủy về phòng, chống dịch.',
    'Chỉ thị số 31/CT-TU',
    'Theo Chỉ thị số 31-CT/TU ngày 06/8/2021 của Tỉnh ủy về phòng, chống dịch.',
    isState,
  ),
  sentence(
    'citation-consistency',
    'two dates',
    'Thực hiện Thông báo số 812-TB/TU, ngày 05/6/2019 của Tỉnh ủy về phân công công tác; Thông báo số 812-TB/TU, ngày 06/6/2019 đã nêu rõ.',
    'Thông báo số 812-TB/TU, ngày 06/6/2019',
  ),
  sentence(
    'district-level',
    'a body of a district',
    'Đề nghị Huyện ủy phối hợp thực hiện.',
    'Huyện ủy',
    undefined,
    (document) => isParty(document) && isNew(document),
  ),
];
