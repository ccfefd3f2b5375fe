/** Words that the language doubles. */
const REDUPLICATED = new Set(
  `ai ba bừng chung chuồn cuồn dần dửng đăm đâu đều điệp đinh đời đùng hàng hao hay hiu hừng
  khăng khư lâu lăm lớp luôn mãi năm ngày người ngấm nhà nơi oang phăng rành rưng sáng song sờ
  tầng thao thường trùng từ tận vân xa xanh xăm ngành chằm hằm mênh rất nhanh thỉnh đau
  tằng lẳng nao nâng`.split(/\s+/u),
);

/** Compounds whose last word may meet its like at the head of another. */
const ENDING = new Set(
  `ủy ban|uỷ ban|hội đồng|hợp đồng|cộng đồng|cán bộ|chi bộ|đảng bộ|toàn bộ|nội bộ|tiến bộ|đồng bộ|
  cơ quan|liên quan|chủ quan|khách quan|đảng viên|đoàn viên|hội viên|ủy viên|uỷ viên|nhân viên|
  giáo viên|sinh viên|xã hội|quốc hội|đại hội|tổ chức|viên chức|công chức|công tác|hợp tác|đối tác|
  thực hiện|thể hiện|phát hiện|xuất phát|chương trình|quá trình|quy định|quyết định|xác định|
  ổn định|chỉ đạo|lãnh đạo|tài sản|cộng sản|đầu tư|vật tư|thông tư|kinh tế|y tế|thực tế|nhân sự|
  quân sự|hình sự|dân sự|quản lý|xử lý|pháp lý|nhân dân|người dân|công dân|hoạt động|lao động|
  địa phương|tập trung|hoàn thành|trưởng thành|cá nhân|công nhân|tư nhân|quan điểm|thời điểm|
  thành công|phân công|phối hợp|tổng hợp|phù hợp|yêu cầu|trực tiếp|giao thông|truyền thông|
  chính trị|chính quyền|thẩm quyền|bí thư|chủ tịch|kế hoạch|quy hoạch|giám sát|kiểm sát|
  kiểm tra|thanh tra|cấp ủy|đảng ủy|thường vụ|nhiệm vụ|dịch vụ|nghĩa vụ|đề án|dự án|nghị quyết|
  giải quyết|kết luận|lý luận|dư luận|thảo luận|báo cáo|tiếp nhận|công nhận|chất lượng|lực lượng`
    .split('|')
    .map((words) => words.trim()),
);

/**
 * Whether `word word` between `before` and `after` is as it should be: a reduplication, or two
 * compounds that meet (`Ủy ban | ban hành`, `cơ quan | quan trọng`).
 */
export function isRightlyDoubled(word: string, before: string, after: string): boolean {
  const small = word.toLowerCase();
  if (REDUPLICATED.has(small)) return true;
  const previous = /(\p{L}+)[ \u00a0]$/u.exec(before)?.[1]?.toLowerCase();
  const hasNext = /^[ \u00a0]\p{L}/u.test(after);
  return previous !== undefined && hasNext && ENDING.has(`${previous} ${small}`);
}
