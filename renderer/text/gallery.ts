/** Words of the first screen. */
export const galleryText = {
  title: 'Soạn văn bản mới',
  templates: 'Mẫu văn bản',
  recent: 'Mở gần đây',
  noRecent: 'Chưa có tệp nào. Chọn một mẫu để soạn, hoặc mở tệp có sẵn; tệp đã lưu sẽ hiện ở đây.',
  open: 'Mở tệp…',
  openHint: 'Tệp .docx, .txt hoặc .json; kéo thả vào cửa sổ cũng được.',
  forget: (name: string) => `Bỏ “${name}” khỏi danh sách`,
  office: 'Cơ quan',
  editOffice: 'Sửa hồ sơ cơ quan',
  fillOffice: 'Điền hồ sơ cơ quan',
  addOffice: 'Thêm cơ quan…',
  noPicture: 'Chưa dựng được hình trang',
  retryPicture: 'Dựng lại hình',
  search: 'Tìm mẫu văn bản',
  searchHint: 'Tìm mẫu: ke hoach, công văn…',
  system: 'Mẫu của hệ thống',
  systems: { party: 'Đảng', state: 'Nhà nước', all: 'Tất cả' },
  nothing: {
    ofSystem: 'Chưa có mẫu nào cho hệ thống văn bản của cơ quan này.',
    named: (query: string) => `Không có mẫu nào khớp với “${query}”.`,
    showAll: 'Xem mọi mẫu',
  },
  when: {
    today: (time: string) => `hôm nay ${time}`,
    yesterday: (time: string) => `hôm qua ${time}`,
  },
  dropHere: 'Thả tệp vào đây để mở',
  dropped: {
    title: (name: string) => `Đã đọc “${name}”`,
    line: 'Tệp vừa thả giữ nguyên; khi lưu, hãy chọn nơi lưu cho văn bản này.',
    onlyOne: 'Chỉ mở tệp đầu tiên',
    onlyOneLine: 'Mỗi cửa sổ soạn một văn bản. Hãy mở cửa sổ mới cho những tệp còn lại.',
  },
  setAside: {
    title: 'Một tệp thiết lập bị hỏng',
    line: (names: readonly string[]) =>
      `Tệp được cất riêng (${names.join(', ')}); phần mềm dùng thiết lập mặc định.`,
  },
} as const;
