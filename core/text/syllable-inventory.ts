/**
 * The closed lists behind the syllable grammar: which beginnings and which
 * rhymes written Vietnamese has, and which of them may meet.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Longest first, so that the first match is the right one; `gi` and `qu` are treated apart. */
export const onsets = [
  ...['ngh', 'ng', 'nh', 'gh', 'gi', 'kh', 'ch', 'ph', 'th', 'tr', 'qu'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
] as const;

/** Every written rhyme, without its tone. */
export const rhymes = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt
  uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu
`);

/** What may follow `qu`, whose u is itself the glide. */
export const quRhymes = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng âp ât ây
  e en eo et ê êch ên ênh êt êu i it ôc ơ y ych yên yêt ynh yt
`);

/** Vietnamese has `p` at the beginning of a few borrowed words only. */
export const pRhymes = words('a ac an anh ăc e ê i ich in o oong ô u');

/** `y` alone as a rhyme follows only these (kỹ, lý, mỹ, sỹ, tỷ, hy) or nothing (y, ý). */
export const onsetsBeforeY = words('h k l m s t v');

/** Rhymes that open with a rounded glide; lips that are already closed do not take them. */
export const glideRhyme = /^(?:o[aăe]|u[âêơy])/;
export const onsetsWithoutGlide = words('b m v ph p c k g r gi');
export const glideExceptions = words('boa buyt goa moay phuy roa ruy voan');

/** The long o before c and ng lives in a few borrowed words; elsewhere it is a Telex leftover. */
export const longOWords = words('boong goong loong toong xoong booc cooc mooc sooc');

/** Rhymes closed by a stop take only sắc or nặng. */
export const stopped = /(?:[cpt]|ch)$/;
