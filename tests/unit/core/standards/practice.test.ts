import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANDARDS } from '#core/standards/governing.ts';
import { figuresIn } from '#core/standards/named-figures.ts';
import { PRACTICE } from '#core/standards/practice.ts';

const ROOT = new URL('../../../../', import.meta.url);
const named = Object.entries(PRACTICE).flatMap(([place, lengths]) =>
  Object.entries(lengths).map(([name, length]) => ({ path: `${place}.${name}`, ...length })),
);

function sources(folder: string, ending: string): readonly (readonly [string, string])[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith(ending))
    .map((name) => [`${folder}${name}`, readFileSync(new URL(folder + name, ROOT), 'utf8')]);
}

/** Lines of code that name a length by its number; comments tell what they like. */
function lengthsIn([file, text]: readonly [string, string], length: RegExp): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$|^\s*\/?\*.*$/u, '').trim())
    .filter((line) => length.test(line))
    .map((line) => `${file}: ${line}`);
}

describe('lengths that no clause gives', () => {
  it.each(named)('$path is a length with its reason', ({ path, value, unsaid }) => {
    expect(path).toMatch(/(?:Pt|Mm|Sizes|Share|Gaps|stretch|sideBySide)$/u);
    expect(value).toBeGreaterThan(0);
    expect(unsaid.length).toBeGreaterThan(12);
  });

  it('are in every pack, and none of them passes for a figure of the law', () => {
    expect(named.length).toBeGreaterThan(30);
    for (const standard of STANDARDS) {
      expect(standard.practice).toBe(PRACTICE);
      const paths = figuresIn(standard).map(({ path }) => path);
      expect(paths.filter((path) => path.startsWith('practice'))).toEqual([]);
      expect(paths.length).toBeGreaterThan(60);
    }
  });

  it('stand nowhere else: what composes has only allowances for how programs differ', () => {
    const length = /\b\w+(?:Pt|Mm)\w*: \d*\.?\d*[1-9]|(?<!PER)_(?:PT|MM) = \d/u;
    const found = sources('core/compose/', '.ts').flatMap((file) => lengthsIn(file, length));
    expect(found).toEqual([
      'core/compose/balance.ts: const STEP_MM = 0.5;',
      'core/compose/balance.ts: const DOUBT_MM = 0.6;',
      'core/compose/cell-width.ts: const SLACK_MM = 0.2;',
      'core/compose/closing.ts: const HIGHEST_WHOLE_PT = 540;',
      'core/compose/closing.ts: const SLACK_MM = 1;',
      'core/compose/figure.ts: const SPARE_PT = 4;',
      'core/compose/header-columns.ts: const SLACK_MM = 0.6;',
      'core/compose/height.ts: const DOUBT_MM = 0.6;',
      'core/compose/held-together.ts: const WHOLE_TABLE_PT = 280;',
      'core/compose/opening.ts: const SLACK_MM = 1;',
      'core/compose/page-layout.ts: const LEAST_FOOT_MM = 1;',
    ]);
  });

  it('stand nowhere else: the pages of the PDF are set by what they are given', () => {
    const length = /(?<!\* |[\w.])(?!0pt)[\d.]+(?:pt|mm)\b/u;
    const found = sources('resources/typst/', '.typ').flatMap((file) => lengthsIn(file, length));
    // Within a point of the margin a table stands at the head of its page.
    expect(found).toEqual([
      'resources/typst/blocks.typ: let is-at-head = y > 0pt and y < page.margin.top + 1pt',
    ]);
  });

  it('stand nowhere else: the DOCX adds only paragraphs that Word demands', () => {
    const length = /(?<!PER)_(?:PT|MM) = \d|\b(?:size|space|before|after): \d*\.?\d*[1-9]/u;
    const found = sources('main/export/docx/write/', '.ts').flatMap((file) =>
      lengthsIn(file, length),
    );
    expect(found).toEqual([
      'main/export/docx/write/line.ts: const CARRIER_PT = 1;',
      'main/export/docx/write/style-sheet.ts: export const SEAM_PT = 1;',
    ]);
  });

  it('stand nowhere else: the sheet has lengths of the screen only', () => {
    const found = sources('renderer/page/', '.css').flatMap((file) =>
      lengthsIn(file, /(?<![\w.])[\d.]+(?:pt|mm)\b/u),
    );
    expect(found).toEqual([]);
  });
});
