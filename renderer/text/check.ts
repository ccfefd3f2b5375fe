import type { Severity } from '#core/rules/finding.ts';

/** Words of the check panel. */
export const checkText = {
  panel: 'Kiểm tra',
  severities: {
    error: 'Lỗi',
    warning: 'Nên xem lại',
    info: 'Gợi ý',
  } satisfies Record<Severity, string>,
  clause: (document: string, point: string) => `${document}, ${point}`,
  unsure: 'Căn cứ chưa chắc chắn',
  fix: 'Sửa',
  fixKey: 'Sửa lỗi này',
  safeFixes: (count: number) => `Sửa ${count} lỗi chắc chắn`,
  none: 'Chưa thấy lỗi nào',
  noneDetail: 'Văn bản được kiểm tra lại mỗi khi ngừng gõ.',
  expected: 'Nên là',
  keys: 'F8: lỗi tiếp theo · Ctrl+.: sửa',
  count: (errors: number, others: number) =>
    errors > 0 ? `${errors} lỗi` : others > 0 ? `${others} điểm nên xem` : 'Không có lỗi',
  places: {
    header: 'Phần đầu',
    parent: 'Cơ quan cấp trên',
    issuer: 'Cơ quan ban hành',
    number: 'Số và ký hiệu',
    place: 'Địa danh',
    date: 'Ngày tháng',
    type: 'Tên loại',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    body: 'Nội dung',
    recipients: 'Nơi nhận',
    signatures: 'Đề ký',
    marks: 'Các dấu',
    page: 'Trang giấy',
    annexes: 'Phụ lục',
    asFound: 'Thể thức trong tệp gốc',
    document: 'Văn bản',
  } as Readonly<Record<string, string>>,
} as const;
