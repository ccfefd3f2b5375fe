import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { TODAY } from '#tests/support/documents.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../../../shared/samples');

type Row = readonly [number: number | null, found: string];

function findingsIn(file: string): readonly Row[] {
  const text = readFileSync(resolve(SAMPLES, file), 'utf8');
  const { document } = recognise(paragraphsOfText(text), { today: TODAY });
  return checkDocument(document, { today: TODAY }).map(({ number, found }): Row => [number, found]);
}

/** Rows in any order, each as often as it stands. */
function sorted(rows: readonly Row[]): readonly string[] {
  return rows.map(([number, found]) => `${number ?? '–'} ${found}`).toSorted();
}

const PLAN: readonly Row[] = [
  [40, ''],
  [19, 'ngày  21 tháng 9 năm 2021'],
  [25, '_________________'],
  [26, 'Tuyên'],
  [46, 'Chỉ thị 16'],
  [null, 'ngày 16 tháng 9'],
  [48, 'Kế hoạch số 28-KH/BTGTU ngày 17 tháng 9 năm 2021'],
  [46, 'Chỉ thị 16/CT-TTg'],
  [47, 'Chỉ thị 16/CT-TTg'],
  [46, 'Nghị quyết 86-NQ/CP'],
  [50, 'Nghị quyết 86-NQ/CP'],
  [47, 'Công điện 1409/CĐ-BYT'],
  [61, '1 Nội dung tuyên truyền'],
  [64, 'Covid – 19'],
  [64, 'Covid – 19'],
  [64, 'COVID-19'],
  [64, 'COVID-19'],
  [64, 'vắc xin'],
  [null, 'cán bộ đảng viên'],
  [null, 'công chức viên chức'],
  [64, 'phòng chống'],
  [64, 'phòng chống'],
  [64, 'phòng chống'],
  [64, 'phòng chống'],
  [64, 'facebook'],
  [63, 'UBND'],
  [64, 'trang tin điện tử'],
  [64, 'đảm bảo'],
  [64, 'đảm bảo'],
  [null, 'xã hôi'],
  [null, 'y thức'],
  [65, 'dịch..., để'],
  [65, 'nhà..., để'],
  [63, 'QU'],
  [63, 'MTTQ'],
  [34, '- Lưu.'],
];

const LETTER: readonly Row[] = [
  [31, '- Kính gửi:'],
  [null, 'các nhân'],
  [64, 'covid-19'],
  [64, 'NCOVI'],
  [64, 'phòng, chống bệnh'],
  [65, 'dịch... kiên'],
  [65, 'tử..., nâng'],
  [null, 'ngày 27/4'],
  [null, '31'],
  [48, 'Công văn số 534-CV/BTGTW ngày 13/5/2021'],
  [41, 'PHÓ BÍ THƯ'],
  [41, 'Phạm Văn Hiểu'],
  [63, 'đ/c'],
];

describe.skipIf(!existsSync(SAMPLES))('the sample documents, rows by rows', () => {
  test('the plan of 2021', () => {
    expect(sorted(findingsIn('002_fbd20472256416b0.txt'))).toEqual(sorted(PLAN));
  });

  test('the letter of 2021', () => {
    expect(sorted(findingsIn('003_a326883bd8b66b63.txt'))).toEqual(sorted(LETTER));
  });
});
