import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { ColumnsNode, ParagraphNode } from '#core/compose/composition.ts';
import { textWidthMm } from '#core/compose/text-width.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { standardFor } from '#core/standards/governing.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';

const TODAY = '2026-11-16';

function headed(document: OfficialDocument, header: Partial<OfficialDocument['header']>) {
  return { ...document, header: { ...document.header, ...header } };
}

/** The two rows of the header, and where a part of it stands. */
function headerOf(document: OfficialDocument) {
  const rows = compose(document, standardFor(document, TODAY))
    .sections[0]?.flow.filter((node): node is ColumnsNode => node.kind === 'columns')
    .slice(0, 2);
  const find = (part: string) => {
    for (const row of rows ?? []) {
      for (const [column, cell] of row.cells.entries()) {
        const node = cell.find(
          (each): each is ParagraphNode => 'runs' in each && each.source.part === part,
        );
        if (node) return { text: plainText(node.runs), widthMm: row.widthsMm[column] ?? 0, node };
      }
    }
    throw new Error(`no ${part} in the header`);
  };
  return { rows, find };
}

const city = 'Thành phố Hồ Chí Minh';
const blank = { day: null, month: 11, year: 2026 };

describe('the columns of the header', () => {
  it('are alike in both rows where everything fits', () => {
    const [names, references] = headerOf(letter()).rows ?? [];
    expect(references?.widthsMm).toEqual(names?.widthsMm);
  });

  it('leave the number whole beside a long place whose day is still to be stamped', () => {
    const number = { value: '', typeCode: 'CV', bodyCode: 'BTGDVTU' };
    const { find } = headerOf(headed(letter(), { place: city, number, date: blank }));
    const { text, widthMm, node } = find('number');
    expect(textWidthMm(text, node.sizePt, {})).toBeLessThan(widthMm);
    expect(text).toMatch(/^Số \u2007{6}/);
    expect(find('place-date').text).not.toContain('\n');
  });

  it('put the date below its place before they break the number', () => {
    const number = { value: '', typeCode: 'CV', bodyCode: 'ĐUUBNDTP-BTCTW' };
    const { find } = headerOf(headed(letter(), { place: city, number, date: blank }));
    const { text, widthMm, node } = find('number');
    expect(textWidthMm(text, node.sizePt, {})).toBeLessThan(widthMm);
    expect(find('place-date').text).toMatch(/^Thành phố Hồ Chí Minh,\nngày/);
  });
});

describe('a name that is too long for its column', () => {
  const named = (name: string) =>
    headerOf(
      headed(stateLetter(), { parent: null, issuer: { name, code: 'UBND' }, place: city }),
    ).find('issuer').text;

  it('goes on before its unit', () => {
    expect(named('ỦY BAN NHÂN DÂN XÃ AN BÌNH')).toBe('ỦY BAN NHÂN DÂN\nXÃ AN BÌNH');
  });

  it('stays as the office broke it', () => {
    expect(named('ỦY BAN\nNHÂN DÂN XÃ AN BÌNH')).toBe('ỦY BAN\nNHÂN DÂN XÃ AN BÌNH');
  });

  it.each([letter, stateLetter])('both stay there, however little the margins leave', (make) => {
    const marginsMm = { top: 20, bottom: 20, left: 100, right: 100 };
    const document = make();
    const { rows } = headerOf({ ...document, page: { ...document.page, marginsMm } });
    for (const { widthsMm } of rows ?? []) {
      expect(Math.min(...widthsMm)).toBeGreaterThan(0);
      expect(widthsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(10);
    }
    expect(rows).toHaveLength(2);
  });
});
