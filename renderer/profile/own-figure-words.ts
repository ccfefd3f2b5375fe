import type { DocumentType } from '#core/model/document-type.ts';
import type { OwnField, OwnFigure } from '#core/standards/own-figures.ts';
import type { OwnFault, OwnKind, OwnValue } from '#core/standards/own-value.ts';
import type { Standard, StyleName } from '#core/standards/standard.ts';
import { ownFiguresText as words } from '#renderer/text/own-figures.ts';

/** What a figure is called; null for one that has no name. */
export function figureName({ types }: Standard, path: string): string | null {
  const [root, key = ''] = path.split('.');
  if (root === 'types') {
    const type = types[key as DocumentType];
    return type ? words.codeOf(type.name.toLocaleLowerCase('vi')) : null;
  }
  if (root === 'styles') return words.styleNames[key as StyleName] ?? null;
  return words.names[path] ?? null;
}

export function partName(inner: readonly string[]): string | null {
  return words.parts[inner.join('.')] ?? null;
}

/** Tokens as the user writes them: `{số}` for `{n}`. */
function shownTokens(text: string): string {
  return text.replace(/\{(\w+)\}/gu, (whole, token: string) => {
    const shown = words.tokens[token];
    return shown === undefined ? whole : `{${shown}}`;
  });
}

function storedTokens(text: string): string {
  return Object.entries(words.tokens).reduce(
    (stored, [token, shown]) => stored.replaceAll(`{${shown}}`, `{${token}}`),
    text,
  );
}

function tokenList(tokens: readonly string[]): string {
  return tokens.map((token) => shownTokens(`{${token}}`)).join(', ');
}

function number(value: number): string {
  return value.toLocaleString('vi', { useGrouping: false });
}

/** A value as the field shows it. */
export function valueText(value: OwnValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return shownTokens(value.trim());
  return typeof value === 'boolean' ? String(value) : value.join(' ');
}

/** What was written in a field as a value of its kind; null for a number that is none. */
export function writtenValue(kind: OwnKind, text: string): OwnValue | undefined {
  const bare = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  switch (kind.kind) {
    case 'number': {
      if (bare === '') return null;
      return /^\d+(?:[.,]\d+)?$/u.test(bare) ? Number(bare.replace(',', '.')) : undefined;
    }
    case 'text':
      if (bare === '') return kind.mayBeNone ? null : '';
      return storedTokens(bare) + (kind.isPrefix ? ' ' : '');
    case 'code':
      return bare === '' ? null : bare;
    case 'marks':
      return bare === '' ? [] : bare.split(' ');
    case 'flag':
      return bare === 'true';
    case 'choice':
      return bare;
  }
}

/** Why what was written cannot stand there, and what can. */
export function faultWords(kind: OwnKind, fault: OwnFault): string {
  const { faults } = words;
  if (kind.kind === 'number') {
    const { min, max, unit } = kind;
    return faults.number(words.measured(number(min), unit), words.measured(number(max), unit));
  }
  if (fault === 'long' && kind.kind === 'text') return faults.long(kind.most);
  if (fault === 'tokens' && kind.kind === 'text')
    return kind.known.length === 0 ? faults.noTokens : faults.tokens(tokenList(kind.known));
  if (fault === 'empty' || fault === 'code' || fault === 'marks') return faults[fault];
  return faults.kind;
}

/** What helps to fill a field in. */
export function fieldHint(kind: OwnKind): string | undefined {
  if (kind.kind === 'marks') return words.marksHint;
  if (kind.kind === 'code') return words.noneHint;
  if (kind.kind === 'number') return kind.mayBeNone ? words.widthHint : undefined;
  if (kind.kind !== 'text') return undefined;
  if (kind.needed.length > 0) return words.keepTokens(tokenList(kind.needed));
  if (kind.known.length > 0) return words.mayUseTokens(tokenList(kind.known));
  return kind.mayBeNone ? words.noneHint : undefined;
}

export function fieldLabel({ inner, kind }: OwnField): string {
  const name = partName(inner) ?? inner.join('.');
  return kind.kind === 'number' ? words.labelled(name, kind.unit) : name;
}

function said({ kind, standard }: OwnField): string {
  if (standard === null) return words.none;
  if (kind.kind === 'number') return words.measured(valueText(standard), kind.unit);
  if (kind.kind === 'flag') return standard === true ? words.yes : words.no;
  if (kind.kind === 'choice') return words.options[String(standard)] ?? String(standard);
  return words.quoted(valueText(standard));
}

/** One part of several: `14 pt`, `đậm`, `Sau I, II: dấu chấm`; null for what is not there. */
function partSaid(field: OwnField): string | null {
  const { inner, kind, standard } = field;
  const key = inner.at(-1);
  if (kind.kind === 'flag')
    return standard === true ? (partName(inner) ?? '').toLocaleLowerCase('vi') : null;
  return key === 'sizePt' || key === 'align' ? said(field) : `${partName(inner)}: ${said(field)}`;
}

/** What the standard has there, in words. */
export function standardWords({ fields, isAbsentInStandard }: OwnFigure): string {
  if (isAbsentInStandard) return words.absent;
  const [first] = fields;
  if (fields.length === 1 && first && first.inner.length === 0) return said(first);
  return fields
    .map(partSaid)
    .filter((each) => each !== null)
    .join(', ');
}
