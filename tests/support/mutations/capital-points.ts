/** A point of NĐ30 Phụ lục II: what is asked by it, what is right, and what no machine can tell. */
export type CapitalPoint = {
  readonly point: string;
  readonly title: string;
  readonly rule?: 'unit-capitals';
  /** Sentences with one slip each: what is found, and what it should be. */
  readonly wrong: readonly (readonly [sentence: string, found: string, expected: string])[];
  /** Sentences that are as the annex wants them, or that it says nothing of. */
  readonly right: readonly string[];
  /** What is left to the reader, and why. */
  readonly open?: string;
};

const NAMES: readonly CapitalPoint[] = [
  {
    point: 'I',
    title: 'beginnings of sentences',
    wrong: [
      ['Công việc đã hoàn thành. trân trọng báo cáo.', 'trân', 'Trân'],
      ['Kết quả tốt hơn năm 2025. tiếp tục phát huy.', 'tiếp', 'Tiếp'],
      ['Đơn vị đã báo cáo (lần thứ nhất). tiếp tục theo dõi.', 'tiếp', 'Tiếp'],
    ],
    right: ['Việc đã xong. Trân trọng báo cáo.', 'Gồm lúa, ngô, v.v. và các cây khác.'],
    open: 'lines of a list and headings, which need not be whole sentences',
  },
  {
    point: 'II.1.a',
    title: 'names of persons',
    wrong: [
      ['Khen thưởng bà Lê thị Hoa.', 'Lê thị Hoa', 'Lê Thị Hoa'],
      ['Khen thưởng ông nguyễn văn an.', 'nguyễn văn an', 'Nguyễn Văn An'],
      ['Khen thưởng ông Nguyễn Văn an.', 'Nguyễn Văn an', 'Nguyễn Văn An'],
      ['Tượng đài Trần Hưng đạo đã xuống cấp.', 'Trần Hưng đạo', 'Trần Hưng Đạo'],
    ],
    right: ['Bà Lê Thị Hoa, ông Y Ngông Niê Kđăm và ông Nguyễn Văn An.', 'Ông Lê văn bản hóa.'],
    open: 'names that are no known one and have no Văn or Thị: any word may be a name',
  },
  {
    point: 'II.1.b',
    title: 'names by which history calls persons',
    wrong: [
      ['Các em nhỏ ghi nhớ lời bác Hồ dạy.', 'bác Hồ', 'Bác Hồ'],
      ['Dâng hương tưởng niệm vua Hùng.', 'vua Hùng', 'Vua Hùng'],
      ['Tu bổ đền bà Triệu.', 'đền bà Triệu', 'đền Bà Triệu'],
      ['Tu bổ đền thờ hai bà Trưng.', 'hai bà Trưng', 'Hai Bà Trưng'],
    ],
    right: ['Bác Hồ, Vua Hùng, đền Bà Triệu.', 'Bác Hồ Văn An, bà Triệu Thị Hoa, bà Triệu.'],
    open: 'bà Triệu or cụ Hồ by themselves, who may be neighbours of that name',
  },
  {
    point: 'II.2.a',
    title: 'foreign persons by Sino-Vietnamese names',
    wrong: [['Tác phẩm nói về Thành Cát Tư hãn.', 'Thành Cát Tư hãn', 'Thành Cát Tư Hãn']],
    right: ['Tác phẩm nói về Thành Cát Tư Hãn, Mao Trạch Đông, Kim Nhật Thành.'],
    open: 'names that are on no list',
  },
  {
    point: 'II.2.b',
    title: 'foreign persons by the sound of their names',
    wrong: [
      ['Tượng đài Lê-Nin được tôn tạo.', 'Lê-Nin', 'Lê-nin'],
      ['Tác phẩm của Phri-Đrích Ăng-Ghen.', 'Phri-Đrích Ăng-Ghen', 'Phri-đrích Ăng-ghen'],
    ],
    right: ['Tác phẩm của Vla-đi-mia I-lích Lê-nin và Phri-đrích Ăng-ghen; trận Lê-nin-grát.'],
    open: 'names that are on no list: Paris-London has hyphens too',
  },
  {
    point: 'III.1.a',
    title: 'administrative units',
    wrong: [
      ['Thực hiện trên địa bàn tỉnh quảng ninh.', 'tỉnh quảng ninh', 'tỉnh Quảng Ninh'],
      ['Các xã thuộc Tỉnh Lâm Đồng.', 'Tỉnh Lâm Đồng', 'tỉnh Lâm Đồng'],
      ['Các phường thuộc Thành phố Đà Nẵng.', 'Thành phố Đà Nẵng', 'thành phố Đà Nẵng'],
      ['Các phường thuộc thành phố Hà-Nội.', 'Hà-Nội', 'Hà Nội'],
      ['Đoàn công tác đến Buôn Ma thuột.', 'Buôn Ma thuột', 'Buôn Ma Thuột'],
    ],
    right: [
      'Tỉnh Lâm Đồng, thành phố Đà Nẵng, xã Vĩnh Hải.',
      'Tuyến Hà Nội-Hải Phòng; Hội an toàn.',
    ],
    open: 'communes: 3,321 names, most of which are common words too',
  },
  {
    point: 'III.1.b',
    title: 'units named by a number, a person or an event',
    wrong: [
      ['Trụ sở đặt tại quận 1.', 'quận 1', 'Quận 1'],
      ['Trụ sở đặt tại phường Điện Biên Phủ.', 'phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
      ['Trụ sở đặt tại phường Nguyễn Văn Cừ.', 'phường Nguyễn Văn Cừ', 'Phường Nguyễn Văn Cừ'],
    ],
    right: ['Quận 1, Phường 5, Phường Nguyễn Văn Cừ.', 'Gồm 5 phường 3 xã; các phường 1, 2 và 3.'],
    open: 'persons on no list and without Văn or Thị: a place may have such a name',
  },
  {
    point: 'III.1.c',
    title: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh',
    wrong: [
      ['Hội nghị tổ chức tại thủ đô Hà Nội.', 'thủ đô Hà Nội', 'Thủ đô Hà Nội'],
      [
        'Hội nghị tổ chức tại thành phố Hồ Chí Minh.',
        'thành phố Hồ Chí Minh',
        'Thành phố Hồ Chí Minh',
      ],
    ],
    right: ['Từ Thủ đô Hà Nội đến Thành phố Hồ Chí Minh; thủ đô các nước.'],
  },
  {
    point: 'III.1.d',
    title: 'names made with a word for land or water',
    wrong: [
      ['Tàu cá neo đậu tại cửa Lò.', 'cửa Lò', 'Cửa Lò'],
      ['Hồ chứa trên thượng nguồn sông Vàm cỏ.', 'sông Vàm cỏ', 'sông Vàm Cỏ'],
      ['Tuyến xe buýt đi qua Chợ Bến Thành.', 'Chợ Bến Thành', 'chợ Bến Thành'],
      ['Tuyên truyền chủ quyền Quần đảo Trường Sa.', 'Quần đảo Trường Sa', 'quần đảo Trường Sa'],
    ],
    right: [
      'Tại Cửa Lò, Lạch Trường, biển Cửa Lò, chợ Bến Thành, sông Vàm Cỏ, sông Hồng.',
      'Mở cửa lò nung; cầu giấy tờ; chợ nổi; cửa lò gốm.',
    ],
    open: 'names on no list: whether the word for land or water has become part of one is usage',
  },
  {
    point: 'III.1.đ',
    title: 'regions named by directions',
    wrong: [
      ['Mưa lớn tại các tỉnh Nam bộ.', 'Nam bộ', 'Nam Bộ'],
      ['Mưa lớn tại vùng tây bắc.', 'vùng tây bắc', 'vùng Tây Bắc'],
      ['Mưa lớn tại các tỉnh miền trung.', 'miền trung', 'miền Trung'],
    ],
    right: [
      'Vùng Tây Bắc, miền Trung, Nam Trung Bộ, Tây Nguyên.',
      'Gió mùa đông bắc; hướng tây bắc; miền trung du; nhà quay hướng nam; phía bắc xã.',
    ],
    open: 'directions after phía or hướng, which name a region or only point',
  },
  {
    point: 'III.2.a',
    title: 'foreign places by Sino-Vietnamese names',
    wrong: [
      ['Đoàn khách đến từ Nhật bản.', 'Nhật bản', 'Nhật Bản'],
      ['Đoàn khách đến từ Tây ban nha.', 'Tây ban nha', 'Tây Ban Nha'],
      ['Xuất khẩu sang các nước châu âu.', 'châu âu', 'châu Âu'],
    ],
    right: [
      'Từ Nhật Bản, Tây Ban Nha, châu Âu, Bắc Kinh.',
      'Chủ nhật bản tin phát; tập trung quốc tế.',
    ],
    open: 'names of one syllable in small letters (anh, nga, đức), which are common words',
  },
  {
    point: 'III.2.b',
    title: 'foreign places by the sound of their names',
    wrong: [
      ['Đoàn công tác đến Mát-Xcơ-Va.', 'Mát-Xcơ-Va', 'Mát-xcơ-va'],
      ['Đoàn công tác đến xinh-ga-po.', 'xinh-ga-po', 'Xinh-ga-po'],
    ],
    right: ['Đoàn đến Mát-xcơ-va, Xinh-ga-po, Cô-pen-ha-ghen, Men-bơn, Paris-London.'],
    open: 'names on no list, and names left in their own spelling',
  },
  {
    point: 'IV.1.a',
    title: 'bodies of Vietnam',
    wrong: [
      [
        'Giao Sở Khoa học và công nghệ chủ trì.',
        'Sở Khoa học và công nghệ',
        'Sở Khoa học và Công nghệ',
      ],
      ['Báo cáo Ủy ban Nhân dân tỉnh.', 'Ủy ban Nhân dân', 'Ủy ban nhân dân'],
      [
        'Giao Sở Công thương chủ trì; giao sở công thương tổng hợp.',
        'sở công thương',
        'Sở Công thương',
      ],
      ['Theo báo cáo của Ban quản lý dự án.', 'Ban quản lý', 'Ban Quản lý'],
      [
        'Do tổng liên đoàn lao động Việt Nam phát động.',
        'tổng liên đoàn lao động Việt Nam',
        'Tổng Liên đoàn Lao động Việt Nam',
      ],
    ],
    right: [
      'Sở Công Thương, Ban Quản lý dự án, các sở Tài chính, Nội vụ.',
      'Cán bộ y tế; phòng y tế của trường; ban quản lý các chợ; cơ sở công an.',
    ],
    open: 'bodies on no list: where kind, function and field begin in a name is its owner’s to say',
  },
  {
    point: 'IV.1.b',
    title: 'bodies of the Party’s centre',
    wrong: [
      [
        'Báo cáo Văn phòng trung ương Đảng.',
        'Văn phòng trung ương Đảng',
        'Văn phòng Trung ương Đảng',
      ],
    ],
    right: ['Báo cáo Văn phòng Trung ương Đảng, Ban Chấp hành Trung ương Đảng.'],
  },
  {
    point: 'IV.2.a',
    title: 'foreign bodies in translation',
    wrong: [
      ['Việt Nam là thành viên của liên hợp quốc.', 'liên hợp quốc', 'Liên hợp quốc'],
      [
        'Theo khuyến cáo của Tổ chức y tế Thế giới.',
        'Tổ chức y tế Thế giới',
        'Tổ chức Y tế thế giới',
      ],
      [
        'Dự án do ngân hàng phát triển châu Á tài trợ.',
        'ngân hàng phát triển châu Á',
        'Ngân hàng Phát triển châu Á',
      ],
    ],
    right: ['Liên hợp quốc, Tổ chức Y tế thế giới, Ngân hàng Thế giới, Liên minh châu Âu.'],
    open: 'bodies on no list',
  },
  {
    point: 'IV.2.b',
    title: 'foreign bodies by their letters',
    wrong: [
      ['Di sản được Unesco ghi danh.', 'Unesco', 'UNESCO'],
      ['Hợp tác trong khối asean.', 'asean', 'ASEAN'],
    ],
    right: ['UNESCO, ASEAN, WTO; asean.org; Grab và Zalo.'],
    open: 'letters on no list, which may be a trade name',
  },
];

const OTHERS: readonly CapitalPoint[] = [
  {
    point: 'V.1',
    title: 'Nhân dân, Nhà nước',
    wrong: [
      ['Theo chính sách của Đảng và nhà nước.', 'Đảng và nhà nước', 'Đảng và Nhà nước'],
      ['Hết lòng phục vụ nhân dân.', 'nhân dân', 'Nhân dân'],
    ],
    right: ['Phục vụ Nhân dân; quản lý nhà nước; an ninh nhân dân; bí mật nhà nước.'],
    open: 'after other words: whether they stand for themselves is the sentence’s meaning',
  },
  {
    point: 'V.2',
    title: 'orders, medals and honours',
    wrong: [
      [
        'Tặng huân chương Lao động hạng ba.',
        'huân chương Lao động hạng ba',
        'Huân chương Lao động hạng Ba',
      ],
      [
        'Tặng Huy chương chiến sĩ vẻ vang.',
        'Huy chương chiến sĩ vẻ vang',
        'Huy chương Chiến sĩ vẻ vang',
      ],
      ['Thăm hỏi bà mẹ Việt Nam anh hùng.', 'bà mẹ Việt Nam anh hùng', 'Bà mẹ Việt Nam anh hùng'],
    ],
    right: [
      'Huân chương Lao động hạng Ba, Nghệ sĩ Nhân dân; các huân chương, huy chương; nghệ sĩ.',
    ],
    open: 'honours of associations and provinces, which are on no list',
  },
  {
    point: 'V.3',
    title: 'positions and degrees with a person’s name',
    wrong: [
      ['Báo cáo Thủ tướng chính phủ.', 'Thủ tướng chính phủ', 'Thủ tướng Chính phủ'],
      ['Do giám đốc Nguyễn Văn An ký.', 'giám đốc', 'Giám đốc'],
      ['Bài viết của phó giáo sư Trần Văn Hòa.', 'phó giáo sư', 'Phó Giáo sư'],
      ['Đồng chí Phó tổng cục trưởng phát biểu.', 'Phó tổng cục trưởng', 'Phó Tổng Cục trưởng'],
    ],
    right: [
      'Giám đốc Nguyễn Văn An, Tiến sĩ Phạm Thị Mai; các giám đốc, tiến sĩ trẻ; bác sĩ Lê Văn An.',
      'Bí thư Đoàn Thanh niên; hiệu trưởng Trường Lê Lợi; giám đốc doanh nghiệp.',
    ],
    open: 'positions whose holder is known but not named: the annex speaks of named persons',
  },
  {
    point: 'V.4',
    title: 'common nouns that have become names',
    wrong: [
      ['Theo đường lối của đảng.', 'đường lối của đảng', 'đường lối của Đảng'],
      ['Mục tiêu mà đảng ta đề ra.', 'đảng ta', 'Đảng ta'],
      ['Thi đua làm theo lời bác.', 'làm theo lời bác', 'làm theo lời Bác'],
    ],
    right: ['Đường lối của Đảng; đảng viên; đảng bộ; đảng phái; lời bác sĩ; người lao động.'],
    open: 'Bác and Người by themselves: only the meaning tells them from an uncle and a person',
  },
  {
    point: 'V.5',
    title: 'holidays and anniversaries',
    wrong: [
      ['Kỷ niệm ngày quốc khánh 2-9.', 'ngày quốc khánh', 'ngày Quốc khánh'],
      [
        'Mít tinh hưởng ứng ngày môi trường thế giới.',
        'ngày môi trường thế giới',
        'ngày Môi trường thế giới',
      ],
    ],
    right: ['Ngày Quốc khánh 2-9, ngày Môi trường thế giới, ngày hội Đại đoàn kết toàn dân tộc.'],
    open: 'days of a trade or a place, which are on no list',
  },
  {
    point: 'V.6',
    title: 'documents',
    wrong: [
      ['Quyền được quy định tại hiến pháp năm 2013.', 'hiến pháp', 'Hiến pháp'],
      ['Thực hiện quyết định số 12/QĐ-UBND.', 'quyết định', 'Quyết định'],
      ['Theo quy định của luật Đất đai năm 2024.', 'luật Đất đai', 'Luật Đất đai'],
      ['Danh sách ban hành kèm theo quyết định này.', 'quyết định', 'Quyết định'],
    ],
    right: [
      'Theo Luật Đất đai, Quyết định số 12/QĐ-UBND, Hiến pháp năm 2013; ban hành kèm theo Quyết định này.',
      'Các luật về thuế; pháp luật đất đai; ra quyết định này là cần thiết; luật sư.',
    ],
    open: 'a type by itself: whether one document is meant is the sentence’s meaning',
  },
  {
    point: 'V.7',
    title: 'parts, chapters, sections, articles, clauses and points cited',
    rule: 'unit-capitals',
    wrong: [
      ['Thực hiện theo phần II của Quy chế.', 'phần II', 'Phần II'],
      ['Thực hiện theo điều 5 của Quy chế.', 'điều 5', 'Điều 5'],
      ['Thực hiện theo Khoản 2 Điều 5.', 'Khoản 2', 'khoản 2'],
    ],
    right: ['Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I; danh mục 2; thành phần I.'],
  },
  {
    point: 'V.8.a',
    title: 'years of the moon',
    wrong: [
      ['Mừng xuân Bính ngọ.', 'Bính ngọ', 'Bính Ngọ'],
      ['Lập từ năm giáp thìn.', 'năm giáp thìn', 'năm Giáp Thìn'],
    ],
    right: ['Xuân Bính Ngọ, năm Giáp Thìn.'],
  },
  {
    point: 'V.8.b',
    title: 'Tết and other feasts',
    wrong: [
      ['Nghỉ tết nguyên đán.', 'tết nguyên đán', 'tết Nguyên đán'],
      ['Hộ nghèo được hỗ trợ để đón tết.', 'tết', 'Tết'],
    ],
    right: [
      'Tết Nguyên đán, tết Trung thu, tết Đoan ngọ; vui Tết, đón Tết; đón tết Trung thu.',
      'Phong trào tết trồng cây; ngày tết thiếu nhi; trẻ em đón tết Trung thu, ăn tết vui.',
    ],
    open: 'other sentences: which feast tết stands for is their meaning',
  },
  {
    point: 'V.8.c',
    title: 'days of the week and months in words',
    wrong: [
      ['Họp giao ban sáng thứ hai.', 'hai', 'Hai'],
      ['Trực ngày thứ Bảy và chủ nhật.', 'chủ nhật', 'Chủ nhật'],
      ['Làm việc từ thứ hai đến thứ Sáu hằng tuần.', 'hai', 'Hai'],
      ['Khai giảng vào tháng chín năm 2026.', 'chín', 'Chín'],
    ],
    right: [
      'Sáng thứ Hai, thứ Bảy và Chủ nhật, tháng Chín năm 2026.',
      'Lần thứ hai, đợt thứ ba, mỗi tháng hai lần, chín tháng năm 2026; từ thứ hai đến thứ năm.',
    ],
    open: 'thứ hai, tháng hai by themselves, which also count',
  },
  {
    point: 'V.9',
    title: 'events and dynasties',
    wrong: [
      ['Kỷ niệm cách mạng tháng Tám.', 'cách mạng tháng Tám', 'Cách mạng tháng Tám'],
      ['Di tích thuộc triều Lý.', 'triều Lý', 'Triều Lý'],
      ['Di tích khởi nghĩa lam sơn.', 'khởi nghĩa lam sơn', 'khởi nghĩa Lam Sơn'],
    ],
    right: ['Cách mạng tháng Tám, Triều Lý, khởi nghĩa Lam Sơn; triều cường; triều đại.'],
    open: 'events on no list',
  },
  {
    point: 'V.10',
    title: 'works, books and papers',
    wrong: [
      ['Bài đăng trên tạp chí cộng sản.', 'tạp chí cộng sản', 'tạp chí Cộng sản'],
      [
        'Tra cứu từ điển bách khoa toàn thư.',
        'từ điển bách khoa toàn thư',
        'từ điển Bách khoa toàn thư',
      ],
      ['Triển lãm tác phẩm Nhật Ký Trong Tù.', 'Nhật Ký Trong Tù', 'Nhật ký trong tù'],
    ],
    right: ['Tạp chí Cộng sản, từ điển Bách khoa toàn thư, Nhật ký trong tù; từ điển tiếng Việt.'],
    open: 'titles on no list: only their author knows them',
  },
];

/** The annex on capitals, point by point. */
export const CAPITAL_POINTS: readonly CapitalPoint[] = [...NAMES, ...OTHERS];
