import { knownPairsAToD } from './known-pairs-a-d.ts';
import { knownPairsEToM } from './known-pairs-e-m.ts';
import { knownPairsNToS } from './known-pairs-n-s.ts';
import { knownPairsTToY } from './known-pairs-t-y.ts';

/**
 * Words of two syllables that stand together rightly, in general prose as well as in offices.
 * They only ever keep the proofreader silent: a pair listed here is never suspected.
 */
export const knownPairs = [knownPairsAToD, knownPairsEToM, knownPairsNToS, knownPairsTToY] as const;
