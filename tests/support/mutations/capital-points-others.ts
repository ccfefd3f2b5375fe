import type { CapitalPoint } from './capital-point.ts';

/** Part V: the other cases. */
export const OTHER_POINTS: readonly CapitalPoint[] = [
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
