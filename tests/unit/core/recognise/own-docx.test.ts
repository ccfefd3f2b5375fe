import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { standardFor } from '#core/standards/governing.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { componentsOf } from '#tests/support/components.ts';
import {
  letter,
  olderLetter,
  olderPlan,
  plan,
  stateLetter,
  TODAY,
} from '#tests/support/documents.ts';
import { tidyDocument } from '#tests/support/tidy-document.ts';

async function recognisedDocx(bytes: Uint8Array) {
  const reading = await readDocx(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return recognise(reading.paragraphs, { today: TODAY });
}

/** What the words of our own DOCX say to somebody who does not know the model inside. */
async function throughDocx(document: OfficialDocument) {
  const bytes = await writeDocx(compose(document, standardFor(document, TODAY)), document);
  return recognisedDocx(bytes);
}

describe('a DOCX of ours, read by its words alone', () => {
  it.each([
    ['a letter', letter()],
    ['a plan', plan()],
    ['a letter of 2021', olderLetter()],
    ['a plan of 2021', olderPlan()],
  ])('is the same document: %s', async (_, document) => {
    const whole = { document, frameFound: true, unplaced: [], noise: [], lostPictures: 0 };
    expect(componentsOf(await throughDocx(document))).toEqual(componentsOf(whole));
  });

  it.each(['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI', 'CHỈ SỬ DỤNG TRONG CƠ QUAN'])(
    'has its scope of circulation, which stands above: %s',
    async (circulation) => {
      const document = stateLetter({ marks: { circulation, urgency: 'khan' } });
      const { document: read, unplaced } = await throughDocx(document);
      expect(read.marks).toEqual(document.marks);
      expect(read.header.issuer.name.replace('\n', ' ')).toBe(document.header.issuer.name);
      expect(read.header.parent).toEqual(document.header.parent);
      expect(unplaced).toEqual([]);
    },
  );

  it('has recipients that go on below the signature', async () => {
    const document = letter();
    const more = Array.from({ length: 50 }, (_, index) => ({
      id: `q${index}`,
      text: `Đảng ủy phường số ${index + 1}`,
      purpose: 'để thực hiện',
    }));
    const many = letter({
      recipients: [...document.recipients.slice(0, 1), ...more, ...document.recipients.slice(-1)],
    });
    const { document: read, unplaced } = await throughDocx(many);
    const words = ({ recipients }: OfficialDocument) =>
      recipients.map(({ text, purpose }) => [text, purpose]);
    expect(words(read)).toEqual(words(many));
    expect(read.signatures.map(({ name }) => name)).toEqual(
      many.signatures.map(({ name }) => name),
    );
    expect(unplaced).toEqual([]);
  });

  it.each([
    ['the State', stateLetter],
    ['the Party', letter],
  ])('has its line of contact, which stands at the foot of page 1: %s', async (_, make) => {
    const marks = { contact: 'Số 12 đường Nguyễn Huệ; điện thoại 0203.3835.000' };
    const annexes = [{ id: 'x1', title: 'DANH SÁCH', body: [] }];
    const { document: read, unplaced } = await throughDocx(make({ marks, annexes }));
    expect(read.marks.contact).toBe(marks.contact);
    expect(read.asFound).not.toHaveProperty('contact');
    expect(unplaced).toEqual([]);
  });

  it('is the same document, whatever tidy document it is', async () => {
    await fc.assert(
      fc.asyncProperty(tidyDocument, async (document) => {
        const { document: read, unplaced } = await throughDocx(document);
        expect(unplaced).toEqual([]);
        expect(read).toEqual(document);
      }),
      { numRuns: 15 },
    );
  });
});

const DECREE = '../shared/samples/nd30/30_2020_ND_CP.docx';

describe.skipIf(!existsSync(DECREE))(
  'the decree on the State’s documents, as an office has it',
  () => {
    it('is recognised with its frame', async () => {
      const read = componentsOf(await recognisedDocx(new Uint8Array(readFileSync(DECREE))));
      expect({
        ...read,
        body: read.body.slice(0, 5),
        recipients: read.recipients.length,
      }).toMatchObject({
        system: 'state',
        issuer: ['CHÍNH PHỦ', 'CP'],
        number: ['30/2020', 'NĐ', 'CP'],
        place: 'Hà Nội',
        date: [5, 3, 2020],
        subject: 'Về công tác văn thư',
        body: [
          'basis Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 nă',
          'basis Theo đề nghị của Bộ trưởng Bộ Nội vụ;',
          'paragraph Chính phủ ban hành Nghị định về công tác văn thư',
          'chapter! QUY ĐỊNH CHUNG',
          'article! Phạm vi điều chỉnh',
        ],
        recipients: 21,
        signatures: [['on-behalf: CHÍNH PHỦ', 'THỦ TƯỚNG', 'Nguyễn Xuân Phúc']],
        unplaced: [],
      });
    });
  },
);
