import { matchesOf } from './matches.ts';
import { isSyllable } from './syllable.ts';

/** One way of writing a term, where it stands. */
export type FoundVariant = {
  /** Which term it is; all its forms share the name. */
  readonly family: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
};

export type TermFamily = {
  readonly name: string;
  readonly pattern: RegExp;
  /** Small letters of which every form has at least one: texts without them are passed over. */
  readonly hints: readonly string[];
  /** The form that offices settled on; else the one that the text has most often. */
  readonly preferred: string | null;
};

const edge = (source: string, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** Bodies in whose names `nhân dân` always stands in small letters. */
const NOT_IN_NAMES =
  '(?<!(?:ban|đồng|án|sát|an|đội|Báo|giáo|sĩ|sỹ|thuốc|chứng|thẩm|tranh|lực lượng vũ trang|trang|hiệu) )';

/** Terms that are written in several ways; the whole of a pattern is one way of writing. */
export const TERM_FAMILIES: readonly TermFamily[] = [
  {
    name: 'covid',
    hints: ['covid'],
    pattern: edge('covid(?:\\s*[-–—]\\s*|\\s)19', 'giu'),
    preferred: null,
  },
  {
    name: 'vắc xin',
    hints: ['vắc', 'vacc', 'vacx'],
    pattern: edge('vắc[- ]?xin|vaccine|vacxin|vắc-xin', 'giu'),
    preferred: null,
  },
  {
    name: 'bảo đảm',
    hints: ['đảm'],
    pattern: edge('bảo đảm|đảm bảo', 'giu'),
    preferred: 'bảo đảm',
  },
  {
    name: 'Nhân dân',
    hints: ['nhân dân'],
    pattern: edge(`(?<=[\\p{Ll},] )${NOT_IN_NAMES}[Nn]hân dân`),
    preferred: null,
  },
  {
    name: 'phòng, chống',
    hints: ['chống'],
    pattern: edge('phòng,? chống', 'giu'),
    preferred: 'phòng, chống',
  },
  {
    name: 'dịch bệnh',
    hints: ['covid'],
    pattern: edge('phòng, chống (?:dịch )?bệnh(?= covid)', 'giu'),
    preferred: 'phòng, chống dịch bệnh',
  },
  {
    name: 'trang tin',
    hints: ['tin điện tử'],
    pattern: edge('trang (?:thông )?tin điện tử', 'giu'),
    preferred: null,
  },
  {
    name: 'kỹ',
    hints: ['kỹ ', 'kĩ '],
    pattern: edge('k[ỹĩ](?= (?:thuật|năng|sư))', 'giu'),
    preferred: null,
  },
  {
    name: 'lý',
    hints: ['lý', 'lí'],
    pattern: edge('(?<=(?:quản|xử|pháp|đại|địa) )l[ýí]', 'giu'),
    preferred: null,
  },
  {
    name: 'kỷ',
    hints: ['kỷ', 'kỉ'],
    pattern: edge('k[ỷỉ](?= (?:luật|niệm|cương|nguyên|lục))', 'giu'),
    preferred: null,
  },
  {
    name: 'sĩ',
    hints: ['sĩ', 'sỹ'],
    pattern: edge('(?<=(?:bác|chiến|tiến|thạc|y|nghệ|dược|liệt) )s[ĩỹ]', 'giu'),
    preferred: null,
  },
  {
    name: 'quý',
    hints: ['quý ', 'quí '],
    pattern: edge('qu[ýí](?= (?:[IVX]+|\\d|báo|vị))', 'giu'),
    preferred: null,
  },
  { name: 'e-mail', hints: ['mail'], pattern: edge('e-?mail', 'giu'), preferred: null },
];

/** Latin words; those in addresses and those that Vietnamese has are sorted out one by one. */
const LATIN = /[A-Za-z]{4,}/g;
const JOINED_BEFORE = /[\p{L}\p{N}@./_-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{N}@/_-]|\.[a-z])/u;

const syllables = new Map<string, boolean>();
const MOST_SYLLABLES = 20_000;

function isVietnamese(word: string): boolean {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  if (syllables.size >= MOST_SYLLABLES) syllables.clear();
  const judged = isSyllable(word);
  syllables.set(word, judged);
  return judged;
}

function isForeignName(text: string, word: string, start: number): boolean {
  if (isVietnamese(word) || ORDINARY.test(word)) return false;
  const end = start + word.length;
  const isJoined =
    JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start)) ||
    JOINED_AFTER.test(text.slice(end, end + 2));
  return !isJoined;
}
/** Short words that are in every text and whose capital depends on the place. */
const ORDINARY = /^(?:covid|email|mail)$/iu;

/** Terms in which the capital is the question; in the others it depends on the place. */
const CAPITAL_MATTERS: readonly string[] = ['covid', 'Nhân dân'];

/** Texts without any of the hints are passed over at once; most are. */
const HINTS = new RegExp(TERM_FAMILIES.flatMap(({ hints }) => hints).join('|'));

/** Every written form of the terms that we know, and of foreign names, in `text`. */
export function findVariants(text: string): readonly FoundVariant[] {
  const found: FoundVariant[] = [];
  const small = text.toLowerCase();
  for (const family of HINTS.test(small) ? TERM_FAMILIES : []) {
    if (!family.hints.some((hint) => small.includes(hint))) continue;
    for (const { 0: word, index: start } of matchesOf(text, family.pattern)) {
      const end = start + word.length;
      const form = CAPITAL_MATTERS.includes(family.name) ? word : word.toLowerCase();
      found.push({ family: family.name, form, start, end });
    }
  }
  for (const { 0: word, index: start } of matchesOf(text, LATIN)) {
    if (!isForeignName(text, word, start)) continue;
    found.push({ family: word.toLowerCase(), form: word, start, end: start + word.length });
  }
  return found.sort((a, b) => a.start - b.start);
}
