import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { MAX_PART_BYTES } from '#main/export/docx/read/limits.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { HOSTILE_TEXTS } from '#tests/support/arbitrary-text.ts';
import { letter, paragraph, plan, stateLetter } from '#tests/support/documents.ts';
import { smallDocx, withPart } from '#tests/support/docx-parts.ts';
import { drawPng, figure, pictureOf, tallJpeg, widePng } from '#tests/support/pictures.ts';

function write(document: OfficialDocument): Promise<Uint8Array> {
  return writeDocx(compose(document, hd05), document);
}

async function wordsOf(docx: Uint8Array): Promise<readonly string[]> {
  const reading = await readDocx(docx);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.paragraphs.map(({ label, runs }) => `${label ?? ''} ${plainText(runs)}`.trim());
}

/** Rewrites the embedded model as some other program would have it. */
function withModel(docx: Uint8Array, change: (model: OfficialDocument) => unknown): Uint8Array {
  return withPart(docx, 'customXml/item1.xml', (xml) =>
    xml.replace(/(?<=>)[\w+/=]+(?=<\/model>)/, (base64) => {
      const model: OfficialDocument = JSON.parse(Buffer.from(base64, 'base64').toString());
      return Buffer.from(JSON.stringify(change(model))).toString('base64');
    }),
  );
}

describe('readDocx of our own files', () => {
  it('gives back the identical document', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const reading = await readDocx(await write(document));
        expect(reading).toMatchObject({ ok: true, unchanged: true });
        expect(reading.ok && reading.embedded).toEqual(document);
      }),
      { numRuns: 25 },
    );
  });

  it.each(HOSTILE_TEXTS)('shows the words “%s” as they are', async (text) => {
    const docx = await write({ ...letter(), body: [paragraph('p1', text)] });
    expect(await wordsOf(docx)).toContain(text.replaceAll('\u2011', '-').trim());
  });

  it('reads the labels that Word will print', async () => {
    const words = await wordsOf(await write(plan()));
    expect(words).toContain('I. MỤC ĐÍCH, YÊU CẦU');
    expect(words).toContain(
      '1.1. Phổ biến chủ trương của Đảng về phát triển khoa học, công nghệ và đổi mới sáng tạo.',
    );
  });

  it('knows when the line of contact was changed elsewhere, and takes it over', async () => {
    const docx = await write(letter({ marks: { contact: 'Số 1 đường Hòa Bình' } }));
    const footers = Object.keys(unzipSync(docx)).filter((name) => /footer\d+\.xml$/.test(name));
    const changed = footers.reduce(
      (bytes, name) => withPart(bytes, name, (xml) => xml.replace('Số 1 đường', 'Số 9 đường')),
      docx,
    );
    expect(await readDocx(docx)).toMatchObject({ ok: true, unchanged: true });
    expect(await readDocx(changed)).toMatchObject({ ok: true, unchanged: false });
    expect((await wordsOf(changed)).at(-1)).toBe('Số 9 đường Hòa Bình');
  });

  it('lets the words in the file win when they were changed elsewhere', async () => {
    const docx = withPart(await write(letter()), 'word/document.xml', (xml) =>
      xml.replace('giấy mời', 'thư mời'),
    );
    const reading = await readDocx(docx);
    expect(reading).toMatchObject({ ok: true, unchanged: false });
    expect((await wordsOf(docx)).join('\n')).toContain('tài liệu và thư mời');
  });

  it('notices a change to what stands above the first page, and reads it', async () => {
    const document = stateLetter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ' } });
    const docx = await writeDocx(compose(document, nd30), document);
    expect(await readDocx(docx)).toMatchObject({ ok: true, unchanged: true });
    expect((await wordsOf(docx))[0]).toBe('LƯU HÀNH NỘI BỘ');
    const changed = withPart(docx, 'word/header2.xml', (xml) =>
      xml.replace('LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI'),
    );
    expect(await readDocx(changed)).toMatchObject({ ok: true, unchanged: false });
    expect((await wordsOf(changed))[0]).toBe('XEM XONG TRẢ LẠI');
  });

  it('notices an item put into a list, which renumbers the rest', async () => {
    const docx = withPart(await write(plan()), 'word/document.xml', (xml) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*MỤC ĐÍCH.*?<\/w:p>/, (whole) => whole + whole),
    );
    expect(await readDocx(docx)).toMatchObject({ unchanged: false });
    expect(await wordsOf(docx)).toContain('IV. TỔ CHỨC THỰC HIỆN');
  });

  it('does not mind looks and splits of runs, which any saving changes', async () => {
    const docx = withPart(await write(letter()), 'word/document.xml', (xml) =>
      xml.replace('giấy mời', 'giấy </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>mời'),
    );
    expect(await readDocx(docx)).toMatchObject({ ok: true, unchanged: true });
  });

  it('refuses a model of a newer program, and says which version', async () => {
    const docx = withModel(await write(letter()), (model) => ({ ...model, formatVersion: 9 }));
    expect(await readDocx(docx)).toEqual({ ok: false, code: 'newer-format', detail: '9' });
  });

  it.each([
    ['misses a field', ({ header: _, ...rest }: OfficialDocument) => rest],
    ['has a field too many', (model: OfficialDocument) => ({ ...model, macro: 'x' })],
    ['is no document', () => [1, 2, 3]],
  ])('falls back on the words where the model %s', async (_, change) => {
    const reading = await readDocx(withModel(await write(letter()), change));
    expect(reading).toMatchObject({ ok: true, embedded: null, unchanged: false });
    expect(reading.ok && reading.paragraphs.length).toBeGreaterThan(20);
  });

  it.each([
    ['is cut off', (xml: string) => xml.slice(0, 300)],
    ['is not Base64 of JSON', (xml: string) => xml.replace(/(?<=>)[\w+/=]+(?=<)/, 'AAAA')],
    ['is gone', () => '<other xmlns="urn:other"/>'],
  ])('falls back on the words where the part %s', async (_, change) => {
    const docx = withPart(await write(letter()), 'customXml/item1.xml', change);
    expect(await readDocx(docx)).toMatchObject({ ok: true, embedded: null, unchanged: false });
  });
});

