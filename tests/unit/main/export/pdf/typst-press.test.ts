import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Picture } from '#core/model/picture.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import {
  addressees,
  heading,
  item,
  letter,
  paragraph,
  plan,
  recipients,
} from '#tests/support/documents.ts';
import {
  canReadPdf,
  linesOfPages,
  pdfFonts,
  pdfInfo,
  wordsOfPages,
} from '#tests/support/pdf-text.ts';
import { figure, tallJpeg, widePng } from '#tests/support/pictures.ts';

const press = createPress({ createdAt: 1_800_000_000 });
const pdfOf = (document: OfficialDocument) => press.pdf(compose(document, hd05));
const linesOf = (document: OfficialDocument) => linesOfPages(pdfOf(document));
const textOf = (document: OfficialDocument) => linesOf(document).flat().join(' ');

/** What could be taken for code somewhere between the model and the page. */
const HOSTILE = [
  '#set page(width: 1pt)',
  '#panic("x") #{1+1} #[x]',
  '$x^2$ \\ \\n \\u{41} \\',
  '<label> @reference ]]> <!-- & &amp; &#65;',
  '*bold* _italic_ `raw` ```block```',
  '// comment /* block */ https://example.org/a-b',
  '"quoted" \'single\' = heading - list + item / term: x',
  '--- -- ... ~ {} [] ()',
];

function longPlan() {
  const sentence = 'Nội dung của đoạn văn dài hơn một dòng để chạm vào cả hai lề của trang giấy. ';
  return Array.from({ length: 30 }, (_, n) => paragraph(`p${n}`, `Đoạn ${sentence.repeat(2)}`));
}

