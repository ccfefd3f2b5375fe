import { describe, expect, it } from 'vitest';
import { outlined, recognised } from '#tests/support/recognised.ts';

const PAGE = 'Các chi bộ tổ chức sinh hoạt chuyên đề, nâng cao nhận thức của đảng viên. '.repeat(8);

describe('what no document keeps', () => {
  it('is told by its line', () => {
    const { noise } = recognised('\tNơi nhận:\n\n- Lưu. \n  - Định hướng\u00a0\nđủ');
    expect(noise).toEqual([
      { line: 1, kind: 'leading-space', text: '\tNơi nhận:' },
      { line: 3, kind: 'trailing-space', text: '- Lưu. ' },
      { line: 4, kind: 'leading-space', text: '  - Định hướng\u00a0' },
      { line: 4, kind: 'trailing-space', text: '  - Định hướng\u00a0' },
    ]);
  });

  it('holds signs that look like letters and spaces and are not, which the document has mended', () => {
    const source =
      'Tổ\u00a0chức họp tại xã.\nĐảng vi\u200bên dự họp.\nBáo cáo ke\u0302\u0301t quả.';
    const { document, noise } = recognised(source);
    expect(noise).toEqual([
      { line: 1, kind: 'no-break-space', text: 'Tổ\u00a0chức' },
      { line: 2, kind: 'hidden-character', text: 'vi\u200bên' },
      { line: 3, kind: 'decomposed', text: 'ke\u0302\u0301t' },
    ]);
    expect(outlined(document.body, 1000)).toEqual([
      'paragraph Tổ chức họp tại xã.',
      'paragraph Đảng viên dự họp.',
      'paragraph Báo cáo kết quả.',
    ]);
  });

  it('tells of a source that is decomposed throughout by its first lines', () => {
    const { noise } = recognised(Array(50).fill('Cho\u0323n.').join('\n'));
    expect(noise.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(['Trang 2/3', 'Page 1 of 3', 'Trang: 2', 'Trang 2 trên 3', '- 2 -', '2 | Trang'])(
    'holds the label of a page: %s',
    (label) => {
      const { document, noise } = recognised(`Xã họp ngày 05.\n${label}\nXã họp ngày 06.`);
      expect(noise).toEqual([{ line: 2, kind: 'page-number', text: label }]);
      expect(outlined(document.body)).toEqual([
        'paragraph Xã họp ngày 05.',
        'paragraph Xã họp ngày 06.',
      ]);
    },
  );

  it('holds the numbers of pages, and the sentence that they broke is whole again', () => {
    const { document, noise } = recognised(`${PAGE}Trong thời gian tới,\n\n2\n\ntiếp tục làm.`);
    expect(noise).toEqual([{ line: 3, kind: 'page-number', text: '2' }]);
    expect(outlined(document.body, 1000)).toEqual([
      `paragraph ${PAGE}Trong thời gian tới, tiếp tục làm.`,
    ]);
  });

  it.each(['Trang 2', 'Trang 2/3', 'trang 12 / 30', '- 4 -', '– 4 –'])(
    'holds “%s” wherever it stands',
    (number) => {
      expect(recognised(`Một.\n${number}\nHai.`).noise).toEqual([
        { line: 2, kind: 'page-number', text: number },
      ]);
    },
  );

  it('holds the lines that stand over each page with its number', () => {
    const head = (page: number) => `CÔNG BÁO/Số 125/Ngày 20-3-2026     ${page}`;
    const page = Array(6).fill('Xã họp.').join('\n');
    const { noise } = recognised(`${page}\n${head(2)}\n${page}\n${head(3)}\n${page}`);
    expect(noise).toEqual([
      { line: 7, kind: 'page-number', text: head(2) },
      { line: 14, kind: 'page-number', text: head(3) },
    ]);
    const table = `${head(1)}\n${head(2)}\n${head(3)}`;
    expect(recognised(table).noise).toEqual([]);
    expect(recognised(`${page}\n${head(2)}\n${page}`).noise).toEqual([]);
  });

  it('holds the number above the first page', () => {
    expect(recognised('1\nSỞ Y TẾ\nSố: 5/SYT-VP\nSở họp.').noise).toEqual([
      { line: 1, kind: 'page-number', text: '1' },
    ]);
  });

  it('holds the number of a short page that stands apart after another', () => {
    const [page, short] = [PAGE.trimEnd(), PAGE.slice(0, 300).trimEnd()];
    expect(recognised(`${page}\n\n2\n\n${short}\n\n3\n\nHết.`).noise).toEqual([
      { line: 3, kind: 'page-number', text: '2' },
      { line: 7, kind: 'page-number', text: '3' },
    ]);
    expect(recognised(`${page}\n\n2\n\n${short}\n3\nHết.`).noise).toEqual([
      { line: 3, kind: 'page-number', text: '2' },
    ]);
  });

  it.each(['1\nXã A\n2\nXã B\n3\nXã C', 'Tổng số\n2', `${PAGE}\n7\nHết.`, '27/4\nHết.'])(
    'leaves figures of the text: %#',
    (text) => {
      expect(recognised(text).noise.filter(({ kind }) => kind === 'page-number')).toEqual([]);
    },
  );
});
