import { secrecy, urgency } from '#core/model/closing.ts';
import { numbering, type OfficialDocument } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import type { Edit } from '#core/model/edit.ts';
import type { Standard } from '#core/standards/standard.ts';

/** The kinds of numbers whose mark the office may choose. */
export const NUMBERED = ['roman', 'arabic', 'decimal', 'letter'] as const;

/** What the fields of the form may hold; sizes and distances in points. */
export const BOUNDS = {
  draft: { min: 1, max: 99, isWhole: true },
  copies: { min: 1, max: 9999, isWhole: true },
  bodySizePt: { min: 6, max: 30, isWhole: false },
  lineSpacingPt: { min: 6, max: 60, isWhole: false },
} as const;

/** The number of a field; null where it is empty or out of its bounds. */
function numberOf(form: FormData, name: keyof typeof BOUNDS): number | null {
  const { min, max, isWhole } = BOUNDS[name];
  const value = form.get(name);
  const number = value === null || value === '' ? Number.NaN : Number(value);
  const isWithin = number >= min && number <= max && (!isWhole || Number.isInteger(number));
  return isWithin ? number : null;
}

/** The changes that the form asks for; one step of the history. */
export function settingsEdits(
  form: FormData,
  document: OfficialDocument,
  standard: Standard,
): readonly Edit[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const type = documentType.parse(form.get('type'));
  const code = type === document.header.type ? null : (standard.types[type]?.code ?? null);
  const wanted: readonly (readonly [readonly string[], unknown])[] = [
    [['header', 'type'], type],
    ...(code === null ? [] : [[['header', 'number', 'typeCode'], code] as const]),
    [['marks', 'urgency'], urgency.parse(form.get('urgency'))],
    [['marks', 'secrecy'], secrecy.parse(form.get('secrecy'))],
    [['marks', 'draft'], numberOf(form, 'draft')],
    [['marks', 'circulation'], text('circulation')],
    [['marks', 'contact'], text('contact')],
    [['marks', 'typist'], text('typist')],
    [['marks', 'copies'], numberOf(form, 'copies')],
    [['page', 'twoSided'], form.get('twoSided') === 'on'],
    [['page', 'bodySizePt'], numberOf(form, 'bodySizePt')],
    [['page', 'lineSpacingPt'], numberOf(form, 'lineSpacingPt')],
    ...NUMBERED.map(
      (name) => [['numbering', name], numbering.shape[name].parse(form.get(name))] as const,
    ),
  ];
  return wanted.map(([path, value]) => ({ op: 'set', path, value }));
}