describe.skipIf(!canReadPdf())('the press', () => {
  it('sets a letter on one page, words and order as composed', () => {
    const pages = linesOf(letter());
    expect(pages).toHaveLength(1);
    expect(pages[0]?.slice(0, 5)).toEqual([
      'ĐẢNG BỘ TỈNH ĐỒNG NAI ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN',
      '*',
      'Số 152-CV/ĐU Trấn Biên, ngày 05 tháng 10 năm 2026',
      'về việc chuẩn bị hội nghị sơ kết công tác',
    ]);
    expect(pages[0]?.at(-1)).toBe('Nguyễn Thị Minh Hạnh');
  });

  it('writes PDF/A that is tagged, titled and holds its fonts', () => {
    const pdf = pdfOf(letter());
    const info = pdfInfo(pdf);
    expect(info.Title).toMatch(/^Công văn số 152-CV\/ĐU về việc chuẩn bị hội nghị/);
    expect([info.Tagged, info.Pages, info['Page size']]).toEqual([
      'yes',
      '1',
      '595.276 x 841.89 pts (A4)',
    ]);
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(text).toMatch(/\/Lang ?\(vi/);
    const fonts = pdfFonts(pdf);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const [name, isEmbedded] of fonts) {
      expect(name).toMatch(/^(Tinos|TimesNewRoman)/);
      expect(isEmbedded).toBe(true);
    }
  });

  it('gives the same bytes for the same composition and moment', () => {
    expect(Buffer.from(pdfOf(plan())).equals(pdfOf(plan()))).toBe(true);
  });

  it('numbers pages from the second on, and each annex anew', () => {
    const filler = Array.from({ length: 40 }, (_, n) => paragraph(`f${n}`, `Đoạn thứ ${n + 1}.`));
    const pages = linesOf(
      plan({ body: filler, annexes: [{ id: 'x', title: 'DANH SÁCH', body: filler }] }),
    );
    expect(pages.map(([first]) => first)).toEqual([
      'TỈNH ỦY TUYÊN QUANG ĐẢNG CỘNG SẢN VIỆT NAM',
      '2',
      'Phụ lục',
      '2',
    ]);
  });

  it.each(HOSTILE)('prints %s as it stands, in any field', (words) => {
    const hostile = letter({
      header: {
        issuer: { name: words, code: words },
        place: words,
        subject: words,
        number: { value: words, typeCode: words, bodyCode: words },
      },
      addressees: addressees(words, words),
      body: [paragraph('p', words), heading('h', 'roman', words), item('i', 'dash', words)],
      annexes: [{ id: 'x', title: words, body: [paragraph('xp', words)] }],
      marks: { contact: words, typist: words, circulation: words },
    });
    const squeezed = (text: string) => text.replace(/\s/g, '');
    const printed = squeezed(textOf(hostile));
    const times = printed.split(squeezed(words)).length - 1;
    expect(times).toBeGreaterThanOrEqual(9);
  });

  it('keeps spaces and line breaks of a run', () => {
    expect(textOf(letter({ body: [paragraph('p', 'một\nhai')] }))).toContain('một hai');
  });

  it('breaks a word that no line can hold rather than run off the page', () => {
    const word = 'Đ'.repeat(300);
    const lines = linesOf(letter({ body: [paragraph('p', `trước ${word} sau`)] })).flat();
    const parts = lines.filter((line) => line.includes('ĐĐĐ'));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join('').replace(/[^Đ]/g, '')).toHaveLength(300);
  });

  it('prints letters that no font here has as U+FFFD', () => {
    expect(textOf(letter({ body: [paragraph('p', 'trước \u0378 sau')] }))).toContain(
      'trước \ufffd sau',
    );
  });

  it('loses nothing of what is longer than a page', () => {
    const words = Array.from({ length: 900 }, (_, n) => `từ${n}`).join(' ');
    const cells = [{ id: 'c', align: 'left' as const, runs: [{ text: `${words} ô` }] }];
    const long = letter({
      header: { issuer: { name: `${words} cơ quan`, code: 'X' } },
      addressees: addressees(...Array.from({ length: 120 }, (_, n) => `Nơi gửi ${n}`)),
      body: [
        heading('h', 'roman', `${words} đề mục`),
        { kind: 'table', id: 't', columns: [1], headerRows: 0, rows: [{ id: 'r', cells }] },
      ],
      recipients: recipients(...Array.from({ length: 120 }, (_, n) => `Nơi nhận ${n}`)),
    });
    const text = textOf(long);
    for (const end of ['cơ quan', 'đề mục', 'ô', 'Nơi gửi 119.', 'Nơi nhận 119.', 'Minh Hạnh']) {
      expect(text).toContain(end);
    }
    expect(text.match(/từ899/g)).toHaveLength(3);
  });

  it.each([6, 7, 8, 9, 10, 11, 12, 30, 31, 32, 33, 34, 35, 36])(
    'never leaves the closing alone after a table of %i rows',
    (count) => {
      const rows = Array.from({ length: count }, (_, n) => ({
        id: `r${n}`,
        cells: [{ id: `c${n}`, align: 'left' as const, runs: [{ text: `Hàng số ${n}` }] }],
      }));
      const before = Array.from({ length: 14 }, (_, n) => paragraph(`p${n}`, `Đoạn ${n}.`));
      const table = { kind: 'table' as const, id: 't', columns: [1], headerRows: 1, rows };
      const pages = linesOf(plan({ body: [...before, table] }));
      const last = pages.findLast((page) => page.some((line) => line.includes('Hoàng Văn Thành')));
      expect(last?.join(' ')).toContain(`Hàng số ${count - 1} `);
      expect(last?.join(' ')).toContain(`Hàng số ${count - 2} `);
    },
  );

  it('survives writing from right to left, which would end Typst', () => {
    const words = 'ﭵﶬ שלום مرحبا بالعالم '.repeat(30);
    expect(textOf(letter({ body: [paragraph('p', `trước ${words} sau`)] }))).toMatch(
      /trước \ufffd+.* sau/s,
    );
  });

  it('leaves hyphens that copy and search as hyphens', () => {
    const text = textOf(letter({ body: [paragraph('p', 'Covid-19 theo Công văn 12-CV/TU')] }));
    expect(text).toContain('Covid-19 theo Công văn 12-CV/TU');
    expect(text).not.toMatch(/[\u2010\u2011\u00ad]/);
  });

  it('never sets the closing apart from the end of the text', () => {
    for (let count = 16; count < 34; count += 1) {
      const body = Array.from({ length: count }, (_, n) => paragraph(`p${n}`, `Đoạn ${n + 1}.`));
      body.push(paragraph('last', 'Câu cuối cùng của văn bản. '.repeat(6).trim()));
      const pages = linesOf(letter({ body }));
      const on = (words: string) =>
        pages.findIndex((page) => page.some((line) => line.includes(words)));
      expect([on('T/M BAN'), on('Nguyễn Thị Minh Hạnh'), on('- Lưu Văn phòng')]).toEqual(
        Array.from({ length: 3 }, () => pages.length - 1),
      );
      const last = pages.at(-1) ?? [];
      expect(last.filter((line) => line.includes('Câu cuối')).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('takes two lines of text along with the closing, also where the last sentence is short', () => {
    for (let count = 18; count < 34; count += 1) {
      const body = Array.from({ length: count }, (_, n) => paragraph(`p${n}`, `Đoạn ${n + 1}.`));
      const [last = []] = linesOf(letter({ body })).slice(-1);
      expect(last.filter((line) => line.startsWith('Đoạn')).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('never leaves a heading at the foot of a page', () => {
    for (let count = 14; count < 30; count += 1) {
      const body = Array.from({ length: count }, (_, n) => paragraph(`p${n}`, `Đoạn ${n + 1}.`));
      const pages = linesOf(
        plan({
          body: [
            ...body,
            heading('h1', 'roman', 'TỔ CHỨC'),
            heading('h2', 'arabic', 'Phân công'),
            ...body.map((each) => ({ ...each, id: `${each.id}b` })),
          ],
        }),
      );
      for (const page of pages) expect(page.at(-1)).not.toMatch(/TỔ CHỨC|Phân công/);
    }
  });
});

describe.skipIf(!canReadPdf())('the geometry of a page', () => {
  const MM = 72 / 25.4;
  const words = wordsOfPages(pdfOf(plan({ body: longPlan() })));
  const at = (page: number, text: string) => {
    const word = words[page]?.find((each) => each.text === text);
    if (!word) throw new Error(`no ${text}`);
    return word;
  };

  it('keeps the margins of 20, 15, 20 and 30 mm', () => {
    const body = words.flatMap((page) => page.filter(({ yMin }) => yMin > 15 * MM));
    expect(Math.min(...body.map(({ xMin }) => xMin))).toBeCloseTo(30 * MM, 1);
    expect(Math.max(...body.map(({ xMax }) => xMax))).toBeCloseTo(195 * MM, 1);
    expect(Math.max(...body.map(({ yMax }) => yMax))).toBeLessThanOrEqual(277 * MM);
    expect(at(0, 'Đoạn').xMin).toBeCloseTo(40 * MM, 1);
  });

  it('stands the page number 10 mm from the top, in the middle of the text', () => {
    const number = at(1, '2');
    expect(number.yMin).toBeCloseTo(10 * MM, 1);
    expect((number.xMin + number.xMax) / 2).toBeCloseTo(((30 + 195) / 2) * MM, 1);
  });

  it('draws the line under the title as long as the title, ± 1 mm', () => {
    const title = at(0, 'NAM').xMax - at(0, 'ĐẢNG').xMin;
    const [page = ''] = press.pages(compose(plan(), hd05));
    const drawn = Number(/stroke="#000000".* d="M 0 0h ([\d.]+) "/.exec(page)?.[1]);
    expect(Math.abs(drawn - title)).toBeLessThan(1 * MM);
  });

  it('stands number and date on one level', () => {
    expect(at(0, 'Số').yMax).toBeCloseTo(at(0, 'năm').yMax, 1);
  });
});

describe('pages', () => {
  it('names the blocks of each page, and the names move nothing and are in no PDF', () => {
    const filler = Array.from({ length: 60 }, (_, n) => paragraph(`f${n}`, `Đoạn thứ ${n + 1}.`));
    const composition = compose(plan({ body: filler }), hd05);
    const pages = press.pages(composition);
    const names = pages.map((svg) => /data-blocks="([^"]*)"/.exec(svg)?.[1]?.split(' ') ?? []);
    const bodies = names.flat().filter((name) => name.startsWith('f'));
    expect(bodies.map((name) => name.split(':')[0])).toEqual(filler.map(({ id }) => id));
    expect(names.at(-1)?.join(' ')).toMatch(/recipients:\d+ signatures:\d+$/);
    expect(pages.join('')).not.toContain('vt:');
    expect(press.set(composition)).toBe(pages.length);
    expect(Buffer.from(press.pdf(composition)).includes('(vt:')).toBe(false);
  });

  it('draws one picture a page, complete in itself', () => {
    const filler = Array.from({ length: 60 }, (_, n) => paragraph(`f${n}`, `Đoạn thứ ${n + 1}.`));
    const pages = press.pages(compose(plan({ body: filler }), hd05));
    expect(pages).toHaveLength(3);
    for (const svg of pages) {
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 [\d.]+ 595\.\d+ 841\.\d+"/);
      expect(() => new SaxesParser({ xmlns: true }).write(svg).close()).not.toThrow();
      const used = [...svg.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
      const defined = new Set([...svg.matchAll(/<symbol id="(\w+)"/g)].map(([, id]) => id));
      expect(used.length).toBeGreaterThan(100);
      expect(used.every((id) => defined.has(id ?? ''))).toBe(true);
    }
  });
});

describe('pictures', () => {
  const withFigure = (image: Picture, altText = '') =>
    compose(letter({ body: [paragraph('p', 'Trước.'), figure('f', { image, altText })] }), hd05);

  it('stand in the PDF with their transparency', () => {
    const pdf = Buffer.from(press.pdf(withFigure(widePng))).toString('latin1');
    expect(pdf.match(/\/Subtype\s*\/Image/g)).toHaveLength(2); // and the one that says how opaque it is
    expect(pdf).toMatch(/\/SMask/);
    expect(pdf).toContain('pdfaid:part');
  });

  it('are told in words to who cannot see them', () => {
    const pdf = Buffer.from(press.pdf(withFigure(widePng, 'So do hoi truong'))).toString('latin1');
    expect(pdf).toMatch(/\/Alt\s*\(So do hoi truong\)/);
  });

  it('are drawn on their page, which names their block', () => {
    const [page = ''] = press.pages(withFigure(tallJpeg));
    expect(page).toContain('data:image/jpeg;base64,');
    expect(/data-blocks="([^"]*)"/.exec(page)?.[1]).toMatch(/\bf:\d/);
  });

  it('take the place of others that the document no longer has', () => {
    expect(press.pages(withFigure(widePng))[0]).toContain('data:image/png');
    expect(press.pages(withFigure(tallJpeg))[0]).not.toContain('data:image/png');
    expect(press.pages(withFigure(widePng))[0]).toContain('data:image/png');
  });

  it('are set although letters of theirs are damaged that no header tells', () => {
    const bytes = Buffer.from(tallJpeg.data, 'base64');
    bytes.set([0x12, 0x34, 0x56], bytes.length - 8);
    const damaged = { ...tallJpeg, data: bytes.toString('base64') };
    const { length } = press.pages(withFigure(tallJpeg));
    expect(press.pages(withFigure(damaged))).toHaveLength(length);
    expect(press.pdf(withFigure(damaged)).length).toBeGreaterThan(1000);
  });
});
