import type { Clause } from './figure.ts';
import type { IsoDate } from './standard.ts';

/** The first day without a district level: its committees, their codes, their people's committees. */
export const DISTRICTS_END: IsoDate = '2025-07-01';

export const DISTRICTS_CLAUSE: Clause = {
  document: 'Quy định 298-QĐ/TW và Luật Tổ chức chính quyền địa phương năm 2025',
  point: 'kết thúc hoạt động cấp huyện từ ngày 01/7/2025',
  confidence: 'B',
};

/** Codes of committees of districts, alone or after the code of one of their organs. */
export const DISTRICT_CODE = /^\p{Lu}*(?:HU|QU|ThU)$/u;
