import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, composeAnnex, composeText } from '#core/compose/compose.ts';
import type { Composition, FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { hd36 } from '#core/standards/hd36.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import {
  addressees,
  basis,
  heading,
  item,
  letter,
  paragraph,
  plan,
} from '#tests/support/documents.ts';

function paragraphsIn(nodes: readonly FlowNode[]): readonly ParagraphNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return [node];
    return node.kind === 'columns' ? node.cells.flatMap(paragraphsIn) : [];
  });
}

function textOf({ label, runs }: ParagraphNode): string {
  const words = runs.map(({ text }) => text).join('');
  return label ? `${label.text} ${words}`.trimEnd() : words;
}

function flowOf(composition: Composition): readonly FlowNode[] {
  return composition.sections[0]?.flow ?? [];
}

function composed(document: OfficialDocument, standard = hd05) {
  const paragraphs = paragraphsIn(flowOf(compose(document, standard)));
  const find = (part: string) => paragraphs.find(({ source }) => source.part === part);
  return { paragraphs, texts: paragraphs.map(textOf), find };
}

describe('compose', () => {
  it('prints a letter from its header to its name, columns left to right', () => {
    expect(composed(letter({ body: [paragraph('p', 'Nội dung.')] })).texts).toEqual([
      'ĐẢNG BỘ TỈNH ĐỒNG NAI',
      'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 152‑CV/ĐU',
      'về việc chuẩn bị hội nghị sơ kết công tác xây dựng Đảng quý III năm 2026',
      'Trấn Biên, ngày 05 tháng 10 năm 2026',
      'Kính gửi:',
      '- Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy phường;',
      '- Ủy ban Mặt trận Tổ quốc Việt Nam phường;',
      '- Ban Xây dựng Đảng, Văn phòng Đảng ủy phường.',
      'Nội dung.',
      'Nơi nhận:',
      '- Như trên;',
      '- Thường trực Đảng ủy phường (để báo cáo);',
      '- Lưu Văn phòng Đảng ủy.',
      'T/M BAN THƯỜNG VỤ',
      'PHÓ BÍ THƯ',
      'Nguyễn Thị Minh Hạnh',
    ]);
  });

  it('takes size, weight and slant from the standard', () => {
    const { find } = composed(letter());
    const look = (part: string) => {
      const node = find(part);
      return { sizePt: node?.sizePt, align: node?.align, ...node?.runs[0], text: '' };
    };
    expect(look('title')).toEqual({ sizePt: 15, align: 'center', bold: true, text: '' });
    expect(look('subject')).toEqual({ sizePt: 12, align: 'center', italic: true, text: '' });
    expect(look('recipients-label')).toEqual({
      sizePt: 14,
      align: 'left',
      underline: true,
      text: '',
    });
    expect(look('signature/s1/position')).toEqual({ sizePt: 14, align: 'center', text: '' });
    expect(look('signature/s1/name')).toEqual({
      sizePt: 14,
      align: 'center',
      bold: true,
      text: '',
    });
  });

  it('draws the line under the title as long as the title', () => {
    const lines = flowOf(compose(letter(), hd05)).flatMap((node) =>
      node.kind === 'columns' ? node.cells.flat() : [],
    );
    const line = lines.find((node) => node.kind === 'line');
    expect(line?.kind === 'line' && line.lengthMm).toBeCloseTo(72.91, 2);
  });

  it('stands a single addressee in one centred line without dash', () => {
    const { texts, find } = composed(letter({ addressees: addressees('Ban Tổ chức Tỉnh ủy') }));
    expect(texts).toContain('Kính gửi: Ban Tổ chức Tỉnh ủy');
    expect(find('addressees-label')?.runs).toEqual([
      { text: 'Kính gửi: ', italic: true },
      { text: 'Ban Tổ chức Tỉnh ủy' },
    ]);
  });

  it('names a plan, its subject and five hyphens before the text', () => {
    const { texts } = composed(plan());
    const at = texts.indexOf('KẾ HOẠCH');
    expect(texts.slice(at, at + 3)).toEqual([
      'KẾ HOẠCH',
      'tuyên truyền chuyển đổi số trong các cơ quan đảng năm 2027',
      '-----',
    ]);
  });

  it('gives items their labels, and an irregular label as it stood', () => {
    const { paragraphs } = composed(
      plan({
        body: [
          heading('h', 'roman', 'MỤC ĐÍCH'),
          { ...item('a', 'arabic', 'một'), label: '1' },
          item('b', 'arabic', 'hai'),
          item('c', 'dash', 'ba'),
        ],
      }),
    );
    const labels = paragraphs.flatMap(({ label }) => (label ? [label] : []));
    expect(labels.map(({ text, numbered, bold }) => [text, numbered, bold])).toEqual([
      ['I.', true, true],
      ['1', false, false],
      ['2.', true, false],
      ['-', true, false],
    ]);
  });

  it('stacks the number of a chapter over its name', () => {
    const { paragraphs } = composed(
      plan({
        body: [heading('c', 'chapter', 'QUY ĐỊNH CHUNG'), heading('d', 'article', 'Phạm vi')],
      }),
    );
    const chapter = paragraphs.filter(({ style }) => style.startsWith('part-'));
    expect(chapter.map(textOf)).toEqual(['Chương I', 'QUY ĐỊNH CHUNG']);
    expect(chapter.every(({ keepWithNext, align }) => keepWithNext && align === 'center')).toBe(
      true,
    );
    expect(composed(plan({ body: [heading('d', 'article', 'Phạm vi')] })).texts).toContain(
      'Điều 1. Phạm vi',
    );
  });

  it('dashes the grounds of a Party document', () => {
    const { texts } = composed(plan({ body: [basis('b', 'Căn cứ Điều lệ Đảng;')] }));
    expect(texts).toContain('- Căn cứ Điều lệ Đảng;');
  });

  it('prints what stood in the source, and nothing for what was missing', () => {
    const { texts, find } = composed(
      plan({
        asFound: {
          separator: { text: '_______' },
          star: { text: '' },
          'signature/s1/position': { bold: true, sizePt: 13 },
        },
      }),
    );
    expect(texts).toContain('_______');
    expect(texts).not.toContain('*');
    const position = find('signature/s1/position');
    expect([position?.runs[0]?.bold, position?.sizePt]).toEqual([true, 13]);
  });

  it('keeps the end of the text with the closing, and the closing whole', () => {
    const flow = flowOf(compose(letter(), hd05));
    const [last, closing] = flow.slice(-2);
    expect(last?.kind === 'paragraph' && last.keepWithNext).toBe(true);
    expect(closing?.kind === 'columns' && closing.keepTogether).toBe(true);
  });

  it('honours the choices of page', () => {
    const marginsMm = { top: 25, right: 20, bottom: 25, left: 35 };
    const chosen = letter({
      page: { twoSided: true, bodySizePt: 15, lineSpacingPt: 20, marginsMm },
    });
    const { page } = compose(chosen, hd05);
    expect([page.mirroredBack, page.marginsMm]).toEqual([true, marginsMm]);
    const body = composed(chosen).paragraphs.find(({ style }) => style === 'body');
    expect([body?.sizePt, body?.linePt]).toEqual([15, 20]);
  });

  it('gives every annex its own pages', () => {
    const annex = (id: string) => ({ id, title: 'DANH SÁCH', body: [paragraph(`${id}p`, 'A')] });
    const { sections } = compose(plan({ annexes: [annex('x'), annex('y')] }), hd05);
    const texts = sections.map(({ flow }) => paragraphsIn(flow).map(textOf)).slice(1);
    expect(texts.map(([label, title]) => [label, title])).toEqual([
      ['Phụ lục I', 'DANH SÁCH'],
      ['Phụ lục II', 'DANH SÁCH'],
    ]);
  });

  it('never lets columns be wider than the text', () => {
    const long = 'ĐẢNG BỘ TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT THÀNH PHỐ HỒ CHÍ MINH';
    for (const name of ['A', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', long, long.replaceAll(' ', '')]) {
      const document = letter({
        header: { issuer: { name, code: 'X' }, place: 'Thành phố Hồ Chí Minh' },
      });
      for (const node of flowOf(compose(document, hd36))) {
        if (node.kind !== 'columns') continue;
        const sum = node.widthsMm.reduce((total, width) => total + width, 0);
        expect(sum).toBeCloseTo(165, 6);
        expect(Math.min(...node.widthsMm)).toBeGreaterThanOrEqual(55);
      }
    }
  });
});

describe('composeAnnex', () => {
  it('gives the text of each annex as it stands in the whole, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const standard = standardFor(document, '2026-11-16');
        const sections = compose(document, standard).sections.slice(1);
        // The text of no annex depends on what the others say.
        const frame = { ...document, annexes: [] };
        const texts = document.annexes.map((annex) =>
          composeAnnex(frame, standard, annex).flatMap(({ nodes }) => nodes),
        );
        const ends = sections.map(({ flow }, index) =>
          flow.slice(flow.length - (texts[index]?.length ?? 0)),
        );
        expect(ends).toEqual(texts);
      }),
    );
  });
});

