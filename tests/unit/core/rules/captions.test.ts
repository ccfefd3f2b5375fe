import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { markFindings } from '#core/compose/mark-findings.ts';
import { applyEdits } from '#core/model/edit.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { letter, TODAY } from '#tests/support/documents.ts';
import { figure } from '#tests/support/pictures.ts';

const base = letter();
const [first, ...others] = base.body;
if (!first) throw new Error('a letter without text');
const caption = [{ text: 'Hình 1.  Đoàn kiểm tra làm việc tại xã xã Tân Phú' }];
const document = {
  ...base,
  body: [first, figure('f1', { caption }), ...others],
  annexes: [{ id: 'x1', title: 'Ảnh', body: [figure('f2', { caption })] }],
};

const findings = checkDocument(document, { today: TODAY });
const inCaption = findings.filter(({ at }) => at.path.at(-1) === 'caption');

describe('the words of a caption', () => {
  it('are checked like other words, in the text and in annexes', () => {
    expect(inCaption.map(({ at, found }) => [at.path.join('.'), found])).toEqual(
      expect.arrayContaining([
        ['body.f1.caption', 'xã xã'],
        ['annexes.x1.body.f2.caption', 'xã xã'],
      ]),
    );
  });

  it('are mended where they stand', () => {
    const spaces = inCaption.find(({ at, fixes }) => at.path[1] === 'f1' && fixes[0]?.safe);
    const mended = applyEdits(document, spaces?.fixes[0]?.edits ?? []).document.body[1];
    expect(mended).toMatchObject({
      caption: [{ text: 'Hình 1. Đoàn kiểm tra làm việc tại xã xã Tân Phú' }],
    });
  });

  it('are told in the order of the page', () => {
    const places = findings.map(({ at }) => at.path[1]);
    expect(places.indexOf('f1')).toBeLessThan(places.lastIndexOf('x1'));
    const body = document.body.map(({ id }) => id);
    const order = places
      .filter((id) => body.includes(id ?? ''))
      .map((id) => body.indexOf(id ?? ''));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('are marked in pictures of the pages', () => {
    const marked = markFindings(
      compose(document, hd05),
      document,
      inCaption.map(({ at, severity }) => ({ ...at, tone: severity })),
    );
    const nodes = marked.sections.map(({ flow }) =>
      flow.filter((node) => node.kind === 'paragraph' && node.source.path?.at(-1) === 'caption'),
    );
    const marks = nodes.map(
      ([node]) => node?.kind === 'paragraph' && (node.marks?.length ?? 0) > 0,
    );
    expect(marks).toEqual([true, true]);
  });
});
