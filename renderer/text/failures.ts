/** What was being done when the world said no. */
type Doing =
  | 'open'
  | 'picture'
  | 'save'
  | 'export'
  | 'draft'
  | 'signing'
  | 'show'
  | 'print'
  | 'settings'
  | 'journal';

const TITLES: Readonly<Record<Doing, string>> = {
  open: 'Không mở được tệp',
  picture: 'Chưa chèn được hình',
  save: 'Chưa lưu được',
  export: 'Chưa xuất được PDF',
  draft: 'Chưa xuất được bản nháp',
  signing: 'Chưa xuất được để ký',
  show: 'Chưa mở được bản xuất',
  print: 'Chưa in được',
  settings: 'Chưa lưu được thiết lập',
  journal: 'Chưa giữ được bản phục hồi',
};

const SAFE: Readonly<Record<Doing, string>> = {
  open: 'Tệp không bị thay đổi.',
  picture: 'Văn bản không bị thay đổi.',
  save: 'Tệp cũ trên đĩa còn nguyên, nội dung vẫn còn trong cửa sổ này.',
  export: 'Văn bản đang soạn không bị ảnh hưởng.',
  draft: 'Văn bản đang soạn không bị ảnh hưởng.',
  signing: 'Chưa có tệp nào được ghi; văn bản đang soạn không bị ảnh hưởng.',
  show: 'Văn bản đang soạn không bị ảnh hưởng.',
  print: 'Văn bản đang soạn không bị ảnh hưởng.',
  settings: 'Thiết lập cũ còn nguyên.',
  journal:
    'Nội dung vẫn còn trong cửa sổ này và vẫn lưu được, nhưng nếu máy tắt đột ngột thì những gì chưa lưu sẽ mất. Hãy lưu văn bản (Ctrl+S).',
};

/** What happened, and what to do about it. */
const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  'not-found': ['Tệp không còn ở chỗ cũ.', 'Hãy tìm tệp rồi mở lại.'],
  'permission-denied': [
    'Không có quyền với tệp hoặc thư mục này.',
    'Hãy chọn thư mục khác hoặc nhờ người quản trị máy cấp quyền.',
  ],
  'read-only': ['Tệp hoặc thư mục chỉ cho đọc.', 'Hãy lưu thành tệp khác.'],
  'too-large': ['Tệp quá lớn.', 'Hãy tách tệp hoặc kiểm tra xem có đúng tệp văn bản không.'],
  empty: ['Tệp rỗng.', 'Hãy kiểm tra lại tệp nguồn.'],
  'not-a-document': [
    'Tệp không phải văn bản mà Văn Thư đọc được (.docx, .txt, .json).',
    'Nếu là tệp .doc cũ, hãy mở bằng Word rồi lưu thành .docx.',
  ],
  'unknown-encoding': [
    'Không rõ bảng mã của tệp chữ này.',
    'Hãy mở bằng phần mềm gốc và lưu lại theo Unicode (UTF-8).',
  ],
  'newer-format': ['Tệp được lưu bằng bản Văn Thư mới hơn.', 'Hãy cập nhật phần mềm rồi mở lại.'],
  encrypted: ['Tệp có mật khẩu.', 'Hãy bỏ mật khẩu bằng Word rồi mở lại.'],
  damaged: ['Tệp bị hỏng.', 'Hãy thử bản sao lưu cùng tên, hoặc mở bằng Word để cứu nội dung.'],
  'picture-damaged': [
    'Một hình trong tệp bị hỏng hoặc thiếu phần.',
    'Hãy mở bản gốc, chèn lại hình đó rồi lưu.',
  ],
  'not-a-picture': [
    'Tệp không phải hình PNG hay JPEG đọc được, hoặc đã hỏng.',
    'Hãy mở hình bằng phần mềm xem ảnh, lưu lại thành PNG hoặc JPEG rồi chèn.',
  ],
  'picture-too-large': ['Hình quá lớn.', 'Hãy thu nhỏ hình bằng phần mềm xem ảnh rồi chèn lại.'],
  'too-many-pictures': [
    'Các hình trong văn bản đã chiếm hết chỗ cho phép (24 MB).',
    'Hãy bỏ bớt hình hoặc tách văn bản.',
  ],
  unavailable: [
    'Ổ đĩa hoặc đường mạng không sẵn sàng.',
    'Hãy kiểm tra kết nối rồi thử lại, hoặc chọn chỗ khác.',
  ],
  'disk-full': ['Ổ đĩa đã đầy.', 'Hãy dọn bớt hoặc chọn ổ đĩa khác.'],
  'in-use': [
    'Tệp đang được phần mềm khác giữ (có thể là Word).',
    'Hãy đóng tệp ở đó rồi lưu lại, hoặc lưu thành tệp khác.',
  ],
  'changed-on-disk': ['Tệp đã bị thay đổi ở nơi khác.', 'Hãy lưu thành tệp khác.'],
  'open-elsewhere': ['Tệp đang mở ở cửa sổ khác.', 'Hãy lưu thành tệp khác.'],
  'export-failed': ['Không dựng được trang in.', 'Hãy thử lại; nếu vẫn lỗi, hãy lưu văn bản lại.'],
  'target-open': [
    'Một tệp cùng tên với bản xuất đang mở trong Văn Thư.',
    'Hãy chọn tên khác, ví dụ thêm “(bản ký)”.',
  ],
  'errors-stand': [
    'Văn bản còn lỗi chưa được sửa hoặc bỏ qua có lý do.',
    'Hãy mở lại hộp “Xuất để ký” để xem các lỗi.',
  ],
  'docx-differs': [
    'Tệp DOCX đọc lại không khớp với văn bản.',
    'Hãy thử lại; nếu vẫn vậy, hãy lưu văn bản và khởi động lại Văn Thư.',
  ],
  'pdf-differs': [
    'Tệp PDF đọc lại không khớp với văn bản.',
    'Có thể văn bản có ký tự lạ mà phông chữ không in được: hãy xem trang in, thay ký tự đó rồi thử lại.',
  ],
  'no-viewer': [
    'Máy chưa có chương trình nào để mở PDF.',
    'Tệp đã được ghi xong: hãy bấm “Mở thư mục” để thấy tệp.',
  ],
  'no-printer': ['Máy chưa có máy in nào.', 'Hãy xuất PDF rồi in ở máy khác.'],
};

const BUG: readonly [string, string] = [
  'Phần mềm gặp lỗi không lường trước.',
  'Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại Văn Thư.',
];

/** What happened, what is safe, what to do. */
export function failureWords(doing: Doing, code: string) {
  const [cause, advice] = CAUSES[code] ?? BUG;
  return { title: TITLES[doing], detail: `${cause} ${SAFE[doing]} ${advice}` };
}
