import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '#core/proofread/compounds.ts';
import { readConfusions } from '#core/proofread/confusions.ts';
import { collocations } from '#core/proofread/data/collocations.ts';
import { confusionPairs } from '#core/proofread/data/confusion-pairs.ts';
import { everydayPhrases } from '#core/proofread/data/everyday-phrases.ts';
import { freeWords } from '#core/proofread/data/free-words.ts';
import { functionWords } from '#core/proofread/data/function-words.ts';
import { heardSyllables } from '#core/proofread/data/heard-syllables.ts';
import { knownPairs } from '#core/proofread/data/known-pairs.ts';
import { loneWords } from '#core/proofread/data/lone-words.ts';
import { officePairs } from '#core/proofread/data/office-pairs.ts';
import { reduplications } from '#core/proofread/data/reduplications.ts';
import { proofread } from '#core/proofread/proofread.ts';
import { wordForm } from '#core/proofread/word-key.ts';
import { isSyllable } from '#core/text/syllable.ts';

const vietnamese = new Intl.Collator('vi');
const known = knownPairs.flatMap((list) => entries(list));
const office = entries(officePairs);
const confusions = readConfusions(confusionPairs);
const sentences = readFileSync(new URL('./confusion-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

const isSorted = (words: readonly string[]) =>
  words.every((word, at) => at === 0 || vietnamese.compare(words[at - 1] ?? '', word) <= 0);

describe('the word lists', () => {
  it('hold at least 3,000 compounds and 300 confusions', () => {
    expect(known.length + office.length).toBeGreaterThanOrEqual(3000);
    expect(office.length).toBeGreaterThanOrEqual(3000);
    expect(confusions.length).toBeGreaterThanOrEqual(300);
  });

  it.each([...knownPairs, officePairs].map((list, at) => [at, list] as const))(
    'are sorted, unique, in NFC and made of syllables in key form (list %i)',
    (_, list) => {
      const lines = list.trim().split('\n');
      expect(isSorted(lines.map((line) => line.split(' ')[0] ?? ''))).toBe(true);
      expect(new Set(entries(list).map((pair) => pair.join(' '))).size).toBe(entries(list).length);
      expect(list.normalize('NFC')).toBe(list);
      const words = new Set(entries(list).flat());
      expect([...words].filter((word) => !isSyllable(word) || wordForm(word).key !== word)).toEqual(
        [],
      );
      expect(lines.filter((line) => !isSorted(line.split(' ').slice(1)))).toEqual([]);
    },
  );

  it.each([
    ['free words', freeWords],
    ['lone words', loneWords],
    ['function words', functionWords],
    ['everyday phrases', everydayPhrases.replaceAll(',', ' ')],
    ['phrases', collocations.join(' ').replaceAll(',', ' ')],
    ['reduplications', reduplications],
    ['confusions', confusions.map(({ wrong }) => wrong).join(' ')],
  ])('give %s in key form', (_, list) => {
    const words = list.trim().split(/\s+/);
    expect(words.filter((word) => wordForm(word).key !== word)).toEqual([]);
  });

  it.each(
    [...collocations, everydayPhrases].map((list, at) => [at, list.trim().split(/,\s+/)] as const),
  )('hold phrases that are sorted, unique and never suspected (list %i)', (_, phrases) => {
    expect(isSorted(phrases)).toBe(true);
    expect(new Set(phrases).size).toBe(phrases.length);
    const found = phrases.flatMap((phrase) => proofread(`${phrase}.`));
    expect(found.filter(({ kind }) => kind !== 'tone-style-mixed')).toEqual([]);
  });

  it('use no syllable that is not said to be in use, and say so of no other', () => {
    const phrases = [...collocations, everydayPhrases]
      .join(' ')
      .replaceAll(',', ' ')
      .replaceAll('#', ' ');
    const lists = [phrases, loneWords, freeWords, functionWords];
    const used = [...known, ...office].flat().concat(lists.join(' ').trim().split(/\s+/));
    const heard = heardSyllables.trim().split(/\s+/);
    expect(isSorted(heard)).toBe(true);
    expect(new Set(heard)).toEqual(new Set(used));
  });

  it('hold lone words once each, sorted', () => {
    const words = loneWords.trim().split(/\s+/);
    expect(isSorted(words)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });

  it('never suspect a compound of their own', () => {
    const found = [...known, ...office].flatMap((pair) => proofread(`${pair.join(' ')}.`));
    expect(found.filter(({ kind }) => kind !== 'tone-style-mixed')).toEqual([]);
  });
});

describe('the confusions', () => {
  it('are sorted, unique, right in themselves, and have a sentence each', () => {
    const wrong = confusions.map((confusion) => confusion.wrong);
    expect(isSorted(wrong)).toBe(true);
    expect(new Set(wrong).size).toBe(wrong.length);
    expect(sentences.map(([name]) => name)).toEqual(wrong);
    const words = confusions.flatMap(({ wrong: a, right }) => [
      ...a.split(' '),
      ...right.split(' '),
    ]);
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it.each(confusions.map((confusion, at) => [confusion.wrong, confusion, at] as const))(
    'report %s at its place and nothing else',
    (wrong, { right }, at) => {
      const [, bad = '', clean = ''] = sentences[at] ?? [];
      const start = bad.toLowerCase().indexOf(wrong);
      const found = proofread(bad);
      expect(found.map((each) => [each.kind, each.start, each.end])).toEqual([
        ['confusion', start, start + wrong.length],
      ]);
      expect(found[0]?.suggestions.map((text) => text.toLowerCase())).toEqual([right]);
      const mended =
        bad.slice(0, start) + (found[0]?.suggestions[0] ?? '') + bad.slice(start + wrong.length);
      expect(proofread(mended)).toEqual([]);
      expect(proofread(clean)).toEqual([]);
    },
  );
});
