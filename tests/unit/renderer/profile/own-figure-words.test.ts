import { describe, expect, it } from 'vitest';
import { STANDARDS } from '#core/standards/governing.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { type OwnField, ownFigures, withOwnPresence } from '#core/standards/own-figures.ts';
import { modelOf, tokensOf } from '#core/standards/own-value.ts';
import type { Standard } from '#core/standards/standard.ts';
import { findOwnFigures } from '#renderer/profile/find-own-figures.ts';
import {
  fieldHint,
  fieldLabel,
  figureName,
  partName,
  standardWords,
  valueText,
  writtenValue,
} from '#renderer/profile/own-figure-words.ts';
import { ownFiguresText } from '#renderer/text/own-figures.ts';

/** The figures with those parts too that the pack leaves away. */
function wholeFigures(standard: Standard) {
  const absent = ownFigures(standard, {}).filter(({ isAbsent }) => isAbsent);
  const overrides = absent.reduce(
    (all, { path }) => withOwnPresence(standard, all, path, true),
    {},
  );
  return ownFigures(standard, overrides);
}

function field(standard: Standard, path: string, inner = ''): OwnField {
  const figure = wholeFigures(standard).find((each) => each.path === path);
  const found = figure?.fields.find((each) => each.inner.join('.') === inner);
  if (!found) throw new Error(`${path} has no ${inner}`);
  return found;
}

describe('words of the figures that an office may set', () => {
  it.each(STANDARDS)('there is a name for each of $id, and for each of its parts', (standard) => {
    const figures = wholeFigures(standard);
    const nameless = figures.filter(({ path }) => figureName(standard, path) === null);
    expect(nameless.map(({ path }) => path)).toEqual([]);
    const parts = figures.flatMap(({ fields }) => fields);
    expect(parts.filter(({ inner }) => partName(inner) === null)).toEqual([]);
    const options = parts.flatMap(({ kind }) => (kind.kind === 'choice' ? kind.options : []));
    expect(options.filter((option) => !(option in ownFiguresText.options))).toEqual([]);
    const names = figures.map(({ path }) => figureName(standard, path));
    expect(new Set(names).size).toBe(names.length);
  });

  it('there is no name that no pack needs', () => {
    const paths = new Set(STANDARDS.flatMap(wholeFigures).map(({ path }) => path));
    const { names, styleNames } = ownFiguresText;
    const named = [...Object.keys(names), ...Object.keys(styleNames).map((key) => `styles.${key}`)];
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('every token has a Vietnamese name of its own', () => {
    const figures = STANDARDS.flatMap(wholeFigures);
    const texts = figures.flatMap(({ path }) => JSON.stringify(modelOf(path).model));
    const tokens = new Set(texts.flatMap(tokensOf));
    expect(Object.keys(ownFiguresText.tokens).toSorted()).toEqual([...tokens].toSorted());
  });

  it.each<[Standard, path: string, said: string]>([
    [hd05, 'body.signatureGapMm', '30 mm'],
    [hd05, 'page.columnsMm', 'Cột trái: 75 mm'],
    [hd05, 'styles.typist', '11 pt, chữ in hoa, căn trái'],
    [hd05, 'styles.addressees-label', '14 pt, nghiêng, căn trái'],
    [hd05, 'boxes.circulation', 'không có khung'],
    [hd05, 'wording.letterSubjectPrefix', '“về việc”'],
    [hd05, 'wording.typistCopies', '“{người soạn}-{số}”'],
    [hd05, 'wording.basisEnd', '“. ,”'],
    [hd05, 'types.thu-cong', 'không ghi'],
    [nd30, 'page.mirroredBack', 'không'],
  ])('%o: %s is said as %s', (standard, path, said) => {
    const figure = ownFigures(standard, {}).find((each) => each.path === path);
    expect(figure && standardWords(figure)).toBe(said);
  });

  it.each<[path: string, inner: string, text: string, value: unknown]>([
    ['body.signatureGapMm', '', '25,5', 25.5],
    ['body.signatureGapMm', '', '25.5', 25.5],
    ['body.signatureGapMm', '', 'hai mươi', undefined],
    ['body.signatureGapMm', '', '-3', undefined],
    ['body.signatureGapMm', '', '', null],
    ['wording.typistCopies', '', '{người soạn}.({số})', '{typist}.({n})'],
    ['wording.letterSubjectPrefix', '', ' V/v ', 'V/v '],
    ['wording.letterSubjectPrefix', '', ' ', null],
    ['body.contentEnd', '', '', ''],
    ['wording.basisEnd', '', '.  ,', ['.', ',']],
    ['types.quy-hoach', '', 'QHo', 'QHo'],
    ['types.quy-hoach', '', '', null],
    ['styles.typist', 'bold', 'true', true],
  ])('%s %s: “%s” is %j', (path, inner, text, value) => {
    expect(writtenValue(field(hd05, path, inner).kind, text)).toEqual(value);
  });

  it.each(STANDARDS)('what a field of $id shows is read back as what it holds', (standard) => {
    const fields = wholeFigures(standard).flatMap((figure) => figure.fields);
    const changed = fields.filter(
      ({ kind, chosen }) =>
        JSON.stringify(writtenValue(kind, valueText(chosen))) !== JSON.stringify(chosen),
    );
    expect(changed).toEqual([]);
  });

  it('says units, and what a field asks for', () => {
    expect(fieldLabel(field(hd05, 'styles.typist', 'sizePt'))).toBe('Cỡ chữ (pt)');
    expect(fieldHint(field(hd05, 'wording.typistCopies').kind)).toBe(
      'Giữ {người soạn}, {số}: phần mềm điền vào đó.',
    );
    expect(fieldHint(field(hd05, 'body.contentEnd').kind)).toBeUndefined();
  });
});

describe('findOwnFigures', () => {
  const found = (query: string) =>
    findOwnFigures(hd05, {}, query).map(({ id, figures }) => [id, ...figures.map((f) => f.name)]);

  it('finds without marks, in groups', () => {
    expect(found('do mat')).toEqual([
      ['styles', 'Dấu độ mật'],
      ['wording', 'Chữ ghi độ mật'],
    ]);
    expect(found('khong co gi')).toEqual([]);
  });

  it('keeps in sight what is to be kept', () => {
    const groups = findOwnFigures(hd05, {}, 'do mat', (path) => path === 'body.contentEnd');
    expect(groups[0]?.figures.map(({ name }) => name)).toEqual(['Dấu kết thúc nội dung']);
  });

  it('shows every figure where nothing is asked for', () => {
    const shown = findOwnFigures(hd05, {}, '').flatMap(({ figures }) => figures);
    expect(shown.map(({ figure }) => figure.path).toSorted()).toEqual(
      ownFigures(hd05, {})
        .map(({ path }) => path)
        .toSorted(),
    );
  });
});
