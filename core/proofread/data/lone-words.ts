/** Words of one syllable: what may stand in prose without making a longer word with a neighbour. */
export const loneWords = `
ả ác ai án anh ảnh ao áo ăn âm ẩm ấm ẩn ấp âu ấy ba bà bã bác bạc bách bạch bài bãi bám ban bàn bản
bán bạn bàng bảng bánh bao bào bảo bão báo bát bay bày bảy bắc bắn băng bằng bắp bắt bấc bậc bấm bẩn
bật bầu bẻ bé bèn bèo béo bê bế bệ bên bền bến bệnh bếp bết bì bí bị bia bìa biền biển biết biểu
biếu bit bo bò bỏ bom bón bóng bố bộ bốc bốn bông bỗng bơ bờ bơi bởi bơm bớt bù búa bụi bùn bún bụng
buộc buổi buôn buồn buông buốt bút bừa bức bưng bước bưởi bướu ca cà cả cá các cách cài cải cãi cái
cam cám cán cạn càng cảng canh cành cánh cạnh cao cáo cáp cát cau cay cày cằm căn cắp cặp cắt cầm
cấm cân cần cấn cấp cất câu cầu cậu cây cấy cha chả chai chạm chanh chao chảo cháo chạp cháu chảy
cháy chạy chăn chặn chẳng chặng chặt chấm chậm chân chấp chất che chè chém chèn chén chèo chéo chép
chê chết chi chỉ chí chị chia chìa chiếc chiếm chiên chiêng chiêu chiều chiếu chim chín chịu cho chó
chọc chọn chồi chối chôm chồng chốt chở chớ chợ chơi chợt chủ chú chua chùa chúa chuẩn chục chung
chúng chuối chuông chuồng chuột chụp chuyển chuyến chữ chưa chứa chửi chưng chừng chước chương
chướng cỏ có cọ cọc cói cọi con còn cong cõng cô cổ cố cốc cồn công cổng cống cộng cột cơ cờ cỡ cớ
cởi cơm cù củ cũ cua của cúc cục cùi củi cúm cụm cùn cung cùng cũng cúng cuốc cuộc cuối cuốn cuộn cử
cưa cửa cứng cước cưới cường cướp cừu da dạ dai dài dại dán dáng dạng danh dao dày dãy dạy dăm dặm
dắt dầm dân dẫn dâng dâu dầu dấu dây dép dê dền dệt dì dịch dính dịp dìu do dò dọc doi dòng dốc dối
dông dốt dở dỡ dù duyên duyệt dữ dự dưa dừa dứa dừng dựng dưới dứt đa đà đã đá đài đám đan đàn đạn
đang đảng đánh đào đảo đáp đạt đau đay đáy đặc đắng đắp đặt đâm đầm đấm đậm đập đất đâu đầu đấu đậu
đây đầy đẩy đè đẻ đen đèn đeo đèo đẽo đẹp đê để đêm đếm đền đến đều đi đĩa đích điểm điện điều điệu
đinh đình đỉnh định đo đò đỏ đó đoàn đoạn đọc đòi đón đong đóng đồ đổ đỗ độ đôi đồi đổi đỗi đội đồn
đốn đông đồng đống động đốt đỡ đơn đợt đủ đua đũa đúc đục đui đùi đúng đuôi đưa đứa đức đừng đứng
đước được đường đứt em eo ép ếch ga gà gã gác gạch gai gan gán gánh gạo gas gạt gãy gắn gặp gặt gần
gấp gập gầy gậy ghe ghép ghét ghế ghềnh ghi ghì ghim gì gỉ già giả giã giá giải giam giảm gian giành
giao giáp giày giặt giấm giần giận giấu giây giấy gieo giết giò gió giỏi giòn giọng giọt giỗ giông
giống giờ giới giữ giữa giường gò gõ góc gói gọi gòn góp gỗ gốc gối gồm gốm gộp gỡ gụ gửi gừng ha hạ
hai hái hại ham hàn hạn hang hàng hạng hành hạnh hào hát hạt hay hãy hận hấp hầu hè hẹ hẻm heo héo
hẹp hến hết hệt hiền hiểu hiệu hình ho hò họ hoa hòa hỏa họa hoàn hoặc học hỏi hòn hong hỏng họp hồ
hố hộ hôi hồi hội hồn hồng hộp hở hơi hơn huệ hun hút hụt huyện hứa hương in ít kè kẻ kèm kém kèn
keo kéo kẹo kê kề kể kế kênh kêu khá khác khách khai khảm khay khăn khắp khẩn khấn khâu khẩu khấu
khe khen khèn khéo khế khi khí khiến khiêng kho khoa khóa khoai khoan khoản khoảng khỏe khói khóm
khô khổ khối khôn không khớp khu khúc khung khuyên khuyết kia kịch kiểm kiếm kiện kiểu kìm kín kính
kịp kỳ ký là lá lác lạc lạch lãi lái lại lan làng lạng lành lạnh lao lào lát lau lăm lắm lăn lắp lặp
lần lấp lập lâu lầu lẻ lẽ lem leo lê lề lễ lệ lệch lên lệnh liền liệng liếp liều liệu lim linh lính
lít lo lò lọ loa loại loãng lọc loét lõi long lòng lỏng lô lỗ lộ lốc lộc lỗi lối lông lở lời lớn lợn
lớp lợp lũ lúa luật lúc lùi lún lũng luộc luôn luồng luống lụt lừa lửa lực lưng lưỡi lươn lượn lương
lướt lượt lưu lựu ly lý lỵ ma mà mã má mai mài mãi mái mại màn mang mãng mạng mảnh mạnh mào mát mau
màu máu may máy mắc mặc mắm mặn măng mắng mắt mặt mâm mầm mận mập mật mẫu mây mấy me mè mé mẹ men
mèo mẹo mép mét mềm mến mệnh mía mic miền miến miếng miệng miếu mìn minh mình mít mỏ mõ móc mọc mỏi
mọi mòn mong mỏng móng mố mộ mốc mộc môi mỗi mối môn mông mồng mốt một mờ mở mỡ mợ mời mới mù mũ mua
mùa múa múc mục mũi mùn muỗi muối muốn muộn muống mưa mức mực mừng mươi mười mượn mương mường mướp
mưu na nạc nam nanh nào não nạo nạp nay này nảy năm nằm nắm nắn nắng nặng nấc nấm nâng nấp nâu nấu
né nem ném nén nét nề nể nếm nệm nên nền nếp nết nêu nếu ngà ngã ngách ngan ngàn ngang ngành ngao
ngay ngày ngắm ngăn ngắn ngắt ngập nghe nghề nghệ nghêu nghỉ nghĩ nghĩa nghiền nghiêng nghìn ngõ
ngoài ngoặc ngón ngọn ngót ngọt ngô ngôi ngồi ngỗng ngờ ngu ngủ nguội nguồn ngứa ngựa ngực ngửi
ngừng người ngưỡng nhà nhả nhạc nhãn nhanh nhánh nhạt nhau nhảy nháy nhăm nhằm nhắn nhân nhấn nhận
nhấp nhất nhẹ nhị nhiệt nhiều nhìn nhịp nho nhỏ nhòa nhòe nhóm nhọn nhốt nhờ nhớ nhớt như nhức nhưng
những nhượng niềm níu nó nọ nòi nói non nón nóng nổ nôi nồi nỗi nối nồm nôn nộp nở nợ núi nuôi nút
nửa nữa nứa nước nương nướng nứt oán oát ói ong ô ổ ố ốc ổi ôm ốm ông ống ở ơn ớt pha phà phá phách
phai phải phái phao pháo phát phạt phay phân phần phận phật phẩy phe phen phép phí phía phiếu phim
phím phong phòng phố phổi phông phở phơi phủ phụ phúc phút phường phượng qua quả quá quai quan quản
quán quãng quanh quạt quay quăng quẳng quần quận quất quầy quét quẹt quế quên quỷ quỹ quý quyền
quyển quýt ra rà rạ rác rách rang ranh rãnh rào rau răn rắn răng rất râu rầy rẫy rẽ rèn rét rể rễ
rêu rìa riêng riềng rõ rọi rong rót rồi rốn rỗng rộng rơi rời rơm rớt rủ rùa rụng ruốc ruồi ruộng
ruột rút rửa rừng rước rưỡi rượu sả sách sạch sai san sàn sang sàng sáng sao sào sáo sạp sát sau sáu
sảy sắc sắn sắp sắt sâm sấm sân sập sâu sầu sấu sấy sẻ sẽ sen sẹo sét sến si sĩ siết sinh sli sò
soạn soát sóc soi sỏi song sóng sổ số sôi sông sống sốt sơ sờ sở sợ sởi sợi sớm sơn su sú suất súng
suối suốt sụt sứ sự sửa sữa sức sưng sừng sườn sương ta tả tá tạ tách tai tài tải tại taluy tám tan
tàn tang tanh táo tạp tàu táu tay tăm tằm tăng tặng tắt tấc tâm tầm tấm tần tấn tận tầng tập tất tật
tây tấy tem tế tên tệp tết tha thả thác than tháng thanh thánh thảo tháo thằng thẳng thắng thắp thân
thần thận thấp thật thầy thấy thẻ then theo thép thề thế thêm thêu thi thì thìa thích thiếu thím
thịt thỏ thọ thoát thọc thói thôi thối thôn thông thơ thờ thợ thơm thu thù thua thuê thuế thung
thùng thủng thuốc thuộc thuyền thư thử thứ thừa thửa thước thương thường thưởng tỉa tiếc tiệm tiền
tiễn tiến tiện tiếng tiết tiêu tim tìm tím tin tình tỉnh tính to tỏ tòa toán tóc tỏi tổ tốc tộc tôi
tối tội tôm tốt tờ tớ tơi tới tra trà trả trách trái trại tràm trạm tràn trán trang trảng tranh
tránh trát trắc trăm trăng trắng trần trâu trầu trấu tre trẻ treo trèo trễ trên trí triều triệu
trình tro trò tròn trong trôi trộm trốn trộn trồng trống trời trụ trúc trùng trúng truông truyện trừ
trưa trưng trứng trước trường trượt tù tủ tụ tuần túc túi tùng tuổi tuồng tuy tuyến tuyết tuyệt tư
từ tựa từng tươi tưới tương tường tượng tỷ u ủ úa uốn uống uy ứng ước ươm ướp ướt và vác vạch vai
vài vải vái ván vạn vàng vào vay vảy váy văn vắt vần vẫn vầu vây vẫy vậy vè vẻ vẽ vé ven vét vẹt về
vì ví vía việc viêm viên viền viện viết vịn vịnh vít vịt vỏ vôn vốn vở vỡ vợ vơi với vú vụ vua vui
vung vùng vũng vụng vuông vuốt vừa vực vừng vườn vượt vứt xa xả xã xách xám xanh xào xay xăng xấu
xây xe xẻ xem xếp xích xiên xin xóa xoài xoan xóm xong xô xôi xông xới xu xuống xuyên xử xưa xương
xưởng y ý yến yêu yếu
`;
