import type { CapitalPoint } from './capital-point.ts';

/** Parts I to IV: sentences, persons, places, bodies. */
export const POINTS_ON_NAMES: readonly CapitalPoint[] = [
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
      ['Khen thưởng ông Trần quốc Toàn.', 'Trần quốc Toàn', 'Trần Quốc Toàn'],
      ['Tượng đài Trần Hưng đạo đã xuống cấp.', 'Trần Hưng đạo', 'Trần Hưng Đạo'],
    ],
    right: ['Bà Lê Thị Hoa, ông Y Ngông Niê Kđăm và ông Nguyễn Văn An.', 'Ông Lê văn bản hóa.'],
    open: 'names of which nothing around them tells: any word may be one',
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
