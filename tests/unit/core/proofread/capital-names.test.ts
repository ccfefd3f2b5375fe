import { describe, expect, it } from 'vitest';
import { proofread } from '#core/proofread/proofread.ts';
import { wordForm } from '#core/proofread/word-key.ts';
import { CAPITAL_NAMES } from '#core/standards/capital-names.ts';

const names = CAPITAL_NAMES.flatMap((of) =>
  of.names.map((name) => ({ name, of, point: of.clause.point, right: name.replaceAll('~', '') })),
);

/** A capital for every syllable, those after hyphens too. */
const capital = (word: string) =>
  word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** The usual slips: all capitals but the first lost, the only one too, or every word with one. */
function slips(name: string, isSure: boolean): readonly string[] {
  const words = name.split(' ');
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  const first = large.length > 1 || !isSure ? words.indexOf(large[0] ?? '') : -1;
  const lost = words.map((word, at) => (at === first ? word : word.toLowerCase()));
  const each = words.map((word) => (word.startsWith('~') ? word : capital(word)));
  return [lost, each].map((slip) => slip.join(' ').replaceAll('~', ''));
}

const capitalsIn = (text: string) =>
  proofread(text, { system: 'state' }).filter(({ kind }) => kind === 'capital');

describe('names that have a fixed form', () => {
  it.each(names)('$right is right by $point', ({ right }) => {
    expect(capitalsIn(`Theo ${right}, đề nghị thực hiện.`)).toEqual([]);
    expect(capitalsIn(`Theo ${right.toUpperCase()}, đề nghị thực hiện.`)).toEqual([]);
  });

  it.each(names)('$right is asked of its slips', ({ name, of, right, point }) => {
    const wrong = slips(name, of.evidence === 'always').filter((slip) => slip !== right);
    expect(wrong).not.toEqual([]);
    for (const slip of wrong) {
      const text = `Theo ${slip}, đề nghị thực hiện.`;
      expect(capitalsIn(text)).toMatchObject([
        { start: 5, found: slip, suggestions: [right], clause: { point } },
      ]);
    }
  });

  it('stand once each, in NFC', () => {
    const keys = names.map(({ right }) => right.split(' ').map((word) => wordForm(word).key));
    const written = keys.map((each) => each.join(' '));
    expect(written.filter((each, at) => written.indexOf(each) !== at)).toEqual([]);
    expect(written.filter((each) => each !== each.normalize('NFC'))).toEqual([]);
  });
});
