/** Syllables that often stand alone in prose, so that any neighbour is likely. */
export const freeWords = `
ai anh ba bà bài bàn bản bán bạn bao báo bảy bằng bên bị biển biết bố bộ bốn bởi buổi bước cả
các cách cái can cán càng cao cấp câu cầu chăm chậm chân chất chế chi chỉ chia chiều chính cho
chỗ chống chờ chủ chục chung chúng chuyển chưa chức có con còn cô công cộng cơ cũ của cùng cũng
cuộc cuối cử cứ da dài dạy dân dần dẫn dấu dễ do dọc dòng dù dùng dụng dự dưới đã đại đang đảng
đánh đảo đạo đạt đất đầu đây đấy đề để đêm đến đều đi đĩa điểm điều định đó đoàn đổi đối đội
đông đồng động đời đơn đợt đủ đúng đưa được đường em ép gắn gần gây gì gia giá giảm gian giao
giờ giới giúp giữ giữa góp gồm hạ hai hạn hàng hành hay hãy hệ hết hiện hiểu hình họ hoa hòa hóa
hoặc học hỏi họp hồ hộ hội hơn hợp huyện hướng ít kê kể kế kết khác khai khi khó khoa khóa khoản
khối không khu kia kiểm kinh kỳ kỷ kỹ ký là lãi lại làm lần lập lâu lấy lệ lên lệnh liên liền
lĩnh lo lợi lớn lớp luật lúc luôn lực lượng lý mà mang mạnh máy mặt mất mẫu mọi môi mỗi một mở
mới mua mùa mục muốn mức nào nay này năm nắm nâng nên nền nêu nếu ngành ngay ngày nghề nghĩ
nghìn nguồn người nhà nhau nhằm nhân nhận nhập nhất nhiệm nhiều nhóm như nhưng những nói nổi nội
nông nộp nợ nơi nữ nữa nước ổ ổn ông ở phá phải phát phần phép phí phía phòng phố phối phụ phục
phường qua quả quá quan quản quân quy quỹ quý quyền quyết ra rà rất rõ rồi rộng sai sản sang
sáng sau sáu sắc sâu sẽ sinh sổ số sông sống sở suất sử sự sửa sức tài tái tại tám tạo tay tăng
tâm tập tất tên tham tháng thanh thành thay thăm thẳng thân thấp thật thấy theo thể thế thêm thi
thì thị thiết thiếu thôn thông thời thu thủ thuế thuộc thư thử thứ thực thương thường thưởng
tiền tiến tiếp tiêu tìm tin tình tỉnh tính toàn tổ tố tôn tổng tốt tới trả trách trái trên triệu
trình trong trọng trở trợ trú trung trừ trực trước trường trưởng tuần tuổi tuy tùy tuyến tư từ
tự từng tỷ ủy ưu và vào vay văn vẫn vận vật về vệ vi vì vị việc viên viện vòng vô vốn với vụ
vùng vừa vững vượt xa xã xác xây xe xem xét xóa xuất xuống xử y ý yên yêu
`;
