/** Words of the window around the document. */
export const appText = {
  toolbar: 'Thanh công cụ',
  pdf: 'Xuất PDF',
  check: 'Kiểm tra',
  preview: 'Trang in',
  properties: 'Thuộc tính',
  level: 'Cấp của đoạn',
  page: 'Soạn thảo',
  zoomFitted: 'Thu nhỏ cho vừa khung; phóng to để xem cỡ lớn hơn',
  zoomValue: (percent: number) => `${percent} %`,
  unsaved: 'Chưa lưu',
  saved: 'Đã lưu',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  governedBy: (name: string) => `Theo ${name}`,
  words: (count: number) => `${count.toLocaleString('vi-VN')} chữ`,
  dismiss: 'Đóng thông báo',
  bug: {
    title: 'Phần mềm vừa gặp lỗi',
    line: 'Nội dung vẫn được giữ trong bản phục hồi. Hãy lưu văn bản; nếu thao tác vừa rồi không có tác dụng, hãy đóng rồi mở lại cửa sổ.',
  },
  journalWorks: {
    title: 'Bản phục hồi được giữ trở lại',
    line: 'Những gì đang soạn lại an toàn khi máy tắt đột ngột.',
  },
  crashed: {
    title: 'Cửa sổ này gặp lỗi',
    line: 'Những gì đã soạn vẫn được giữ trong bản phục hồi. Hãy mở lại cửa sổ để làm tiếp.',
    reload: 'Mở lại cửa sổ',
  },
  notice: {
    recognised: 'Đã nhận dạng văn bản từ tệp.',
    changedElsewhere:
      'Tệp này đã được sửa bằng phần mềm khác. Chữ trong tệp được giữ nguyên và nhận dạng lại.',
    noFrame:
      'Không thấy thể thức văn bản (tên cơ quan, số, trích yếu…): toàn bộ chữ nằm ở phần nội dung.',
    lostPictures: (count: number) =>
      `${count} hình không lấy được (hình vẽ của Word, hình hỏng hoặc không phải PNG, JPEG): hãy chèn lại.`,
    unplaced: (count: number) =>
      `${count} chỗ chưa rõ thuộc phần nào, được giữ lại trong nội dung:`,
    dropped: (count: number) =>
      `${count} dòng không thuộc văn bản (số trang, dấu ký số, chữ của trang web hay thư điện tử), đã bỏ:`,
  },
  levels: {
    paragraph: 'Đoạn văn',
    basis: 'Căn cứ',
    part: 'Phần',
    chapter: 'Chương',
    section: 'Mục',
    subsection: 'Tiểu mục',
    article: 'Điều',
    roman: 'I.',
    arabic: '1.',
    decimal: '1.1.',
    subdecimal: '1.1.1.',
    letter: 'a)',
    dash: '-',
    plus: '+',
  },
} as const;
