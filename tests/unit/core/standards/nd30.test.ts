import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/model/text.ts';
import { figuresIn } from '#core/standards/named-figures.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';

const ANNEX = new URL('../../../../../shared/samples/nd30/Phuluc1.docx', import.meta.url);
const POINT = /^Phụ lục I, phần (I|II), mục ([IVX]+(?:\.\d+)?(?:\.[a-zđ])?)(?:, số .+)?$/u;

/** `I II.9.d` for each mục, number and letter that begins a paragraph of the annex. */
async function pointsOfAnnex(): Promise<ReadonlySet<string>> {
  const reading = await readDocx(readFileSync(ANNEX));
  if (!reading.ok) throw new Error(reading.code);
  const points = new Set<string>();
  let [part, section, number] = ['', '', ''];
  for (const { label, runs } of reading.paragraphs) {
    const text = `${label ?? ''} ${plainText(runs)}`.trim();
    const [, heading] = /^Phần (I{1,2})(?:\s|$)/u.exec(text) ?? [];
    const [, roman] = /^([IV]+)\. \p{Lu}{2}/u.exec(text) ?? [];
    const [, arabic] = /^(\d{1,2})\. ?\S/u.exec(text) ?? [];
    const [, letter] = /^([a-zđ])\) /u.exec(text) ?? [];
    if (heading) [part, section, number] = [heading, '', ''];
    else if (roman) [section, number] = [roman, ''];
    else if (arabic) number = arabic;
    const place = [section, number, letter].filter(Boolean).join('.');
    points.add(`${part} ${place}`);
  }
  return points;
}

describe('Nghị định 30/2020/NĐ-CP', () => {
  const figures = figuresIn(nd30);

  it('names for every figure a point of its annex, in one form', () => {
    const odd = figures.filter(({ clause }) => !POINT.test(clause.point));
    expect(odd.map(({ path, clause }) => [path, clause.point])).toEqual([]);
    expect(figures.length).toBeGreaterThan(70);
  });

  it.skipIf(!existsSync(ANNEX))('names points that stand in the annex', async () => {
    const points = await pointsOfAnnex();
    expect(points.size).toBeGreaterThan(60);
    const absent = figures.filter(({ clause }) => {
      const [, part, place] = POINT.exec(clause.point) ?? [];
      return !points.has(`${part} ${place}`);
    });
    expect(absent.map(({ path, clause }) => [path, clause.point])).toEqual([]);
  });

  it('says plainly what the annex leaves open', () => {
    const open = figures.filter(({ clause }) => clause.confidence !== 'A');
    expect(open.map(({ path, clause }) => `${path} ${clause.confidence}`)).toEqual([
      'page.mirroredBack B',
      'page.pageNumberFromTopMm C',
      'page.columnsMm C',
      'body.contentEnd C',
      'body.signatureGapMm C',
      'styles.star C',
      'styles.separator C',
      'styles.secrecy C',
      'styles.draft C',
      'wording.draft C',
    ]);
  });
});
