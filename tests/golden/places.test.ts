import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { Table } from '#core/model/block.ts';
import type { Recipient } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import {
  letter,
  olderLetter,
  olderPlan,
  paragraph,
  plan,
  stateLetter,
} from '#tests/support/documents.ts';
import { convertToPdf, hasLibreOffice } from '#tests/support/libreoffice.ts';
import { canReadPdf } from '#tests/support/pdf-text.ts';
import { type PlacedLine, placedPages } from '#tests/support/printed-places.ts';
import { goldenCases } from './cases.ts';

const MM = 72 / 25.4;
const TODAY = '2026-11-21';
const LONG =
  'thực hiện nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh trên địa bàn';
const SENTENCE =
  'Các cơ quan, đơn vị, địa phương căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện và báo cáo.';
const ISSUER =
  'BAN CHỈ ĐẠO THỰC HIỆN NGHỊ QUYẾT\nVỀ PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ\nVÀ CHUYỂN ĐỔI SỐ';

type Change = (base: OfficialDocument) => Partial<OfficialDocument>;

/** Between the first recipient and the archive, so many of one line or of two. */
function recipients({ recipients: own }: OfficialDocument, count: number, isLong: boolean) {
  const text = isLong
    ? 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường số'
    : 'Đảng ủy phường số';
  const more = Array.from({ length: count }, (_, index): Recipient => {
    const purpose = isLong ? 'để phối hợp' : '';
    return { id: `q${index}`, text: `${text} ${index + 1}`, purpose };
  });
  return [...own.slice(0, 1), ...more, ...own.slice(-1)];
}

function table(rows: number): Table {
  return {
    kind: 'table',
    id: 't',
    columns: [15, 90, 60],
    headerRows: 1,
    rows: Array.from({ length: rows }, (_, row) => ({
      id: `t${row}`,
      cells: ['STT', 'Nội dung', 'Đơn vị'].map((head, column) => {
        const text = row === 0 ? head : `${head} ${row}`;
        return { id: `t${row}c${column}`, align: 'left' as const, runs: [{ text }] };
      }),
    })),
  };
}

function body(paragraphs: number) {
  return Array.from({ length: paragraphs }, (_, index) => paragraph(`p${index}`, SENTENCE));
}

const changes: Readonly<Record<string, Change>> = {
  'three lines of issuer': ({ header }) => ({
    header: { ...header, issuer: { ...header.issuer, name: ISSUER } },
  }),
  'four lines of subject': ({ header }) => ({
    header: { ...header, subject: [header.subject, LONG, LONG, LONG, LONG].join('; ') },
  }),
  'two who sign': ({ signatures }) => ({
    signatures: [
      ...signatures,
      { id: 's9', authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Nguyễn Thị Hồng Nhung' },
    ],
  }),
  'all marks': ({ marks }) => ({
    marks: {
      ...marks,
      urgency: 'hoa-toc',
      secrecy: 'mat',
      circulation: 'XEM XONG TRẢ LẠI',
      draft: 2,
      typist: 'ABC',
      copies: 268,
      contact: 'Số 12 đường Nguyễn Huệ; điện thoại 0203.3835.000',
    },
  }),
  ...Object.fromEntries(
    [14, 22, 34, 42].flatMap((count) =>
      [true, false].flatMap((isLong) =>
        [3, 12].map((paragraphs): [string, Change] => [
          `${count} ${isLong ? 'long' : 'short'} recipients below ${paragraphs} paragraphs`,
          (base) => ({ body: body(paragraphs), recipients: recipients(base, count, isLong) }),
        ]),
      ),
    ),
  ),
};

const belowTables: Readonly<Record<string, Change>> = Object.fromEntries(
  [3, 14, 26].map((rows): [string, Change] => [
    `42 recipients below a table of ${rows} rows`,
    (base) => ({ body: [...body(2), table(rows)], recipients: recipients(base, 42, true) }),
  ]),
);

const bases = { letter, plan, olderLetter, olderPlan, stateLetter };
const odd = Object.entries(bases).flatMap(([base, make]) =>
  Object.entries({ ...changes, ...belowTables }).map(([change, changed]) => {
    const document = { ...make(), ...changed(make()) };
    return { name: `${base}, ${change}`, document };
  }),
);
const cases = [...goldenCases().map(({ name, document }) => ({ name, document })), ...odd].map(
  ({ name, document }, index) => ({
    name,
    file: `f${index}`,
    document,
    composition: compose(document, standardFor(document, TODAY)),
  }),
);

/** How far the same lines stand apart, millimetres: across at their left edge, and down. */
function apart(ours: readonly PlacedLine[], theirs: readonly PlacedLine[]) {
  return ours.map((line, index) => {
    const other = theirs[index];
    if (other?.text !== line.text) return { text: line.text, instead: other?.text ?? 'nothing' };
    const across = Math.abs(other.left - line.left) / MM;
    const down = Math.abs(other.standsAt - line.standsAt) / MM;
    return { text: line.text, across, down };
  });
}

function expectMm(pt: number, mm: number): void {
  expect(Math.abs(pt / MM - mm)).toBeLessThan(1);
}

describe.skipIf(!hasLibreOffice() || !canReadPdf())('places of lines', () => {
  const press = createPress();
  let office: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const files = cases.map(async ({ file, composition, document }) => {
      return [file, await writeDocx(composition, document)] as const;
    });
    office = await convertToPdf(new Map(await Promise.all(files)));
  });

  it.each(cases)('are the same in PDF and DOCX, to a millimetre: $name', async (each) => {
    const theirs = office.get(each.file);
    if (!theirs) throw new Error(`LibreOffice wrote nothing for ${each.name}`);
    const ours = await placedPages(press.pdf(each.composition));
    const others = await placedPages(theirs);
    expect(others.length).toBe(ours.length);
    const lines = ours.flatMap((page, index) => apart(page, others[index] ?? []));
    const off = lines.filter((line) => 'instead' in line || line.across > 1 || line.down > 1);
    expect(off).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  it.each(['ke-hoach-du-cap', 'ke-hoach-2021', 'nd30-ke-hoach'])(
    'are those of the standard, to a millimetre: %s',
    async (name) => {
      const each = cases.find((one) => one.name === name);
      const theirs = office.get(each?.file ?? '');
      if (!each || !theirs) throw new Error(name);
      const { page } = each.composition;
      const { left, right } = page.marginsMm;
      for (const pdf of [press.pdf(each.composition), theirs]) {
        const [first = [], second = []] = await placedPages(pdf);
        const at = (start: RegExp, lines = first) => {
          const found = lines.find(({ text }) => start.test(text));
          if (!found) throw new Error(`no line ${start}`);
          return found;
        };
        const all = [...first, ...second];
        expectMm(Math.min(...all.map((line) => line.left)), left);
        expectMm(Math.max(...all.map((line) => line.right)), page.widthMm - right);
        expectMm(at(/^I[.-]/).left, left + 10);
        const { place } = each.document.header;
        expectMm(at(/^Số/).standsAt, at(new RegExp(`^${place}, ngày`)).standsAt / MM);
        const number = at(/^2$/, second);
        expectMm((number.left + number.right) / 2, left + (page.widthMm - left - right) / 2);
        // Figures are two thirds of their size high.
        expectMm(number.standsAt - 0.676 * page.pageNumber.sizePt, 10);
      }
    },
  );
});
