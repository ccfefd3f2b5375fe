import { defineSample } from '../template.ts';

/** A công văn of one page from a people's committee to several addressees. */
export const congVanNhaNuocSample = defineSample({
  subject: 'bảo đảm an toàn thực phẩm dịp Tết Nguyên đán năm 2027',
  addressees: [
    'Trạm Y tế xã',
    'Phòng Kinh tế, Phòng Văn hóa - Xã hội',
    'Trưởng các thôn, Ban Quản lý chợ trung tâm xã',
  ],
  body: [
    {
      kind: 'paragraph',
      text: 'Thực hiện Kế hoạch số 412/KH-UBND ngày 02 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh về bảo đảm an toàn thực phẩm dịp Tết Nguyên đán và mùa lễ hội xuân năm 2027, Ủy ban nhân dân xã đề nghị các đơn vị thực hiện một số nội dung sau:',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Trạm Y tế xã rà soát, lập danh sách các cơ sở sản xuất, kinh doanh thực phẩm, dịch vụ ăn uống trên địa bàn; hướng dẫn các cơ sở ký cam kết bảo đảm an toàn thực phẩm; bố trí cán bộ, thuốc, phương tiện trực trong các ngày Tết.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Phòng Kinh tế, Phòng Văn hóa - Xã hội phối hợp với Trạm Y tế xã kiểm tra các cơ sở theo lĩnh vực quản lý từ ngày 04 tháng 01 năm 2027 đến ngày 29 tháng 01 năm 2027; tuyên truyền trên hệ thống truyền thanh và trang thông tin điện tử của xã.',
    },
    {
      kind: 'item',
      level: 'arabic',
      title: false,
      text: 'Trưởng các thôn, Ban Quản lý chợ trung tâm xã vận động các hộ kinh doanh niêm yết nguồn gốc hàng hóa, không bày bán thực phẩm quá hạn sử dụng; báo ngay Ủy ban nhân dân xã khi phát hiện vi phạm.',
    },
    {
      kind: 'paragraph',
      text: 'Các đơn vị báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày 05 tháng 02 năm 2027.',
    },
  ],
});
