/** What names of places, persons and bodies are made of, where the form tells a name and no list. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Units of one syllable before the name of a place. */
export const PLACE_UNITS = words(
  'xã phường huyện quận tỉnh thôn bản buôn ấp khóm làng sông suối núi đèo thác',
);

/** Units of two syllables, by their second. */
export const LONGER_UNITS: ReadonlyMap<string, string> = new Map([
  ['trấn', 'thị'],
  ['phố', 'thành'],
  ['khu', 'đặc'],
  ['đảo', 'quần'],
]);

/** Syllables that names of places are made of, though many are other words too. */
export const PLACE_SYLLABLES = words(`
an ái bàu bạch bái bảo bắc bằng bến bích biên bình cam cao cát cầu cẩm châu chánh chi chí chiềng cư cường
dân đa đại đạo đắk đăng điền điện định đoàn đô đồn đông đồng đức dương ea gia giang giao giồng gò hà hạ hải hàm
hạnh hậu hiệp hiền hiệu hóa hòa hoài hoàng hồ hồng hợp huề hùng hưng hương hữu ia ích kênh khánh
khê kim kiên kỳ la lạc lai lam lãng lâm lập lệ liên liễu linh lĩnh long lộc lợi lục lũng lương mai
mậu mậm minh mỹ mường nà nam nậm nghi nghĩa nghiệp ngọc nguyên nhân nhơn nhuận ninh phong phú phúc
phùng phượng phước quan quang quảng quế quỳnh quý rạch sa sài sơn sú ta tà tam tân tây thái thanh thành
thạnh thắng thăng thịnh thiện thọ thới thông thuận thủy thụy thượng thường tịnh tiên tiến tiền tín
trà trạch tri trì triệu trung trực trường tú tuân tuấn tuy vạn văn vân việt vĩnh vinh vũ xá xuân
xuyên yên
`);

/** More family names, most of them of one people or one region. */
export const MORE_FAMILY_NAMES = words(`
âu bạch bành cao cầm châu chu cung diệp doãn đàm đàng đậu điểu giàng giáp hà hầu hứa kha khổng kiều
khuất la lã lại lâm lầu lò lô lù lục lưu lữ ma mã mạc mạch nghiêm ông phí
phùng quách quàng sầm sùng tào tăng thạch thái thào tiêu tòng tô tôn tống trịnh triệu ứng 
vi viên vừ vương 
`);

/** Names given to persons, by which the last word of a name is known. */
export const GIVEN_NAMES = words(`
an anh ánh ân bách bảo bằng bích bình cảnh cầm cẩm châu chi chiến chính chung chương công cúc cương
cường danh dân diễm diệp diệu doanh dung dũng duy duyên dương đại đạo đạt đăng điệp định đoan đoàn
độ đông đồng đức gia giang giao giồng gò hà hạ hải hàm hân hằng hạnh hào hảo hậu hiền hiển hiệp hiếu hinh hoa
hòa hoài hoan hoàn hoàng hồng hợp huân huấn huệ hùng huy huyền huỳnh hưng hương hường hữu khải khang
khanh khánh khiêm khoa khôi khuê khương kiên kiệt kiều kim kỳ lam lan lãm lâm lân lập lệ lê liên liễu
linh loan long lộc lợi luân luận lực lương lượng ly mai mạnh mẫn mận minh my mỹ nam nga ngà ngân nghĩa
nghị ngoan ngọc nguyên nguyệt nhàn nhạn nhân nhật nhi nhiên nhung như nhựt ninh nữ oanh phát phi phong
phú phúc phùng phụng phước phương phượng quân quang quảng quế quốc quý quyên quyền quyết quỳnh sang sâm
sen sinh sơn sương tài tâm tân tấn thái thắm thắng thanh thành thạch thạnh thảo thắng thân thế thi thiên
thiện thiết thịnh thoa thọ thông thơ thu thuần thuận thục thủy thúy thụy thư thương thường thức tiên tiến
tiệp tín tính tình tịnh toàn toản trà trang trâm trân trí trinh trình trọng trung trúc trường tú tuân
tuấn tuyên tuyền tuyết tùng tường tưởng uyên vân vi việt vinh vĩnh vọng vũ vượng vy xuân xuyến yên yến
`);

/** Bodies of one syllable whose name goes on with what they are for: `sở Xây dựng`. */
export const SHORT_HEADS = words('sở phòng cục vụ viện hội trạm hạt quỹ trường');

