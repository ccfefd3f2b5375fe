import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { smallDocx } from '#tests/support/docx-parts.ts';

async function read(
  body: string,
  styles = '',
  numbering = '',
): Promise<readonly StyledParagraph[]> {
  const reading = await readDocx(smallDocx(body, styles, numbering));
  if (!reading.ok) throw new Error(reading.detail);
  return reading.paragraphs;
}

function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

async function texts(body: string): Promise<readonly string[]> {
  return (await read(body)).map(({ runs }) => plainText(runs));
}

describe('the words that one sees', () => {
  it.each([
    [
      'a tab, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:cr/><w:t>e</w:t></w:r>',
      'a\tb\nc-d\ne',
    ],
    ['a page break', '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', 'ab'],
    [
      'insertions but no deletions',
      '<w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>',
      'mới',
    ],
    ['a link', '<w:hyperlink><w:r><w:t>tại đây</w:t></w:r></w:hyperlink>', 'tại đây'],
    [
      'what a field shows, not its code',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>05/9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '05/9',
    ],
    [
      'a control',
      '<w:sdt><w:sdtContent><w:r><w:t>ô nhập</w:t></w:r></w:sdtContent></w:sdt>',
      'ô nhập',
    ],
    [
      'no hidden words',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>',
      'hiện',
    ],
    [
      'capitals that the look makes',
      '<w:r><w:rPr><w:caps/></w:rPr><w:t>đảng ủy</w:t></w:r>',
      'ĐẢNG ỦY',
    ],
    ['a section of CDATA', '<w:r><w:t><![CDATA[<a> & b]]></w:t></w:r>', '<a> & b'],
  ])('are %s', async (_, content, text) => {
    expect(await texts(`<w:p>${content}</w:p>`)).toEqual([text]);
  });

  it('are those of a text box too, once', async () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const alternate =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice>${box('trong hộp')}</mc:Choice><mc:Fallback>${box('trong hộp')}</mc:Fallback>` +
      '</mc:AlternateContent>';
    expect(await texts(`<w:p><w:r><w:t>ngoài</w:t>${alternate}</w:r></w:p>`)).toEqual([
      'ngoài',
      'trong hộp',
    ]);
  });

  it('are the same under another prefix and in the strict namespace', async () => {
    const xml =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main">' +
      '<d:body><d:p><d:r><d:t>chữ</d:t></d:r></d:p></d:body></d:document>';
    const reading = await readDocx(zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(reading.ok && reading.paragraphs[0]?.runs).toEqual([{ text: 'chữ' }]);
  });
});

describe('the parts of a package', () => {
  const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const relation = (kind: string, target: string) =>
    strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" ` +
        `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" ` +
        `Target="${target}"/></Relationships>`,
    );

  it('are found by their relations, whatever they are called', async () => {
    const parts = unzipSync(smallDocx(p('chữ', '<w:pStyle w:val="C"/>')));
    const styles = unzipSync(
      smallDocx('', '<w:style w:type="paragraph" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>'),
    );
    const docx = zipSync({
      '_rels/.rels': relation('officeDocument', '/word/document2.xml'),
      'word/_rels/document2.xml.rels': relation('styles', 'styles2.xml'),
      'word/document2.xml': parts['word/document.xml'] ?? new Uint8Array(),
      'word/styles2.xml': styles['word/styles.xml'] ?? new Uint8Array(),
    });
    const reading = await readDocx(docx);
    expect(reading.ok && reading.paragraphs[0]?.runs).toEqual([{ text: 'chữ', bold: true }]);
  });
});

