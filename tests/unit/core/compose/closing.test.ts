import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { ColumnsNode } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { letter } from '#tests/support/documents.ts';

function withRecipients(count: number, text: string): OfficialDocument {
  const [first, ...others] = letter().recipients;
  const more = Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    text: `${text} ${index + 1}`,
    purpose: '',
  }));
  return letter({ recipients: [...(first ? [first] : []), ...more, ...others.slice(-1)] });
}

/** The rows of the closing: how many paragraphs stand left and right, and whether it is whole. */
function rowsOf(document: OfficialDocument) {
  const flow = compose(document, hd05).sections[0]?.flow ?? [];
  const isColumns = (node: (typeof flow)[number]): node is ColumnsNode => node.kind === 'columns';
  const rows = flow.filter(isColumns).slice(2);
  return rows.map(({ cells, keepTogether }) => ({
    counts: cells.map((cell) => cell.length),
    keepTogether,
  }));
}

const SHORT = 'Đảng ủy phường số';
const LONG = 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường số';

describe('recipients beside the signature', () => {
  it('stand there as one as long as they have room on a page', () => {
    expect(rowsOf(withRecipients(30, SHORT))).toEqual([{ counts: [33, 3], keepTogether: true }]);
    expect(rowsOf(withRecipients(15, LONG))).toEqual([{ counts: [18, 3], keepTogether: true }]);
  });

  it('go on below it row by row where they are too many, none of them split', () => {
    const short = rowsOf(withRecipients(40, SHORT));
    expect(short[0]).toEqual({ counts: [9, 3], keepTogether: true });
    expect(short.slice(1)).toEqual(
      Array.from({ length: 34 }, () => ({ counts: [1, 0], keepTogether: true })),
    );
    const long = rowsOf(withRecipients(40, LONG));
    expect(long[0]).toEqual({ counts: [6, 3], keepTogether: true });
    expect(long.length).toBe(38);
  });

  it('print every one of them in its order', () => {
    const flow = compose(withRecipients(40, LONG), hd05).sections[0]?.flow ?? [];
    const printed = flow.flatMap((node) =>
      node.kind === 'columns'
        ? node.cells
            .flat()
            .flatMap((each) =>
              each.kind === 'paragraph' && each.style === 'recipient' ? [plainText(each.runs)] : [],
            )
        : [],
    );
    expect(printed.length).toBe(42);
    expect(printed[1]).toBe(`- ${LONG} 1;`);
    expect(printed[40]).toBe(`- ${LONG} 40;`);
  });
});
