import type { IssuingBody, System } from '#core/model/header.ts';
import { ARCHIVE_WORDS, BODY_FAMILIES, type BodyFamily, PLACE_UNITS } from './bodies.ts';

/** A printed name taken apart: `ĐẢNG ỦY` + `XÃ` + `AN BÌNH`. */
export type NameParts = {
  readonly family: BodyFamily;
  /** What follows the family's words, in capitals: `XÃ AN BÌNH`. */
  readonly rest: string;
  readonly unit: string | null;
  /** The proper name without its unit. */
  readonly proper: string;
};

function inCapitals(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi');
}

/** Whether two printed names are of one body, whatever their letters. */
export function sameBody(a: string, b: string): boolean {
  return inCapitals(a) === inCapitals(b);
}

function startsWithWords(name: string, words: string): boolean {
  return name === words || name.startsWith(`${words} `);
}

/** Takes `name` (in any case) apart; null where its first words are of no body that we know. */
export function nameParts(name: string, system: System): NameParts | null {
  const capitals = inCapitals(name);
  const family = BODY_FAMILIES.find(
    (each) => each.system === system && startsWithWords(capitals, each.begins),
  );
  if (!family) return null;
  const rest = capitals.slice(family.begins.length).trim();
  const unit = PLACE_UNITS.find((each) => startsWithWords(rest, each)) ?? null;
  return { family, rest, unit, proper: unit ? rest.slice(unit.length).trim() : rest };
}

/** Words inside a name that are none themselves. */
const COMMON_WORDS =
  /(?<=\s)(các|và|của|với|cơ quan|doanh nghiệp|thành phố|tỉnh|xã|phường|đặc khu|trực thuộc)(?=\s)/giu;

/** Each word with a capital, as names of places and people are written: `An Bình`. */
function asProperName(capitals: string): string {
  const words = capitals
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toLocaleUpperCase('vi');
    });
  return words.replace(COMMON_WORDS, (word) => word.toLocaleLowerCase('vi'));
}

/** A name inside a sentence: `xã An Bình`, `Đảng ủy xã An Bình`; unknown words as proper names. */
export function inSentence(name: string, system: System): string {
  const parts = nameParts(name, system);
  if (!parts) return asProperName(inCapitals(name));
  const { family, unit, proper } = parts;
  const words = [family.reads, unit?.toLocaleLowerCase('vi') ?? '', asProperName(proper)];
  return words.filter((word) => word !== '').join(' ');
}

function isOrgan(parts: NameParts | null): boolean {
  return parts?.family.rank === 'organ';
}

/** How the office is called in lists: an organ together with the body above it. */
export function usualLabel(issuer: string, parent: string, system: System): string {
  if (issuer.trim() === '') return '';
  const own = inSentence(issuer, system);
  const needsParent = isOrgan(nameParts(issuer, system)) && parent.trim() !== '';
  return needsParent ? `${own} ${inSentence(parent, system)}` : own;
}

/** The code in the ký hiệu that the name suggests, '' where it suggests none. */
export function usualCode(
  issuer: string,
  parent: Pick<IssuingBody, 'name' | 'code'>,
  system: System,
): string {
  const family = nameParts(issuer, system)?.family;
  if (!family) return '';
  if (!family.addsParentCode) return family.code;
  return family.code + (parent.code || (nameParts(parent.name, system)?.family.code ?? ''));
}

/** One syllable, or a number, is not said without its unit: `Quận 12`, `Phường Vàng`. */
function placeOf({ unit, proper }: NameParts): string {
  const isShort = /^\d/.test(proper) || !proper.includes(' ');
  return asProperName(unit && isShort ? `${unit} ${proper}` : proper);
}

function saysPlace({ family, unit, proper }: NameParts): boolean {
  return proper !== '' && (unit !== null || family.placeFollows);
}

/** The place that stands before the date, from the issuer's name or from the body above it. */
export function usualPlace(issuer: string, parent: string, system: System): string {
  const parts = [issuer, parent].map((name) => nameParts(name, system));
  const of = parts.find((each) => each !== null && saysPlace(each));
  return of ? placeOf(of) : '';
}

/** The archive line without dash and full stop: `Lưu Văn phòng Đảng ủy`. */
export function usualArchive(issuer: string, parent: string, system: System): string {
  const words = ARCHIVE_WORDS[system];
  if (issuer.trim() === '' || system === 'state') return issuer.trim() === '' ? '' : words;
  const parts = nameParts(issuer, system);
  if (!parts) return '';
  if (parts.family.code === 'CB') return `${words} ${parts.family.reads}`;
  if (parts.family.rank === 'committee') return `${words} Văn phòng ${parts.family.reads}`;
  const above = nameParts(parent, system)?.family.reads;
  return [words, parts.family.reads, above].filter(Boolean).join(' ');
}