describe('looks', () => {
  const STYLES =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/><w:rPr><w:i/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:u w:val="single"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style>';

  it('come from the defaults, the style and those it is based on', async () => {
    const found = await read(p('a') + p('b', '<w:pStyle w:val="H2"/>'), STYLES);
    expect(found).toEqual([
      { runs: [{ text: 'a' }], align: 'justify', sizePt: 13, label: null, cell: null },
      {
        runs: [{ text: 'b', bold: true, italic: true }],
        align: 'center',
        sizePt: 14,
        label: null,
        cell: null,
      },
    ]);
  });

  it('are overruled by what the paragraph and its runs say', async () => {
    const body =
      '<w:p><w:pPr><w:pStyle w:val="H"/><w:jc w:val="end"/></w:pPr>' +
      '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>a</w:t></w:r>' +
      '<w:r><w:rPr><w:rStyle w:val="C"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>b</w:t></w:r></w:p>';
    const [found] = await read(body, STYLES);
    expect(found).toMatchObject({
      align: 'right',
      runs: [{ text: 'a' }, { text: 'b', bold: true, underline: true, vertical: 'super' }],
    });
  });

  it('do not hang on a style that is based on itself', async () => {
    expect(await read(p('a', '<w:pStyle w:val="L"/>'), STYLES)).toHaveLength(1);
  });

  it('join runs that look alike', async () => {
    const [found] = await read('<w:p><w:r><w:t>Kính </w:t></w:r><w:r><w:t>gửi</w:t></w:r></w:p>');
    expect(found?.runs).toEqual([{ text: 'Kính gửi' }]);
  });
});

describe('labels of lists', () => {
  const LEVEL = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const NUMBERING =
    `<w:abstractNum w:abstractNumId="0">${LEVEL(0, 'upperRoman', '%1-')}${LEVEL(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${LEVEL(0, 'bullet', '\uf0b7')}${LEVEL(1, 'decimal', '%2)', '<w:pStyle w:val="S"/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const STYLES =
    '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const inList = (num: number, level: number) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;
  const labels = async (...properties: readonly string[]) =>
    (await read(properties.map((each) => p('x', each)).join(''), STYLES, NUMBERING)).map(
      ({ label }) => label,
    );

  it('are counted over levels', async () => {
    expect(
      await labels(inList(1, 0), inList(1, 1), inList(1, 1), inList(1, 0), inList(1, 1)),
    ).toEqual(['I-', 'I.1.', 'I.2.', 'II-', 'II.1.']);
  });

  it('run on over plain paragraphs, and start where an override says', async () => {
    expect(await labels(inList(1, 0), '', inList(1, 0), inList(3, 0), inList(3, 0))).toEqual([
      'I-',
      null,
      'II-',
      'V-',
      'VI-',
    ]);
  });

  it('come from the style, and are taken off by list 0', async () => {
    expect(await labels('<w:pStyle w:val="S"/>', `<w:pStyle w:val="S"/>${inList(0, 0)}`)).toEqual([
      '1)',
      null,
    ]);
  });

  it('show the bullets of symbol fonts as what they look like', async () => {
    expect(await labels(inList(2, 0))).toEqual(['•']);
  });

  it('take the list from a style’s base and the level from the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = p('x', '<w:pStyle w:val="A"/>') + p('y', '<w:pStyle w:val="B"/>');
    const found = await read(body, styles, NUMBERING);
    expect(found.map(({ label }) => label)).toEqual(['I-', 'I.1.']);
  });

  it('are none where the list is not in the file', async () => {
    expect(await labels(inList(9, 0), inList(1, 8))).toEqual([null, null]);
  });
});

describe('cells of tables', () => {
  it('are told by table, row and column, with spans and tables inside', async () => {
    const cell = (content: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p('d'))}</w:tr></w:tbl>`;
    const body =
      `<w:tbl><w:tr>${cell(p('a'), '<w:gridSpan w:val="2"/>')}${cell(p('b'))}</w:tr>` +
      `<w:tr>${cell(p('c') + inner + p('e'))}</w:tr></w:tbl>${p('f')}<w:tbl><w:tr>${cell(p('g'))}</w:tr></w:tbl>`;
    const found = (await read(body)).map(({ runs, cell: at }) => [
      plainText(runs),
      at && `${at.table}/${at.row}/${at.column}`,
    ]);
    expect(found).toEqual([
      ['a', '0/0/0'],
      ['b', '0/0/2'],
      ['c', '0/1/0'],
      ['d', '1/0/0'],
      ['e', '0/1/0'],
      ['f', null],
      ['g', '2/0/0'],
    ]);
  });
});