describe('readDocx of bad files', () => {
  const text = (content: string) => strToU8(content);

  it.each([
    ['an empty file', new Uint8Array(), 'not-a-document'],
    ['plain text', text('Kính gửi: các chi bộ'), 'not-a-document'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'not-a-document',
    ],
    ['another zip', zipSync({ mimetype: text('application/vnd.oasis') }), 'not-a-document'],
    ['a zip head alone', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
    ['50 MiB and more', new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readDocx(bytes)).toMatchObject({ ok: false, code });
  });

  it('refuses a file cut off anywhere', async () => {
    const whole = await write(letter());
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await readDocx(cut)).toMatchObject({ ok: false, code: 'damaged' });
    }
  });

  it('refuses a file with flipped bytes, or reads past what they do not touch', async () => {
    const whole = await write(letter());
    for (let at = 10; at < whole.length; at += 997) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      const reading = await readDocx(flipped);
      if (!reading.ok)
        expect(['damaged', 'not-a-document', 'encrypted', 'too-large']).toContain(reading.code);
    }
  });

  it('knows a document with a password from an older .doc', async () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readDocx(ole)).toMatchObject({ code: 'not-a-document' });
    ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(await readDocx(ole)).toMatchObject({ code: 'encrypted' });
  });

  it('refuses encrypted entries', async () => {
    const docx = await write(letter());
    const at = Buffer.from(docx).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    docx[at + 8] = (docx[at + 8] ?? 0) | 1;
    expect(await readDocx(docx)).toMatchObject({ code: 'encrypted' });
  });

  it.each(['../evil.xml', 'word/../../evil', '/etc/passwd', 'C:/x', 'word\\..\\x', 'a/..'])(
    'refuses the name %s',
    async (name) => {
      const docx = zipSync({ 'word/document.xml': text('<x/>'), [name]: text('x') });
      expect(await readDocx(docx)).toMatchObject({ code: 'damaged' });
    },
  );

  it('refuses a zip bomb by what it declares and by what comes out', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    expect(await readDocx(bomb)).toMatchObject({ code: 'too-large' });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const entry = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(entry + 24, 1000, true);
    expect(await readDocx(bomb)).toMatchObject({ code: 'too-large' });
  });

  it('refuses too many entries and entries of one name', async () => {
    const many = Object.fromEntries(Array.from({ length: 4100 }, (_, at) => [`f${at}`, text('')]));
    expect(await readDocx(zipSync(many))).toMatchObject({ code: 'too-large' });
    const twice = zipSync({ 'word/aaaa.xml': text('a'), 'word/bbbb.xml': text('b') });
    const renamed = Buffer.from(twice.map((byte) => (byte === 0x62 ? 0x61 : byte)));
    expect(await readDocx(renamed)).toMatchObject({ code: 'damaged' });
  });

  const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghi']
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'.charAt(at)};`.repeat(10)}">`)
    .join('')}]><x>&i;</x>`;

  it.each([
    ['entities that multiply', BOMB],
    ['an entity from outside', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
    ['an unknown entity', '<x>&unknown;</x>'],
    ['tags that do not match', '<x><y></x>'],
    ['no element', '   '],
    ['elements without end', '<x>'.repeat(500)],
    ['characters that XML does not know', '<x>\u0001</x>'],
  ])('refuses XML with %s', async (_, xml) => {
    const docx = zipSync({ 'word/document.xml': text(xml) });
    expect(await readDocx(docx)).toMatchObject({ ok: false, code: 'damaged' });
  });

  it('refuses XML that is not UTF-8', async () => {
    const docx = zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0x78, 0xff, 0xfe, 0x3e]) });
    expect(await readDocx(docx)).toMatchObject({ code: 'damaged' });
  });

  it('reads the largest part that it accepts without hanging', async () => {
    const filler = '<w:p><w:r><w:t>Kính gửi các chi bộ trực thuộc</w:t></w:r></w:p>';
    const count = Math.floor(MAX_PART_BYTES / Buffer.byteLength(filler)) - 10;
    const reading = await readDocx(smallDocx(filler.repeat(count)));
    expect(reading.ok && reading.paragraphs).toHaveLength(count);
    expect(await readDocx(smallDocx(filler.repeat(count + 20)))).toMatchObject({
      code: 'too-large',
    });
  }, 10_000);
});

describe('the pictures of a DOCX', () => {
  const body = [
    paragraph('p1', 'Trước hình.'),
    figure('f1', { altText: 'Sơ đồ “1” <a & b>', caption: [{ text: 'Hình 1. Sơ đồ' }] }),
    paragraph('p2', 'Giữa hai hình.'),
    figure('f2', { image: tallJpeg, widthMm: 45 }),
  ];
  const document = { ...letter(), body };
  const exchanged = pictureOf(drawPng(3, 2, () => [1, 2, 3]));

  /** The file with the bytes of its first picture changed. */
  async function repainted(bytes: Uint8Array): Promise<Uint8Array> {
    const parts = unzipSync(await write(document));
    return zipSync({ ...parts, 'word/media/image1.png': bytes });
  }

  it('stand once in the file', async () => {
    const parts = unzipSync(await write(document));
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media).toHaveLength(2);
    const model = Buffer.from(parts['customXml/item1.xml'] ?? []).toString();
    const stored = Buffer.from(/>([\w+/=]+)<\/model>/.exec(model)?.[1] ?? '', 'base64').toString();
    expect(stored).toContain('"id":"f1","image":null');
    expect(stored).not.toContain(widePng.data);
  });

  it('are told with their words and widths', async () => {
    const reading = await readDocx(await write(document));
    const pictures = reading.ok && reading.paragraphs.flatMap((each) => each.pictures ?? []);
    expect(pictures).toEqual([
      { image: widePng, widthMm: 80, altText: 'Sơ đồ “1” <a & b>' },
      { image: tallJpeg, widthMm: 45, altText: '' },
    ]);
  });

  it('are those that another program put in their places', async () => {
    const reading = await readDocx(await repainted(Buffer.from(exchanged.data, 'base64')));
    expect(reading).toMatchObject({ ok: true, unchanged: true });
    const figures = reading.ok
      ? reading.embedded?.body.filter(({ kind }) => kind === 'figure')
      : [];
    expect(figures).toMatchObject([{ image: exchanged }, { image: tallJpeg }]);
  });

  it('make the model void where one of them is damaged', async () => {
    const whole = Buffer.from(widePng.data, 'base64');
    const reading = await readDocx(await repainted(whole.subarray(0, 60)));
    expect(reading).toMatchObject({ ok: true, embedded: null, unchanged: false });
    const [first] = reading.ok ? reading.paragraphs.flatMap((each) => each.pictures ?? []) : [];
    expect(first?.image).toBeNull();
  });

  it('count for the fingerprint: one that was taken out changes the file', async () => {
    const without = withPart(await write(document), 'word/document.xml', (xml) =>
      xml.replace(/<w:drawing>.*?<\/w:drawing>/s, ''),
    );
    expect(await readDocx(without)).toMatchObject({ ok: true, unchanged: false });
  });

  it('are never fetched from outside the package', async () => {
    const outside = withPart(await write(document), 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        /Target="media\/image1.png"/,
        'TargetMode="External" Target="file:///etc/passwd"',
      ),
    );
    const reading = await readDocx(outside);
    const [first] = reading.ok ? reading.paragraphs.flatMap((each) => each.pictures ?? []) : [];
    expect(first?.image).toBeNull();
  });

  it('are seen in the older markup, in text boxes, and once where there are two renderings', async () => {
    const blip = '<a:blip xmlns:a="a" xmlns:r="r" r:embed="rId9"/>';
    const drawing = `<w:drawing>${blip}</w:drawing>`;
    const older = '<w:pict><v:imagedata xmlns:v="v" xmlns:r="r" r:id="rId9"/></w:pict>';
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
    const both = `<mc:AlternateContent ${mc}><mc:Choice>${drawing}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`;
    const reading = await readDocx(
      smallDocx(
        run(older) +
          run(both) +
          run(`<w:pict><w:txbxContent>${run(drawing)}</w:txbxContent></w:pict>`) +
          `<w:p><w:del><w:r>${drawing}</w:r></w:del></w:p>`,
      ),
    );
    const counts = reading.ok && reading.paragraphs.map(({ pictures }) => pictures?.length ?? 0);
    expect(counts).toEqual([1, 1, 0, 1, 0]);
  });
});
