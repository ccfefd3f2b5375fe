import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { withOverrides } from '#core/standards/overrides.ts';
import type { Standard } from '#core/standards/standard.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { drawnLines } from '#tests/support/drawn-lines.ts';
import { convertToPdf, hasLibreOffice } from '#tests/support/libreoffice.ts';
import { printedPages, textOfPages } from '#tests/support/pdf-lines.ts';
import { canReadPdf } from '#tests/support/pdf-text.ts';
import { type GoldenCase, goldenCases } from './cases.ts';

const PT_PER_MM = 72 / 25.4;
const WORDS =
  'Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị rà soát, tổng hợp kết quả và báo cáo đúng hạn.';
const CONTACTS = {
  none: '',
  one: 'Số 12 đường Nguyễn Huệ, phường Hồng Gai; điện thoại 0203.3835.000',
  two: 'Số 12 đường Nguyễn Huệ, phường Hồng Gai, tỉnh Quảng Ninh; điện thoại 0203.3835.000; thư điện tử ubnd@quangninh.gov.vn; trang thông tin điện tử quangninh.gov.vn',
} as const;
type Contact = keyof typeof CONTACTS;
const LINES: Readonly<Record<Contact, number>> = { none: 0, one: 1, two: 2 };
/** From texts that leave page 1 half empty to those that end at its foot, line by line, and beyond. */
const PARAGRAPHS = [6, 7, 8, 9, 10, 11, 12, 13, 26];

type Case = {
  readonly name: string;
  readonly contact: Contact;
  readonly standard: Standard;
  readonly document: OfficialDocument;
};

const golden = goldenCases();

function frame(name: string): GoldenCase {
  const found = golden.find((each) => each.name === name);
  if (!found) throw new Error(`no golden case ${name}`);
  return found;
}

function withContact(document: OfficialDocument, contact: Contact): OfficialDocument {
  return { ...document, marks: { ...document.marks, contact: CONTACTS[contact] } };
}

/** Paragraphs of one line and more in turn, so that pages end after any of their lines. */
function filled(document: OfficialDocument, paragraphs: number): OfficialDocument {
  const body = Array.from({ length: paragraphs }, (_, index) => ({
    kind: 'paragraph' as const,
    id: `p${index}`,
    align: 'justify' as const,
    runs: [{ text: Array.from({ length: 1 + (index % 3) }, () => WORDS).join(' ') }],
  }));
  return { ...document, body };
}

const contacts = ['none', 'one', 'two'] as const;
const letters = ['nd30-cong-van', 'cong-van-mot-noi-nhan'].flatMap((name) => {
  const { document, standard } = frame(name);
  return contacts.flatMap((contact) =>
    PARAGRAPHS.map((paragraphs): Case => {
      const letter = withContact(filled(document, paragraphs), contact);
      return { name: `${name}-${contact}-${paragraphs}`, contact, standard, document: letter };
    }),
  );
});
/** Every golden document with two lines of contact: in the area of the text under each standard. */
const others = golden.map(({ name, document, standard }): Case => {
  const own = withOverrides(standard, { 'page.contactPlace': 'text-foot' });
  return { name, contact: 'two', standard: own, document: withContact(document, 'two') };
});
const cases = [...letters, ...others];

describe.skipIf(!hasLibreOffice() || !canReadPdf())('the line of contact', () => {
  const press = createPress();
  let office: ReadonlyMap<string, Uint8Array> = new Map();

  function filesOf({ name, document, standard }: Case) {
    const theirs = office.get(name);
    if (!theirs) throw new Error(`LibreOffice wrote nothing for ${name}`);
    return { ours: press.pdf(compose(document, standard)), theirs };
  }

  function caseOf(name: string): Case {
    const found = cases.find((each) => each.name === name);
    if (!found) throw new Error(`no case ${name}`);
    return found;
  }

  beforeAll(async () => {
    const files = cases.map(async ({ name, document, standard }) => {
      return [name, await writeDocx(compose(document, standard), document)] as const;
    });
    office = await convertToPdf(new Map(await Promise.all(files)));
  });

  it.each(cases)('leaves PDF and DOCX alike: $name', async (each) => {
    const { ours, theirs } = filesOf(each);
    const pages = await printedPages(ours);
    expect(textOfPages(await printedPages(theirs))).toEqual(textOfPages(pages));
    const words = CONTACTS[each.contact].slice(0, 20);
    const at = pages.map(({ main }) => main.findIndex(({ text }) => text.startsWith(words)));
    if (each.contact === 'none') return;
    const [first = 0, ...later] = at;
    expect((pages[0]?.main.length ?? 0) - first).toBe(LINES[each.contact]);
    expect(later.every((index) => index < 0)).toBe(true);
  });

  it.each(['one', 'two'] as const)('ends with the area of the State text: %s', async (contact) => {
    const each = caseOf(`nd30-cong-van-${contact}-26`);
    const { widthMm, heightMm, marginsMm } = compose(each.document, each.standard).page;
    const endPt = (heightMm - marginsMm.bottom) * PT_PER_MM;
    const { ours, theirs } = filesOf(each);
    for (const pdf of [ours, theirs]) {
      const rule = (await drawnLines(pdf)).toSorted((a, b) => b.top - a.top)[0];
      // Two points below the line the words begin, which stand 14 points apart.
      const wordsPt = 2.25 + 14 * LINES[contact];
      expect(Math.abs((rule?.top ?? 0) + wordsPt - endPt)).toBeLessThan(PT_PER_MM / 2);
      const textPt = (widthMm - marginsMm.left - marginsMm.right) * PT_PER_MM;
      expect(Math.abs((rule?.lengthPt ?? 0) - textPt)).toBeLessThan(PT_PER_MM / 2);
    }
  });

  /** How many lines of the text stand on each page. */
  async function textLines(name: string, contact: Contact): Promise<readonly number[]> {
    const { ours } = filesOf(caseOf(`${name}-${contact}-26`));
    const [first = 0, ...later] = (await printedPages(ours)).map(({ main }) => main.length);
    return [first - LINES[contact], ...later];
  }

  it('takes its room from the State text of page 1 and from no other', async () => {
    const pages = await Promise.all(contacts.map((each) => textLines('nd30-cong-van', each)));
    expect(pages).toEqual([
      [34, 36, 21],
      [34, 36, 21],
      [32, 36, 23],
    ]);
  });

  it('stands in the margin of the Party page and takes no room from its text', async () => {
    const name = 'cong-van-mot-noi-nhan';
    const [none, one, two] = await Promise.all(contacts.map((each) => textLines(name, each)));
    expect([one, two]).toEqual([none, none]);
  });
});
