import { describe, expect, it } from 'vitest';
import { annexLabels } from '#core/compose/annexes.ts';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { stateLetter } from '#tests/support/documents.ts';

function withAnnexes(titles: readonly string[], asFound: OfficialDocument['asFound'] = {}) {
  const annexes = titles.map((title, index) => ({ id: `x${index + 1}`, title, body: [] }));
  return stateLetter({ annexes, asFound });
}

const bare = (id: string) => ({ [`annex/${id}/label`]: { text: '' } });

describe('what stands over the name of an annex', () => {
  it.each([
    ['one', withAnnexes(['DANH SÁCH']), ['Phụ lục']],
    ['two', withAnnexes(['DANH SÁCH', 'BIỂU']), ['Phụ lục I', 'Phụ lục II']],
    ['a list that the source calls only that', withAnnexes(['DANH SÁCH'], bare('x1')), ['']],
    [
      'a list before two that are called so',
      withAnnexes(['DANH SÁCH', 'SỐ LIỆU', 'BIỂU ĐỒ'], bare('x1')),
      ['', 'Phụ lục I', 'Phụ lục II'],
    ],
    [
      'one with a label of its own in the name, which counts',
      withAnnexes(['Phụ lục 1. SỐ LIỆU', 'BIỂU ĐỒ'], bare('x1')),
      ['', 'Phụ lục II'],
    ],
    [
      'a name that only begins like one',
      withAnnexes(['Phụ lụcx', 'BIỂU ĐỒ'], bare('x1')),
      ['', 'Phụ lục'],
    ],
  ])('is as the source has it, else as its place gives it: %s', (_, document, labels) => {
    expect(annexLabels(document, nd30)).toEqual(labels);
  });

  it('leads the outline; where it is absent the name does', () => {
    const heads = (document: OfficialDocument) =>
      compose(document, nd30)
        .sections.slice(1)
        .map(({ flow }) =>
          flow.flatMap((node) =>
            node.kind === 'paragraph' ? [[plainText(node.runs), node.outlineLevel]] : [],
          ),
        );
    const reference = { 'annex/x1/reference': { text: '' } };
    expect(heads(withAnnexes(['DANH SÁCH'], reference))).toEqual([
      [
        ['Phụ lục', 1],
        ['DANH SÁCH', null],
      ],
    ]);
    expect(heads(withAnnexes(['DANH SÁCH'], { ...reference, ...bare('x1') }))).toEqual([
      [['DANH SÁCH', 1]],
    ]);
  });
});
