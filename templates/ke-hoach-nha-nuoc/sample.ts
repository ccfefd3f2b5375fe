import { defineSample } from '../template.ts';

/** A kế hoạch of two pages from a people's committee. */
export const keHoachNhaNuocSample = defineSample({
  subject: 'Chuyển đổi số năm 2027 trên địa bàn xã An Bình',
  addressees: [],
  body: [
    {
      kind: 'paragraph',
      text: 'Thực hiện Kế hoạch số 365/KH-UBND ngày 15 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số năm 2027 trên địa bàn xã An Bình như sau:',
    },
    { kind: 'item', level: 'roman', title: true, text: 'MỤC ĐÍCH, YÊU CẦU' },
    { kind: 'item', level: 'arabic', title: true, text: 'Mục đích' },
    {
      kind: 'item',
      level: 'letter',
      title: false,
      text: 'Đưa dịch vụ công trực tuyến đến từng hộ dân; giảm thời gian, chi phí đi lại của người dân và doanh nghiệp.',
    },
    {
      kind: 'item',
      level: 'letter',
      title: false,
      text: 'Nâng cao kỹ năng số của cán bộ, công chức, viên chức và người lao động trong các cơ quan, đơn vị của xã.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Yêu cầu' },
    {
      kind: 'paragraph',
      text: 'Nhiệm vụ giao rõ người, rõ việc, rõ thời hạn, rõ sản phẩm; sử dụng tiết kiệm kinh phí, kế thừa hạ tầng đã đầu tư; bảo đảm an toàn thông tin, bảo vệ dữ liệu cá nhân.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'CHỈ TIÊU' },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: '100% hồ sơ công việc được lập và xử lý trên môi trường mạng, trừ hồ sơ thuộc danh mục mật.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Từ 80% hồ sơ thủ tục hành chính trở lên được tiếp nhận trực tuyến; 100% kết quả giải quyết được số hóa.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Mỗi thôn có một tổ công nghệ số cộng đồng hoạt động thường xuyên, hướng dẫn ít nhất 50 lượt người dân mỗi tháng.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'NHIỆM VỤ' },
    { kind: 'item', level: 'arabic', title: true, text: 'Hạ tầng và dữ liệu' },
    {
      kind: 'paragraph',
      text: 'Nâng cấp đường truyền, thiết bị tại bộ phận tiếp nhận và trả kết quả trước ngày 31 tháng 3 năm 2027. Rà soát, làm sạch dữ liệu hộ tịch, đất đai do xã quản lý; hoàn thành trước ngày 30 tháng 6 năm 2027.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Dịch vụ công trực tuyến' },
    {
      kind: 'paragraph',
      text: 'Niêm yết mã vạch tra cứu thủ tục tại trụ sở và nhà văn hóa các thôn; bố trí máy tính, người hướng dẫn người dân tự nộp hồ sơ vào các ngày làm việc trong tuần.',
    },
    { kind: 'item', level: 'arabic', title: true, text: 'Tuyên truyền, tập huấn' },
    {
      kind: 'paragraph',
      text: 'Mở hai lớp tập huấn kỹ năng số cho cán bộ xã, thôn trong quý II năm 2027; phát thanh chuyên mục chuyển đổi số mỗi tuần hai lần trên hệ thống truyền thanh cơ sở.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'KINH PHÍ' },
    {
      kind: 'paragraph',
      text: 'Kinh phí thực hiện được bố trí trong dự toán ngân sách xã năm 2027 và các nguồn hợp pháp khác theo quy định.',
    },
    { kind: 'item', level: 'roman', title: true, text: 'TỔ CHỨC THỰC HIỆN' },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Phòng Văn hóa - Xã hội chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 10 tháng 12 năm 2027.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Phòng Kinh tế tham mưu bố trí kinh phí; hướng dẫn thanh toán, quyết toán theo quy định.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Trưởng các thôn phổ biến Kế hoạch đến người dân; duy trì hoạt động của tổ công nghệ số cộng đồng.',
    },
    {
      kind: 'paragraph',
      text: 'Ủy ban nhân dân xã yêu cầu các đơn vị, các thôn nghiêm túc triển khai thực hiện; nếu có vướng mắc, kịp thời phản ánh về Phòng Văn hóa - Xã hội để được hướng dẫn, giải quyết.',
    },
  ],
});
