/** Two-syllable words, a head and its tails a line; see known-pairs.ts. */
export const knownPairsEToM = `
e ấp dè lệ ngại thẹn
ép buộc cung giá
êm ả ái ấm dịu đẹp đềm tai thấm xuôi
ga ra tàu trải
gà con công mái qué tây thả trống vịt
gác bếp chuyện cổng lại
gạch bỏ bông chân đá đầu hoa men ngang ngói nối nung
gai góc mắt
gái trẻ
gán ghép nợ
gạn đục lọc
ganh đua ghét tỵ
gánh chịu hát nặng vác
gạo nếp tẻ
gạt bỏ gẫm nước
gay cấn gắt go
găm giữ hàng
gắn biển chặt máy với
gắng công gượng sức
gặp khó nạn nhau nhiều phải trở
gắt gao gỏng
gặt hái lúa
gân cốt guốc
gần đây đúng gũi gụi nhất như
gấp ba bội đôi gáp khúc rút rưỡi
gây ảnh áp bức cản chiến dựng gổ hại hấn hậu khó mất mê nên nguy nhiễu ô quỹ ra sự tai thất thiệt
gậy gộc
ghe thuyền
ghé qua thăm vào
ghen ghét tỵ
ghép cây đôi nối tạng thận
ghê gớm sợ
ghi âm bàn biên chép chính chú công danh đậm điểm hành hình lại lòng nhận nhớ nợ ơn rõ sổ tên vào
ghìm giá
gia bảo bình chủ cư đạo giảm giáo hỏa hương nghiệp phong quyến sản tâm thất thế thuộc tiên tô tốc trọng truyền trưởng vị xưởng
già cả dặn hóa làng lão nua trẻ trước yếu
giả bộ danh dối dụ định hiệu mạo sử tạo thiết thuyết trang tưởng vờ
giá bán biểu buốt cao dầu dịch đắt đất điện đỗ gói khởi khung lạnh mua như phải rẻ rét sách sàn thành thấp thị thuê tiền trần vàng vốn xăng
giác đấu mạc ngộ quan
giai điệu nhân phẩm thoại
giải ách án ba bày binh đoán độc giáp hạn hòa khuây lao lời mã nạn nghệ nghĩa ngũ nguy nhì nhiệt oan phiền quốc sầu thoát thuật tích tỏ toán trừ tù vây vô
giãi bày
giam cầm cứu giữ hãm lỏng
giảm biên bớt chấn dần đau đi giá hình khinh lương mạnh miễn nhanh phát sản số tải thọ thuế tô tốc trừ xóc xuống
giám biên hiệu hộ khảo mã ngục sinh thẩm
gian ác hàng hiểm hùng khó lao lậu manh nguy nhà phi tà tặc tham thần thương truân trưng xảo
giàn đèn giáo giụa khoan mướp phơi
giản dị đơn hóa lược tiện yếu
giãn dân nở nợ tiến
gián điệp đoạn thu tiếp
giảng đạo hòa kinh nghĩa nghiệm thuật văn
giáng cấp chức họa sinh thế trần
giành chính độc được giật giựt lại lấy phần quyền thắng
giao bán bóng cảm canh cảnh cho dâu diện du đãi đất đấu điểm động hàng hảo hẹn hòa hoàn hội hợp kèo kết lại lộ mùa nhau nhiệm nước quân quyền rắc rừng tế thầu thiệp thoa thời thức tiền trả trách tranh tuyến ước việc vốn
giáo chủ chức cụ dân đầu điều đồ đường giới hóa hoàng hữu khoa khu luật mác phái phẩm phường sinh thụ trưởng vụ
giáp biên công hạt mặt năm tết trụ trưởng vụ xác
giàu có lên lòng mạnh nghèo sang
giày da dép vải vò
giặc cỏ cướp dốt đói giã lửa ngoại
giăng bẫy dây lưới
giằng co xé xới
giặt giũ là quần ủi
giấc mộng mơ ngủ nồng
giâm cành
giẫm chân đạp
giậm chân
giận dỗi dữ hờn
giập nát
giật cấp dây dọc điện gân gấu lùi mình tạm
giấu bệnh diếm giếm kín mặt tên
giây lát phút
giấy bạc biên chủ dầu đăng đi giới in kẻ khai lộn má mua mực nghỉ nháp nhập quyết sinh than thiếp thông trắng triệu tùy ủy vệ viết xác
gieo cấy giống hạt mạ mầm neo rắc sạ trồng vãi
giêng hai
giếng dầu khoan khơi nước trời
giết chết chóc hại mổ người thịt
gìn giữ
giỏ xách
gió bão bấc biển bụi chướng giật lạnh lào lốc lộng lùa mạnh mát mới mùa mưa nam ngược nồm trăng
giỏi dắn giang nhất việc
giòn giã tan
giong buồm
giọng ca điệu hát nói văn
giọt lệ máu mồ nước sương
giỗ chạp đầu tổ
giông bão lốc tố
giống cái cây đực hệt loài lúa má mới người nhau như nòi vật
giơ cao tay
giờ cao chót công đất đầu đây giấc hành học khắc khung làm lên nghỉ phút ra trực vàng
giở sách trò
giới cầm chức doanh đàn luật nghệ nghiêm nữ quân sắc thuyết tính trẻ tuyến
giũ bỏ sạch
giúp dân đáp ích nhau sức việc vốn
giữ bí cho chỗ chữ chức đất gốc hộ kẽ kín lại lấy lễ lời lửa miếng mình nguyên nước rừng sức trật trẻ vai ý yên
giữa các chừng đường hai kỳ lúc năm trời trưa
giương buồm cao cờ mắt oai
giường bệnh chiếu cột nằm tủ
giựt giọc
gò bó đất ép má
gõ cửa đầu nhịp phím
góa bụa phụ
góc bếp cạnh cua khuất nhọn phố tối vuông
gói bánh bọc cước ghém gọn hỗ kích vay
gọi chung cửa điện hàng hồn là mời nhập tắt tên thầu vốn
gom góp nhặt
gọn lỏn
góp công đất mặt nhặt quỹ sức tay tiền tiếng vốn vui
gót chân
gọt dũa giũa vỏ
gỗ lạt lậu quý rừng tròn ván xẻ
gốc cây gác ngọn rạ rễ tích tử tự
gồm có
gông cùm
gồng gánh mình
gờ giảm
gỡ bỏ gạc hòa khó mìn nút rối vướng
gợi cảm lên mở nhớ ý
gợn sóng
gửi đến đi gắm lời nhận thân thư tiền trẻ về xe
gươm giáo
gương cầu điển lái mặt sáng soi
gượng ép gạo
hà bá hiếp hơi khẩu khốc lạm mã tằn tất
hạ bậc bệ bì bộ buồm bút cam cánh cấp chí cố du đẳng điền giá giới gục huyền huyết khí lệnh lưu màn mình mục nghị ngục nhiệt phóng quyết sách sát sinh tải tần tầng thấp thế thọ thổ thủ thủy tiện tuần từ uy viện xuống
hai bên cấp chiều lòng mặt nước tay vai
hài đồng hước kịch nhi tội
hải âu cảng cẩu chiến dương đoàn đồ đội hà khẩu lộ lục lưu lý phận phòng sâm tai tặc tần trình vận vật vị vực
hãi hùng
hái hoa lượm quả
hại dân đời người nước thân
ham chơi đọc học hố lợi mê muốn thích
hàm ân ấp cấp chứa chức học hồ nghĩa oan răng số thụ
hãm hại lại mưu phanh tài
hạm đội tàu trưởng
han gỉ hỏi rỉ
hàn chì điện gắn huyên lâm mạc nho sĩ the thử thực vi xì
hãn hữu
hạn chót định độ giờ hán hữu khống kỳ lệ
hang cùng động hốc ổ
hàng bán binh bông cà cây chợ chục chữ dầu đặt đầu đổi đợi đơn giả giậu giờ hải hiên hiệu họ kém khách không lậu lề loạt lối mã mẫu năm ngàn ngang ngày nghìn ngoại ngũ nguyên nhái nhật nội nước phòng phố quà quán quân quý rong rời sáng tá tấn tháng thật thịt thứ tiêu tồn trăm triệu trưng tuần ụ vạn viện vụ xã xách xén xóm
hãng buôn phim tin xe
hạng bét mục nặng nhất ruộng sang thứ
hanh khô thông
hành binh chung chức chương cung dạ dân đạo đoạn hạch hình khất khiển khúc kinh lá lễ não nghiệp ngôn phi phương sử sự tây thiện thu tinh tỏi tội trang tung văn vân xác
hãnh diện tiến
hạnh kiểm ngộ nhân vận
hao gầy hớt hụt kém mòn phí tài tổn tốn
hào giao hển hiệp hoa hứng khí khoáng kiệt lũy nhoáng phóng quang sảng
hảo cảm hán hạng hớn tâm vọng ý
hão huyền
hạo nhiên
hát bài bội chèo dân hò ru then ví xoan xướng
hạt bụi cà cơm dẻ điều gạo giống kiểm lúa mưa nhân nổ tiêu trưởng
hay biết dở đến ho hớm không là lắm lây sao thế vì
hãy còn
hắc ám tinh
hăm dọa hở
hằn học sâu
hẳn hoi là nhiên
hắn ta
hăng hái say
hằng giờ hà năm ngày quý số tâm tháng tuần
hâm lại mộ nóng
hầm chông đường hào hập hố mỏ rượu trú
hậm hực
hân hạnh hoan
hận thù
hấp dẫn háy hối hơi lực tấp thu thụ
hất cẳng hủi
hầu bao cận đồng hạ hết như tòa tước
hậu bị bối chiến cung cứ cứu đài đãi đậu họa hoạn kỳ mãi môn phẫu quân sản sinh sự tạ tập thế tố tra trường tuyển vận vệ
hé lộ mở nở
hẻm núi
hèn hạ kém mọn nhát yếu
hẹn gặp hò ngày ước
hẻo lánh
héo hắt hon úa
hẹp hòi
hét giá lên
hề chi gì hấn
hệ đào điều hô luận mẫu phái phân phương quy sinh tầng tộc trọng trục tư
hết bao cả chỗ cỡ duyên đời đường giờ hạn hàng hiệu hồn hơi lẽ lòng lời lượt mình mực năm nghĩa nhẵn nhiệm nước quý rồi sạch sảy sẩy sức tháng thảy thời tiền tiệt tình trơn vía ý
hích nhau
hịch tướng
hiểm ác cảnh địa độc hóc nghèo nguy sâu trở yếu
hiếm có con gặp hoi khi muộn
hiên ngang nhà
hiền đức hậu hòa lành lương nhân sĩ tài thảo thục triết từ
hiến binh định mình tạng tế thân
hiện có dạng đang hình kim nguyên ra rõ sinh tại thế thời tiền tình
hiếp đáp
hiệp biện đàm đầu hành nghị sĩ tác thông trợ vần
hiểu dụ được ngầm nghĩa ngộ nhau ra rõ sai thấu
hiếu chiến chủ danh đạo đễ động hạnh hảo học hỷ khách khí kính kỳ nghĩa nhạc nhân sắc sinh sự thảo thắng thuận trọng trung tử
hiệu ảnh bài buôn chính dụng đính đoàn đội ích năng nghĩa nghiệm phó phố phù sách thuốc ứng vải
hình bóng bộ chóp chữ dán dáng dạng đồng hài hiệu họa học hộp khối mạo mẫu minh móng nền ngôn người nhi như nón nộm pháp phép sắc tam thang thể thế thượng tích tiêu tố trạng tròn trụ tướng tượng vẽ vị viên vóc vuông
hò hát hẹn hét khoan la reo
họ đạo mạc ngoại nội tên tộc
hoa ban bột cà chanh cỏ cương đào đăng đèn đô gấm hậu hiên hòe hoét hồi hồng huệ khôi kiểng kiều kỳ lá lài lan lê lệ liễu mai mào màu mắt mận mỹ nguyệt ngữ nhài niên nở quả quế râm sen sói súng tai tay thị tiên tiêu tím trà văn viên xòe
hòa âm bản cả đàm điệu đồng giọng hảo hiếu hoãn hội hợp kết khí khúc lẫn lưới mạng mục nhã nhạc nhịp quyện tan tấu thuận thượng trộn ước vốn
hỏa bài báo cải châu công đài đầu điểm hoạn khí lò lực mai mù pháo tai táng thiêu thực tiễn tinh tốc tuyến xa
hóa ác bỏ công dại dầu dược đá điên độc giá hiểu học hợp liệu lỏng nghiệm phẩm phép ra sinh thạch thành thân tiêu trang trị vật xanh
họa báo cảnh chăng đồ hình hoạn hoằn my phái pháp phẩm phúc sĩ sư tai thất thơ thủy tiết tình vần
hoài bão cảm cổ công của mong nhân phí thai vọng xuân
hoại thư tử
hoan ca hô hỷ lạc
hoàn bị dân đồng hảo hóa hồn kiếm lại lương mỹ nguyên phục tàn thuế tiền toàn tục ứng vũ
hoãn binh họp lại nợ phiên thi xung
hoán cải chuyển dụ đổi vị
hoạn lộ nạn quan
hoang dã dại đàng đảo địa đường hóa lạnh liêu phế sơ tàn thai tin toàng tưởng vắng vu
hoàng anh cung đạo đế gia hậu kim oanh phái thái thành thân thất thiên thổ thượng tinh tộc triều tuyền tử yến
hoảng hồn hốt loạn sợ
hoành đồ độ hành phi thánh tráng
hoạt bản bát cảnh đầu hình hóa họa kê lực ngôn tính
hoắc hương
hoặc giả là
hoằng dương pháp
học bạ bài bộ cấp chế chính chủ chữ cụ đàn đạo đòi gạo giả giới hàm hành hạnh hiệu khoa khóa kỳ lại lén lịch liệu lỏm lóm lực lý mót môn ngành nghề nghị nghiệp nhau nhiều phái phẩm phần phiệt phong quan quân rút sĩ tài thật thầy thêm thi thuật thuộc thuyết thức tiền tiếng toán tốt tra trình trò trực trường tủ văn vần vấn vẹt vị viện vỡ xá
hỏi bài chuyện cung dò đáp giá han lại mua mượn nhau nhỏ thăm tội vay vợ ý
hói đầu
hòm công phiếu thư xe xiểng
hòn đá đảo ngọc
hỏng hóc kiểu thi
hóng gió mát
họng súng
họp ban bàn báo chi chợ giao hành kín kỳ lệ mặt ngoại nhóm thường tổ
hót lọt
hô hào hấp hoán khẩu ứng vang
hồ bơi chứa dễ đào điệp đồ hởi lô nghi nhân nước quang thủy tiêu tinh vải
hổ báo lốn mang phách phù thẹn trướng
hỗ tương
hố bom chôn đào ga hàng rác sâu thẳm xí
hộ cận chiếu chính dân đê gia giá kinh lại lý mệnh phách pháp phù sản sinh tang thành thân tịnh tống trì trợ vệ
hôi của hám rích tanh thối
hồi báo chuông còi cố công cứu đáp đầu giá giáo hộp hưu khấu ký loan môn nhỏ quang quốc sinh tâm thân tín tỉnh trang trống tưởng văn vốn xuân
hối cải đoái hả hận lỗi phiếu suất thúc tiếc xuất
hội ẩm báo cựu đàn đấu đoàn hè họa hữu khuyến kiến kín làng lễ ngộ nhóm phí phường quân sinh sở tề thoại thực trại tràng trưởng tuyển ước vật
hôm kia nào nay qua sau trước
hôn lễ mê muội phối phu quân thê thú ước
hồn hậu nhiên phách thơ vía
hỗn chiến độ độn giao hào láo mang tạp
hồng ân cầu đức hạc hào hoàng huyết ngoại nhan phúc quân tâm thập thủy y
hống hách
hộp bút cát chữ diêm đen đêm phấn quẹt số sữa thoại thư tin
hốt bạc hoảng nhiên rác thuốc
hơ hải hớ
hờ hững
hở hang miệng môi sườn
hơi ấm cay đâu hám hướng ngạt nước sức thở
hợm hĩnh mình
hơn hẳn hết kém là nữa thiệt thua
hớn hở
hợp âm cách cẩn chất chúng doanh điệu hiến kim lẽ lòng lực lưu nghĩa nguyên phần phố quần số sức táng tấu thành thể thiện thời tình tính tuyển vệ xướng ý
hú gọi hồn vía
huân chương công
huấn dụ đạo điều giới thị từ
hùn hạp vốn
hung ác bạo dữ hăng tàn thần tin tợn
hùng biện ca cứ cường dũng hậu hổ hồn mạnh tâm tráng vĩ
hụt hẫng hơi
huy hiệu hoàng
hủy án báng bỏ diệt đi hoại kèo nhục
huyên náo thiên thuyên
huyền ảo bí chức diệu hoặc mạch thoại tích vi
huyện đảo đoàn đội đường lệnh lỵ nhà trưởng ủy
huyết áp bạch bào cầu chiến chủng dịch dụ học khí lệ mạch quản sắc tâm thanh thệ thống tộc tương
huynh đệ trưởng
huýt sáo
hư ảo cấu danh đốn hao hèn không nát ngụy thân thực tổn từ vị vinh vô
hứa hão hẹn hôn suông
hưng binh phấn phế quốc thịnh vong vượng
hừng đông
hững hờ
hứng chí chịu khởi nước thú tình
hương án ấm chức dũng đăng hoa hỏa hội hồn kế khói khuê lân liệu lộ lửa lý nguyên nhang nhu phụ sắc sen sư thân thí thôn thơm trầm trường tục vị xã
hưởng chế dụng lạc lương phúc thọ
hướng dương đạo đi đích đông nam nghiệp ngoại nội tâm thiện thượng tới vào về
hượu nai
hưu bổng chiến non quan trí
hữu biên cơ danh dụng duyên hạn hảo ích khuynh ngạn nghĩa phái quan sản sắc sự tình trách tỷ xạ ý
hy hữu
ích chi dụng lợi nước quốc
im ắng bặt ỉm lặng lìm phắc phăng thin
in ảnh ấn báo dấu đậm hệt máy nghiêng ra sao sâu tay thạch tín
ít ai có hơn khi lắm lâu lời người nhất nhiều nói ỏi ra
kè biển bờ chắn đá sông
kẻ cả cắp chợ cướp địch hèn khác khó mạnh sĩ thù tội trộm vạch
kèm cặp nhèm theo
kẽm gai
kém cạnh cỏi hèn hiệu phát phẩm vế
kèn cựa
kén ăn cá chọn tằm
keo bẩn dán kiệt lai sơn
kẻo mà
kéo cày co dài dắt đến giãn lê lùi lưới nhau quân theo về xuống
kẹo bánh
kẹp chặt
két bạc sắt
kẹt cứng lại xe
kề bên cà cận vai
kể cả chuyện công đến lại lể như ra thêm tội trên từ
kế bên cạnh chân cùng đó giả hậu hiểm hoãn mẫu nghiệp nhân nữa phụ sách sau thất thế thống tiếp truyền tử tự vị
kệ nệ sách xác
kệch cỡm
kênh đào kiệu mương rạch thoát thông truyền tưới
kết bạn băng bè bộ chạ chuyển cỏ cục dính duyên dư đoàn đọng đôi giao hạt hôn khối liên liễu mạc mối oán sổ tận thành thân tinh toán tóc tội tụ tủa từ ước xã
kêu ca cầu cứu gào gọi la nài oan trời van
khả ái biến dĩ dụng kính nghi ố quyết thể thủ tín
khá cao giả khen là lâu lên nhiều tốt
khác biệt dòng gì hẳn lạ máu nào nhau nữa thường vời với xa
khách du địa hàng hậu khí khứa lữ mời nợ quen quý sạn sáo thăm thể thực thương trọ trú vãng
khai ân bút căn chiến chương diễn đao hoa hóa hội huyệt khẩn khẩu khống lập lý mào mỏ mở nghiệp nhận niên phát phóng phục quang quật quốc sai sáng sanh sơn tạo tâm thị thiên thuế trí triển trường vị xe xuân
khải hoàn
khái huống huyết luận lược niệm quát tính
kham khổ
khảm sành xà
khám đường lớn nghĩa nghiệm nhà sức thai tuyển xử
khan giọng hàng
khán phòng thính
khang cường kiện trang
khảng khái
kháng án bệnh chất chỉ cự độc kiện lệnh nguyên nhật thuế thuốc viêm
khanh khách tướng
khánh chúc đản hạ
khao khát quân thưởng vọng
khảo chứng cứu dị duyệt đính giá quan sử tả thích tội tra
khát khao máu nước sữa
khay trà
khắc bạc chế dấu ghi họa khoải ký kỵ nhập sâu tên tinh xuất
khăn áo ấm bàn đóng gói quàng tang tay trải
khăng khít
khẳng khái khiu
khắp cả chốn mọi nơi
khắt khe
khâm liệm mạng phục sai sứ thử
khấm khá
khẩn cầu hoang khoản thiết
khất hẹn lần nợ thực
khâu chung đột vá
khẩu chao chiến đầu độ đội khí lệnh nghiệp ngữ phật phục súng thuyết truyền vị
khấu đầu tặc
khe hở khắt khẽ núi suối
khen chê tặng
khéo léo mồm nói tay
khép kín lại mình nép tội
khê nồng
khế cơm ước
khểnh khảng
khi ấy cần có đó khác không mạn nào này nãy quân thì trước
khỉ đột
khí áp bẩm cầu chất cốc công cốt cụ độc động đốt giới hậu hóa huyết kém khái lực lượng lưu lý nén nhạc nhiên nổ phách quản quyển sắc số tài thải than thể thế tiết tĩnh trơ trời tượng
khích bác động tướng
khiêm cung khắc nhường nhượng tốn
khiếm diện nhã thị thính
khiên chế cưỡng
khiến cho nên
khiêng vác
khiếp đảm hãi nhược sợ
khiêu chiến gợi hấn khích vũ
khiếu oan
khinh bạc bỉ binh dể ghét khi khí khích mạn miệt rẻ suất thị thường
khít khao khịt
khó bảo chiều chịu chơi coi dạy dễ đăm đỡ gần hiểu khổ kiểm lòng lường ngăn nghe nghĩ nhằn nhọc nói ở thở thương tin tính xử
khoa cử danh mục nghi ngoại nhi nội tay thi trương trường trưởng văn
khóa biểu cửa kín máy này sau sinh sổ tay trình trước van
khoác áo lác loác
khoai lang môn mỳ nước sọ tây
khoái cảm chá chí khẩu lạc trá
khoan cọc dung giếng hậu hòa hồng khoái nhượng tay thai thứ
khoản chi đãi đầu mục này nợ thu tiền vay
khoán định gọn hộ mức quản sản trắng ước
khoang lái tàu thuyền
khoảng cách chừng dưới đất độ giữa khắc không thời trên trống
khoáng chất đãng đạt hóa hoạt sàng thạch vật
khoanh lô nuôi tay tròn
khoảnh đất khắc
khoăm khoằm
khoắng sạch
khóc lóc ròng than
khoe khoang mẽ sắc tài
khỏe khoắn mạnh người
khoét sâu
khỏi bệnh cần hẳn lo phải
khói bếp bụi đèn hương lò lửa thuốc
khô cạn cằn cứng đét giòn hạn hanh héo khan khát khốc kiệt quắt ráo
khổ ải chủ công cực dịch đau độc đời giấy hải hạnh hình học lòng luyện lực nạn não nhọc nhục qua rộng sách sai sâm sở tâm thay thân thơ tu vải
khố rách
khôi giáp hài ngô nguyên
khối cơ đoàn học nội óc phòng phố tài thi thuế tích tình u
khôn cùng hồn khéo lanh lớn lường ngoan nguôi xiết
khốn cùng đốn khó khổ kiếp nạn quẫn
không bào bằng bị biết can cần chắc chế chỉ chiến chừng có còn dám dễ dưng đáng đâu đổi đủ đúng được gây gì giới hạm hẳn hề kém kể kham khéo khi khí kích kỳ làm lẽ luận lực lưu màng mấy một nên nghỉ ngờ ngừng người nhân nhất nhịn những nỡ phải phận phép phục quá quản quân quyến rõ sao sâu sợ tác tài tặc tập tên thành thạo thấy thèm thể thì thiếu thủ thừa tiền tin tới trung tưởng vận vì với xác xong xuể
khổng giáo lồ tử tước
khống chỉ
khờ dại khạo
khơi chừng dậy gợi luồng mào mòi mở nguồn thông xa
khởi binh chế chiếu chinh hành hấn hứng loạn nguồn nguyên phát phục sinh sơ sự thảo thủy tranh
khớp lệnh nối với xương
khu bộ chế công dải dự đất điếm đoàn hệ liên ở rừng tập trừ tự ủy vui vườn xử
khù khờ
khuân vác
khuất mắt nẻo núi phục tầm tất
khuây khỏa
khuấy động rối
khúc chiết côn cua khích khuỷu mắc nhạc quanh ruột sông xạ
khuếch đại khoác tán trương
khui hàng
khung cảnh chậu cửa giá giờ hình hoảng kế mức năng pháp thành trời xe
khủng khiếp long
khuôn đúc mặt phép sáo thước
khuya khoắt sớm
khuyên bảo can dỗ giải góp ngăn nhủ răn
khuyến dụ lệ mãi tài thưởng
khuyết danh sử thiếu tịch vị
khuynh diệp đảo gia hữu loát tả thành thế
khử độc khuẩn mặn mùi nhiễu trùng
khứ hồi
khứa lão
khước từ
kiêm ái chức quản tính toàn
kiềm thổ tỏa
kiểm chứng dịch dò duyệt đếm đồ đồng hóa học khảo lại lâm lỗi ngân ngư nhận phẩm tập thảo thính thử tu ước
kiếm ăn cách chác chuyện cớ cung hiệp khách lời lợi pháp sống thuật tiền tìm việc
kiệm lời ước
kiên chí cố cương dũng giữ nghị tâm trinh
kiến bò càng giả giải hiệu lập quốc tạo tập thị vàng văn
kiện cáo hàng khang thưa tụng tướng
kiêng cữ dè khem kỵ nể
kiếp đời nạn người sau số tu
kiệt cùng lực quệ sức tác xuất
kiêu binh căng dũng hãnh hùng kỳ ngạo sa
kiều bào dân diễm dưỡng hối lộ mạch nữ nương thê
kiểu cách chữ dáng mẫu mới này
kiệu hoa rước
kim băng cải chi chỉ cổ cương đan đồng hoàn khánh khí loại mã máy nam ngạch ngân ngọc nhũ ô phút phượng quy sinh tháp thoa tiêm tiền tinh tuyến tự
kìm giữ hãm kẹp nén
kín bưng cổng đáo đặc kẽ mạch miệng mít tiếng
kinh bang bổn cầu dị dịch điển đô độ động giới hãi hoàng hoảng học hồn kệ khủng kịch luân lý ngạc nghĩa nhật niên phong quyền sách sợ sử thành thánh thiên thư thương tịch tởm truyện tuế vĩ viện vụ
kính ái báo bẩm biếu cáo cẩn chào chiếu chúc chuyển dâng đen đeo đề gửi hiển hiếu lão lễ lọc lúp mến mong mộ mời nể ngữ nhường phục râm tặng tâm tế thiên thỉnh thờ thưa trắng trình trọng vạn viếng yêu
kíp lái mổ nổ trực
kịp đến giờ lúc tiến
ky ốp ốt tô
kỳ an ảo bí cách công cục dị diệu đà đài đảo hạn hào khôi khu lạ lão lân lương mục nghỉ ngộ nhông phiếu phục phùng quái quan quặc tài tập thi thủ thú yên
kỷ hà
kỹ càng nghệ nữ tính viện xảo
ký bút chú danh giả hậu họa hợp lô lục nháp nhận ninh nợ phát sinh sổ số sự tắt tên thác thay thừa tự ức ước
kỵ binh giỗ húy mã sĩ
la bàn cà hét làng lết liệt lối mắng ó sát
là cùng do đà lượt phải vì
lả lơi lướt
lá cải cây chắn chè chuối cọ cờ dâu dong đa đơn lách lốt mạ mặt mầm mía phiếu phổi sách thăm thắm thư úa xanh
lạ đời gì hoắc kỳ lẫm lùng mắt mặt miệng tai thường
lác đác mắt
lạc bầy bước cảnh đà đề đệ điệu đường khoản long lõng lối nghiệp nhịp quyên quyền thành thú tiên vận viên
lách cách luật tách
lai căng giống kinh lịch rai tạo tạp tỉnh vãng
lãi kép lờ mẹ ròng vay
lái buôn đạo đò máy tàu thương trâu xe
lại bộ cái còn đây gần giống hồn khoa mặt mũi người nhà nói nữa quả sức
lam chiều chướng khói lũ nham tuyền
làm ải ăn ấm bà bài bàn bán bạn báo bằng bẩn bậy bếp bia biếng bộ bù bừa cách cái cao cầu cha chay chậm chiếu cho chơi chứng cỏ cỗ công cơm dáng dâu dấu dịu duyên đày đất đầu đẹp đêm đỏm đồ đồng đơn đúng được đường gái gì già giả giảm giàu giặc giấy giúp gọn gương hại hàng hạnh hề hết hòa hỏng hụt hư khách khó khoán khổ không kiêu lại lành lẽ lễ loạn lộ lông lơ lợi luật lụng mạ mai mạnh mát mặt mất mẫu mẹ mồi mối mộng mờ mới mưa mướn mưu nảy nên nền ngay nghề nghĩa ngơ nguội người nhà nhanh nháp nhiệm nhiều nhiễu nhục như nóng nô nổi nũng oai ổ ồn ơn phách phản phép phiền phúc quà quan quản quen ra rẫy rẽ rể rõ rối rơi ruộng sạch sai sáng sao sẵn soái sổ suông tan tàng tăng tắt thay thân thầy theo thế thêm thì thiệt thinh thịt thơ thuê thuốc thử thừa tiền tiêu tin tình toán tổ tội tổn tốt tới trái trâu trò tròn tuần tuổi từ vệ vì ví việc vợ vua vui vườn xằng xấu xiếc xong xuể ý yên
lãm thúy
lạm bàn bổ chi mục nhập sát
lan can man rộng tràn
làn da điệu đường gió mưa sóng váy xe
lãn công
lang bạt băm ben chạ quân sói thang vườn
làng bản chạ chài chiến chơi mạc mới nghề nhàng nho nước quê trẻ văn xã xóm
lảng tránh vảng
lãng đãng mạn quên tránh tử vãng xẹt
lạng lách
lanh chanh lẹ lợi
lành lặn nghề tính tranh
lãnh án binh cảm chịu chúa chức cung đạm giới hàng hoa hội lương nguyệt thưởng tụ tướng vận việc vực
lánh đời mặt nạn xa
lạnh buốt cóng giá lẽo lùng ngắt người nhạt tanh thấu toát
lao cải công đao đầu đi kệ khổ lung lực lý nhọc nô phế phiền tâm tới tù tư vào xao
lão ấu bà bộc hóa khoa làng luyện nhiêu nông phu quân suy thành thần thọ tổ trượng tướng
láo lếu nháo toét xược
lạo xạo
lát cắt đá gạch nữa sàn
lay chuyển động lắt
láy âm
lắc đầu lay léo lư
lặc lè
lăm le
lắm chuyện điều khi lời mối mồm phen
lăn bánh chiêng đùng lóc lộn tay xả
lặn hụp lội mò ngụp
lăng kính loàn mạ miếu mộ nhăng nhục tẩm trụ xăng
lằng nhằng
lẳng lặng lơ
lắng dịu đọng lo tai xuống
lặng câm gió im lẽ lờ ngắt người thinh yên
lắp bắp ghép máy xắp
lắt léo nhắt
lặt vặt
lâm bệnh bồn chung học luật ly nạn nguy ngư phẩm phần sàng sinh thế thời trận viên
lầm bầm đường lạc lẫm lỗi lỡ lỳ rầm than tưởng
lẫm chẫm liệt
lấm láp lem lét
lân bang cận la quang tinh tuất
lần chần đầu hồi khác khân lữa lượt mò nào này nữa sau theo thứ trước
lẩn quẩn quất tha thẩn tránh trốn
lẫn cẫn khuất lộn nhau
lấn át biển cấn cướp lối lướt quyền sân sâu
lận đận
lấp biển đầy kín lánh láp liếm ló lỗ lửng
lập án bập biên chí công danh dị dự đàn đề đông đức gia hạ hiến hòe hồ hội kế kỷ là lại lòe luận mưu nên ngôn phương quốc ra tâm thể thu trạm trận trình tự tức úp ước xuân
lật bàn đật lại lọng mặt nhào tẩy tung úp xe
lâu bền các đài đời hơn la lắc nay ngày niên
lầu các hoa ngũ
lậu thuế vé
lây bệnh chéo lan lất nhiễm truyền
lầy lội lụt nhầy
lẫy lừng
lấy cắp chồng công cớ cung đà được giọng giống gốc khách lại làm lệ lòng lời mạng máu mẫu nê ngắn nhau oai phiếu ra rồi số sức thân thế tiếng tình về vợ xuống ý
le lói te
lẻ bóng loi mọn tẻ
lẽ dĩ đời mọn nào nên phải ra sống thường
lem luốc nhem
len dạ lét lỏi
lẻn vào
lén lút
leo dây lắt lét núi thang trèo
lèo lái tèo
léo nhéo
lê dân dương lết minh thê
lề đường luật mề thói
lễ bái bộ chào chạp chùa công cưới đài độ động đường giáo giỗ khai khánh kỷ ký lạy lộc lớn mít mừng nạp nghĩa nhạc nhập nhượng phẩm phật phép quan quân ra sinh tân tế tết thức tiết trao trọng truy viếng
lệ bộ đường khệ khu làng luật ngoại nông sở tục
lệch chuẩn lạc pha tâm
lên án ấm bậc bổng bờ cao cân cấp chức cớ cơn da dây dốc đạn đèn đèo đến đoan đồng đời đường gân giá giây giọng gối hình họ hơi hương kế khung lạ lão lịch lớp lưới lương mạng máu mặt mâm men mốc nêu ngàn ngôi nòng nước phim phương rừng sàn sóng số sởi tàu tay thác thang thay tiên tiếng tinh tỉnh trên tuổi voi xanh xe xuống
lênh đênh khênh láng
lệnh ái bà bài cấm chỉ cho giới khởi lạc truy vua
lết bết
lêu lổng
lều bạt chõng quán trại
lìa bỏ đời khỏi trần
lịch biết công duyệt học làm lãm thi thiệp trình
liếc mắt nhìn
liêm phóng sỉ xiên
liếm láp
liên bộ can cảng cấp chi đội động đới hiệp hoàn hồi huyện khu khúc lục lụy miên phương sở thanh thủ tiếp tỉnh tịnh tôn trường tuyến từ tử tưởng vận vùng
liền anh bà bên chân chị kề khi khít khúc lạc lặn mạch ngay nhau tay thửa tù vùng
liệng đi
liệt chi dương giường hạng kháng não nữ nửa phụ tổ truyện vào
liêu hữu thuộc
liều dùng mạng mình thân thuốc
liệu bề chừng cơm định hồn lượng lý pháp rằng thần trình trước
linh cảm cẩm diệu đài đình đơn hiển hồn khiếu kiện lợi mục nghiệm sàng sơn thảo thiêng thông tinh tính trưởng tử vật vị xa
lĩnh ấn canh giáo lương mệnh thầu thưởng
lính bộ canh cứu đảo gác mới thủy tráng trẻ
lít nước
lo ăn âm buồn đỡ liệu lót ngay nghĩ ra sợ tính toan trước xa xong
lò bánh cò dò gạch gốm hỏa mổ nung rèn sát sấy sưởi than vôi xo
ló dạng mặt
loa đài phát phường thành truyền
lõa lồ xõa
lóa mắt
loài cây chim hoa người vật
loại biệt cây đất hàng hạng khỏi nào này ra suy thải trực từ
loan báo giá phòng phượng tin
loạn đả luân ly lỵ ngôn óc quân sắc số tâm thần thị xạ
loang loáng lổ
loạt bài đạn hàng soạt
loay hoay
lóc cóc
lọc bụi cọc dầu lõi lừa máu xương
lòe bịp loẹt
long bào cung đong đọng lanh lóc mạch não nhan nhãn thể thịnh trọng tu vân vương
lòng chảo dạ đào đất đỏ đường kiên lang máng mẹ người nhân nước son sông súng tham thành thòng thương tin tốt trắng trung tự vàng vòng yêu
lỏng khỏng lẻo
lõng bõng
lóng ngóng
lót dạ đường lòng ổ tay
lọt lòng lưới mắt qua ra tai thỏm vào
lô cốt đất gích hàng nhô xô
lỗ bom châu chỗ đen lãi mãng mộng thông thủng vốn
lố bịch lăng nhố
lộ bí bích diện đồ hầu hình liểu lọt mặt phí ra tẩy thiên trần tuyến vốn xỉ
lốc cốc máy xoáy
lộc điền lá nhung non vừng
lôi cuốn đình kéo thôi
lồi lõm
lỗi chính đạo hẹn hệ kỹ lạc nhịp thuộc
lối chừng cũ cụt đi làm mòn mở nghĩ nói ra rẽ tắt thoát vào
lội bùn ngược nước suối
lồm cồm
lốm đốm
lộn kiếp lạo mửa ngược nhào ruột sòng tùng xộn xuôi
lông bông mao mày nhông vũ
lồng ấp bàn bè chim cồng đèn gà hấp khung lộng ngực tiếng vào
lộng gió hành lẫy ngôn ngữ quyền
lốp bốp đốp xe
lột da mặt sạch tả trần xác
lơ đãng đễnh láo lửng mơ thơ
lờ đờ lợ mờ vờ
lở đất loét lói mồm núi
lỡ cỡ dở duyên độ hẹn làng lầm lời nhịp tàu tay thời vận
lơi là lỏng
lời ăn ca cảm chào cuối dẫn đáp giải giáo hay hứa kêu khai khen khuyên lãi lẽ lỗ mời ngỏ nguyền nói phê rao ru tâm thề thoại trối tựa vàng văn
lợi danh điểm hại hành khí lộc quyền suất sữa tiểu
lợm giọng
lờn thuốc
lớn bé bổng dần lao lên lối mạnh người nhất nhỏ tiếng tuổi tướng
lợn cỏ gạo giống lòi mán nái rừng sề sữa thịt
lớp bậc bồi bụi cấu đào đất học lang mặt ngoài người phủ tập trẻ
lũ bùn lượt ống trẻ
lú lẫn
lúa chiêm đông gạo giống hè má mùa mỳ nếp non nước rẫy sớm thơm
lụa là tơ
luân canh hồi khúc lạc lưu lý thường vũ
luẩn quẩn
luận án bàn chiến công cứ cương đàm đề điệu đoán giả giải lý ngữ thuyết tội văn
luật hình học khoa lệ nhân pháp quân thơ trung
lúc ấy cao đầu đó khác khúc lắc nào này nãy nhúc nông xưa
lục bảo bát bình bục cá chiến đạo đậu địa đục hải lạo lăng lâm lọi phẩm phủ quân soát súc tặc thư tình tỉnh tuần vấn
lui binh bước cui cúi gót lũi quân tới về
lùi bước lại lũi thời thụt xa
lụi bại cụi hụi tàn
lùm cây xùm
lủn củn
lụn bại
lung lạc lay linh tung
lùng bắt bùng nhùng sục tìm
lủng củng lẳng
lũng sông
lúng liếng
luộc gà rau
luôn có đi được miệng phải thể tiện
luồn cúi lách lỏn lọt
luồng cá dư gió hàng khách lạch tư xanh
luống cày cuống những rau tuổi
lụt lội úng
lũy thành thừa tích tiến tre
lụy phiền
luyến ái tiếc
luyện binh chữ công đan giọng kim quân tay tâm thép thi
lư đồng hương
lừ đừ
lữ điếm đoàn hành khách quán thủ thứ trưởng
lự khự
lừa bịp dối đảo gạt lọc mỵ phỉnh thầy thế tình ưa
lửa binh cháy đạn hương lòng rơm thiêng tình trại
lữa lần
lứa đôi lợn tuổi
lựa chiều dịp lời thế
lực điền học lưỡng sĩ
lưng áo chừng lửng vốn
lừng chừng danh khừng lẫy lững vang
lửng dạ lơ thửng
lững lờ thững
lược bỏ bớt dịch đồ ghi giản khai khảo sử thảo thuật trích
lười biếng nhác
lưỡi cày câu dao gà gươm lê liềm
lưới cào chài điện giăng kéo nhện rê trời vây
lườm nguýt
lượm lặt nhặt
lươn lẹo
lượn lờ vòng
lương bổng cơ dân duyên đống giáo hướng khoán khô lậu năng ngạch tháng thảo thưởng tiền tối tri tướng y
lường gạt tính trước
lưỡng cư cực đảng đầu lự nan nghi quyền tiện tính viện
lượng bảng biết cả giá giác hình mưa sức thứ tình tử xét
lượt đi khách người thượt về
lưu ảnh ban bút cầu chiểu chuyển cữu danh dân đãng đày đồ giữ hoàng hồ huyết kho không lại lãng loát luyến luyện lượng ly mẫu nhiệm niên tâm thân thủ thủy toan tốc tồn tru trú truyền trực văn
lựu đạn
ly biệt dị gián hôn hương khách khai kỳ tán tâm thân tô ty
lỳ lợm xì
lý dịch giao hào hóa học hương lắc lẽ liệu lơ nhí sinh số sự tài thú tính trí trưởng
lỵ sở
ma chay giáo lanh lực mãnh mỵ quái sát tà thuật trận
mà cả còn không lại thôi
mả mồ
mã hiệu hóa lực lưới não số tấu thượng vạch vùng
má mỳ phanh
mạ điện kẽm non
mác lê
mạc bút
mách bảo lẻo nước
mạch điện lẻo lưới máu ngầm nha nước rẽ văn
mai danh hậu kia kiểng mỉa mối mốt phục rùa sau táng trắng
mài dũa giũa miệt mò sắc
mải mê miết mưu
mãi lộ lực võ
mái ấm che chèo đầu hiên ngói nhà tóc tôn trường vòm
mại bản
man di mác rợ trá
màn ảnh bạc chắn che đêm hình khói kịch mưa sương trời
mãn đời hạn khai khóa kiếp kỳ nguyện nhãn nhiệm tang tính ý
mạn đàm phép thuyền thượng tính
mang chủng đi lại máng nặng ơn ra tai tên thai theo tiếng tính vác về
màng lưới mỏng não nhầy nhện phổi tai tế
mảng kiến tường việc xanh
mãng cầu xà
mạng che di máy người nhện sống thông viễn xã
manh áo chiếu động khóa mối mún nha tâm
mành chỉ trúc
mảnh đất giấy khảnh mai trăng vỡ vụn
mãnh hổ liệt lực thú
mánh khóe lới
mạnh bạo dạn dần giỏi hơn khỏe lên mẽ mồm nhất tay thường
mao mạch quản
mào đầu gà
mão triều
mạo danh hiểm hóa muội nhận phạm xưng
mát dạ lành mặt mẻ rượi tay tính xoa
mạt chược cưa hạng kiếp lộ sát vận
mau chân chóng lẹ lên mắn nước
màu cờ da đậm đỏ lá mè mỡ nâu nền sắc tím trắng vàng vẻ xanh
máu chảy lửa mặt me mê mủ nóng tham thịt xương
may đo mặc mắn ô ra rằng rủi sao sẵn thay vá
mày đay mò
máy ảnh bào bay bộ bơm cày chém chiếu chủ cưa dò đào đẻ đếm điện điều động gặt giặt hát hút in kéo khâu khoan lạnh lẻ lọc móc ngắm nghe nổ nước ổn phát phay quay quét sấy sinh suốt thi thổi thở thu tiện tính trợ ủi vi vô xay xe xúc
mắc bẫy bệnh cài cạn cỡ cửi kẹt lỗi lừa màn míu mớp mưu nạn nghẽn nợ phải sai tội vào võng
mặc áo cả cảm dù định kệ khách lòng nhiên niệm quần sức thây tưởng
mắm muối nêm tôm
mặn mà mòi nồng
măng cụt non sét tre
mằng mặng
mắng chửi mỏ nhiếc
mắt bão cá kính lưới mũi thần thấy thường xanh xích
mặt bàn bên biển cắt chân chữ dày đất đối đồng đường giá hồ khác lẫn lợi lửa mạn mạnh mày mẹt mo mộc mũi nạ nặng ngoài người nhìn nước phải phẳng phố sau số thật thứ tích tiền trái trăng trắng trên trong trống trời trước tường xã xấu yếu
mâm cao cỗ cơm ngũ pháo
mầm bệnh cây họa mống sống
mẫm mạp
mẫn cảm cán tiệp
mận đào
mập mạp mờ
mất cảm cắp cân chất chức còn công của dạy dần đà đất đi điện đoàn giá giấc giống gốc hẳn hồn hút hướng kết khả lái lập lòng mạng máu mặt nết ngủ nhiều nước ổn quyền sạch sóng sức tăm thăng thời tích tiền tiếng tín tình tính tôn trắng trật trí trinh trộm tự vệ vị vía việc vốn vui xe ý
mật báo bệ chỉ danh dụ đàm đạo đường hiệu khẩu lệnh mã mía mỡ nghị ngọt ngữ ong phái phục thám thư tín ước vụ
mẫu âm ấn biểu cách câu chữ đất đề đơn giáo hậu hệ hình khảo mã nghĩa nghiệm người nước phẩm quần quốc quyền ruộng số sư tây thân thiết thuần thử tính từ tử tự vật vẽ xét
mấu chốt
mậu binh dịch
mây bay gió khói mù mưa núi trắng tre trời
mẩy mắt
mấy ai bận chốc chục đời khi năm ngày nghìn tháng thuở trăm việc
me chua tây
mè nheo
mẻ cười lưới
mẹ cha chồng con đẻ đơn ghẻ già hiền kế liệt mìn nuôi ruột vợ
men gan nở rượu say sứ theo
mén mọn
mèo chuột
méo mó
mép bàn nước rừng
mê cung đắm hoang hoặc hồn lộ mải man mẩn mụ muội sảng say tơi
mề đay
mềm dẻo lòng lưng mại mỏng môi yếu
mến mộ phục thương yêu
mênh mông
mệnh chung danh đề giá hệ lệnh một phụ trời
mệt lử mỏi nhoài nhọc
mỉa mai
mía đường lau
miên man viễn
miền bắc biển đất đông nam ngược núi quê tây trong trung xuôi
miễn chấp chức là nghị nhượng phép quân sai sao thi thuế thứ tố tội trách xá
miến gà
miện du
miếng ăn cơm mồi
miệng ăn cống hang hố lưỡi núi tiếng
miết mải
miệt mài thị vườn
miêu duệ tả thuật
miếu đường mạo mộ thờ
mím môi
mìn định
mịn màng
minh châu chủ chúa công định mẫn mông nguyệt quân thệ tinh triết tường ước
mình mẩy thôi trần
mò cua mẫm
mỏ ác cày dầu đá neo quặng than
móc câu máy méo ngoắc ngoặc nối túi xích
mọc cỏ mầm răng ruộng
mòi màng
mỏi mắt mệt mòn mong
mọi cách điều hoạt khi lẽ lúc mặt miền ngày người nhà nơi rợ sự thứ vật việc
mòn dần mỏi vẹt
món ăn bở hàng nợ quà tiền
mọn hèn
mong chờ đợi được manh mỏi ngóng nhớ rằng sao ước
mỏng dính manh mảnh mẻ tang
móng cái chân giò guốc mái nền nhà tay vuốt
mót lúa
mô hồ phạm phỏng tả tê thức tơ
mồ côi hóng hôi mả
mổ bụng cò lợn tim
mộ binh chí danh đạo địa lính phu
mốc giới lộ meo son sử thếch thời tọa xì
mộc bản nhĩ tồn
môi chất giới hở sinh trò
mồi chài lửa ngon nhử
mỗi bận cán chi cơ đảng địa độ đơn gia hộ khi lần lúc một năm ngày người nhà nơi phường quý tháng tuần vùng xã
mối bận đau đe giềng hàng hiềm hiểm họa lái liên lo lợi mai manh mọt nguy nối quan thù tình tơ
môn bài bóng đăng đệ điền đồ hạ học hộ phái pháp phiệt quan sinh thể
mông lung má mênh muội
mộng ảo du mơ mỵ thịt tinh tưởng
mốt thời
một bề bên bộ bước cách chặp chiều chút cục cuộc dạo đôi đời đường góc hai ít khi khối là lần lèo loạt lòng lúc mạch mai mặt mất mình mực năm nắng ngày nghìn người nhà nửa phải phần phép phía số sống sốt sớm tay tháng thể thời trăm triệu trong tỷ tý vài vạn việc
mơ hồ màng mộng tưởng ước
mờ ám ảnh ảo đục mịt nhạt nhòa tối
mở cờ cửa đầu đề đợt đường hàng hội khép khóa lòng lối lớp màn mang mày máy mắt mặt miệng mồm mới ngỏ nút phiên ra sổ tài thầu tiệc tiệm toang tung vây
mỡ bò màng màu máu
mớ bảy đời hành
mời chào dự gọi họp khách mọc nước thầu thợ tiệc trầu
mới có cứng cưới đầu đây đẻ hay hoàn là lạ lên lớn mẻ nguyên nhất nữa ra rồi sinh tạo tinh toanh về
mớm cơm
mơn mởn trớn
mù chữ khơi lòa màu mịt mờ quáng sương tạt tịt
mủ cao
mũ áo bảo mãng mão nồi rơm sắt
mua bán buôn bực chác chịu chuốc chuộc đường gom hàng hộ lại lẻ nợ sỉ sức tậu thêm thù vé vui xới
mùa cưới đông gặt giáp hạ hè hoa khai khô lạnh lúa mang màng màu mưa nào nắng nghỉ nước thi thu vụ xuân
múa bút hát lân may máy mép quạt rìu rối võ xòe
múc nước
mục đồng kích kỉnh lục nát này ngắm nhĩ ruỗng rữa súc sư từ tử xã
mui trần xe
mùi hôi hương mẽ tanh tây thơm tục vị xoa
mủi lòng
mũi ba dại dao đất giáo giày hai khoan kiếm lái một tàu tẹt tên thuyền tiêm tiến
mùn cưa
mủn mỉm
mụn nhọt trứng
mung lung
mùng chiếu màn
muối biển dưa mặt mè
muội đèn
muôn dặm dân đời hình màu mặt năm ngàn nghìn người nơi phần phương sự thú thủa thuở trùng vật vẻ
muốn có là rằng thế
muộn màng mằn phiền
muông thú
mưa bụi dầm dập dông đá gió giông lào lâm lụt máu móc nắng ngâu nguồn nhỏ phùn rào rơi to tuyết
mửa mật
mức ăn bình cao chi đóng độ giá giảm hỗ hưởng khoán lãi lương phạt phí sinh sống tăng thấp thu thuế tối vốn xếp xử
mực độ in khô ngọc nước ống tàu thước tím
mưng mủ
mừng công đảng hụm hụt khấp năm quà quýnh rỡ rơn thầm thọ tuổi vui xuân
mươi mười
mười ba bảy chín hai một mươi năm phần sáu tám
mướn nhà thợ
mượn cách cớ danh đỡ đường gió lời tay tiếng
mương máng nội phai rãnh
mường bản tượng
mướp đắng
mướt mát
mưu cao cầu chước cơ danh đồ hại hay kế lợi lược mẹo mô phản sát sâu sĩ sự thần tính toan trí
mỳ ăn chính gói ống sợi tôm
mỹ cảm danh dục dung đức học kim lệ mãn mạo miều nghệ nhân nữ phẩm quan sắc thuật tục tự vị viện ý
mỵ dân
`;
