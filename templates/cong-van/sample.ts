import { defineSample } from '../template.ts';

/** A công văn of one page to several addressees. */
export const congVanSample = defineSample({
  subject: 'chuẩn bị tổng kết công tác xây dựng Đảng năm 2026',
  addressees: [
    'Các chi bộ, đảng bộ bộ phận trực thuộc Đảng ủy xã',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội xã',
    'Ban Xây dựng Đảng, Cơ quan Ủy ban Kiểm tra Đảng ủy xã',
  ],
  body: [
    {
      kind: 'paragraph',
      text: 'Thực hiện Chương trình công tác năm 2026, Ban Thường vụ Đảng ủy xã sẽ tổ chức Hội nghị tổng kết công tác xây dựng Đảng năm 2026 trong tháng 12. Để việc tổng kết thiết thực, đúng tiến độ, Ban Thường vụ Đảng ủy yêu cầu các chi bộ, cơ quan, đơn vị thực hiện tốt một số nội dung sau:',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Tổ chức kiểm điểm, đánh giá, xếp loại chất lượng tập thể, cá nhân năm 2026 bảo đảm khách quan, đúng quy trình, xong trước ngày 05/12/2026.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Xây dựng báo cáo tổng kết công tác năm 2026 và phương hướng, nhiệm vụ năm 2027 của chi bộ, cơ quan, đơn vị, trong đó nêu rõ:',
    },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao; những cách làm hay, mô hình hiệu quả cần nhân rộng.',
    },
    {
      kind: 'item',
      level: 'dash',
      title: false,
      text: 'Hạn chế, khuyết điểm, nguyên nhân và trách nhiệm của tập thể, cá nhân; giải pháp khắc phục trong năm 2027.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Lựa chọn, đề nghị khen thưởng các tập thể, cá nhân tiêu biểu theo đúng tiêu chuẩn; hồ sơ gửi Ban Xây dựng Đảng trước ngày 10/12/2026.',
    },
    {
      kind: 'paragraph',
      text: 'Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Công văn này và tổng hợp báo cáo Ban Thường vụ Đảng ủy xã.',
    },
  ],
});
