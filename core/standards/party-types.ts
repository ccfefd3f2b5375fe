import type { DocumentType } from '#core/model/document-type.ts';
import type { Clause, Confidence } from './figure.ts';
import type { TypeEntry } from './standard.ts';

const ENTRIES: readonly (readonly [DocumentType, string, string | null, Confidence])[] = [
  ['cuong-linh', 'CƯƠNG LĨNH CHÍNH TRỊ', null, 'A'],
  ['dieu-le', 'ĐIỀU LỆ ĐẢNG', null, 'A'],
  ['chien-luoc', 'CHIẾN LƯỢC', 'CL', 'C'],
  ['nghi-quyet', 'NGHỊ QUYẾT', 'NQ', 'A'],
  ['quyet-dinh', 'QUYẾT ĐỊNH', 'QĐ', 'A'],
  ['chi-thi', 'CHỈ THỊ', 'CT', 'A'],
  ['ket-luan', 'KẾT LUẬN', 'KL', 'A'],
  ['quy-che', 'QUY CHẾ', 'QC', 'A'],
  ['quy-dinh', 'QUY ĐỊNH', 'QĐ', 'A'],
  ['thong-tri', 'THÔNG TRI', 'TT', 'A'],
  ['huong-dan', 'HƯỚNG DẪN', 'HD', 'A'],
  ['thong-bao', 'THÔNG BÁO', 'TB', 'A'],
  ['thong-cao', 'THÔNG CÁO', 'TC', 'C'],
  ['tuyen-bo', 'TUYÊN BỐ', 'TBố', 'C'],
  ['loi-keu-goi', 'LỜI KÊU GỌI', 'LKG', 'C'],
  ['bao-cao', 'BÁO CÁO', 'BC', 'A'],
  ['ke-hoach', 'KẾ HOẠCH', 'KH', 'A'],
  ['quy-hoach', 'QUY HOẠCH', 'QH', 'C'],
  ['chuong-trinh', 'CHƯƠNG TRÌNH', 'CTr', 'A'],
  ['de-an', 'ĐỀ ÁN', 'ĐA', 'A'],
  ['phuong-an', 'PHƯƠNG ÁN', 'PA', 'A'],
  ['du-an', 'DỰ ÁN', 'DA', 'A'],
  ['to-trinh', 'TỜ TRÌNH', 'TTr', 'A'],
  ['cong-van', 'CÔNG VĂN', 'CV', 'A'],
  ['bien-ban', 'BIÊN BẢN', 'BB', 'A'],
  ['giay-gioi-thieu', 'GIẤY GIỚI THIỆU', 'GGT', 'B'],
  ['giay-chung-nhan', 'GIẤY CHỨNG NHẬN', null, 'B'],
  ['giay-di-duong', 'GIẤY ĐI ĐƯỜNG', null, 'B'],
  ['giay-nghi-phep', 'GIẤY NGHỈ PHÉP', null, 'B'],
  ['giay-moi', 'GIẤY MỜI', 'GM', 'B'],
  ['phieu-chuyen', 'PHIẾU CHUYỂN', null, 'B'],
  ['phieu-gui', 'PHIẾU GỬI', null, 'B'],
  ['thu-cong', 'THƯ CÔNG', null, 'B'],
];

/** The Party's kinds of document with their codes, each marked with how sure the code is. */
export function partyTypes(clause: Omit<Clause, 'confidence'>) {
  const entries = ENTRIES.map(([type, name, code, confidence]): [DocumentType, TypeEntry] => [
    type,
    { name, code, clause: { ...clause, confidence } },
  ]);
  return Object.fromEntries(entries) as Partial<Record<DocumentType, TypeEntry>>;
}
