import { defineSample } from '../template.ts';

/** A kế hoạch of two pages with three levels of headings. */
export const keHoachSample = defineSample({
  subject: 'tổ chức Hội nghị tổng kết công tác năm 2026 và triển khai nhiệm vụ năm 2027',
  addressees: [],
  body: [
    {
      kind: 'paragraph',
      text: 'Căn cứ Chương trình công tác năm 2026 của Ban Chấp hành Đảng bộ xã, Ban Thường vụ Đảng ủy xã xây dựng kế hoạch tổ chức Hội nghị tổng kết công tác năm 2026 và triển khai nhiệm vụ năm 2027, cụ thể như sau:',
    },
    { kind: 'item', level: 'roman', title: true, text: 'MỤC ĐÍCH, YÊU CẦU' },
    { kind: 'item', level: 'arabic', title: true, text: 'Mục đích' },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Đánh giá toàn diện kết quả lãnh đạo thực hiện nhiệm vụ chính trị, công tác xây dựng Đảng và hệ thống chính trị năm 2026; làm rõ ưu điểm, hạn chế, nguyên nhân và bài học kinh nghiệm.',
    },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Thống nhất phương hướng, mục tiêu, nhiệm vụ và giải pháp trọng tâm năm 2027; kịp thời biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Yêu cầu' },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Công tác chuẩn bị chu đáo, nội dung thiết thực, phát huy dân chủ, tiết kiệm; báo cáo ngắn gọn, số liệu chính xác.',
    },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Các cơ quan, đơn vị được phân công chủ động phối hợp, hoàn thành nhiệm vụ đúng thời gian quy định.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM' },
    { kind: 'item', level: 'arabic', title: true, text: 'Nội dung' },
    {
      kind: 'item',
      level: 'decimal',
      title: false,
      text: 'Báo cáo tổng kết công tác năm 2026; phương hướng, nhiệm vụ năm 2027.',
    },
    {
      kind: 'item',
      level: 'decimal',
      title: false,
      text: 'Tham luận của các chi bộ, cơ quan, đơn vị; ý kiến phát biểu của đại biểu.',
    },
    {
      kind: 'item',
      level: 'decimal',
      title: false,
      text: 'Công bố quyết định khen thưởng và trao thưởng cho các tập thể, cá nhân tiêu biểu.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Thời gian, địa điểm' },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Thời gian: 01 buổi, bắt đầu từ 7 giờ 30 phút, ngày 18/12/2026.',
    },
    { kind: 'item', level: 'dash', title: false, text: 'Địa điểm: Hội trường Đảng ủy xã.' },
    { kind: 'item', level: 'arabic', title: true, text: 'Thành phần' },
    {
      kind: 'paragraph',
      text: 'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã; lãnh đạo Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội xã; bí thư, phó bí thư các chi bộ trực thuộc; các tập thể, cá nhân được khen thưởng.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'TỔ CHỨC THỰC HIỆN' },
    { kind: 'item', level: 'arabic', title: true, text: 'Văn phòng Đảng ủy' },
    {
      kind: 'paragraph',
      text: 'Chủ trì tham mưu chương trình, kịch bản điều hành, dự thảo báo cáo tổng kết; phát hành giấy mời; chuẩn bị hội trường, tài liệu, kinh phí phục vụ Hội nghị. Hoàn thành trước ngày 11/12/2026.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Ban Xây dựng Đảng' },
    {
      kind: 'paragraph',
      text: 'Tổng hợp kết quả kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng viên; tham mưu Ban Thường vụ Đảng ủy quyết định khen thưởng; phân công các chi bộ chuẩn bị tham luận.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Các chi bộ trực thuộc' },
    {
      kind: 'paragraph',
      text: 'Gửi báo cáo tổng kết về Văn phòng Đảng ủy trước ngày 05/12/2026; cử đại biểu tham dự Hội nghị đúng thành phần, thời gian.',
    },
    {
      kind: 'paragraph',
      text: 'Yêu cầu các cơ quan, đơn vị, chi bộ nghiêm túc thực hiện Kế hoạch này; quá trình thực hiện nếu có vướng mắc, kịp thời phản ánh về Văn phòng Đảng ủy để được hướng dẫn.',
    },
  ],
});
