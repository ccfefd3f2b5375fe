import type { Misspelling } from '#core/proofread/misspelling.ts';
import { proofread } from '#core/proofread/proofread.ts';
import { type Chance, chanceFrom, pick, type SlipKind, slip, spoilsBlank } from './typing-slips.ts';

/** A line with one slip in it, and where. */
export type Planted = {
  readonly right: string;
  readonly wrong: string;
  readonly start: number;
  readonly end: number;
};

export type Recall = {
  readonly planted: number;
  /** A finding touches the slip. */
  readonly found: number;
  /** Its first suggestion gives the line back as it was. */
  readonly mended: number;
};

type Place = { readonly line: string; readonly at: number; readonly word: string };

/** Words in small letters that stand between blanks or before a mark. */
const WORDS = /(?<=^|[\s(“"])\p{Ll}{2,}(?=[\s,;.:)”"]|$)/gu;

function placesIn(lines: readonly string[]): readonly Place[] {
  return lines.flatMap((line) =>
    [...line.matchAll(WORDS)].map(({ 0: word, index }) => ({ line, at: index, word })),
  );
}

function plantAt({ line, at, word }: Place, kind: SlipKind, chance: Chance): Planted | undefined {
  const next = /^ (\p{Ll}{2,})(?=[\s,;.:)”"]|$)/u.exec(line.slice(at + word.length))?.[1] ?? '';
  const blank = spoilsBlank(kind);
  if (blank && next === '') return undefined;
  const wrong = slip(kind, word, next, chance);
  const right = blank ? `${word} ${next}` : word;
  if (wrong === undefined || wrong === right) return undefined;
  const spoilt = line.slice(0, at) + wrong + line.slice(at + right.length);
  return { right: line, wrong: spoilt, start: at, end: at + wrong.length };
}

/** Slips of one kind at random words of the lines, one a line, the same for the same seed. */
export function plant(
  lines: readonly string[],
  kind: SlipKind,
  count: number,
  seed: number,
): readonly Planted[] {
  const places = placesIn(lines);
  const chance = chanceFrom(seed);
  const planted: Planted[] = [];
  for (let tries = 0; planted.length < count && tries < 40 * count; tries += 1) {
    const place = pick(places, chance);
    const one = place && plantAt(place, kind, chance);
    if (one) planted.push(one);
  }
  return planted;
}

/** What touches the slip among all that is found. */
export function findingAt({ wrong, start, end }: Planted): Misspelling | undefined {
  return proofread(wrong, { system: 'state' }).find(
    (each) => each.start < end && each.end > start && each.kind !== 'tone-style-mixed',
  );
}

/** Whether the finding's first suggestion gives the line back. */
export function mends(
  { right, wrong }: Planted,
  { start, end, suggestions }: Misspelling,
): boolean {
  return wrong.slice(0, start) + (suggestions[0] ?? '') + wrong.slice(end) === right;
}

/** How many of the slips are found, and mended by what is suggested first. */
export function recallOf(slips: readonly Planted[]): Recall {
  const found = slips.flatMap((each) => {
    const finding = findingAt(each);
    return finding ? [mends(each, finding)] : [];
  });
  return {
    planted: slips.length,
    found: found.length,
    mended: found.filter(Boolean).length,
  };
}
