import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { readAnyDocument } from '#main/documents/read-any-document.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { letter, paragraph, plan, TODAY } from '#tests/support/documents.ts';
import { smallDocx, withPart } from '#tests/support/docx-parts.ts';
import { figure, tallJpeg, widePng } from '#tests/support/pictures.ts';
import { workTimeMs } from '#tests/support/work-time.ts';

const read = (name: string, bytes: Uint8Array) => readAnyDocument(name, bytes, { today: TODAY });
const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const docx = (document: OfficialDocument) =>
  writeDocx(compose(document, standardFor(document, TODAY)), document);

const LETTER_TEXT = `TỈNH ỦY ĐỒNG THÁP
ĐẢNG ỦY XÃ TÂN PHÚ
*
Số 15-CV/ĐU
về việc báo cáo kết quả học tập Nghị quyết
ĐẢNG CỘNG SẢN VIỆT NAM
Tân Phú, ngày 05 tháng 11 năm 2026
Kính gửi: Các chi bộ trực thuộc Đảng ủy xã
Đảng ủy xã yêu cầu các chi bộ gửi báo cáo trước ngày 20/11/2026.
Nơi nhận:
- Như trên,
- Lưu Văn phòng Đảng ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Nguyễn Văn An
`;

describe('what is read', () => {
  test.each([
    ['a letter', letter()],
    ['a plan', plan()],
  ])('%s that we saved comes back without loss', async (_what, document) => {
    expect(await read('Công văn.docx', await docx(document))).toEqual({
      ok: true,
      value: { document, understanding: { source: 'embedded', frameFound: true, unplaced: [] } },
    });
  });

  test('a .docx is known by its content, whatever its name', async () => {
    const result = await read('tải về.txt', await docx(letter()));
    expect(result.ok && result.value.document).toEqual(letter());
  });

  test('the model as JSON', async () => {
    const result = await read('a.JSON', json(plan()));
    expect(result.ok && result.value.document).toEqual(plan());
  });

  test('a text is recognised, and says so', async () => {
    const result = await read('cv.txt', Buffer.from(LETTER_TEXT));
    if (!result.ok) throw new Error(result.code);
    const { document, understanding } = result.value;
    expect(understanding).toMatchObject({ source: 'recognised', frameFound: true });
    expect(document.header.number).toEqual({ value: '15', typeCode: 'CV', bodyCode: 'ĐU' });
    expect(document.signatures[0]?.name).toBe('Nguyễn Văn An');
  });

  test('the same text in UTF-16 is understood alike', async () => {
    const utf8 = await read('cv.txt', Buffer.from(LETTER_TEXT));
    const utf16 = await read('cv.txt', Buffer.from(`\uFEFF${LETTER_TEXT}`, 'utf16le'));
    expect(utf16).toEqual(utf8);
  });

  test('prose without a frame is a body, and says so', async () => {
    const result = await read('báo.txt', Buffer.from('Sáng nay trời đẹp.\n\nChiều có mưa.'));
    expect(result.ok && result.value.understanding.frameFound).toBe(false);
    expect(result.ok && result.value.document.body).toHaveLength(2);
  });
});

/** A ZIP with one entry, put together by hand. */
function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    common,
    Buffer.alloc(14),
    nameBytes,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

test('a text may begin with the letters of a ZIP', async () => {
  const text = Buffer.from('PKI của cơ quan được cấp mới.');
  expect(await read('a.txt', text)).toMatchObject({ ok: true });
});

test('a model is known by its beginning, whatever its file is called', async () => {
  const document = letter();
  expect(await read('stdin', json(document))).toMatchObject({ ok: true, value: { document } });
});

