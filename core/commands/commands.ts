/** The native menus, in the order in which they stand. */
export const MENUS = ['file', 'edit', 'format', 'view', 'help'] as const;
export type Menu = (typeof MENUS)[number];

/**
 * One thing that a user can do. Menu, toolbar, shortcuts and palette are drawn from these; what a
 * command does lives in the window (`renderer/commands`).
 */
export type CommandDeclaration = {
  readonly id: string;
  /** As the menu and the palette show it. */
  readonly label: string;
  readonly menu: Menu;
  /** Commands of one group stand together, apart from the next group by a line. */
  readonly group: number;
  /** In Electron's words (`CmdOrCtrl+Shift+S`); null where there is none. */
  readonly shortcut: string | null;
};

export const MENU_LABELS: Readonly<Record<Menu, string>> = {
  file: 'Tệp',
  edit: 'Sửa',
  format: 'Định dạng',
  view: 'Xem',
  help: 'Trợ giúp',
};

function command<const Id extends string>(
  id: Id,
  label: string,
  menu: Menu,
  group: number,
  shortcut: string | null = null,
) {
  return { id, label, menu, group, shortcut } as const;
}

/** Every command, in the order in which menus and palette list them. */
export const COMMANDS = [
  command('file.new', 'Văn bản mới…', 'file', 1, 'CmdOrCtrl+N'),
  command('file.new-window', 'Cửa sổ mới', 'file', 1, 'CmdOrCtrl+Shift+N'),
  command('file.open', 'Mở…', 'file', 1, 'CmdOrCtrl+O'),
  command('file.save', 'Lưu', 'file', 2, 'CmdOrCtrl+S'),
  command('file.save-as', 'Lưu thành tệp khác…', 'file', 2, 'CmdOrCtrl+Shift+S'),
  command('file.export-pdf', 'Xuất PDF…', 'file', 3, 'CmdOrCtrl+E'),
  command('file.export-signing', 'Xuất để ký…', 'file', 3, 'CmdOrCtrl+Shift+E'),
  command('file.export-draft', 'Xuất bản nháp…', 'file', 3, 'CmdOrCtrl+Shift+D'),
  command('file.print', 'In…', 'file', 3, 'CmdOrCtrl+P'),
  command('file.profile', 'Hồ sơ cơ quan…', 'file', 4),
  command('file.close', 'Đóng cửa sổ', 'file', 5, 'CmdOrCtrl+W'),
  command('edit.undo', 'Hoàn tác', 'edit', 1, 'CmdOrCtrl+Z'),
  command('edit.redo', 'Làm lại', 'edit', 1, 'CmdOrCtrl+Y'),
  command('edit.document-settings', 'Thuộc tính văn bản…', 'edit', 2),
  command('edit.add-annex', 'Thêm phụ lục', 'edit', 2),
  command('edit.check-now', 'Kiểm tra ngay', 'edit', 3, 'F7'),
  command('edit.next-finding', 'Lỗi tiếp theo', 'edit', 3, 'F8'),
  command('edit.previous-finding', 'Lỗi trước đó', 'edit', 3, 'Shift+F8'),
  command('edit.apply-fix', 'Sửa lỗi đang chọn', 'edit', 3, 'CmdOrCtrl+.'),
  command('edit.apply-safe-fixes', 'Sửa mọi lỗi chắc chắn', 'edit', 3, 'CmdOrCtrl+Shift+.'),
  command('edit.skip-finding', 'Bỏ qua lỗi đang chọn lần này', 'edit', 3, 'CmdOrCtrl+F8'),
  command('edit.ignore-finding', 'Bỏ qua lỗi trong văn bản này…', 'edit', 3, 'CmdOrCtrl+Shift+F8'),
  command('edit.add-word', 'Thêm vào từ điển của tôi', 'edit', 3),
  command('edit.live-check', 'Bật/tắt kiểm tra khi đang soạn', 'edit', 4),
  command('edit.check-settings', 'Từ điển và thiết lập kiểm tra…', 'edit', 4),
  command('format.bold', 'Đậm', 'format', 1, 'CmdOrCtrl+B'),
  command('format.italic', 'Nghiêng', 'format', 1, 'CmdOrCtrl+I'),
  command('format.underline', 'Gạch chân', 'format', 1, 'CmdOrCtrl+U'),
  command('format.superscript', 'Chỉ số trên', 'format', 1, 'CmdOrCtrl+Shift+='),
  command('format.subscript', 'Chỉ số dưới', 'format', 1, 'CmdOrCtrl+='),
  command('format.paragraph', 'Đoạn văn', 'format', 2, 'CmdOrCtrl+Alt+0'),
  command('format.basis', 'Căn cứ', 'format', 2, 'CmdOrCtrl+Alt+9'),
  command('format.roman', 'Mục I', 'format', 3, 'CmdOrCtrl+Alt+1'),
  command('format.arabic', 'Mục 1', 'format', 3, 'CmdOrCtrl+Alt+2'),
  command('format.decimal', 'Mục 1.1', 'format', 3, 'CmdOrCtrl+Alt+3'),
  command('format.subdecimal', 'Mục 1.1.1', 'format', 3),
  command('format.letter', 'Điểm a)', 'format', 3, 'CmdOrCtrl+Alt+4'),
  command('format.dash', 'Gạch đầu dòng -', 'format', 3, 'CmdOrCtrl+Alt+5'),
  command('format.plus', 'Dấu cộng +', 'format', 3, 'CmdOrCtrl+Alt+6'),
  command('format.part', 'Phần', 'format', 4),
  command('format.chapter', 'Chương', 'format', 4),
  command('format.section', 'Mục (dưới chương)', 'format', 4),
  command('format.article', 'Điều', 'format', 4, 'CmdOrCtrl+Alt+7'),
  command('format.title', 'Đề mục (in đậm cả dòng)', 'format', 5, 'CmdOrCtrl+Alt+T'),
  command('format.deeper', 'Hạ một cấp', 'format', 5),
  command('format.shallower', 'Nâng một cấp', 'format', 5),
  command('format.align-justify', 'Căn đều hai bên', 'format', 6, 'CmdOrCtrl+J'),
  command('format.align-left', 'Căn trái', 'format', 6, 'CmdOrCtrl+L'),
  command('format.align-center', 'Căn giữa', 'format', 6, 'CmdOrCtrl+Alt+C'),
  command('format.align-right', 'Căn phải', 'format', 6, 'CmdOrCtrl+R'),
  command('format.page-break', 'Ngắt trang', 'format', 7, 'CmdOrCtrl+Enter'),
  command('table.insert', 'Chèn bảng', 'format', 8),
  command('table.row-above', 'Thêm hàng phía trên', 'format', 8),
  command('table.row-below', 'Thêm hàng phía dưới', 'format', 8),
  command('table.column-left', 'Thêm cột bên trái', 'format', 8),
  command('table.column-right', 'Thêm cột bên phải', 'format', 8),
  command('table.remove-row', 'Bỏ hàng của bảng', 'format', 8),
  command('table.remove-column', 'Bỏ cột của bảng', 'format', 8),
  command('table.headings', 'Hàng đầu là tiêu đề', 'format', 8),
  command('table.remove', 'Xóa bảng', 'format', 8),
  command('figure.insert', 'Chèn hình ảnh…', 'format', 9),
  command('figure.describe', 'Mô tả hình', 'format', 9),
  command('figure.width-25', 'Hình rộng 25 % dòng chữ', 'format', 9),
  command('figure.width-50', 'Hình rộng 50 % dòng chữ', 'format', 9),
  command('figure.width-75', 'Hình rộng 75 % dòng chữ', 'format', 9),
  command('figure.width-100', 'Hình rộng hết dòng chữ', 'format', 9),
  command('figure.move-up', 'Chuyển hình lên', 'format', 9),
  command('figure.move-down', 'Chuyển hình xuống', 'format', 9),
  command('figure.remove', 'Xóa hình', 'format', 9),
  command('view.check', 'Bảng kiểm tra', 'view', 1, 'CmdOrCtrl+Shift+K'),
  command('view.preview', 'Xem trước trang in', 'view', 1, 'F9'),
  command('view.zoom-in', 'Phóng to', 'view', 2, 'CmdOrCtrl+Plus'),
  command('view.zoom-out', 'Thu nhỏ', 'view', 2, 'CmdOrCtrl+-'),
  command('view.zoom-reset', 'Cỡ thật (100 %)', 'view', 2, 'CmdOrCtrl+0'),
  command('view.theme-system', 'Màu theo hệ thống', 'view', 3),
  command('view.theme-light', 'Nền sáng', 'view', 3),
  command('view.theme-dark', 'Nền tối', 'view', 3),
  command('view.next-region', 'Sang vùng kế tiếp', 'view', 4, 'F6'),
  command('view.previous-region', 'Về vùng trước', 'view', 4, 'Shift+F6'),
  command('view.palette', 'Tìm lệnh…', 'view', 5, 'CmdOrCtrl+Shift+P'),
  command('help.explain', 'Giải thích lỗi đang chọn', 'help', 1, 'F1'),
  command('help.shortcuts', 'Phím tắt', 'help', 1, 'Shift+F1'),
  command('help.about', 'Giới thiệu Văn Thư', 'help', 1),
] as const satisfies readonly CommandDeclaration[];

export type CommandId = (typeof COMMANDS)[number]['id'];
