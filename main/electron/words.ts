/** Every word that the desktop side itself shows: native dialogs and the menu's own items. */
export const words = {
  appName: 'Văn Thư',
  untitled: 'Văn bản mới',
  menu: {
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    pastePlain: 'Dán không kèm định dạng',
    selectAll: 'Chọn tất cả',
    quit: 'Thoát',
    hide: 'Ẩn Văn Thư',
    hideOthers: 'Ẩn các ứng dụng khác',
    unhide: 'Hiện tất cả',
    services: 'Dịch vụ',
    window: 'Cửa sổ',
    minimize: 'Thu nhỏ xuống thanh dưới',
    zoom: 'Phóng to cửa sổ',
    front: 'Đưa tất cả ra trước',
    fullScreen: 'Toàn màn hình',
  },
  dialogs: {
    open: 'Mở văn bản',
    openButton: 'Mở',
    save: 'Lưu văn bản',
    saveButton: 'Lưu',
    exportPdf: 'Xuất PDF',
    exportButton: 'Xuất',
    exportSigning: 'Xuất để ký: chọn tên cho PDF, DOCX và báo cáo nằm cùng chỗ',
    exportDraft: 'Xuất bản nháp',
    documents: 'Văn bản (.docx, .txt, .json)',
    wordDocument: 'Văn bản Word',
    pdf: 'PDF',
    allFiles: 'Mọi tệp',
    picture: 'Chèn hình ảnh',
    pictureButton: 'Chèn',
    pictures: 'Hình ảnh (.png, .jpg)',
  },
  replace: {
    message: 'Thay các tệp đã có?',
    detail: (names: readonly string[]) =>
      `${names.join('\n')}\n\nNhững tệp này nằm cùng chỗ với PDF và sẽ được ghi đè.`,
    replace: 'Thay',
    cancel: 'Hủy',
  },
  silent: {
    message: 'Cửa sổ không trả lời',
    detail:
      'Phần chưa lưu đã được giữ lại trên máy này và sẽ được mời khôi phục khi mở lại Văn Thư. ' +
      'Tệp đã lưu trước đó vẫn nguyên vẹn.',
    close: 'Đóng cửa sổ',
    wait: 'Chờ thêm',
  },
  crashed: {
    message: 'Cửa sổ này gặp sự cố và đã dừng',
    detail:
      'Phần chưa lưu đã được giữ lại trên máy này. Mở lại cửa sổ để khôi phục. ' +
      'Tệp đã lưu trước đó vẫn nguyên vẹn.',
    reload: 'Mở lại cửa sổ',
    close: 'Đóng cửa sổ',
  },
  cannotStart: {
    title: 'Không khởi động được Văn Thư',
    detail:
      'Không đọc hoặc không ghi được thư mục dữ liệu của Văn Thư. Hãy kiểm tra quyền truy cập và ' +
      'dung lượng trống của ổ đĩa rồi mở lại. Không có tệp nào bị thay đổi.',
  },
} as const;