describe('what is refused, each with its own word', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['an empty file', 'a.docx', Buffer.alloc(0), 'empty'],
    ['an empty text', 'a.txt', Buffer.from(' \r\n\t\n'), 'empty'],
    ['a file above 50 MB', 'a.txt', Buffer.alloc(50 * 1024 * 1024 + 1, 'a'), 'too-large'],
    ['a text of a thousand pages', 'a.txt', Buffer.alloc(4e6, 'chu '), 'too-large'],
    [
      'a DOCX of two thousand pages that is not ours',
      'a.docx',
      smallDocx(`<w:p><w:r><w:t>${'chu '.repeat(1.2e6)}</w:t></w:r></w:p>`),
      'too-large',
    ],
    ['zeros renamed .docx', 'a.docx', Buffer.alloc(4096), 'not-a-document'],
    [
      'a picture renamed .txt',
      'a.txt',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'not-a-document',
    ],
    ['a text renamed .docx', 'a.docx', Buffer.from('Kế hoạch'), 'not-a-document'],
    ['a ZIP of something else', 'a.docx', zipOf('a.txt', Buffer.from('a')), 'not-a-document'],
    ['RTF', 'a.txt', Buffer.from('{\\rtf1 Kế hoạch}'), 'not-a-document'],
    ['PDF', 'a.txt', Buffer.from('%PDF-1.7 x'), 'not-a-document'],
    ['HTML', 'a.txt', Buffer.from('<!DOCTYPE html><p>x'), 'not-a-document'],
    [
      '.VnTime letters',
      'a.txt',
      Buffer.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9]),
      'unknown-encoding',
    ],
    ['JSON cut off', 'a.json', json(letter()).subarray(0, 200), 'damaged'],
    ['JSON of something else', 'a.json', json([1, 2]), 'not-a-document'],
    ['JSON with a field too many', 'a.json', json({ ...letter(), extra: 1 }), 'not-a-document'],
    ['JSON of a newer program', 'a.json', json({ ...letter(), formatVersion: 99 }), 'newer-format'],
    ['JSON nested without end', 'a.json', Buffer.from('['.repeat(1e6)), 'damaged'],
  ])('%s', async (_what, name, bytes, code) => {
    const began = workTimeMs();
    expect(await read(name, bytes)).toMatchObject({ ok: false, code });
    expect(workTimeMs() - began).toBeLessThan(2000);
  });

  test('a .docx cut off at any place is damaged or no document, never a crash', async () => {
    const whole = await docx(letter());
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      const result = await read('a.docx', whole.subarray(0, Math.floor(whole.length * share)));
      expect(result.ok ? 'read' : result.code).toMatch(/^(damaged|not-a-document)$/);
    }
  });
});

describe('pictures', () => {
  const body = [
    ...plan().body,
    figure('f1', { caption: [{ text: 'Hình 1. Sơ đồ' }], altText: 'Sơ đồ' }),
    paragraph('z1', 'Đoạn giữa hai hình, đủ dài để là một câu.'),
    figure('f2', { image: tallJpeg, widthMm: 45 }),
    paragraph('z2', 'Đoạn cuối cùng của văn bản, sau hình thứ hai.'),
  ];
  const document = { ...plan(), body };

  test('a file with pictures comes back without loss', async () => {
    expect(await read('Kế hoạch.docx', await docx(document))).toMatchObject({
      value: { document, understanding: { source: 'embedded' } },
    });
  });

  test('stay where they stood when Word changed the words', async () => {
    const changed = withPart(await docx(document), 'word/document.xml', (xml) =>
      xml.replace('sau hình thứ hai', 'sau hình thứ nhì'),
    );
    const result = await read('Kế hoạch.docx', changed);
    if (!result.ok) throw new Error(result.code);
    const { document: again, understanding } = result.value;
    expect(understanding).toEqual({
      source: 'changed-elsewhere',
      frameFound: true,
      unplaced: [],
    });
    expect(again.body.slice(-4)).toMatchObject([
      { kind: 'figure', image: widePng, altText: 'Sơ đồ', caption: [{ text: 'Hình 1. Sơ đồ' }] },
      { kind: 'paragraph' },
      { kind: 'figure', image: tallJpeg, widthMm: 45, caption: [] },
      { kind: 'paragraph' },
    ]);
  });

  test('that cannot be taken over are told', async () => {
    const changed = withPart(await docx(document), 'word/_rels/document.xml.rels', (xml) =>
      xml.replace('media/image1.jpg', 'media/image1.emf'),
    );
    const result = await read('Kế hoạch.docx', changed);
    expect(result).toMatchObject({ value: { understanding: { lostPictures: 1 } } });
  });

  test('make no file empty that has no words', async () => {
    const only = { ...plan(), body: [figure('f1')] };
    const bare = withPart(await docx(only), 'word/document.xml', (xml) => {
      const pictures = xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:drawing>.*?<\/w:p>/s)?.[0] ?? '';
      return xml.replace(/(?<=<w:body>).*(?=<\/w:body>)/s, pictures);
    });
    const result = await read('Ảnh.docx', bare);
    expect(result).toMatchObject({ value: { document: { body: [{ kind: 'figure' }] } } });
  });

  test.each([
    ['cut off', { data: widePng.data.slice(0, 80) }],
    ['of another size than it says', { widthPx: 49 }],
  ])('refuse a JSON with one that is %s', async (_what, image) => {
    const damaged = { ...plan(), body: [figure('f1', { image: { ...widePng, ...image } })] };
    expect(await read('Kế hoạch.json', json(damaged))).toEqual({
      ok: false,
      code: 'picture-damaged',
    });
  });
});
