import type { DocumentType } from '#core/model/document-type.ts';
import type { Standard } from '#core/standards/standard.ts';

/** Whether the number of such a document names the drafting unit beside the body: `05/UBND-VP`. */
export function namesUnit(type: DocumentType, { types, wording }: Standard): boolean {
  return wording.number.value.order === 'body-unit' && types[type]?.code === null;
}

/** The part of the ký hiệu after the type: `TU`, or `UBND-VP` where the drafting unit is named. */
export function bodyCodeOf(
  { code, unit }: { readonly code: string; readonly unit: string },
  type: DocumentType,
  standard: Standard,
): string {
  if (unit === '' || !namesUnit(type, standard)) return code;
  return [code, unit].filter((each) => each !== '').join(standard.wording.number.value.second);
}
