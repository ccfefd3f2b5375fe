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
      Đài Tiếng nói Việt Nam | Đài Truyền hình Việt Nam | Thông tấn xã Việt Nam`),
    notAfter: ['cán', 'nội'],
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
  },
  {
    clause: capitalsClause('IV.2.a'),
    evidence: 'always',
    names: listed('Liên hợp quốc | Tổ chức Y tế thế giới'),
  },
];
