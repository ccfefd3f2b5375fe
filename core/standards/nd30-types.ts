import type { DocumentType } from '#core/model/document-type.ts';
import type { Confidence } from './figure.ts';
import type { TypeEntry } from './standard.ts';

const ENTRIES: readonly (readonly [DocumentType, string, string | null, Confidence])[] = [
  ['nghi-quyet', 'NGHỊ QUYẾT', 'NQ', 'A'],
  ['quyet-dinh', 'QUYẾT ĐỊNH', 'QĐ', 'A'],
  ['chi-thi', 'CHỈ THỊ', 'CT', 'A'],
  ['quy-che', 'QUY CHẾ', 'QC', 'A'],
  ['quy-dinh', 'QUY ĐỊNH', 'QyĐ', 'A'],
  ['thong-cao', 'THÔNG CÁO', 'TC', 'A'],
  ['thong-bao', 'THÔNG BÁO', 'TB', 'A'],
  ['huong-dan', 'HƯỚNG DẪN', 'HD', 'A'],
  ['chuong-trinh', 'CHƯƠNG TRÌNH', 'CTr', 'A'],
  ['ke-hoach', 'KẾ HOẠCH', 'KH', 'A'],
  ['phuong-an', 'PHƯƠNG ÁN', 'PA', 'A'],
  ['de-an', 'ĐỀ ÁN', 'ĐA', 'A'],
  ['du-an', 'DỰ ÁN', 'DA', 'A'],
  ['bao-cao', 'BÁO CÁO', 'BC', 'A'],
  ['bien-ban', 'BIÊN BẢN', 'BB', 'A'],
  ['to-trinh', 'TỜ TRÌNH', 'TTr', 'A'],
  ['hop-dong', 'HỢP ĐỒNG', 'HĐ', 'A'],
  ['cong-van', 'CÔNG VĂN', null, 'A'],
  ['cong-dien', 'CÔNG ĐIỆN', 'CĐ', 'A'],
  ['ban-ghi-nho', 'BẢN GHI NHỚ', 'BGN', 'B'],
  ['ban-thoa-thuan', 'BẢN THỎA THUẬN', 'BTT', 'B'],
  ['giay-uy-quyen', 'GIẤY ỦY QUYỀN', 'GUQ', 'A'],
  ['giay-moi', 'GIẤY MỜI', 'GM', 'A'],
  ['giay-gioi-thieu', 'GIẤY GIỚI THIỆU', 'GGT', 'A'],
  ['giay-nghi-phep', 'GIẤY NGHỈ PHÉP', 'GNP', 'A'],
  ['phieu-gui', 'PHIẾU GỬI', 'PG', 'A'],
  ['phieu-chuyen', 'PHIẾU CHUYỂN', 'PC', 'A'],
  ['phieu-bao', 'PHIẾU BÁO', 'PB', 'A'],
  ['thu-cong', 'THƯ CÔNG', null, 'A'],
];

/**
 * The State's 29 kinds of document (their names: Điều 7) with their codes; letters bear the codes of
 * bodies only.
 */
export function nd30Types(document: string): Readonly<Partial<Record<DocumentType, TypeEntry>>> {
  const entries = ENTRIES.map(([type, name, code, confidence]): [DocumentType, TypeEntry] => [
    type,
    { name, code, clause: { document, point: 'Phụ lục III, mục I', confidence } },
  ]);
  return Object.fromEntries(entries) as Partial<Record<DocumentType, TypeEntry>>;
}