describe('the margins of the first page', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const REFERENCES =
    `<w:headerReference xmlns:r="${OFFICE}" w:type="default" r:id="rId8"/>` +
    `<w:headerReference xmlns:r="${OFFICE}" w:type="first" r:id="rId9"/>` +
    `<w:footerReference xmlns:r="${OFFICE}" w:type="first" r:id="rId10"/>`;

  function withHeader(body: string, header: string, footer = p('')): Uint8Array {
    const headerPart = (content: string) => strToU8(`<w:hdr xmlns:w="${MAIN}">${content}</w:hdr>`);
    const relation = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${target.slice(0, 6)}" Target="${target}"/>`;
    return zipSync({
      ...unzipSync(smallDocx(body)),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}">${relation('rId8', 'header1.xml')}${relation('rId9', 'header2.xml')}${relation('rId10', 'footer1.xml')}</Relationships>`,
      ),
      'word/header1.xml': headerPart(p('trang sau')),
      'word/header2.xml': headerPart(header),
      'word/footer1.xml': strToU8(`<w:ftr xmlns:w="${MAIN}">${footer}</w:ftr>`),
    });
  }

  async function readTexts(body: string, header = p('LƯU HÀNH NỘI BỘ')) {
    const reading = await readDocx(withHeader(body, header));
    if (!reading.ok) throw new Error(reading.detail);
    return reading.paragraphs.map(({ runs }) => plainText(runs));
  }

  const section = (inside: string) => `<w:sectPr>${REFERENCES}${inside}</w:sectPr>`;

  it('is read before the text, without its blank lines', async () => {
    const body = `${p('chữ')}${section('<w:titlePg/>')}`;
    const header = `${p('')}${p('LƯU HÀNH NỘI BỘ')}`;
    expect(await readTexts(body, header)).toEqual(['LƯU HÀNH NỘI BỘ', 'chữ']);
  });

  it('tells what stands at the foot, after the text', async () => {
    const body = `${p('chữ')}${section('<w:titlePg/>')}`;
    const foot = `${p('Số 1 đường Lê Lợi;')}${p('')}${p('ĐT: 0234.3822.000')}`;
    const reading = await readDocx(withHeader(body, p(''), foot));
    const told = reading.ok
      ? reading.paragraphs.map((each) => [plainText(each.runs), each.isFoot])
      : [];
    expect(told).toEqual([
      ['chữ', undefined],
      ['Số 1 đường Lê Lợi;', true],
      ['ĐT: 0234.3822.000', true],
    ]);
  });

  it('tells nothing of a foot that later pages have, too', async () => {
    const reading = await readDocx(withHeader(`${p('chữ')}${section('')}`, p(''), p('Số 1')));
    expect(reading.ok && reading.paragraphs.map(({ runs }) => plainText(runs))).toEqual(['chữ']);
  });

  it('is that of the first section, whose paragraph says so', async () => {
    const own = `<w:p><w:pPr>${section('<w:titlePg w:val="1"/>')}</w:pPr></w:p>`;
    expect(await readTexts(`${p('một')}${own}${p('hai')}<w:sectPr/>`)).toEqual([
      'LƯU HÀNH NỘI BỘ',
      'một',
      '',
      'hai',
    ]);
  });

  it.each([
    ['page 1 has none of its own', section('')],
    ['it is switched off', section('<w:titlePg w:val="0"/>')],
    [
      'only a later section has it',
      `<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${section('<w:titlePg/>')}`,
    ],
  ])('is not read where %s', async (_, end) => {
    expect(await readTexts(`${p('chữ')}${end}`)).not.toContain('LƯU HÀNH NỘI BỘ');
  });

  it('is not read where it holds but a page number', async () => {
    const number =
      '<w:p><w:r><w:t>- </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
    expect(await readTexts(`${p('chữ')}${section('<w:titlePg/>')}`, number)).toEqual(['chữ']);
  });
});

describe('values that no program writes', () => {
  it('are no looks, whatever objects have of that name', async () => {
    const odd = '<w:rPr><w:vertAlign w:val="toString"/></w:rPr>';
    const found = await read(
      `<w:p><w:pPr><w:jc w:val="constructor"/></w:pPr><w:r>${odd}<w:t>a</w:t></w:r></w:p>`,
    );
    expect(found).toEqual([
      { runs: [{ text: 'a' }], align: 'left', sizePt: null, label: null, cell: null },
    ]);
  });

  it('make no label of a million letters', async () => {
    const level = `<w:lvl w:ilvl="0"><w:lvlText w:val="%1${'x'.repeat(1e6)}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const [first] = await read(p('a', '<w:numPr><w:numId w:val="1"/></w:numPr>'), '', numbering);
    expect(first?.label).toBe(`1${'x'.repeat(253)}`);
  });
});
