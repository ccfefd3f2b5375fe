import { z } from 'zod';

/**
 * Every kind of document (thể loại) of both systems, and `khac` for what is none of them.
 * Names and codes belong to the standard in force, not here.
 */
export const documentType = z.enum([
  'cong-van',
  'ke-hoach',
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'ket-luan',
  'quy-che',
  'quy-dinh',
  'thong-tri',
  'huong-dan',
  'thong-bao',
  'thong-cao',
  'tuyen-bo',
  'loi-keu-goi',
  'bao-cao',
  'quy-hoach',
  'chuong-trinh',
  'de-an',
  'phuong-an',
  'du-an',
  'to-trinh',
  'bien-ban',
  'chien-luoc',
  'cuong-linh',
  'dieu-le',
  'cong-dien',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'giay-uy-quyen',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-chung-nhan',
  'giay-di-duong',
  'giay-nghi-phep',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'thu-cong',
  'khac',
]);

export type DocumentType = z.infer<typeof documentType>;
