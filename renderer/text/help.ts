/** Words of the help sheet. */
export const helpText = {
  panel: 'Giải thích',
  index: 'Các quy tắc kiểm tra',
  all: 'Tất cả quy tắc',
  back: 'Trang trước',
  close: 'Đóng phần giải thích',
  search: 'Tìm quy tắc',
  searchHint: 'Tìm, ví dụ: noi nhan',
  none: 'Không có quy tắc nào như vậy.',
  unknown: 'Chưa có trang giải thích cho quy tắc này.',
  inThisDocument: 'Trong văn bản này',
  found: 'Đang là',
  expected: 'Nên là',
  clause: 'Căn cứ',
} as const;
