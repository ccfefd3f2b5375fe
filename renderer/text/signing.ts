/** Words of the exports for signing and as a draft. */
export const signingText = {
  title: 'Xuất để ký',
  /** The name offered for the files, without its extension. */
  fileName: (name: string) => `${name} (bản ký).pdf`,
  standing: (count: number) => `Còn ${count} lỗi phải sửa hoặc bỏ qua có lý do`,
  standingDetail:
    'Bấm vào một lỗi để đến chỗ đó. Sửa xong, mở lại hộp này; những gì đã quyết định vẫn còn.',
  goTo: 'Đến chỗ này',
  override: 'Bỏ qua có lý do…',
  mustMend: 'Dấu dự thảo không được bỏ qua: bản để ký không mang dấu này.',
  reason: 'Lý do',
  reasonHint: 'Ví dụ: lãnh đạo yêu cầu giữ nguyên cách viết này',
  by: 'Người quyết định',
  byHint: 'Họ và tên, ghi vào báo cáo',
  record: 'Ghi lý do',
  cancel: 'Thôi',
  needsReason: 'Cần ghi rõ lý do.',
  needsName: 'Cần ghi người quyết định.',
  overridden: (count: number) => `${count} lỗi được bỏ qua, ghi vào báo cáo`,
  takeBack: 'Xét lại',
  decided: (reason: string, by: string) => `${reason} – ${by}`,
  others: (count: number) => `${count} điểm nên xem lại, không cản việc xuất`,
  secrecyTitle: 'Văn bản mật',
  clear: 'Không còn lỗi nào cản việc xuất',
  clearDetail:
    'Văn Thư sẽ ghi PDF, DOCX và báo cáo (JSON) cùng một chỗ, rồi đọc lại từng chữ để đối chiếu trước khi báo xong.',
  reportPage: 'Kèm báo cáo một trang (PDF) để in',
  governed: (pack: string) => `Kiểm tra theo ${pack}`,
  choose: 'Chọn nơi xuất…',
  close: 'Đóng',
  busy: 'Đang xuất và đọc lại để đối chiếu…',
  done: {
    title: 'Đã xuất để ký',
    checked: (pack: string, rules: number) => `Đã kiểm tra theo ${pack}, ${rules} quy tắc.`,
    clean: 'Không có lỗi nào bị bỏ qua.',
    overridden: (count: number) => `${count} lỗi được bỏ qua có lý do, ghi trong báo cáo.`,
    readBack: (pages: number) =>
      `DOCX và PDF (${pages} trang) đã được đọc lại từ đĩa: khớp từng chữ với văn bản, đủ phông chữ.`,
    files: 'Các tệp đã ghi',
    fingerprint: (start: string) => `SHA-256 ${start}…`,
  },
  draft: {
    fileName: (name: string) => `${name} (dự thảo).pdf`,
    busy: 'Đang xuất bản nháp…',
    done: 'Đã xuất bản nháp',
    line: (name: string, pages: number, draft: number) =>
      `${name} · ${pages} trang · Dự thảo lần ${draft}`,
  },
} as const;
