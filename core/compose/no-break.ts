import type { Run } from '#core/model/text.ts';

const NON_BREAKING_HYPHEN = '\u2011';

/** A hyphen with something before it and after it: `Covid-19`, `152-CV/ĐU`, but not `xã hội - văn hóa`. */
const INNER_HYPHEN = /(?<=\S)-(?=\S)/gu;

/** Only hyphens: `-----` is a figure of its own, which never stands where a line could break. */
const ONLY_HYPHENS = /^-+$/u;

/**
 * `text` with every hyphen inside a word as the one after which lines do not break. Word processors
 * disagree about such breaks, and a number broken in two reads badly anyway.
 */
export function withoutHyphenBreaks(text: string): string {
  return ONLY_HYPHENS.test(text) ? text : text.replace(INNER_HYPHEN, NON_BREAKING_HYPHEN);
}

/** The same for runs; a hyphen at the edge of a run looks at the neighbouring run. */
export function runsWithoutHyphenBreaks(runs: readonly Run[]): readonly Run[] {
  const whole = withoutHyphenBreaks(runs.map(({ text }) => text).join(''));
  let offset = 0;
  return runs.map((run) => {
    const text = whole.slice(offset, offset + run.text.length);
    offset += run.text.length;
    return text === run.text ? run : { ...run, text };
  });
}
