/*
 * What web pages and e-mails say around a document that they show. Each pattern is of a whole line
 * or of its first words, and is asked only of lines outside the document's frame.
 */

const SEPARATOR = '\\s*(?:»|›|>|→|/|\\|)\\s*';
const MENU_WORDS =
  '(?:đăng nhập|đăng ký|đăng xuất|sơ đồ(?: cổng| trang| website)?|rss|liên hệ|trang chủ|giới thiệu|tin tức|dịch vụ(?: công)?|thông báo|văn bản|english|tìm kiếm|hỏi đáp|thư viện(?: ảnh)?|thư điện tử|menu|danh mục|facebook|zalo|youtube|in trang|bản in)';

/** One word of a page's menu by itself. */
export const MENU_WORD = new RegExp(`^${MENU_WORDS}$`, 'iu');

/** Menus, counters and buttons of a page, above a document or below it. */
export const AROUND: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:bạn )?đang (?:ở|xem)(?: đây)?\\s*:?\\s*)?(?:trang chủ|home)(?:$|${SEPARATOR})`,
    'iu',
  ),
  new RegExp(`^(?:.{1,40}\\s*[|·•]\\s*)?${MENU_WORDS}\\s*[|·•]\\s*\\S.{0,100}$`, 'iu'),
  /^(?:số )?(?:lượt (?:xem|truy cập|đọc|tải)|lần xem|đã xem|views?)\s?:?\s?\(?[\d.,]+/iu,
  /^(?:ngày đăng|đăng ngày|đăng lúc|cập nhật(?: lúc| ngày)?|ngày cập nhật|cập nhật lần cuối)\s?:?\s.{0,15}\d{1,2}[/:.-]\d/iu,
  /^(?:đăng bởi|người đăng|tác giả bài viết)\s?:\s/iu,
  /^(?:cỡ chữ|font size)\b|^A\s?[-+](?:\s?A){1,2}(?:\s?\+)?$/u,
  /^(?:chia sẻ|share)(?:\s?:|$|\s(?:bài viết|facebook|zalo|qua|lên)\b)/iu,
  /^(?:facebook|zalo|twitter|youtube|messenger|in trang(?: này)?|in bài(?: viết)?|bản in|gửi (?:e-?mail|bài viết)|lưu bài viết)(?:$|\s{2,}|\s?\|)/iu,
  /^(?:tải (?:về|xuống|văn bản|tệp|file|toàn văn)|download|xem (?:văn bản|bản) (?:gốc|pdf))(?![\p{L}])(?!.{80})/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
];

const QUOTED = /^(?:vào|on)\s.{4,100}(?:đã viết|wrote)\s?:$/iu;
/** A line of a talk: when, who and what. */
const MESSAGE = /^\[\d{1,2}[:/.]\d{1,2}[^\]]{0,30}\]\s/u;
const FORWARDED =
  /^[-–—_]{2,}\s?(?:forwarded message|original message|thư (?:đã )?chuyển tiếp|thư gốc|tin nhắn (?:gốc|(?:đã )?chuyển tiếp))/iu;

/** The head of a letter that brings a document, and of a message. */
export const MAIL: readonly RegExp[] = [
  FORWARDED,
  /^begin forwarded message:/iu,
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to)\s?:\s/iu,
  /^(?:từ|tới|đến|người gửi|người nhận|ngày gửi|đã gửi|gửi lúc|chủ đề|tiêu đề thư)\s?:\s/iu,
  QUOTED,
  MESSAGE,
  /^(?:(?:\d{1,2} )?(?:tệp|file) đính kèm|đính kèm|attachments?)\s?(?::|\(|$)/iu,
];

/** What stands above a document: a letter's head, single words of a menu, what a portal tells of it. */
export const ABOVE: readonly RegExp[] = [
  ...MAIL,
  MENU_WORD,
  /^(?:số(?:\/| |, )ký hiệu|ngày (?:ban hành|có hiệu lực|hiệu lực|đăng công báo)|loại văn bản|cơ quan ban hành|người ký|lĩnh vực|tình trạng(?: hiệu lực)?|trích yếu(?: nội dung)?)\s?:/iu,
  /(?:toàn văn|nguyên văn)(?:\s[^.;]{0,80})?\s?[:.]$/iu,
  /^(?:thuộc tính|toàn văn|lược đồ|văn bản gốc|nội dung toàn văn|văn bản liên quan|bản pdf)$/iu,
];

/** What follows a document on a page or in a letter. */
export const BELOW: readonly RegExp[] = [
  FORWARDED,
  MESSAGE,
  QUOTED,
  /^(?:©|\(c\)|copyright|bản quyền)(?:$|\s)/iu,
  /^\[?(?:quay lại|trở về|về trang (?:trước|chủ)|(?:lên )?đầu trang|về đầu trang)\]?$/iu,
  /^(?:tác giả|người viết|(?:tin|bài)(?: viết)?(?:,? (?:và )?ảnh)?)\s?:\s/iu,
  /^(?:bình luận|ý kiến bạn đọc|đánh giá)\s?(?:$|[:(])/iu,
  /^(?:gửi|được gửi|đã gửi) từ\s.{2,40}$|^sent from (?:my|the)\s|^(?:tải|get) outlook (?:cho|for)\s/iu,
  /^(?:từ khóa|từ khoá|tags?|nguồn(?: tin)?)\s?:\s/iu,
  /^--$/u,
  /^(?:trân trọng|thân mến|thân ái|kính thư|(?:best |kind )?regards)\s?[,.!]?$/iu,
];

/** The heading of a list of other pages. */
export const RELATED =
  /^(?:các )?(?:tin|tin tức|tin bài|bài|bài viết|văn bản) (?:khác|liên quan|cùng (?:chuyên mục|loại|lĩnh vực)|mới(?: nhất| hơn)?|cũ hơn|đã đưa|đọc nhiều(?: nhất)?)\s?:?$|^xem thêm\s?:?$/iu;
