import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { canReadPdf, linesOfPages } from '#tests/support/pdf-text.ts';
import { goldenCases } from './cases.ts';
import { summaryOf } from './summary.ts';

const cases = goldenCases();
const press = createPress({ createdAt: 1_800_000_000 });

describe.each(cases)('$name', ({ folder, composition }) => {
  it('is composed as expected', async () => {
    const file = path.join(folder, 'expected/composition.txt');
    await expect(summaryOf(composition)).toMatchFileSnapshot(file);
  });

  it.skipIf(!canReadPdf())('is set on the expected pages, line by line', async () => {
    const pages = linesOfPages(press.pdf(composition));
    const text = pages.map((lines, index) => [`— ${index + 1} —`, ...lines, ''].join('\n'));
    await expect(text.join('\n')).toMatchFileSnapshot(path.join(folder, 'expected/pages.txt'));
  });
});
