/** Words of the body's editor. */
export const editorText = {
  body: 'Nội dung văn bản',
  table: 'Bảng',
  cell: 'Ô của bảng',
  tableDeeds: {
    'row-above': 'Thêm hàng trên',
    'row-below': 'Thêm hàng',
    'column-left': 'Thêm cột trái',
    'column-right': 'Thêm cột',
    'remove-row': 'Bỏ hàng',
    'remove-column': 'Bỏ cột',
    headings: 'Hàng tiêu đề',
    remove: 'Xóa bảng',
  },
  pageBreak: 'Ngắt trang',
  empty: 'Bắt đầu gõ nội dung…',
} as const;
