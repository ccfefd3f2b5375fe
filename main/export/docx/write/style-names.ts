import type { StyleName } from '#core/standards/standard.ts';

/** The names under which a clerk finds the styles in Word's list. */
const DISPLAY_NAMES: Readonly<Record<StyleName, string>> = {
  title: 'VT Tiêu đề',
  motto: 'VT Tiêu ngữ',
  parent: 'VT Cơ quan cấp trên',
  issuer: 'VT Cơ quan ban hành',
  star: 'VT Dấu sao',
  number: 'VT Số và ký hiệu',
  'place-date': 'VT Địa danh và ngày tháng',
  type: 'VT Tên loại',
  subject: 'VT Trích yếu',
  separator: 'VT Vạch dưới trích yếu',
  'letter-subject': 'VT Trích yếu công văn',
  urgency: 'VT Độ khẩn',
  secrecy: 'VT Độ mật',
  circulation: 'VT Phạm vi lưu hành',
  draft: 'VT Dự thảo',
  'addressees-label': 'VT Kính gửi',
  addressee: 'VT Nơi kính gửi',
  basis: 'VT Căn cứ',
  body: 'VT Nội dung',
  'part-heading': 'VT Phần và chương',
  'part-title': 'VT Tên phần và chương',
  'section-heading': 'VT Mục',
  article: 'VT Điều',
  roman: 'VT Đề mục La Mã',
  'item-title': 'VT Đề mục',
  item: 'VT Khoản và điểm',
  authority: 'VT Quyền hạn ký',
  position: 'VT Chức vụ',
  'signer-direct': 'VT Chức vụ người đứng đầu',
  'signer-name': 'VT Họ tên người ký',
  'recipients-label': 'VT Nơi nhận',
  recipient: 'VT Danh sách nơi nhận',
  typist: 'VT Người đánh máy',
  contact: 'VT Thông tin liên hệ',
  'page-number': 'VT Số trang',
  'annex-label': 'VT Phụ lục',
  'annex-title': 'VT Tên phụ lục',
  'annex-reference': 'VT Dòng kèm theo',
  'copy-form': 'VT Hình thức sao',
};

/** The style's name as Word shows it. */
export function displayName(style: StyleName): string {
  return DISPLAY_NAMES[style];
}

/** The style's id in the file: `letter-subject` → `VtLetterSubject`. */
export function styleId(style: StyleName): string {
  const words = style.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Vt${words.join('')}`;
}
