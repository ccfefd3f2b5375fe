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
  figureNamed: (words: string) => (words === '' ? 'Hình' : `Hình: ${words}`),
  figureCaption: 'Chú thích hình',
  figureCaptionHere: 'Chú thích hình…',
  figureAlt: 'Mô tả hình',
  figureAltHere: 'Hình cho thấy gì, để người không nhìn được hình nghe đọc',
  figureResize: 'Kéo để đổi cỡ hình',
  figureTools: {
    width: (percent: number) => ({
      sign: `${percent} %`,
      name: `Hình rộng ${percent} % dòng chữ`,
    }),
    left: { sign: 'trái', name: 'Hình nằm bên trái' },
    center: { sign: 'giữa', name: 'Hình nằm giữa' },
    right: { sign: 'phải', name: 'Hình nằm bên phải' },
    up: { sign: '↑', name: 'Chuyển hình lên' },
    down: { sign: '↓', name: 'Chuyển hình xuống' },
    remove: { sign: 'xóa', name: 'Xóa hình' },
  },
  pageBreak: 'Ngắt trang',
  empty: 'Bắt đầu gõ nội dung…',
} as const;