describe('composeText', () => {
  it('gives the text as it stands in the whole, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const standard = standardFor(document, '2026-11-16');
        const whole = flowOf(compose(document, standard));
        const text = composeText(document, standard).flatMap(({ nodes }) => nodes);
        const [first] = text;
        const start = first ? whole.findIndex((node) => isDeepStrictEqual(node, first)) : 0;
        expect(whole.slice(start, start + text.length)).toEqual(text);
      }),
    );
  });

  it('gives the very same parts for the blocks that print as before', () => {
    const body = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((text, n) => paragraph(`b${n}`, text));
    const before = { ...plan(), body };
    const after = { ...plan(), body: body.with(1, paragraph('b1', 'Hai nữa')) };
    const [was, is] = [composeText(before, hd05), composeText(after, hd05)];
    const isSame = is.map((part, index) => part === was[index]);
    // The last two are held to the closing, each time anew.
    expect(isSame).toEqual([true, false, true, false, false]);
  });

  it('gives another part where the label has changed', () => {
    const body = [item('a', 'letter', 'Một'), item('b', 'letter', 'Hai'), paragraph('c', 'Ba')];
    const texts = (blocks: OfficialDocument['body']) =>
      composeText({ ...plan(), body: blocks }, hd05).map(({ nodes }) =>
        textOf(nodes[0] as ParagraphNode),
      );
    expect(texts(body)).toEqual(['a) Một', 'b) Hai', 'Ba']);
    expect(texts(body.slice(1))).toEqual(['a) Hai', 'Ba']);
  });
});

describe('a table', () => {
  it('has no more heading rows than rows, whatever the model says', () => {
    const cells = [{ id: 'c1', align: 'left' as const, runs: [] }];
    const rows = [{ id: 'r1', cells }];
    const document = plan({
      body: [{ kind: 'table', id: 't1', columns: [1], headerRows: 9, rows }],
    });
    const nodes = compose(document, hd05).sections[0]?.flow ?? [];
    expect(nodes.find(({ kind }) => kind === 'table')).toMatchObject({ headerRows: 1 });
  });
});
