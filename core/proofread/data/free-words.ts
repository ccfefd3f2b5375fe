/** Syllables that often stand alone in prose, so that any neighbour is likely. */
export const freeWords = `
à ai anh ao áo ăn âm ấm ấp ấy ba bà bác bài ban bàn bản bán bạn bảng bánh bao bảo báo bay bày
bảy bắc bắn bằng bắt bậc bẩn bận bầu bé béo bên bền bến bệnh bí bị bia biên biển biết bình bò bỏ
bó bom bóng bố bộ bốn bông bờ bơi bơm bớt bụi bùn bụng buộc buổi buôn buồn bút bữa bước bưởi ca
cà cả cá các cách cái cam cảm cán cạn càng cảng cành cảnh cao cát cay cày cắm căn cắt cầm cấm
cân cần cấp cất câu cầu cậu cây cấy cha cháu cháy chạy chắc chăm chặn chắt chặt chấm chậm chân
chất châu chậu che chè chém chen chép chê chế chết chi chỉ chị chia chiếc chiếm chiều chìm chín
chính chịu cho chó chọn chỗ chồng chống chờ chở chợ chơi chủ chú chua chùa chục chung chúng
chuối chuyên chuyển chuyến chuyện chữ chứ chưa chữa chứa chức chừng co cỏ có coi còi con còn cô
cổ cố cốc công cổng cống cộng cột cơ cờ cỡ cớ cơm cơn củ cũ cụ cua của củi cùn cung cùng cũng
cúng cuộc cuối cuốn cuộn cử cứ cự cửa cứng cười cưới cương cứu da dài dám dàn dán dạng danh dành
dao dạo dày dãy dạy dân dần dẫn dâng dầu dấu dây dê dễ dệt di dì dịch diện dịp do dò dọc dọn
dòng dở dỡ dời du dù dùng dụng dư dữ dự dưa dừa dừng dựng dưới dứt đa đã đá đài đại đám đàn đạn
đang đảng đáng đánh đào đảo đạo đáp đạt đau đày đáy đặc đắng đắt đặt đập đất đâu đầu đấu đậu đây
đầy đẩy đấy đem đen đèn đeo đèo đẹp đê đề để đế đêm đếm đền đến đều đi địa đích điểm điện điều
đình đính định đo đò đỏ đó đoàn đoạn đọc đòi đói đón đóng đồ đổ đỗ độ độc đôi đồi đổi đối đội
đông đồng đống động đốt đời đợi đơn đợt đủ đua đúng đưa đứa đức đừng đứng được đường em ép gà
gác gạch gai gái gánh gạo gắn gặp gặt gần gấp gây gầy ghe ghé ghen ghép ghế ghi gì gỉ gia già
giả giá giảm gian giao giáo giáp giàu giày giây giấy giếng giết giỏ gió giỏi giọng giọt giống
giờ giới giúp giữ giữa gò gõ góc gói gọi gom góp gỗ gốc gồm gỡ gửi gừng gương hà hạ hai hải hái
hại ham hạn hang hàng hãng hạng hành hát hạt hay hãy hẳn hắn hằng hầm hẹn heo hẹp hệ hết hiểm
hiếm hiện hiểu hình ho hò họ hoa hòa hóa hoàn hoang hoặc học hỏi hòn hỏng họp hô hồ hổ hố hộ hồi
hội hôm hông hồng hộp hơi hơn hợp hư hứa hương hưởng hướng hưu ích im in ít kẻ kèm kém kéo kẹo
kẹt kê kề kể kế kênh kết kêu khác khách khai khám khăn khắp khe khen khi khí khó khoa khóa khoai
khoan khoản khoảng khỏe khỏi khói khô khổ khối khôn không khởi khu khúc kia kiện kim kín kinh
kính kịp kỳ kỷ kỹ ký la là lá lạ lạc lai lãi lái lại làm lan làn làng lành lạnh lao lắm lăn lắp
lần lấn lập lâu lầu lấy lẻ lẽ lê lễ lệ lên lệnh lịch liền liệu lính lo lò loa loài loại lọc lòng
lót lọt lô lỗ lộ lỗi lối lội lời lợi lớn lợn lớp lũ lúa luận luật lúc lui lùi luôn lụt lừa lửa
lứa lực lưng lưới lương lượng lượt lưu lý ma mà mã má mạ mai mài mái màn mang mạng mạnh mát màu
máu may mày máy mặc mặn mắt mặt mất mật mẫu mẹ men mép mét mềm mệt mía miền miễn miếng miệng
mình mít mỏ móc mọc mọi mòn món mong mỏng móng mộ môi mồi mỗi mối môn một mơ mở mỡ mợ mời mới mũ
mua mùa múa mục mùi mũi muối muốn muộn mưa mức mực mừng mươi mười mượn mương mỳ na nam nạn nào
não nay này năm nằm nắm nắng nặng nâng nấu ném nén neo nét nên nền nếp nêu nếu ngã ngang ngành
ngay ngày ngăn ngắn ngân ngập nghe nghèo nghề nghỉ nghĩ nghìn ngõ ngoài ngói ngon ngọn ngọt ngô
ngôi ngồi ngờ ngủ nguồn ngừa ngựa ngừng ngược người nhà nhạc nhám nhãn nhanh nhánh nhau nhảy
nhắc nhằm nhắn nhân nhận nhập nhất nhẹ nhiều nhìn nhỏ nhóm nhọn nhổ nhôm nhờ nhớ như nhựa nhưng
những nó nọ nóc nói non nón nóng nô nổ nổi nỗi nối nội nông nộp nở nợ nơi núi nung nuôi núp nữ
nửa nữa nước nướng nứt oan ong ô ổ ốc ổi ôm ốm ôn ông ống ở ơn ớt pha phà phá phải phát phạt
phân phần phận phép phí phía phiếu phim phòng phổ phố phối phơi phủ phụ phục phum phun phút phức
phường qua quà quả quá quan quản quán quay quân quần quen quét quê quên quỹ quý quyền quyển
quyết quýt ra rà rác rải rào rau răng rằng rất rẻ rẽ rét rìa riêng rõ rổ rồi rộng rơi rời rơm
ruộng ruột rút rửa rừng rượu sa sách sạch sai san sàn sang sáng sao sát sau say sắc sắm săn sắn
sắp sắt sân sập sâu sấy sẽ sét sếp sĩ sinh so sọ soạn soát sóc song sóng sót sổ số sông sống sốt
sờ sở sợ sợi sớm sơn suất suối suốt sụt sư sử sứ sự sửa sữa sức sừng sương ta tai tài tại tám
tan tàn tán táo tàu tay tắc tắm tăng tặng tắt tâm tầm tấm tân tấn tầng tập tất tây té tem tên
tết tha thả thác thạch tham than thán thang tháng thành thánh thao tháo tháp thay thăm thẳng
thắng thắp thắt thân thấp thật thâu thầu thầy thấy thẻ theo thép thề thể thế thêm thi thì thị
thìa thích thiên thiện thiếu thím thịt thỏa thoát thóc thổ thôi thổi thôn thông thống thơ thờ
thở thợ thời thơm thu thủ thú thua thuê thuế thuốc thuộc thủy thuyền thư thử thứ thừa thửa thực
thương thường thưởng tiệc tiêm tiền tiến tiếng tiếp tiêu tim tìm tin tinh tình tỉnh tính to tỏ
tòa toàn tóc tỏi tô tổ tố tốc tôi tối tội tôm tồn tốp tốt tờ tới trà trả trái trại trạm tràn
trang tranh tránh trao trăm trăng trắng trận trâu tre trẻ treo trèo trễ trên trị trích triệu
trình trò tròn trọn trong trọng trôi trông trồng trống trở trợ trời trơn trụ trục trùm trung
trúng trừ trưa trực trước trường trưởng tù tủ tụ tua tuần túi tuổi tuy tùy tuyển tuyến tư từ tử
tự tức từng tươi tưới tường tướng tượng tỷ ủng úng uống ưa ứng ước ướt ưu và vá vách vai vài vải
vạn vàng vào vay văn vặn vắng vân vần vẫn vấn vận vây vậy vẻ vẽ vé ven về vế vệ vết vi vì ví vị
việc viên viện viết vịt vỏ võ voi vòi vòng vô vỗ vôi vội vốn vở vỡ vợ vơi với vớt vũ vụ vua vui
vùng vừa vững vườn vướng vượt xa xã xác xanh xăng xấu xây xe xé xem xen xét xếp xin xóa xoài xóm
xong xô xôi xuất xuống xử xứ xưa xương xưởng y ý yên yêu yếu
`;
