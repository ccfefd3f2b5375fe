/**
 * The words of two syllables that office and Party documents use all the time, a head and its
 * tails a line: what a slip was meant to be, and so what is suggested.
 */
export const officePairs = `
an dân lành nghỉ ninh sinh táng tâm toàn vị
án lệ phí treo
ảnh hưởng
ánh sáng
áo ấm
áp dụng đặt giá lực thấp
ẩm thực ướt
ân cần hạn nhân xá
ấn định phẩm tượng
bà con
bác bỏ sĩ
bạc đãi
bài bản báo học phát trừ viết
bãi biển bỏ miễn nại nhiệm rác tắm
bám sát trụ
ban bố chấp đầu đêm giám hành ngành
bàn bạc định ghế giao luận thảo
bản án chất chính doanh đồ ghi gốc làng lĩnh năng ngữ quyền sao sắc thảo tin vị
bán buôn đấu hàng
bảng biểu điểm giá hiệu kê lương tin
bao bì cấp che dung gồm hàm phủ quanh quát trùm vây
bào chữa
bảo an ban chứng dưỡng đảm hành hiểm hộ kê lãnh lưu mật mẫu quản tàng toàn tồn trì trợ vệ
báo ân cáo chí danh đài động giá hại hiệu tin
bạo động hành loạn lực
băng hoại nhóm rôn
bằng cấp chứng khen lái lòng
bắt buộc cóc đầu gặp giữ nguồn nhịp tay
bậc học lương thang
bần cùng
bất an bình cập chính công cứ đắc đồng động hòa hợp khả kỳ lợi lực ngờ ổn thường
bầu chọn cử
bê bối tông
bế giảng mạc tắc
bền bỉ chặt vững
bệnh án dịch lý nghề nhân tật tình viện
bí mật quyết thư
bị can cáo động đơn hại
biên bản chép chế cương dịch đội giới lai nhận phòng soạn tập
biển báo đảo số
biến chất chứng cố dạng đổi động thể tướng
biện pháp
biệt lập phái tăm thự
biểu diễn dương đạt hiện mẫu ngữ quyết thị tình trưng tượng
binh chủng đoàn lính sĩ
bình chọn dân đẳng luận ổn phẩm quân thường xét yên
bỏ hoang phiếu qua sót trống
bóc lột tách
bổ nhiệm sung trợ
bố trí
bộ binh chính đội hành luật máy môn ngành phận tộc trưởng
bốc dỡ thăm vác xếp
bộc lộ
bồi dưỡng đắp hoàn thẩm thường
bối cảnh
bội chi thu tín
bổn phận
bùng nổ phát
buôn lậu
buông lỏng
bức ảnh thiết tranh xạ xúc
bước đường ngoặt tiến
bứt phá
bưu chính điện kiện phẩm tá
ca khúc ngợi sĩ
cả nể nước tin
cá biệt nhân thể
cách biệt chức điệu ly mạng thức
cai nghiện quản trị
cài đặt
cải cách tạo thiện tiến
cam chịu đoan kết
cảm động hóa hứng nhận ơn phục thông tình tưởng ứng xúc
can dự đảm ngăn thiệp
cản trở
cán bộ đích sự
cạn kiệt
canh gác phòng tác tân
cảnh báo cáo giác giới quan sát sắc vật
cạnh tranh
cao cả cấp đẳng đẹp điểm độ nguyên ốc quý su tầng thượng tốc trào tuổi
cáo buộc trạng
cắm biển mốc
căn bản cứ cước
căng thẳng
cắt giảm
cấm chỉ đoán kỵ vận
cân bằng đối nhắc
cần cù kiệm mẫn thiết
cẩn thận trọng
cận nghèo
cấp bách bậc cứu dưới dưỡng điện nước phát phép phó thẻ thiết tiến tốc trên trưởng ủy vốn xã
cập nhật
câu chấp kết
cầu cống đường nối thị
cấu kết tạo thành trúc
cây trồng
cấy ghép
chào cờ
chạy chọt đua
chắc chắn
chăm bồi chỉ lo sóc
chăn nuôi
chặt chẽ
chấm dứt điểm
chậm tiến trễ
chân chính dung lý thành thực tình
chẩn đoán
chấn chỉnh động hưng thương
chấp bút hành nhận pháp thuận
chất độc đốt lượng phác thải vấn xám
che chắn đậy giấu
chèn ép
chế áp biến định độ phẩm tác tài tạo xuất
chênh lệch
chi bộ cục hội ngân nhánh phí phối tiết tiêu trả viện
chỉ đạo định huy số thị tiêu
chí hướng khí nguyện
chia buồn sẻ tách
chiêm ngưỡng
chiếm dụng đoạt lĩnh
chiến dịch đấu lược sĩ thắng tranh trường
chiêu mộ sinh trò
chiếu cố lệ phim sáng
chinh phục
chỉnh đốn lý sửa trang
chính đảng đáng khóa kiến luận nghĩa phủ quy quyền sách thống thức trị trực xác
cho phép
chồng chất chéo
chống cháy dịch đối đỡ phá trả
chu đáo kỳ trình
chủ chốt công đạo đầu đề đích động hộ lực nghĩa nhân nhiệm nợ quan quản quyền sở thể tịch tọa trì trương tướng xướng yếu
chú giải thích trọng ý
chuẩn bị hóa mực xác y
chúc mừng
chung kết
chuỗi cung
chuồng trại
chuyên án ban cần chế chính chở đề gia khoa môn mục ngành nghiệp san sâu trách viên
chuyển biến dịch đạt đổi giao hóa hướng khoản nghề nhà nhượng tải tiếp vùng
chư hầu
chữ ký
chữa bệnh cháy
chức danh năng nghiệp sắc trách vị vụ
chứng chỉ cứ khoán kiến minh nhận thư thực tỏ từ
chương trình
cổ đông động phần phiếu truyền vũ
cố định gắng thủ tình vấn ý
công an báo bằng binh bố chiếu chúng chức chứng cộng cụ cuộc dân điện đoàn đồng đức giáo hàm hiệu ích khai lập luận luật lý minh năng ngân nghệ nghiệp nhân nhận nông nợ phu quỹ quyền sản sở suất sự tác tâm tố tội trình trường ty ước văn viên vụ xã xưởng
cộng dồn đồng hòa sản tác
cốt cán lõi yếu
cơ bản cấu chế cực đồ động giới hội khí quan sở yếu
cờ bạc
cởi mở
cụ thể
cục bộ
cung cấp đường ứng
củng cố
cúng bái
cuộc sống
cử tri
cửa hàng khẩu
cước phí
cương lĩnh quyết
cường điệu độ quốc tráng
cưỡng bức chế đoạt
cứu chữa hộ nạn tế trợ
cựu binh chiến
dã chiến man ngoại
dàn trải
danh dự hài hiệu lam mục nghĩa nhân sách tính
dân ca chính chủ cư cử gian lập nguyện phòng quân quyền sinh số sự tình tộc trí vận vũ ý
dẫn chứng dắt đầu độ
dâng cao hoa hương
dập dịch tắt
dấu hiệu
di chúc chuyển cư dân dời động hài sản tích truyền
dị tật ứng
dịch bệnh chuyển tễ vụ
diêm dân
diễn biến đàn giả giải ra tập tấu văn viên
diện mạo tích
diệt khuẩn trừ
diễu hành
dinh dưỡng
dò hỏi tìm
doanh nghiệp nhân số thu trại
dòng chảy họ
dồn dập
du lịch
dung túng
dũng cảm
dụng cụ ý
duy trì
duyên hải
duyệt binh
dư âm chấn địa luận nợ
dữ dội liệu
dự án báo bị cảm định giảng họp khuyết kiến phòng thảo thính toán trù trữ
dựng đứng
dược chất liệu phẩm sĩ
dưỡng lão sinh
dứt điểm khoát
đa chiều dạng dụng ngành phương số
đãi ngộ
đại biểu dịch diện đoàn học hội lễ lý tá trà tu từ tướng
đàm phán
đảm bảo đang đương nhận nhiệm trách
đan xen
đảng bộ cương đoàn kỳ phái phí sử tịch ủy viên vụ
đáng kể
đánh bắt giá
đào ngũ tạo tẩu thải
đạo cụ đức hiếu lý
đáp ứng
đặc biệt cách điểm hữu khu nhiệm phái quyền san sản sắc tả thù trưng xá
đăng kiểm ký tải
đẳng cấp
đắp đập đê
đất đai liền nước
đầu cơ đề độc mối nậu nguồn ra thầu tiên tư vào
đấu giá khẩu nối thầu tố tranh vật
đầy đủ
đẩy lùi mạnh nhanh
đê bao điều
đề án bài bạt cao cập cử cương dẫn đạt kháng nghị phòng tài tặng tên xuất xướng
đền bù ơn thờ
địa bàn chất chỉ chính danh đạo điểm giới hình lý phương tầng vật vị
điềm tĩnh
điểm cầu du nghẽn nhấn nóng sáng yếu
điển hình
điện ảnh báo lực lưới năng thoại tử
điều chỉnh chuyển dưỡng động hành hòa khiển khoản kiện lệ luật phối tiết tra trị ước
đình chỉ chùa công trệ
đính chính kèm
định cư danh giá hình hướng kỳ lượng mức suất tội vị
đo đạc đếm lường
đoàn kết kiểm phí tàu thể viên xe
đoạt giải
đóng dấu góp
đô thị
đốc thúc
độc đáo đoán giả hại lập quyền tài
đổi mới thay
đối chiếu đáp đầu ngoại nội phó tác thoại tượng xử
đội ngũ
đôn đốc
đông đảo đúc y
đồng bào bộ chí đội hành hương lòng minh nghiệp nhất phạm phối phục quy tâm thời thuận tiền tình ý
động cơ đất lòng lực thái viên
đột phá xuất
đời sống
đơn điệu độc giản phương thư từ vị
đua đòi xe
đùn đẩy
được giao
đường bộ dây lối sắt thủy truyền
gắn bó kết liền
gặp gỡ mặt
gần gũi
gây rối
ghi nhận
gia cảnh cầm cố công đình hạn hệ nhập phả súc tài tăng tộc
giá cả trị
giai cấp đoạn
giải cứu đáp khát ngân pháp phẫu phóng quyết tán thể thích thưởng tỏa tội trí trình
giảm nghèo nhẹ sút thiểu
giám định đốc sát thị
gian dối khổ lận nan
giãn cách
giảng bài dạy đường giải viên
giao ban dịch hữu khoán lưu nhận nộp phó thông thừa thương tiếp
giáo án dục dưỡng hội huấn lý sĩ sư trình viên xứ
giáp giới ranh
giấy báo chứng khen mời phép tờ
gìn giữ
giới hạn thiệu
giúp đỡ
giữ chân gìn vững
góc độ nhìn
gói thầu
gọn gàng nhẹ
góp phần ý
gương mẫu
hà khắc tiện
hạ tầng
hạch sách toán
hài cốt hòa lòng
hải đảo đăng quan quân sản
hàm lượng súc ý
hạn chế điền hán hẹp mặn mức ngạch
hàng giả hóa rào
hành chính động hạ hung hương khách lang lý nghề pháp quân quyết trình vi
hạnh phúc
hào hùng
hằng quý tháng
hậu cần duệ kiểm phương quả thuẫn
hệ lụy quả số thống thức
hiểm họa
hiến chương dâng đất kế máu pháp tặng
hiện diện đại hành hữu nay thân thực trạng trường tượng vật
hiệp định đồng hội lực thương ước
hiểu biết lầm
hiệu chỉnh lệnh lực quả suất triệu trưởng
hình ảnh dung luật phạt sự thái thành thức
họ hàng
hòa bình giải nhập
hóa chất đơn
hoạch định toán
hoài nghi niệm
hoan nghênh
hoàn cảnh cầu chỉnh công tất thành thiện trả vốn
hoang mạc mang phí
hoàng hôn
hoạt chất động
học bổng đường hỏi phí sinh tập viên
hồ sơ
hỗ trợ
hộ khẩu nghèo tịch
hồi âm hương phục sức tố
hối lộ
hội chẩn chợ chứng diễn đàm đồng họp nghề nghị nhập quán thảo thẩm thi trường tụ viên ý
hôn nhân
hỗn hợp loạn
hợp ca đề đồng lệ lý nhất pháp tác thức
hủ tục
huấn luyện
hung hãn khí thủ
huy chương động
hư hại hỏng
hương ước
hưởng lợi thụ ứng
hướng dẫn
hữu cơ hiệu nghị
hy sinh vọng
ích kỷ
kẻ gian xấu
kéo dài
kê biên đơn khai
kế cận hoạch nhiệm thừa toán tục
kết án cấu hôn hợp luận nạp nghĩa nối quả thúc
kêu gọi
khả năng quan thi
khách quan
khai báo giảng hoang khoáng mạc man phá sinh thác thông trừ trương tử
khám bệnh chữa phá xét
khan hiếm
khán đài giả
kháng cáo chiến nghị sinh thể
khánh kiệt thành tiết
khảo cổ hạch nghiệm sát thí
khát vọng
khắc khổ nghiệt phục
khẳng định
khắt khe
khẩn cấp trương
khẩu cung hiệu phần trang
khấu hao trừ
khen ngợi thưởng
khí thải tượng
khích lệ
khiếm khuyết
khiển trách
khiếu kiện nại
kho bạc
khó khăn lường
khoa bảng giáo học
khóa học luận
khoán chi việc
khoảng cách
khoáng sản
khoanh vùng
khôi phục
khối lượng
không gian
khống chế
khởi công đầu điểm động kiện nghĩa nghiệp sắc tạo tố xướng
khu biệt dân phố trú vực
khủng bố hoảng
khuôn khổ mẫu viên
khuyến cáo công học khích lâm mại nghị ngư nông
khuyết điểm tật
khuynh hướng
kích động thích
kịch bản
kiêm nhiệm
kiềm chế
kiểm dịch điểm định kê lâm nghiệm phiếu sát soát toán tra
kiên cường định gan nhẫn quyết trì trung
kiến nghị nghiệm thiết thức trúc
kiện toàn
kinh doanh lịch nghiệm nguyệt phí qua tế tuyến
kịp thời
kỳ họp thị tích vọng
kỷ cương luật lục nguyên niệm vật yếu
kỹ lưỡng năng sư thuật
ký gửi hiệu kết quỹ túc
lạc hậu loài quan
lãi suất
làm chủ
lạm dụng phát quyền thu
lan tỏa truyền
lãng phí
lành mạnh
lãnh đạo địa hải sự thổ
lao động
lắng nghe
lắp đặt ráp
lâm nghiệp sản tặc trường
lấn chiếm
lập nghiệp pháp quy thân trường
lật đổ
lâu dài năm
lây lan nhiễm
lề lối
lễ hội nghi phục tang vật
lệ phí thuộc
lịch sử sự
liêm chính khiết
liên bang danh doanh đoàn hệ hoan hợp kết lạc minh ngành quan quân thôn thông tịch tục xã
liệt kê sĩ
liều lĩnh lượng
linh động hoạt
lĩnh hội vực xướng
lo lắng ngại
loại bỏ hình trừ
loạn lạc
lỗ hổng
lộ giới liễu trình
lỗi lầm thời
lối sống
lồng ghép
lơ là
lợi dụng ích nhuận thế tức
lũ lụt quét
luân chuyển phiên
luận chứng điểm điệu
luật định gia sư
lũng đoạn
lúng túng
lụt bão
lũy kế
luyện tập
lừa đảo
lựa chọn
lực lượng
lương hưu tâm thiện thực
lượng hóa
lưu động hành học ký lạc manh niệm thông trữ vong vực ý
lý do giải lịch luận thuyết tưởng
ma chay túy
mạch lạc
mại dâm
mạng lưới
manh mún
mạnh mẽ
máy móc
mặt bằng hàng trận
mầm non
mất cảnh mát mùa
mật độ thiết
mâu thuẫn
mẫu mực
mê tín
miễn cưỡng dịch giảm nhiệm phí trừ
minh bạch chứng họa oan
mít tinh
mong muốn
mô hình
mổ xẻ
mộ phần
mộc mạc
môi trường
mở rộng
mua sắm
mục đích tiêu
mũi nhọn
muôn vàn
mưa bão lũ
mức độ
mưu sinh
nạn dịch nhân
nạo vét
nắm bắt vững
năng động khiếu lực lượng suất
nâng cao cấp đỡ khống niu
né tránh
neo đơn
nề nếp
nể nang trọng
nền nếp tảng
nêu gương
ngạch bậc
ngành nghề
ngăn cản chặn ngừa
ngân hàng khoản khố quỹ sách
ngập lụt mặn úng
nghèo đói khó nàn
nghề cá nghiệp
nghệ nhân sĩ thuật
nghi lễ ngờ thức vấn
nghỉ dưỡng hưu phép
nghị định lực quyết viên
nghĩa cử sĩ tình trang tử vụ
nghiêm cấm khắc minh ngặt trị trọng túc
nghiệm thu
nghiên cứu
nghiệp đoàn vụ
ngoại giao khóa lệ ngữ tệ thành thương xâm
ngôn luận ngữ
nguồn gốc lực vốn
nguy cơ hại hiểm kịch
nguyên đơn liệu lý nhân tắc thủ trạng vẹn vọng
nguyện vọng
ngư cụ dân nghiệp trường
ngược đãi
người dân lao
ngưỡng mộ
nhà báo giáo máy nước thầu trẻ trường văn
nhãn hiệu mác
nhanh chóng nhạy
nhắc nhở
nhân ái chứng dân dịp đạo hậu khẩu loại lực phẩm quyền rộng sĩ sự tố văn viên
nhấn mạnh
nhận diện định thức xét
nhập cảnh cư học khẩu ngũ viện
nhất loạt quán trí
nhật ký
nhi đồng
nhiễm bệnh độc
nhiệm kỳ vụ
nhiên liệu
nhiếp ảnh
nhiệt đới huyết tình
nhiễu loạn
nhỏ lẻ
nhu cầu
nhuận bút
nhũng nhiễu
nhượng bộ
niêm phong yết
niềm tin
nòng cốt
nỗ lực
nổi bật cộm trội
nội bộ chính dung địa lực quy tạng tâm vụ
nông cụ dân hộ lâm nghiệp sản thôn trường
nợ đọng xấu
nuôi dưỡng trồng
nước thải
oan khuất sai ức
ô nhiễm
ổ dịch
ổn định
phá dỡ hoại rừng sản
phái đoàn
phạm tội vi
phản ánh bác biện cảm đối động hồi ứng
phán quyết xét
pháp chế lệnh luật lý nhân quy
phát biểu động hành hiện huy kiến minh ngôn sinh tán thanh triển
phạt tiền tù
phẩm chất giá
phân ban biệt bón bổ bố cách cấp công định giải hóa khu loại luồng minh phối quyền tán tầng tích vùng xử
phần cứng mềm thưởng
phấn đấu khởi
phẫu thuật
phê bình chuẩn duyệt phán
phế liệu thải
phiên âm dịch họp tòa
phiền hà
phiếu bầu
phim ảnh
phó thác
phong cách kiến phú tặng tỏa trào tục
phòng ban cháy chống ngừa thủ tránh vệ
phóng sự viên
phô trương
phổ biến cập
phối hợp kết
phù hợp
phụ cận cấp gia huynh lục nữ phí thuộc trách tùng
phúc khảo lợi thẩm tra
phục chế chức hồi hưng trang viên vụ
phức tạp
phương án châm hướng pháp thức tiện
phường hội xã
quan chức điểm hệ liêu ngại tâm trắc trọng
quản giáo lý ngại thúc trị
quán triệt xuyến
quang cảnh vinh
quảng bá cáo
quân chủng đội hàm khu kỷ nhân nhu sự trang y
quần chúng đảo thể
quốc ca dân doanh gia hiệu hội huy khánh kỳ lộ phòng phục tế tịch
quy chế chụp định đổi hoạch luật mô phạm tắc trình tụ ước
quỹ đất
quyên góp
quyền hạn lợi lực năng uy
quyết định liệt nghị sách tâm toán
rà soát
rác thải
rào cản chắn
rèn luyện
rõ ràng rệt
rộng rãi
rời rạc
rủi ro
rút gọn kinh
sa mạc ngã sút thải
sách lược nhiễu
sai lầm lệch phạm phép sót số trái
san lấp nền
sản lượng phẩm xuất
sáng chế kiến lập suốt tác tạo
sáp nhập
sát hạch hại sao thực
sạt lở
sẵn sàng
sắp xếp
sân bay khấu
sập đổ
sâu rộng sắc
sẻ chia
siết chặt
siêu lợi thị
sinh hoạt học kế lợi lực nhật sản sống thái viên
so sánh
soạn thảo
soát xét
sổ sách tay
số hiệu hóa liệu lượng phận
sơ bộ cứu đồ kết khai suất tán thẩm tuyển
suy đoán đồi giảm ngẫm nghĩ thoái yếu
sử dụng
sự cố kiện nghiệp thật tích việc vụ
sửa chữa đổi
sức ép khỏe lực mạnh
sưu tầm tập
tác chiến động giả hại nghiệp nhân phẩm phong
tách bạch
tai biến nạn tiếng
tài chính khoản liệu năng nghệ nguyên sản sắc trí trợ xế
tái bản chế cơ cử diễn định nghèo phạm phát sinh tạo
tạm dừng giam giữ hoãn thời trú ứng vắng
tàn phá tật
tang chứng lễ vật
tàng trữ
tảo hôn
tăng cường gia thu tốc trưởng
tặng quà thưởng
tâm huyết lý tư
tầm nhìn quan
tân binh
tấn công
tận dân dụng tâm tình tụy
tầng lớp
tập đoàn hợp huấn kết quán san thể trung tục
tẩy chay xóa
tê liệt
tế bào nhị
tệ nạn
thả nổi
thạc sĩ
thách thức
thái độ
tham chiến dự gia khảo lam mưu nhũng ô quan vấn
thảm họa khốc
thanh khoản kiểm lịch liêm lý minh niên tân thiếu tịnh toán tra
thành bại công đạt lập phẩm phần phố quả thạo thị tích tố tựu ủy viên
thao luyện tác trường
thảo luận
tháo dỡ gỡ
thay đổi thế
thăm dò hỏi khám viếng
thăng tiến
thẳng thắn
thắng lợi
thắt chặt
thâm canh
thẩm định mỹ phán quyền tra vấn
thấm nhuần
thân nhân phận thể thiện thiết tín
thần tốc
thận trọng
thất bại hứa lạc nghiệp thoát thu
thấu hiểu
then chốt
theo dõi
thể chế dục hiện lệ thao thức
thế chấp chỗ giới hệ lực mạnh trận tục
thi công cử đấu đua hài hành thể tuyển
thí điểm nghiệm
thị hiếu phần trấn trường xã
thích hợp ứng
thiên lệch nhiên tai vị
thiện chí nguyện
thiêng liêng
thiết bị giáp kế lập tha thực yếu
thiệt hại
thiểu số
thiếu hụt nhi niên sót tá tướng úy
thịnh hành vượng
thỏa đáng hiệp mãn thích thuận ước
thoái hóa thác trào vốn
thoát nghèo nước
thói quen
thô sơ
thổ cẩm nhưỡng
thôn bản xóm
thông báo cảm cáo điệp hành lệ qua số suốt thạo thường tin tri tư
thống đốc kê nhất soái trị
thời cơ điểm gian hạn kỳ sự tiết
thu gom hoạch hồi hút mua ngân nhập phí thập xếp
thù địch
thủ công đoạn đô kho pháp quỹ trưởng tục tướng
thụ động hưởng lý
thuần phong túy
thuận lợi tình
thúc đẩy ép
thuế quan suất
thủy điện lợi sản văn
thuyền trưởng viên
thuyết minh phục trình
thư ký mục ngỏ pháp từ viện
thừa hành hưởng kế nhận thắng ủy
thực chất dân hành hiện nghiệm phẩm tập tế thi tiễn trạng vật
thương binh hiệu lái lượng mại nghiệp thảo tích vong
thường kỳ nhật niên tình trú trực vụ xuyên
thưởng phạt
tích cực hợp lũy trữ tụ
tịch thu
tiêm chủng phòng
tiềm ẩn lực năng tàng thức
tiên liệt lượng phong quyết tiến
tiền công đề lệ lương mặt tệ tố
tiến bộ công cử độ hành sĩ trình
tiếp cận công cứu dân đón nhận nối quản sức thu tục xúc
tiết chế giảm học kiệm lộ mục
tiêu biểu chí chuẩn cực diệt dùng độc hủy thoát thụ trừ
tiểu ban đoàn đội học khu phẩm thương
tìm kiếm
tin cậy tưởng
tín dụng ngưỡng nhiệm
tinh giản gọn hoa nhuệ tế thần thông xảo
tình báo cảm hình huống nghĩa nguyện tiết trạng yêu
tỉnh đoàn lẻ thành ủy
tính cách chất khả mạng năng toán
tịnh tâm
tòa án nhà soạn
toàn bộ cầu cục dân diện đảng năng quốc quyền thể văn xã
toán học
tổ chức dân hợp quốc tiên trưởng viên
tố cáo chất giác tụng
tốc độ
tối đa thiểu
tội ác danh lỗi phạm
tôn chỉ giáo kính nghiêm tạo trọng vinh
tồn đọng tại
tổn hại thất thương
tổng bí chi cục duyệt hợp kết rà số tham thầu thể thu
tốt nghiệp
trả lời lương
trách nhiệm
trái luật phép phiếu quyền
trạm xá y
trang bị phục thiết trọng
trạng thái
tranh chấp cử luận thủ tụng
tránh né
trao đổi tặng
tráo trở
trau dồi
trăn trở
trấn áp tĩnh
trật tự
trẻ em
tri ân thức
trì hoãn trệ
trí thức tuệ
trích dẫn lập lục ngang yếu
triển hạn khai lãm vọng
triệt để phá
triệu tập
trinh sát
trình bày độ tự
trịnh trọng
trong sạch
trọng dụng đại điểm lượng tài tâm thị thương trách yếu
trộm cắp
trốn thuế tránh
trồng trọt
trợ cấp giá giúp lãnh lực lý
trù bị phú
trụ sở
trục lợi
trung bình du gian tâm thành thực ương
trùng hợp lặp tu
trúng cử thầu tuyển
truy cứu đuổi lĩnh nã quét thu tố xuất
truyền bá đạt hình nhiễm tải thanh thông thống thuyết
trừ khử
trữ lượng
trực ban chiến đêm quan thuộc tiếp tuyến
trưng bày cầu dụng mua
trừng phạt trị
trường học hợp kỳ
trưởng ban phòng thành
trượt giá lở
tu bổ dưỡng sửa
tụ điểm tập
tuân thủ
tuần hành tra
túc trực
tuyên án bố dương giáo ngôn thệ truyền
tuyển chọn dụng lựa mộ quân sinh tập thủ
tuyến đầu
tuyệt đối mật vời
tư cách duy lệnh liệu lợi nhân pháp sản thục tưởng vấn
từ bỏ chối điển đường ngữ nhiệm tâm thiện
tử vong
tự chủ cường do động giác hào học lập lực nguyện nhiên phê quản quyết trọng túc vệ ý
từng bước
tước đoạt
tương đồng đương lai phản quan tác thân trợ ứng xứng
tường trình
tưởng niệm
tượng đài trưng
tỷ giá lệ số suất trọng
ùn tắc
ủng hộ
uốn nắn
uy hiếp tín
ủy ban lạo nhiệm quyền thác viên
ưng thuận
ứng cử cứu dụng phó xử
ước lượng mơ muốn tính
ưu đãi điểm khuyết thế tiên tú
vai trò
vãng lai
vay mượn vốn
văn bản bằng hào hiến hóa học khố kiện minh nghệ phòng thư xã
vắng mặt
vấn đề
vận chuyển dụng động hành hội tải
vật chất kiến liệu lực nuôi thể tư
ven biển
vệ sinh
vi phạm
vĩ đại mô
vị thế trí
vỉa hè
việc làm
viên chức
viễn cảnh thông
viện dẫn kiểm phí trợ
vinh danh dự hạnh quang
võ trang
vô cảm địch hạn hiệu hình lý trách tư ý
vốn liếng
vu khống
vũ khí trang
vụ lợi việc
vui tươi
vùng biên miền sâu xa
vực dậy
vững chắc mạnh vàng
vướng mắc
vượt qua trội
xa hoa
xã đoàn hội luận viên
xác định lập minh nhận thực
xăng dầu
xâm canh hại lấn lược mặn nhập phạm
xây dựng
xem nhẹ xét
xét duyệt hỏi nghiệm tuyển xử
xếp hạng loại
xích đạo mích
xóa bỏ đói mù
xô xát
xu hướng nịnh thế
xuất bản cảnh hiện khẩu ngũ phát sắc siêu trình viện xứ xưởng
xúc phạm tác tiến
xúi giục
xung đột kích phong yếu
xuống cấp
xuyên suốt tạc
xử lý phạt trí
xưng hô
xứng đáng
y bác dược đức học khoa sĩ tá tế
ý chí đồ kiến nghĩa nguyện thức tứ tưởng
yên bình tâm
yêu cầu nước
yếu kém lĩnh nhân tố
`;
