import type { DocumentType } from '#core/model/document-type.ts';

/**
 * The names by which texts speak of documents. Longer names come first, so that `bộ luật` is not
 * read as `luật`; null stands for what no office drafts with us (laws, decrees, circulars).
 */
export const TYPE_NAMES: readonly (readonly [string, DocumentType | null])[] = [
  ['thông tư liên tịch', null],
  ['nghị quyết liên tịch', 'nghi-quyet'],
  ['giấy chứng nhận', 'giay-chung-nhan'],
  ['giấy giới thiệu', 'giay-gioi-thieu'],
  ['bản thỏa thuận', 'ban-thoa-thuan'],
  ['bản thoả thuận', 'ban-thoa-thuan'],
  ['giấy ủy quyền', 'giay-uy-quyen'],
  ['giấy nghỉ phép', 'giay-nghi-phep'],
  ['giấy đi đường', 'giay-di-duong'],
  ['phiếu chuyển', 'phieu-chuyen'],
  ['bản ghi nhớ', 'ban-ghi-nho'],
  ['lời kêu gọi', 'loi-keu-goi'],
  ['chương trình', 'chuong-trinh'],
  ['nghị quyết', 'nghi-quyet'],
  ['quyết định', 'quyet-dinh'],
  ['chiến lược', 'chien-luoc'],
  ['cương lĩnh', 'cuong-linh'],
  ['hướng dẫn', 'huong-dan'],
  ['phương án', 'phuong-an'],
  ['thông báo', 'thong-bao'],
  ['thông cáo', 'thong-cao'],
  ['thông tri', 'thong-tri'],
  ['tuyên bố', 'tuyen-bo'],
  ['công điện', 'cong-dien'],
  ['hợp đồng', 'hop-dong'],
  ['phiếu gửi', 'phieu-gui'],
  ['phiếu báo', 'phieu-bao'],
  ['giấy mời', 'giay-moi'],
  ['thư công', 'thu-cong'],
  ['biên bản', 'bien-ban'],
  ['công văn', 'cong-van'],
  ['kế hoạch', 'ke-hoach'],
  ['quy hoạch', 'quy-hoach'],
  ['kết luận', 'ket-luan'],
  ['quy định', 'quy-dinh'],
  ['quy trình', null],
  ['nghị định', null],
  ['pháp lệnh', null],
  ['hiến pháp', null],
  ['báo cáo', 'bao-cao'],
  ['thông tư', null],
  ['tờ trình', 'to-trinh'],
  ['điều lệ', 'dieu-le'],
  ['quy chế', 'quy-che'],
  ['bộ luật', null],
  ['chỉ thị', 'chi-thi'],
  ['dự án', 'du-an'],
  ['đề án', 'de-an'],
  ['luật', null],
];

const BY_NAME = new Map(TYPE_NAMES);

/** The kind of document that `name` names (in any case), or null. */
export function typeNamed(name: string): DocumentType | null {
  return BY_NAME.get(name.toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/**
 * What several bodies issue together says so after its type's name: `KẾ HOẠCH LIÊN TỊCH`. No law
 * knows such types; the words belong to the name where nothing follows them on its line.
 */
export const JOINT_TYPE_WORDS = ['LIÊN TỊCH', 'LIÊN NGÀNH', 'PHỐI HỢP'] as const;
