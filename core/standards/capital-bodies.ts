import { type CapitalNames, capitalsClause, listed } from './capitals.ts';

/** What ministries and departments are for. Both `Công Thương` and `Công thương` are in use. */
const FIELDS = listed(`Quốc phòng | Công an | Ngoại giao | Ngoại vụ | Nội vụ | Tư pháp | Tài chính |
  Xây dựng | Văn hóa, Thể thao và Du lịch | Văn hóa và Thể thao | Khoa học và Công nghệ |
  Giáo dục và Đào tạo | Nông nghiệp và Môi trường | Y tế | Dân tộc và Tôn giáo |
  Kế hoạch và Đầu tư | Tài nguyên và Môi trường | Nông nghiệp và Phát triển nông thôn |
  Thông tin và Truyền thông | Giao thông vận tải | Lao động - Thương binh và Xã hội`);

/** Of divisions below a people's committee, whose small forms are common words too. */
const DIVISIONS = listed(`Nội vụ | Tư pháp | Y tế | Kinh tế | Tài chính - Kế hoạch |
  Văn hóa - Xã hội | Giáo dục và Đào tạo | Nông nghiệp và Môi trường | Văn hóa và Thông tin |
  Kinh tế, Hạ tầng và Đô thị | Lao động - Thương binh và Xã hội | Tài nguyên và Môi trường`);

const RULE = capitalsClause('IV.1.a');
/** The rule is sure, the name is not among the annex's own examples. */
const BY_RULE = capitalsClause('IV.1.a', 'B');

/** Bodies of State, Party and society; the annex gives a rule and some examples. */
export const CAPITAL_BODIES: readonly CapitalNames[] = [
  {
    clause: RULE,
    evidence: 'always',
    names: FIELDS.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]),
    notAfter: listed('cán|toàn|đồng|nội|tiến|đảng|cơ|trụ|công|hội|xứ|liên'),
  },
  {
    clause: BY_RULE,
    evidence: 'always',
    names: listed('Bộ Công ~thương | Sở Công ~thương'),
    notAfter: listed('cán|toàn|đồng|nội|tiến|đảng|cơ|trụ|công|hội|xứ|liên'),
  },
  { clause: BY_RULE, evidence: 'named', names: DIVISIONS.map((field) => `Phòng ${field}`) },
  {
    clause: RULE,
    evidence: 'always',
    names: listed(`Hội đồng nhân dân | Ủy ban nhân dân | Văn phòng Chủ tịch nước |
      Văn phòng Chính phủ | Văn phòng Quốc hội | Tập đoàn Điện lực Việt Nam`),
  },
  {
    clause: BY_RULE,
    evidence: 'always',
    names: listed(`Tòa án nhân dân | Viện kiểm sát nhân dân | Thanh tra Chính phủ |
      Ủy ban ~thường vụ Quốc hội | Mặt trận Tổ quốc | Hội Liên hiệp Phụ nữ |
      Liên đoàn Lao động | Hội Nông dân Việt Nam | Hội Cựu chiến binh Việt Nam |
      Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đảng Cộng sản Việt Nam | Bộ Chính trị |
      Đài Tiếng nói Việt Nam | Đài Truyền hình Việt Nam | Thông tấn xã Việt Nam |
      Tổng Liên đoàn Lao động Việt Nam | Liên minh Hợp tác xã Việt Nam | Ngân hàng Nhà nước Việt Nam |
      Ngân hàng Chính sách xã hội | Hội Chữ thập đỏ Việt Nam | Hội Liên hiệp Phụ nữ Việt Nam |
      Học viện Chính trị quốc gia Hồ Chí Minh | Viện Hàn lâm Khoa học xã hội Việt Nam |
      Giáo hội Phật giáo Việt Nam | Văn phòng Đoàn đại biểu Quốc hội`),
    notAfter: ['cán', 'nội'],
  },
  {
    clause: BY_RULE,
    evidence: 'named',
    names: listed(`Ban Quản lý | Ban Tổ chức | Ban Giám hiệu | Bộ Chỉ huy ~quân ~sự |
      Trung tâm Kiểm soát bệnh tật | Trường Đại học | Trường Cao đẳng | Liên minh Hợp tác xã |
      Hội Chữ thập đỏ | Hội Người cao tuổi | Hội Khuyến học | Hội Luật gia | Hội Nhà báo |
      Bộ phận Một cửa | Cổng Dịch vụ công | Cổng Dịch vụ công quốc gia | Cổng Thông tin ~điện ~tử |
      Văn phòng Đăng ký đất đai | Ban Chỉ huy ~quân ~sự | Hạt Kiểm lâm | Đồn Biên phòng |
      Trung tâm Y tế | Trung tâm Chính trị | Bệnh viện Đa khoa | Trường Tiểu học | Trường Mầm non |
      Trường Trung học ~cơ ~sở | Trường Trung học phổ thông | Trung tâm Dịch vụ việc làm |
      Hội đồng Thi đua - Khen thưởng | Hội đồng Nghĩa vụ quân sự | Kho bạc Nhà nước`),
    notBefore: ['các'],
  },
  {
    clause: BY_RULE,
    evidence: 'begun',
    names:
      listed(`Ngân hàng Nhà nước | Bảo hiểm xã hội Việt Nam | Ban Bí thư | Quốc hội | Chính phủ |
      Ban Chấp hành Trung ương | Cục Thuế | Tổng cục Thuế | Chi cục Thuế | Cục Hải quan |
      Chi cục Hải quan | Chi cục Kiểm lâm | Trung tâm Phục vụ ~hành chính công`),
  },
  {
    clause: BY_RULE,
    evidence: 'named',
    names:
      listed(`Ban Chỉ đạo | Ban Thường vụ | Đoàn Thanh niên | Hội Nông dân | Hội Cựu chiến binh |
      Hội Phụ nữ | Văn phòng Ủy ban nhân dân | Văn phòng Hội đồng nhân dân`),
    notAfter: ['chánh'],
  },
  {
    clause: capitalsClause('IV.1.b'),
    evidence: 'always',
    names: listed(`Ban Chấp hành Trung ương Đảng | Văn phòng Trung ương Đảng |
      Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam`),
  },
  {
    clause: RULE,
    evidence: 'always',
    names: listed(`~nghị ~định của Chính phủ | ~nghị ~quyết của Chính phủ | ~đại ~biểu Quốc hội |
      ~nghị ~quyết của Quốc hội`),
    // Another country has a parliament too.
    notBefore: ['nước', 'các'],
  },
  {
    clause: capitalsClause('IV.2.a'),
    evidence: 'always',
    names: listed('Liên hợp quốc | Tổ chức Y tế thế giới'),
    notBefore: ['doanh', 'tế'],
  },
  {
    clause: capitalsClause('IV.2.a', 'B'),
    evidence: 'always',
    names: listed(`Quỹ Nhi đồng Liên hợp quốc | Chương trình Phát triển Liên hợp quốc |
      Ngân hàng Phát triển châu Á | Liên minh châu Âu | Tổ chức Thương mại ~thế ~giới |
      Tổ chức Lao động ~quốc ~tế | Quỹ Tiền tệ ~quốc ~tế | ~hiệp ~hội ~các quốc gia Đông Nam Á |
      Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc`),
  },
];
