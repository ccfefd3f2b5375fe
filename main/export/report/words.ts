import type { Severity } from '#core/rules/finding.ts';

/** What the name of a report's file ends in. */
export const reportFileWords = 'báo cáo xuất';

/** Every word of the printed report. */
export const reportWords = {
  title: 'BÁO CÁO XUẤT VĂN BẢN ĐỂ KÝ',
  document: 'Văn bản',
  issuer: 'Cơ quan ban hành',
  checked: 'Kiểm tra',
  checkedValue: (pack: string, rules: number, when: string) =>
    `theo ${pack}, ${rules} quy tắc, lúc ${when}`,
  result: 'Kết quả',
  resultValue: (overrides: number, others: number) =>
    overrides === 0
      ? `không có lỗi; ${others} điểm nên xem lại hoặc gợi ý`
      : `${overrides} lỗi được bỏ qua có lý do; ${others} điểm nên xem lại hoặc gợi ý`,
  secrecy: 'Độ mật',
  secrecyValue: (mark: string) => `${mark} – không ký số, không gửi trên mạng thông thường`,
  ignored: 'Bỏ qua trong văn bản',
  ignoredValue: (count: number) => `${count} chỗ, kèm lý do (xem báo cáo JSON)`,
  program: 'Phần mềm',
  overrides: 'Lỗi được bỏ qua có lý do',
  overrideColumns: ['Lỗi và căn cứ', 'Lý do', 'Người quyết định'],
  findings: 'Các điểm nên xem lại và gợi ý',
  findingColumns: ['Mức', 'Nội dung', 'Căn cứ'],
  files: 'Các tệp đã xuất, đọc lại và khớp với văn bản',
  fileColumns: ['Tệp', 'Số trang', 'Mã SHA-256'],
  fingerprints: 'Mã SHA-256 đổi khi tệp bị sửa dù chỉ một chữ.',
  more: (count: number) => `… và ${count} mục nữa, ghi đủ trong báo cáo JSON.`,
  none: 'Không có.',
  noPages: '–',
  severity: {
    error: 'Lỗi',
    warning: 'Nên xem lại',
    info: 'Gợi ý',
  } satisfies Record<Severity, string>,
} as const;
