import { describe, expect, it, test } from 'vitest';
import { proofread } from '#core/proofread/proofread.ts';

function asked(text: string, isParagraph = false): readonly string[] {
  return proofread(text, { system: 'state', isParagraph })
    .filter(({ kind }) => kind === 'capital')
    .map(({ found, suggestions }) => `${found} → ${suggestions[0]}`);
}

describe('names', () => {
  test.each([
    ['Giao sở tài chính thẩm định.', 'sở tài chính → Sở Tài chính'],
    ['Sở Kế hoạch và đầu tư chủ trì.', 'Sở Kế hoạch và đầu tư → Sở Kế hoạch và Đầu tư'],
    [
      'Bộ Văn hóa, thể thao và Du lịch.',
      'Bộ Văn hóa, thể thao và Du lịch → Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'Bộ Lao động – thương binh và xã hội.',
      'Bộ Lao động – thương binh và xã hội → Bộ Lao động – Thương binh và Xã hội',
    ],
    ['Ủy ban Nhân dân tỉnh.', 'Ủy ban Nhân dân → Ủy ban nhân dân'],
    ['Uỷ Ban nhân dân tỉnh.', 'Uỷ Ban nhân dân → Uỷ ban nhân dân'],
    ['Hội Đồng nhân dân xã.', 'Hội Đồng nhân dân → Hội đồng nhân dân'],
    ['Báo cáo Thủ tướng chính phủ.', 'Thủ tướng chính phủ → Thủ tướng Chính phủ'],
    ['Tại thành phố Hồ Chí Minh.', 'thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh'],
    ['Trụ sở tại phường Lê Lợi.', 'phường Lê Lợi → Phường Lê Lợi'],
    ['Các tỉnh Nam bộ.', 'Nam bộ → Nam Bộ'],
    ['Người dân tỉnh quảng ninh.', 'tỉnh quảng ninh → tỉnh Quảng Ninh'],
    [
      'Tặng huân chương lao động hạng nhì.',
      'huân chương lao động hạng nhì → Huân chương Lao động hạng Nhì',
    ],
    ['Theo quy định của Luật đất đai năm 2024.', 'Luật đất đai → Luật Đất đai'],
    ['Theo Bộ Luật lao động.', 'Bộ Luật lao động → Bộ luật Lao động'],
    ['Nghỉ Tết nguyên đán.', 'Tết nguyên đán → Tết Nguyên đán'],
    ['Đón xuân Bính ngọ.', 'Bính ngọ → Bính Ngọ'],
    ['Kỷ niệm ngày quốc khánh 2-9.', 'ngày quốc khánh → ngày Quốc khánh'],
    ['Do phòng Kinh tế xã lập.', 'phòng Kinh tế → Phòng Kinh tế'],
    ['Chủ Tịch ký.', 'Chủ Tịch → Chủ tịch'],
    ['Cảm ơn bác Hồ.', 'bác Hồ → Bác Hồ'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Cán bộ y tế và cơ sở y tế khám cho người dân.',
    'Cán bộ Công an tỉnh; toàn bộ tài chính của quỹ; trụ sở công an.',
    'Tiến bộ khoa học và công nghệ; đồng bộ xây dựng; nội bộ tài chính.',
    'Phòng y tế của trường; ban chỉ đạo các cấp; hội nông dân các xã.',
    'Công tác pháp luật đất đai; luật đầu tư của các nước.',
    'Đồng chí Lâm đồng ý; Việt Nam định hướng; ông Nguyễn Quốc Khánh.',
    'Bộ đội Nam bộ đội mưa; bác Hồ Văn An; bà Triệu Thị Hoa.',
    'Cao bằng mức bình quân. Bình thuận lợi; Phú yên tâm.',
    'Báo Nhân Dân đăng; 05 nhân dân tệ; hòa bình và hải dương học.',
    'Đảng viên, đảng bộ, chi bộ; chính phủ điện tử; quốc hội các nước.',
    'BỘ TÀI CHÍNH VÀ UBND TỈNH; Sở KH-ĐT.',
    'Tết đến, tết nhất; anh hùng và nghệ sĩ.',
    'Các sở Tài chính, Nội vụ; các phòng Kinh tế, Y tế; hai phường Lê Lợi và Quang Trung.',
    'Hội an ninh; Hội an toàn; ông Trương định đi; bị cáo Minh khai rằng không biết.',
    'Khu tập trung quốc phòng; bản tin chủ nhật báo phát; tình trạng thái lan ra; châu chấu.',
    'Ban Quản lý Vịnh Hạ Long; Công ty Cổ phần Cầu Mỹ Thuận; miền bắc nước Ý; miền trung du.',
    'Các Ban quản lý dự án; hệ thống trường đại học; liên hợp quốc doanh; ngày nước lớn.',
    'Cáp quang Trung tâm; trước cửa Hội trường; phát huy vai trò ai Cập nhật; nâng cao Lãnh đạo.',
    'Phía đông Hà Nội; phía bắc Kinh thành; đồng chí Linh; tham gia Nghĩa vụ quân sự.',
    'Đại biểu quốc hội nước bạn; làm theo lời bác sĩ; mừng đảng viên mới; kỷ luật lao động.',
    'Đại hội thi đua; Công an xã; Trạm Y tế xã; Bộ Công Thương, Bộ Công thương.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('words in their place', () => {
  test.each([
    ['Phục vụ nhân dân.', 'nhân dân → Nhân dân'],
    ['Chính sách của Đảng và nhà nước.', 'Đảng và nhà nước → Đảng và Nhà nước'],
    ['Do nhà nước bảo đảm.', 'nhà nước → Nhà nước'],
    ['Đường thuộc quận 1, phường 5.', 'quận 1 → Quận 1', 'phường 5 → Phường 5'],
    ['Thực hiện quyết định số 12/QĐ-UBND.', 'quyết định → Quyết định'],
    ['Theo nghị định số 30/2020/NĐ-CP.', 'nghị định → Nghị định'],
    ['Họp vào sáng thứ hai.', 'hai → Hai'],
    ['Họp thứ sáu, ngày 05 tháng 12.', 'sáu → Sáu'],
    ['Rằm tháng giêng; tháng tám năm 1945.', 'giêng → Giêng', 'tám → Tám'],
    [
      'Ông Nguyễn văn An và bà Lê thị Hoa.',
      'Nguyễn văn An → Nguyễn Văn An',
      'Lê thị Hoa → Lê Thị Hoa',
    ],
    ['Nhân dân và Tỉnh Lâm Đồng.', 'Tỉnh Lâm Đồng → tỉnh Lâm Đồng'],
    ['Giao ông lê Hoàng Nam thực hiện.', 'lê Hoàng Nam → Lê Hoàng Nam'],
    ['Giám đốc Trần quốc Toàn ký.', 'Trần quốc Toàn → Trần Quốc Toàn'],
    ['Do phó chủ tịch Lê Thị Hoa ký.', 'phó chủ tịch → Phó Chủ tịch'],
    ['Bài của tiến sỹ Phạm Minh Đức.', 'tiến sỹ → Tiến sỹ'],
    ['Nghị định này có hiệu lực; thi hành quyết định này.', 'quyết định → Quyết định'],
    ['Chúc tết các gia đình, ăn tết và đón tết.', 'tết → Tết', 'tết → Tết'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'An ninh nhân dân, thanh tra nhân dân, đối ngoại nhân dân, đồng nhân dân tệ.',
    'Bí mật nhà nước, quản lý nhà nước, cơ quan nhà nước, vốn nhà nước, do nhà nước pháp quyền.',
    'Gồm 5 phường 3 xã; các phường 1, 2 và 3; quận 12 huyện 5; hai phường 4.',
    'Phường 5 và Quận 1; khu phố 3; phường 105.',
    'Các quyết định số 12/QĐ-UBND và 13/QĐ-UBND; quyết định số lượng; kế hoạch số 5 của lớp.',
    'Nhóm thứ hai, lần thứ ba, ngày thứ tư; buổi sáng thứ hai.',
    'Mỗi tháng hai lần; tháng năm 2026; 6 tháng tám năm 2020; ba tháng tám năm 2020.',
    'Lê văn bản; Lý thị trường; văn hóa Nguyễn; cô Đào văn nghệ; ông Lê văn bản hóa.',
    'Các giáo sư Nguyễn Văn An, Lê Thị Hoa; bí thư Đoàn Thanh niên; giám đốc Trần Anh Group.',
    'Ông Lê ở Nam Định; bà Trần và Minh Anh; chị Mai thôn Đông Hà; bà Đào về Thu Xà.',
    'Các anh võ trang; em vũ Minh; ông lý trưởng Nam; Trưởng đoàn Nam Phi; bí thư đoàn Nam Định.',
    'Lần thứ ba trong tuần; từ thứ hai đến thứ năm; hợp đồng này có hiệu lực; hiến pháp các nước.',
    'Đón tết Trung thu, trẻ em ăn tết và rước đèn; chúc tết thầy cô; tỉnh Hà Nam-Ninh Bình.',
    'Tỉnh Lâm Đồng; UBND tỉnh Lâm Đồng; Văn phòng Tỉnh ủy Lâm Đồng.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['Đã họp xong. tiếp tục triển khai.', 'tiếp → Tiếp'],
    ['Ai chịu trách nhiệm? giám đốc trả lời! cán bộ ghi.', 'giám → Giám', 'cán → Cán'],
  ])('%s', (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test.each([
    'Gồm lúa, ngô, v.v. và các cây khác; tr. năm; TP. trực thuộc; ThS. giảng dạy.',
    'Mục 1. nội dung; Điều 5. phạm vi; 1.000 đồng; ngày 05.12. theo kế hoạch.',
    'Họp… tiếp tục; họp... tiếp tục; xem tại vanban.vn. truy cập.',
    'Câu hỏi “thế nào?” được trả lời (rất hay!) và ghi lại.',
    'Diện tích 05 ha. trong đó có rừng.',
  ])('silent: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('begin paragraphs, but not what goes on from the line above', () => {
    const sentence = 'đề nghị các phòng, ban thực hiện nghiêm túc.';
    expect(asked(sentence, true)).toEqual(['đề → Đề']);
    expect(asked(sentence)).toEqual([]);
    expect(asked('theo quy định và kế hoạch đã được phê duyệt.', true)).toEqual([]);
    expect(asked('kính gửi các cơ quan, đơn vị trên địa bàn;', true)).toEqual([]);
    expect(asked('các phòng, ban.', true)).toEqual([]);
  });

  it('begin items that hold several, not items that are pieces of one', () => {
    const inItem = (text: string) =>
      proofread(text, { system: 'state', isItem: true }).map(({ found }) => found);
    const sentences = 'đề nghị các phòng, ban thực hiện nghiêm túc. Kết quả báo cáo trước ngày 30.';
    expect(inItem(sentences)).toEqual(['đề']);
    expect(inItem('đề nghị các phòng, ban thực hiện nghiêm túc.')).toEqual([]);
    expect(inItem(`theo ${sentences}`)).toEqual([]);
  });
});

describe('documents of the Party', () => {
  it('are asked only for names of places and persons, by usage', () => {
    const text = 'sở Tài chính tỉnh quảng ninh. của nhân dân, Luật đất đai, Hồ chí minh.';
    const found = proofread(text, { system: 'party', isParagraph: true });
    const expected = ['tỉnh quảng ninh', 'Hồ chí minh'];
    expect(found.map((each) => each.found)).toEqual(expected);
    expect(found.map(({ clause }) => clause)).toEqual([undefined, undefined]);
  });
});
