/** Words of questions and passing notes. */
export const dialogText = {
  cancel: 'Hủy',
  close: 'Đóng',
  unsaved: {
    title: (name: string) => `Lưu thay đổi vào “${name}”?`,
    line: 'Nếu không lưu, những gì đã sửa từ lần lưu trước sẽ mất.',
    save: 'Lưu',
    discard: 'Không lưu',
  },
  changedOnSave: {
    title: (name: string) => `“${name}” đã bị thay đổi ở nơi khác`,
    line: 'Chưa có gì bị ghi đè. Lưu thành tệp khác giữ được cả hai bản; ghi đè sẽ thay bản trên đĩa bằng bản trong cửa sổ này.',
    copy: 'Lưu thành tệp khác…',
    overwrite: 'Ghi đè',
  },
  changedOnDisk: {
    title: (name: string) => `“${name}” vừa bị thay đổi ở nơi khác`,
    line: 'Có người hoặc phần mềm khác đã ghi vào tệp này. Đọc lại để thấy bản mới.',
    lineUnsaved:
      'Có người hoặc phần mềm khác đã ghi vào tệp này. Đọc lại sẽ bỏ những gì chưa lưu trong cửa sổ này.',
    keep: 'Giữ bản đang mở',
    reload: 'Đọc lại từ đĩa',
    copy: 'Lưu thành tệp khác…',
  },
  removedOnDisk: {
    title: (name: string) => `“${name}” không còn trên đĩa`,
    line: 'Tệp đã bị xóa hoặc chuyển đi. Nội dung vẫn còn trong cửa sổ này; hãy lưu lại.',
  },
  openElsewhere: {
    title: 'Tệp này đang mở ở cửa sổ khác',
    line: 'Có thể xem và sửa ở đây, nhưng khi lưu phải chọn tên tệp khác.',
  },
  readOnly: {
    title: 'Tệp chỉ cho đọc',
    line: 'Có thể sửa, nhưng khi lưu phải chọn tên hoặc thư mục khác.',
  },
  imported: {
    title: 'Văn bản mới từ tệp này',
    line: 'Tệp gốc giữ nguyên. Khi lưu, văn bản được ghi thành tệp .docx mới.',
  },
  written: { openPdf: 'Mở PDF', openFolder: 'Mở thư mục' },
  exported: {
    title: 'Đã xuất PDF',
    line: (name: string, pages: number) => `${name} · ${pages} trang`,
    withErrors: (line: string, errors: number) =>
      `${line}. Còn ${errors} lỗi; bản để ký: Tệp › Xuất để ký.`,
  },
  recovered: {
    title: 'Tìm thấy văn bản chưa lưu',
    line: (count: number) =>
      count === 1
        ? 'Lần trước phần mềm đóng đột ngột. Bản soạn dở vẫn còn nguyên.'
        : `Lần trước phần mềm đóng đột ngột. Còn ${count} bản soạn dở.`,
    open: 'Mở lại',
    discard: 'Bỏ',
    discardTitle: (title: string) => `Bỏ hẳn bản soạn dở “${title}”?`,
    discardLine: 'Việc này không hoàn tác được.',
  },
  busy: {
    opening: 'Đang mở…',
    saving: 'Đang lưu…',
    exporting: 'Đang xuất PDF…',
    printing: 'Đang in…',
  },
  picturesLeft: {
    title: 'Đã dán chữ, chưa dán hình',
    line: (count: number) =>
      `${count} hình nằm giữa phần chữ không dán kèm được. Hãy chép riêng từng hình rồi dán, hoặc chọn Định dạng › Chèn hình ảnh.`,
  },
  pasteDocument: {
    title: 'Nhận dạng văn bản vừa dán?',
    lines: [
      'Đoạn vừa dán có thể thức của một văn bản hoàn chỉnh: tên cơ quan, số, trích yếu, nơi nhận, chữ ký.',
      'Nhận dạng sẽ đặt từng phần vào đúng chỗ của nó. Có thể hoàn tác.',
    ],
    recognise: 'Nhận dạng',
    plain: 'Chỉ dán chữ',
  },
  shortcuts: {
    title: 'Phím tắt',
    typing: 'Gõ ở đầu dòng',
    typed: [
      ['I. + dấu cách', 'Mục I'],
      ['1. + dấu cách', 'Mục 1'],
      ['1.1. + dấu cách', 'Mục 1.1'],
      ['a) + dấu cách', 'Điểm a)'],
      ['- + dấu cách', 'Gạch đầu dòng'],
      ['Tab', 'Hạ một cấp'],
      ['Shift+Tab', 'Nâng một cấp'],
      ['Backspace', 'Bỏ số thứ tự'],
      ['Shift+Enter', 'Xuống dòng trong đoạn'],
    ],
  },
  palette: {
    title: 'Tìm lệnh',
    placeholder: 'Gõ tên lệnh, ví dụ: xuat pdf',
    none: 'Không có lệnh nào như vậy',
  },
  about: {
    version: (version: string) => `Phiên bản ${version}`,
    lines: [
      'Soạn thảo văn bản của Đảng và văn bản hành chính đúng thể thức, ngay trên máy này.',
      'Không cần mạng, không gửi dữ liệu đi đâu.',
    ],
  },
  settings: {
    title: 'Thuộc tính văn bản',
    type: 'Tên loại',
    otherType: 'Loại khác',
    urgency: 'Độ khẩn',
    secrecy: 'Độ mật',
    draft: 'Dự thảo lần',
    circulation: 'Phạm vi lưu hành',
    typist: 'Người soạn',
    typistHint: 'Ví dụ: NguyenVanAn',
    copies: 'Số bản',
    contact: 'Thông tin liên hệ (chân trang 1)',
    contactHint: 'Địa chỉ, điện thoại, thư điện tử',
    bodySize: 'Cỡ chữ nội dung (pt)',
    lineSpacing: 'Dãn dòng (pt)',
    numbering: 'Dấu sau số thứ tự',
    numberingOf: (first: string) => `Dấu sau số “${first}”`,
    twoSided: 'In hai mặt (lề trang sau đối xứng)',
    usual: (value: number) => `Theo chuẩn: ${value}`,
    none: 'Không',
    apply: 'Áp dụng',
    governed: (name: string) => `Văn bản được trình bày theo ${name}.`,
  },
} as const;
