/** Words of the body's editor. */
export const editorText = {
  body: 'Nội dung văn bản',
  table: 'Bảng',
  cell: 'Ô của bảng',
  /** On the buttons in the margin, where there is little room. */
  tableTools: {
    'row-below': '+ hàng',
    'column-right': '+ cột',
    'remove-row': '− hàng',
    'remove-column': '− cột',
    headings: 'tiêu đề',
    remove: 'xóa',
  },
  tableDeeds: {
    'row-below': 'Thêm hàng phía dưới',
    'column-right': 'Thêm cột bên phải',
    'remove-row': 'Bỏ hàng này',
    'remove-column': 'Bỏ cột này',
    headings: 'Hàng đầu là tiêu đề',
    remove: 'Xóa bảng',
  },
  pageBreak: 'Ngắt trang',
  empty: 'Bắt đầu gõ nội dung…',
} as const;