/** Bodies of two syllables whose name goes on so: `trung tâm Chuyển đổi số`. */
export const LONG_HEADS = words(`
trung-tâm chi-cục học-viện bệnh-viện hiệp-hội liên-hiệp liên-đoàn liên-minh công-ty ngân-hàng
văn-phòng tổng-cục tập-đoàn
`);

/** What some bodies are for, by the two syllables that their names go on with. */
export const FIELD_BEGINNINGS = words(`
chuyển-đổi giám-sát trồng-trọt chăn-nuôi kiểm-lâm thủy-lợi thủy-sản khuyến-nông kiểm-soát y-tế
văn-hóa giáo-dục phục-vụ phát-triển công-nghệ đăng-kiểm dịch-vụ bảo-trợ bảo-tồn nghiên-cứu lưu-trữ
hành-chính xúc-tiến đa-khoa quản-lý kỹ-thuật quan-trắc ứng-dụng hỗ-trợ đấu-giá giống-cây nước-sạch
`);

/** Bodies whose names begin with these, after the date of a document: `năm 2025 của chính phủ`. */
export const ISSUERS = words(`
chính-phủ quốc-hội thủ-tướng ủy-ban hội-đồng chủ-tịch tỉnh-ủy thành-ủy đảng-ủy bộ-trưởng ban-chấp
ban-thường ban-bí bộ-chính trung-ương văn-phòng thanh-tra
`);

/** First syllables of what laws are about. */
export const LAW_FIELDS = words(`
trồng chăn thú lâm thủy đất đầu xây nhà doanh đấu ngân bảo cán viên lưu khiếu tố tiếp giáo quy thanh
cư căn hộ hôn bình trẻ phòng an giao tổ ban thi quản kế nghĩa dân di phổ quốc khám trợ đường trật biên
người công hợp tài du báo quảng tiêu khoa sở năng điện hóa dược phá trọng cạnh thương hải việc
`);

/** What a law does, and so no name of one. */
export const LAW_VERBS = words(`
quy-định yêu-cầu cho-phép bắt-buộc áp-dụng sửa-đổi bổ-sung ban-hành thay-thế tổ-chức-lại bảo-đảm
`);

/** Words that begin no name, and so take no capital inside a sentence. */
export const NAMELESS = words(`
thực-hiện tiếp-tục triển-khai đề-nghị yêu-cầu tập-trung tăng-cường đẩy-mạnh nâng-cao bảo-đảm đảm-bảo
phối-hợp chủ-động kịp-thời thường-xuyên nghiêm-túc tham-mưu xem-xét giải-quyết xử-lý tạo-điều góp-phần
phấn-đấu hoàn-thành hoàn-thiện khắc-phục hạn-chế đối-với theo-dõi căn-cứ liên-quan trách-nhiệm kết-quả
tình-hình nội-dung thời-gian nhiệm-vụ giải-pháp hiệu-quả chất-lượng đơn-vị cá-nhân cụ-thể đồng-thời
thông-qua theo-quy tuân-thủ ban-hành duy-trì công-khai giải-ngân rà-soát khẩn-trương tích-cực
tiếp-nhận trả-lời bổ-sung sửa-đổi thay-thế hằng-năm hằng-tháng trực-tiếp trực-thuộc tiến-độ phân-công
phụ-trách chịu-trách đôn-đốc nhắc-nhở lồng-ghép chấn-chỉnh kiến-nghị đề-xuất chuẩn-bị bố-trí sắp-xếp
tuyên-truyền vận-động tham-gia tiến-hành kiểm-điểm xác-định xác-minh đánh-giá quán-triệt chấp-hành
bao-gồm nói-chung nhất-là cụm-từ người-dân nhu-cầu yếu-kém tồn-tại vi-phạm cần-thiết quan-trọng khó-khăn chính-sách hướng-dẫn điều-kiện đối-tượng mục-tiêu
`);

/** Words between others that never begin a name. */
export const NAMELESS_ALONE = words(`
và của các được cho với những để theo từ đến do khi cũng như đó nhưng hoặc nếu bị sẽ đang rất đều vẫn
mỗi mọi đã là này hơn còn phải
`);

/** Parts of documents cited with a number. */
export const ROMAN = /^ (?:[IVX]{1,5}|\d{1,2})(?= (?:\p{Lu}|ban hành|kèm theo|của (?:\p{Lu})))/u;
