import { knownPairsAToD } from './known-pairs-a-d.ts';
import { knownPairsEToM } from './known-pairs-e-m.ts';
import { knownPairsNToS } from './known-pairs-n-s.ts';
import { knownPairsTToY } from './known-pairs-t-y.ts';

/**
 * Syllables that stand together rightly, in general prose as well as in offices: words, and
 * common neighbours. The list is broad on purpose and no dictionary: above all it keeps the
 * proofreader silent, since a pair listed here is never suspected. What is *suggested* comes
 * from office-pairs.ts, and from here only for syllables that begin no listed pair.
 */
export const knownPairs = [knownPairsAToD, knownPairsEToM, knownPairsNToS, knownPairsTToY] as const;
