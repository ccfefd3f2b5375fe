/** Words of the body's editor. */
export const editorText = {
  body: 'Nội dung văn bản',
  table: 'Bảng',
  cell: 'Ô của bảng',
  pageBreak: 'Ngắt trang',
  empty: 'Bắt đầu gõ nội dung…',
} as const;
