/**
 * The proofreader: finds what a careful colleague would mark in Vietnamese office prose,
 * offline and from word lists of our own.
 *
 * | part | finds | by |
 * | --- | --- | --- |
 * | words | nothing: splits, and sets names, codes, addresses aside | shape and place |
 * | confusions | `xã hôi`, `bổ xung` | a list of wrong pairs, guarded by known words |
 * | doubled-words | `số số` | sameness, less reduplications |
 * | non-syllables | `nghành`, `thuowngf`, `xãhội` | the syllable grammar of core/text |
 * | wrong-blanks | `thự c hiện`, `củangười` | what nobody uses, and reads well parted otherwise |
 * | improbable-words | `quy định nay`, `đơn vị va cá nhân` | how much likelier one slip away reads |
 * | tone-styles | `ủy` beside `uỷ` | counting |
 * | capitals | `Việt nam`; in State documents `Sở tài chính`, `thứ hai` | names and places |
 * | spacing | `dân,cán bộ` | patterns |
 *
 * Earlier parts claim their words; later ones leave those alone, so one slip is one finding.
 * Silence is the default: a word is reported only when nothing else it could be is likely.
 * The data stand in data/: the broad list of known pairs exists to *prevent* findings, the list
 * of office pairs to make suggestions. How well it does is measured in the tests (quality).
 */
import type { ToneStyle } from '../text/syllable.ts';
import { findMissingCapitals } from './capitals.ts';
import { findConfusions } from './confusions.ts';
import { findDoubledWords } from './doubled-words.ts';
import { findImprobableWords } from './improbable-words.ts';
import type { Misspelling } from './misspelling.ts';
import { findNonSyllables } from './non-syllables.ts';
import { findSpacing } from './spacing.ts';
import { findMixedToneStyles } from './tone-styles.ts';
import { wordsOf } from './words.ts';
import { findWrongBlanks } from './wrong-blanks.ts';

export interface ProofreadOptions {
  /** Words and phrases that are right here, lower case, NFC. */
  readonly personal?: ReadonlySet<string>;
  readonly office?: ReadonlySet<string>;
  /** The office's tone style, or the whole document's; without it the text's own majority. */
  readonly toneStyle?: ToneStyle;
  /** Capitals of Phụ lục II are asked of State documents only. */
  readonly system?: 'party' | 'state';
  /** Whether the text is a paragraph of its own, which begins as sentences do. */
  readonly isParagraph?: boolean;
  /** Whether it is an item of a list, which may be a piece of a sentence. */
  readonly isItem?: boolean;
}

/**
 * Everything that reads wrong in `text`, by place; the same text gives the same list.
 *
 * @param text - one block or a whole document, best in NFC; line ends part sentences
 * @returns findings with UTF-16 offsets into `text`, never overlapping but for tone style and
 *   capitals, which judge another side of the same word; cost grows linearly
 */
export function proofread(text: string, options: ProofreadOptions = {}): readonly Misspelling[] {
  const words = wordsOf(text);
  const claimed = new Set<number>();
  const found = [
    ...findConfusions(words, claimed),
    ...findDoubledWords(words, claimed),
    ...findWrongBlanks(words, claimed),
    ...findNonSyllables(text, words, claimed),
    ...findImprobableWords(text, words, claimed),
    ...findMixedToneStyles(words, options.toneStyle),
    ...findMissingCapitals(text, words, options),
    ...findSpacing(text, words),
  ];
  return found
    .filter((each) => !isAccepted(each.found, options))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function isAccepted(found: string, options: ProofreadOptions): boolean {
  const lower = found.normalize('NFC').toLowerCase();
  return Boolean(options.personal?.has(lower) || options.office?.has(lower));
}
