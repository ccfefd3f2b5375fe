/** Words of the first screen. */
export const galleryText = {
  title: 'Soạn văn bản mới',
  lead: (office: string) => `Cho ${office}`,
  templates: 'Mẫu văn bản',
  recent: 'Mở gần đây',
  noRecent: 'Chưa có tệp nào. Tệp đã mở hoặc đã lưu sẽ hiện ở đây.',
  open: 'Mở tệp…',
  openHint: 'Tệp .docx, .txt hoặc .json',
  forget: (name: string) => `Bỏ “${name}” khỏi danh sách`,
  drafts: 'Bản soạn dở',
  office: 'Cơ quan',
  editOffice: 'Sửa hồ sơ cơ quan',
  addOffice: 'Thêm cơ quan…',
  picture: (name: string) => `Trang 1 của mẫu ${name}`,
  noPicture: 'Chưa dựng được hình',
  setAside: {
    title: 'Một tệp thiết lập bị hỏng',
    line: (names: readonly string[]) =>
      `Tệp được cất riêng (${names.join(', ')}); phần mềm dùng thiết lập mặc định.`,
  },
} as const;
