/**
 * The words of two syllables that office and Party documents use all the time, a head and its
 * tails a line: what a slip was meant to be, and so what is suggested.
 */
export const officePairs = `
an ninh sinh toàn
ảnh hưởng
áp dụng lực
bãi bỏ miễn nhiệm
ban bố chấp đầu giám hành
bàn bạc giao
bản chất quyền sắc
bảng biểu điểm lương
bao cấp gồm quát trùm
bảo dưỡng đảm hành hiểm hộ lãnh lưu mật quản tàng toàn tồn trì trợ vệ
báo cáo chí động
bằng cấp chứng
bắt buộc đầu nguồn nhịp
bầu cử
bế mạc
bền vững
bệnh nhân viện
bí mật thư
biên bản chế giới phòng soạn tập
biến chất đổi động tướng
biện pháp
biệt phái
biểu diễn dương hiện mẫu quyết thị tượng
bình dân đẳng ổn quân thường xét
bổ nhiệm sung trợ
bố trí
bộ đội máy môn phận trưởng
bộc lộ
bồi dưỡng hoàn thường
bối cảnh
bổn phận
bùng nổ phát
buông lỏng
bức xúc
bứt phá
cá biệt nhân thể
cách chức mạng thức
cải cách tạo thiện tiến
cam kết
cảm hóa nhận xúc
can thiệp
cản trở
cán bộ
cảnh báo cáo giác quan sát
cạnh tranh
cao cấp đẳng điểm độ trào
cáo buộc trạng
căn bản cứ cước
cắt giảm
cân bằng đối nhắc
cần cù kiệm mẫn thiết
cẩn thận trọng
cận nghèo
cấp bách cứu dưỡng phát phép phó thiết tiến trưởng ủy
cập nhật
câu chấp kết
cấu kết tạo thành trúc
chăm bồi chỉ lo sóc
chấm dứt điểm
chậm trễ
chân chính thành thực
chấn chỉnh
chấp hành nhận thuận
chất lượng thải vấn
chế biến định độ tài tạo
chi bộ hội nhánh phí phối tiết tiêu trả viện
chỉ đạo huy số thị tiêu
chia sẻ
chiếm dụng đoạt lĩnh
chiến dịch đấu lược sĩ thắng tranh trường
chỉnh đốn lý sửa trang
chính đáng phủ quy quyền sách thống thức trị trực xác
chống đối phá
chủ chốt đạo đề đích động lực nghĩa nhiệm quan quyền thể tịch tọa trì trương yếu
chú trọng ý
chuẩn bị mực y
chung kết
chuyên cần đề gia môn ngành nghiệp sâu trách viên
chuyển biến dịch đổi giao hóa hướng nhượng
chức danh năng nghiệp trách vị vụ
chứng chỉ cứ khoán kiến minh nhận thực từ
chương trình
cố gắng tình ý
công an bằng bố chúng chức chứng cộng cụ cuộc dân điện đoàn đức giáo ích khai lập luận nghệ nghiệp nhân nhận phu sở suất tác tâm trình trường ty văn viên vụ xưởng
cộng đồng hòa sản tác
cốt cán lõi yếu
cơ bản cấu chế cực động giới hội quan sở yếu
cụ thể
cục bộ
cung cấp ứng
củng cố
cuộc sống
cử tri
cương lĩnh quyết
cường quốc
cưỡng chế
cứu chữa hộ nạn tế trợ
danh dự hiệu mục nghĩa sách
dân chính chủ cư quân sinh số sự tộc trí vận
dấu hiệu
di chuyển dân dời sản tích truyền
dịch bệnh vụ
diễn biến đàn giải ra tập văn
diện mạo tích
dinh dưỡng
doanh nghiệp nhân thu trại
dồn dập
dung túng
duy trì
duyệt binh
dư địa luận
dữ liệu
dự án báo định kiến phòng thảo thính toán trù trữ
dựng đứng
dứt điểm khoát
đa dạng phương số
đại biểu diện đoàn hội lý
đàm phán
đảm bảo đương nhận nhiệm trách
đảng bộ phái phí ủy viên
đáng kể
đánh giá
đào tạo
đạo đức
đáp ứng
đặc biệt điểm khu quyền sắc thù trưng xá
đăng ký tải
đẳng cấp
đầu mối thầu tiên tư
đấu giá thầu tố tranh
đẩy lùi mạnh nhanh
đề án bạt cao cập cử cương đạt kháng nghị phòng tài xuất xướng
đền bù
địa bàn chỉ chính điểm giới hình phương vị
điểm sáng yếu
điển hình
điều chỉnh chuyển động hành hòa khoản kiện lệ phối tiết tra trị
đình chỉ công
đính chính kèm
định giá hình hướng kỳ lượng mức
đoàn kết kiểm thể viên
đô thị
đốc thúc
độc đáo hại lập
đổi mới
đối chiếu ngoại phó tác thoại tượng
đội ngũ
đôn đốc
đồng bào bộ chí thời thuận tình
động cơ lực viên
đột phá xuất
đơn giản thư vị
được giao
đường bộ lối
gây rối
gia cảnh cầm cố đình hạn nhập súc tăng
giá cả trị
giai cấp đoạn
giải đáp ngân pháp phóng quyết thể thích thưởng tỏa trình
giảm nghèo nhẹ sút thiểu
giám định đốc sát thị
gian dối khổ lận nan
giãn cách
giao ban dịch lưu nhận thông tiếp
giáo dục dưỡng trình viên
giấy phép tờ
giới hạn thiệu
giữ gìn vững
góp phần ý
gương mẫu
hải đảo quan sản
hạn chế hẹp
hàng hóa rào
hành chính động lang nghề trình vi
hậu cần phương quả
hệ lụy quả thống
hiểm họa
hiến kế pháp
hiện diện đại hành hữu nay thực trạng tượng
hiệp định hội thương
hiệu lực quả suất trưởng
hình ảnh phạt sự thái thành thức
họ hàng
hòa bình giải nhập
hóa chất đơn
hoạch định
hoàn cảnh chỉnh thành thiện trả
hoàng hôn
hoạt động
học bổng đường hỏi phí sinh tập viên
hồ sơ
hỗ trợ
hộ khẩu nghèo tịch
hồi phục
hội đồng họp nghị nhập thảo trường viên ý
hợp đồng lệ lý nhất pháp tác thức
huấn luyện
hung hãn
huy chương động
hưởng lợi thụ ứng
hướng dẫn
hữu hiệu nghị
hy sinh vọng
ích kỷ
kê khai
kế hoạch thừa toán tục
kết cấu hợp luận nạp nối quả thúc
khả năng quan thi
khách quan
khai báo giảng mạc thác trừ trương
khám bệnh chữa phá xét
kháng chiến nghị
khảo sát
khắc nghiệt phục
khẳng định
khẩn cấp trương
khen thưởng
khích lệ
khiếm khuyết
khiển trách
khiếu kiện nại
khó khăn
khoa học
khôi phục
khối lượng
không gian
khống chế
khởi công động kiện nghĩa nghiệp sắc tố
khu vực
khủng bố hoảng
khuyến cáo học khích mại nông
khuyết điểm tật
khuynh hướng
kích động thích
kiểm điểm định kê nghiệm phiếu sát soát toán tra
kiên cường định quyết trì
kiến nghị nghiệm thiết thức trúc
kiện toàn
kinh doanh nghiệm nguyệt phí tế tuyến
kịp thời
kỳ họp vọng
kỷ cương luật niệm yếu
kỹ lưỡng năng sư thuật
ký kết
lạc hậu quan
lạm dụng phát
lan tỏa truyền
lãng phí
lãnh đạo thổ
lao động
lắng nghe
lấn chiếm
lập pháp trường
lâu dài
lề lối
lễ hội nghi
lịch sử sự
liêm chính khiết
liên bang doanh đoàn hệ hoan kết ngành quan thông tịch tục
linh động hoạt
lĩnh hội vực
loại bỏ hình trừ
lỗ hổng
lối sống
lồng ghép
lơ là
lợi dụng ích nhuận thế
luân chuyển phiên
luận chứng điểm
lũng đoạn
lúng túng
lũy kế
lựa chọn
lực lượng
lương tâm thực
lượng hóa
lưu động hành thông trữ ý
lý do lịch luận tưởng
mầm non
mất cảnh
mâu thuẫn
mẫu mực
miễn dịch giảm nhiệm phí
minh bạch chứng
mong muốn
mô hình
môi trường
mở rộng
mua sắm
mục đích tiêu
mưu sinh
nắm bắt vững
năng động lực lượng suất
nâng cao cấp
nề nếp
nể nang
nền nếp tảng
nêu gương
ngành nghề
ngăn cản chặn ngừa
ngân hàng sách
nghề nghiệp
nghệ nhân sĩ thuật
nghị định lực quyết viên
nghĩa tình trang vụ
nghiêm cấm khắc minh ngặt trị trọng túc
nghiệm thu
nghiên cứu
nghiệp vụ
ngoại giao lệ ngữ
ngôn luận ngữ
nguồn gốc lực vốn
nguy cơ hiểm
nguyên liệu nhân tắc trạng vọng
nguyện vọng
ngược đãi
nhà máy nước trường
nhanh chóng nhạy
nhắc nhở
nhân ái chứng dân đạo khẩu loại lực quyền rộng sự tố văn viên
nhấn mạnh
nhận diện định thức xét
nhiệm kỳ vụ
nhiệt huyết tình
nhiễu loạn
nhu cầu
nhũng nhiễu
nhượng bộ
nỗ lực
nổi bật cộm trội
nội bộ chính dung quy vụ
nông dân lâm nghiệp sản thôn
oan sai
ô nhiễm
ổn định
phạm tội vi
phản ánh bác biện động hồi
pháp chế lệnh luật lý nhân quy
phát biểu động hành hiện huy ngôn sinh thanh triển
phẩm chất giá
phân biệt bổ bố cách cấp công định giải hóa loại phối tích
phấn đấu khởi
phê bình chuẩn duyệt phán
phiền hà
phong cách phú tỏa trào tục
phòng chống ngừa thủ
phóng sự viên
phổ biến cập
phối hợp
phù hợp
phụ cấp huynh lục nữ thuộc trách
phúc lợi
phục hồi vụ
phức tạp
phương án châm hướng pháp thức tiện
phường xã
quan điểm hệ liêu tâm trắc trọng
quản lý trị
quán triệt
quảng bá cáo
quân đội nhân sự
quần chúng
quốc gia hội lộ phòng tế
quy chế định hoạch luật mô phạm tắc trình tụ
quỹ đất
quyền hạn lợi lực
quyết định liệt nghị sách tâm toán
rà soát
rèn luyện
rõ ràng rệt
rút gọn kinh
sa ngã sút
sai lầm lệch phạm sót trái
sản lượng phẩm xuất
sáng kiến tạo
sáp nhập
sẵn sàng
sắp xếp
sâu rộng sắc
sẻ chia
sinh hoạt kế sống thái viên
so sánh
soạn thảo
số hóa liệu lượng
sơ bộ kết suất tán tuyển
suy đồi giảm thoái
sử dụng
sự cố kiện nghiệp thật việc vụ
sửa chữa đổi
sức ép khỏe lực mạnh
tác động hại nghiệp phẩm phong
tài chính khoản liệu năng nguyên sản trợ
tái định phạm
tạm thời ứng
tàng trữ
tăng cường trưởng
tâm huyết lý tư
tầm nhìn quan
tấn công
tận dụng tâm tụy
tầng lớp
tập đoàn hợp huấn quán thể trung
tệ nạn
thái độ
tham gia khảo mưu nhũng ô vấn
thanh kiểm lý niên thiếu toán tra
thành công lập phần phố quả thạo tích tựu viên
thảo luận
tháo gỡ
thăng tiến
thẳng thắn
thắng lợi
thẩm định phán quyền tra
thân nhân thiện
thận trọng
thất nghiệp thoát
thấu hiểu
thể chế hiện lệ thao thức
thế giới hệ lực mạnh trận
thi công đua hành tuyển
thí điểm nghiệm
thị trấn trường xã
thích hợp ứng
thiên nhiên tai
thiện chí nguyện
thiết bị kế lập thực yếu
thiệt hại
thiếu hụt nhi niên sót
thỏa đáng thuận
thoái hóa
thôn xóm
thông báo cáo điệp qua suốt tin tri tư
thống kê nhất
thời cơ điểm gian hạn kỳ sự
thu hoạch hồi hút nhập thập
thủ đoạn đô trưởng tục tướng
thụ động hưởng lý
thuận lợi
thúc đẩy
thuế quan
thủy điện lợi sản văn
thuyết minh phục trình
thư ký viện
thừa hành kế nhận
thực chất hành hiện phẩm tập tế thi tiễn trạng
thương binh lượng mại nghiệp tích
thường kỳ niên trú trực vụ xuyên
thưởng phạt
tích cực hợp lũy
tiềm ẩn lực năng
tiên phong quyết tiến
tiền đề lương
tiến bộ độ hành trình
tiếp cận công dân nhận thu tục xúc
tiết chế kiệm lộ
tiêu biểu chí chuẩn cực diệt dùng hủy thụ
tiểu ban học khu
tin cậy tưởng
tín dụng ngưỡng nhiệm
tinh giản gọn hoa nhuệ thần
tình báo cảm hình huống nghĩa nguyện tiết trạng
tỉnh thành ủy
tính cách chất năng toán
tòa án soạn
toàn bộ cầu dân diện quốc thể văn xã
tổ chức dân quốc
tối đa thiểu
tội danh phạm
tôn chỉ giáo trọng vinh
tồn đọng tại
tổn hại thất thương
tổng hợp kết số thể
trách nhiệm
trang bị phục thiết trọng
trạng thái
tranh chấp cử luận thủ tụng
tránh né
trấn áp tĩnh
trật tự
trì trệ
trí thức tuệ
trích dẫn lục yếu
triển khai lãm vọng
triệt để phá
trình bày độ tự
trọng đại điểm tâm yếu
trợ cấp giá giúp lý
trụ sở
trục lợi
trung bình du gian tâm thành thực ương
trúng cử thầu tuyển
truy cứu nã thu tố
truyền đạt hình thanh thông thống
trực ban thuộc tiếp tuyến
trừng phạt trị
trường học hợp kỳ
trưởng ban phòng thành
tuân thủ
tuần tra
tuyên bố dương giáo thệ truyền
tuyển chọn dụng quân sinh
tuyến đầu
tuyệt đối
tư cách duy liệu lợi nhân pháp tưởng vấn
từ bỏ chối nhiệm thiện
tự chủ do động giác nguyện nhiên phê quản túc ý
từng bước
tước đoạt
tương đương lai trợ xứng
ủng hộ
uy hiếp tín
ủy ban nhiệm quyền thác viên
ứng cử cứu dụng phó xử
ưu đãi điểm khuyết thế tiên tú
vai trò
văn bản hiến hóa kiện minh nghệ phòng thư
vấn đề
vận chuyển dụng động hành
vật chất liệu tư
vi phạm
vĩ đại mô
vị thế trí
viên chức
viện trợ
vinh danh dự
võ trang
vô cảm hiệu trách tư
vu khống
vũ khí trang
vùng miền
vững chắc mạnh vàng
vướng mắc
vượt qua trội
xã hội viên
xác định lập minh nhận thực
xâm hại lược nhập phạm
xây dựng
xem nhẹ xét
xét duyệt xử
xếp hạng loại
xóa bỏ đói
xu hướng thế
xuất bản hiện khẩu phát sắc trình xứ
xúc phạm tác tiến
xung đột kích phong yếu
xuống cấp
xuyên suốt tạc
xử lý phạt trí
xứng đáng
y tế
ý chí kiến nghĩa thức tưởng
yêu cầu nước
yếu kém tố
`;
