/** Two-syllable words, a head and its tails a line; see known-pairs.ts. */
export const knownPairsAToD = `
a dua la phiến tòng
ác cảm độc liệt mộng nghiệt ôn quỷ tính ý
ách đô tắc
ai cập ngại oán
ái mộ ngại quốc
am hiểu tường
ám ảnh chỉ hại muội sát
an bài bình cư dưỡng giấc khang nhàn phận tọa trí ủi
án điểm điện mạng ngữ tích
anh chị dũng em hào hùng kiệt linh minh tài
ảnh chân
ánh mắt nắng
ảo giác thuật tưởng vọng
áo dài giáp khoác mưa phao quan tế
áp bức chế đảo giải phích suất
ăn bám cắp chặn chơi cơm cướp khớp mặc mòn năn nhập nói ở tết uống vạ vặt xin
âm binh hưởng ỉ lịch mưu nhạc thanh thầm tính vang ỷ
ẩm mốc thấp
ấm áp cúng êm lòng no
ân hận huệ nghĩa oán tình
ẩn chứa danh dụ khuất náu nấp số tình ý
ấn bản chỉ loát triện
âu cơ lo tàu yếm
ấu thơ trĩ
ba chìm hoa lê phải trẻ
bà cụ đỡ già mẹ mụ ngoại nội vợ
bá cáo chủ đạo nghiệp quyền vai
bác ái cổ học
bạc bẽo hà liêu màu nhược tình
bách chiến hại hóa hợp khoa niên phân thảo tính
bạch cầu đàn hầu huyết kim tạng
bài bác bạc binh ca chòi diễn giảng hát ngoại tập thơ thuốc tiết toán trí vị vở xích
bãi bồi cạn cát chức cỏ công sông tập thải xe
bại hoại liệt lộ trận vong
bám chắc dính đuổi theo trường
ban bí cán cấp chỉ công khen lãnh ngày nhạc phát sơ tặng thường tổ tuyên
bàn cãi cân chân chuyện đạp đồ giấy hoàn học là mưu tán tay thắng thờ tròn ủi
bản báo cam cáo chép chụp dạng dịch giao hùng hương in kê khai kiểm lai lề lưu mẫu mẹ mềm mệnh mo mường ngã nhạc nháp quán tấu thân thể thỏa thống thu tính tóm tự vẽ
bán cầu chác chạy công cung dạo đảo điện giá hết kết kính lẻ nguyệt niên nước phá quân quyền rong sống thành tháo tín trú trực tự vé
bạn bầu bè chiến đọc đồng đời học hữu nghề
bàng bạc hoàng quan quang thính
bảng chữ danh đen màu nhãn phấn tính vàng xếp
bành trướng
bánh chưng dày kẹo lái mỳ răng tét trái xe
bao biện bọc bố cả cao cát chiếm gạo giờ la lâu nhiêu tay thanh thầu tiêu tử xi
bảo bối kiếm kiện ngọc thủ trọng vật
bão cấp giật
báo ảnh biếu bổ cô công dẫn đáp điểm giấy hiếu nói oán tang tết tháng thù thức tử tường viết vụ
bạo bệnh chính chúa dạn lộng ngược phát phổi tàn
bát âm chữ đĩa ngát nháo phố quái
bạt mạng ngàn ngang núi tụy vía
bày bán biện đặt mưu tỏ trí vai vẽ
bắc bán bộ cầu cực nam thang thuộc
băn khoăn
băng bó ca cát chuyền đảng giá hà hình huyết nhạc qua tải tan
bằng cách cớ cử đẳng hữu không phẳng tốt
bắt bài bẻ bóng bớ cá chuyện chước đền ép giam giặc khẩn kịp mạch nạt quả rễ tội
bậc cao nhất thầy thềm thợ
bẩm báo sinh
bần bách cố hàn khổ nông tiện
bẩn thỉu
bận bịu lòng rộn tâm
bấp bênh
bập bênh bõm bùng
bất bại bạo bằng biến cần cẩn chấp chợt di diệt đẳng đồ hạnh hảo hiếu hủ hủy kham khuất lương mãn minh mục nghĩa nhã nhân nhẫn quá tài tận thành thình tiện tín tỉnh trắc tri tử tường ý
bầu bán bạn bí chủ dục đoàn khí không trời
bẫy việc
bậy bạ
bè bạn cánh đảng gỗ lũ phái
bẻ cong gãy kèo khóa lái
bé bỏng con nhỏ
bén duyên mảng nhạy rễ
beo béo
bèo bọt nhèo tây
béo bổ bở phệ phì
bê bết tha trễ
bề bộn dày dưới mặt ngang ngoài rộng sâu thế trên trong
bể bơi cạn chứa dâu khổ lọc nước
bế quan
bệ hạ phóng rạc vệ
bền chắc chí đẹp gan lâu lòng
bến bãi bờ cảng đò đỗ phà sông tàu xe
bênh che vực
bệnh bạch binh căn chứng cúm hiểm hoại hoạn khuẩn lao lây nặng nhi phẩm sử trạng xá
bi ai bô đát hài hùng kịch ký lụy quan thảm thiết thương tráng
bì bõm sì thư
bí ẩn bách danh đỏ hiểm lối tàng thuật truyền ử
bị bợm bung chú thương vong
bia đá hơi miệng mộ rượu tươi
bìa cứng hồ rừng sách
biên ải cảnh chú dạo đạo độ khảo kịch lợi mậu niên thu thùy tòa ủy
biển cả cấm đổi đông động hiệu khơi lặng lấn lận mặn quảng rừng thủ trời
biến ảo áp cách chế chủng chuyển dị hình hóa loạn mất nhiệt số tan tần tấu thái thành thế thiên tiếu tính
biện bác bạch chứng giải hộ luận lý minh
biếng ăn nhác
biết bao chữ chừng đâu điều ơn rõ thân tỏng việc
biệt danh dược đãi động hiệu khu kích ly ngữ tài tích xứ
biểu bì cảm chương đồ kê lộ thức
biếu quà tặng xén
binh bị biến đao khí lửa lực mã nghiệp nhất nhì pháp trạm vận vụ
bình an ân bầu bịch bồng chân chú chữa công dị diện đạm địa định độ giá giảng hành lặng loạn minh nguyên nhật phong phục phương quyền sinh tâm thản thông thơ tĩnh trị xịt
bịt bùng đầu kín mắt miệng
bỏ bê cọc cuộc dở đi đói học lỡ lửng mạng mặc ngang ngỏ ngoài ngũ ống phí quên ra rác rơi thầu thây trốn túi vốn xó
bó buộc đuốc hẹp hoa tay
bóc mẽ ngắn thăm trần
bọc lót thép
bon chen chôn
bòn mót rút
bong bóng gân tróc
bỏng ngô rát
bóng bàn bẩy bì cây chày chuyền dáng đá đè đen đèn đêm điện gió hồng loáng lộn ma mát ném nhẫy râm rổ tà tối vía
bồ bịch câu côi đào hòn hóng kết liễu tát
bổ báo củi cứu dụng dưỡng đề huyết ích khuyết ngữ nhào nháo phẩm sấp sức thể túc vây
bố cáo chồng con cục mẹ phòng ráp thắng thí vợ
bộ ba dạng đàm đề điệu đôi giáp hạ hồ khung lạc lễ mặt não ngựa nhớ pháp phim sách sậu sưu tịch tiêu tổng tư vi xương
bốc bửa cháy đồng hàng hỏa hơi lột mộ phét thuốc xúc
bộc bạch lực phát trực
bôi bác đen nhọ trơn
bồi bàn bếp bổ bút hồi lắng tích
bối cục rối
bội bạc nhiễm phản phần thực tinh ước
bôn ba cần tẩu
bồn bề cầu chồn chứa địa hoa nước
bổn tự
bông đài đùa gòn hoa lơn lúa
bồng bế bềnh bột con lai súng
bổng lộc ngoại
bốt điện gác
bột đá gạo giặt lọc mỳ nghệ ngọt phát phấn
bơ phờ sữa thờ vơ
bờ ao bãi bến biển cõi đê kè kênh mương rào ruộng sông suối
bở hơi ngỡ
bỡ ngỡ
bợ đỡ
bơi chải lội thuyền
bơm cát hút nước tiêm
bớt gánh giá một xén xớ
bu lông
bù đắp giá khú lỗ lu nhau nhìn trì trừ
bú mớm sữa
bùa chú mê ngải
búa đinh liềm rìu vây
bùi ngùi tai
bụi bặm bờ cây đời mịn than
bùn đất lầy nhơ
bủn rủn xỉn
bùng binh cháy lên nhùng
buộc chặt chân lòng phải thôi tội
buổi chiều chợ đầu học họp làm lễ sáng sơ sớm tối trưa
buôn bán gian làng lậu người thúng
buồn bã bực chán cười lòng ngủ nôn phiền rầu rười tẻ thảm thương vui
buông lơi tay tha thả thõng trôi
buồng điều lái máy ngủ trứng
buốt giá
bút bi chì chiến danh đàm hiệu ký lông lực mực nghiên pháp phê phớt sắt tích toán vẽ
bừa bãi bộn cào phứa
bữa ăn cơm đực nọ tiệc trưa
bức bách bí bối cung điện hại hiếp họa hôn phá rối thư tử tường vẽ
bực bội dọc mình tức
bưng bê biền bít mắt
bước chân chuyển đầu đệm đi đột lùi nhảy qua sang thấp vào
bướng bỉnh
bứt rứt tốc
bưu ảnh cục gửi phí thiếp
ca bệnh cải cẩm dao đoàn hát kịch kíp làm mổ múa nhạc nô nương phê ra thán trù trực tụng từ vát vũ
cà chua kê kheo khịa lăm nhắc pháo phê phổ rốt tím vạt
cả gan lớn nghĩ nhà quyết thảy thể tỉnh xã
cá cảnh chép chuối cơm cược độ heo hộp kho khô lóc lớn mặt mập mè mú ngừ nước rô sấu thu tính tra trắm trê voi
các bon cấp hạ tông
cách âm bức cục đây điện giải khoảng làm mạt mặt mệnh ngăn nghĩ ngôn nhau nhật nhiệt nhìn quãng sông tân trở ứng vách viết xa
cai đẻ sữa thầu thợ tổng
cài cắm răng then
cải bắp biên biến chính dạng danh hóa hoán hối huấn lão lương mả ngọt tà táng thảo tổ trang tử xoong
cãi bừa cọ lộn lời nhau vã
cái bang ghẻ ghế gọi thế tôi
cam chanh go lòng phận quýt sành tâm thảo
cảm ân biến cảnh giác hàn hoài kích lạnh mạo mến nghĩ nhiễm quan quang quyết tạ tác thấy thụ thức thương tính tử
cám cảnh dỗ ơn
can án gián hạn hệ liên phạm qua thắp tội trường
càn khôn lướt quấy quét
cản bước đường phá trợ
cán binh cân chổi cờ dao mỏng mức ngang thép
cạn hẹp khô lời nghĩ tàu
cang cường
cảng biển cá hàng tàu vụ
cáng cứu đáng
canh ba cá cải cánh cửi điền gà giác giữ gốc nhật nông tay thức tuần ty
cành cạch cây củi hoa lá
cảnh bị binh đời huống ngộ ngục phim sống tỉnh trí tượng vệ vụ
cánh bèo buồm cung cửa đồng gà hẩu hoa hồng quạt rừng sen tay
cạnh bên đáy khía khóe nhau
cao ạo bồi chạy chiến cường dày đài đàm đạo đình đoán giá học hổ hơn hứng kế kiến kỳ lanh lớn lương ngạo nghệ nghều nhã nhất niên ráo sản sang siêu số sơn tay tăng tần thế thủ trình trọng uy ủy vọng vút xa
cáo bạch biệt chung già giác lỗi mệnh phó thị tội tri từ
cạo gió mủ râu
cạp nhôm nong
cát bụi cánh cứ đá đằng hung lún mịn sỏi tường xây
cay cú đắng độc nghiệt nồng xè
cày ải bừa cấy cục nát ruộng sâu xới
cáy cua
cạy cục cửa
căm ghét giận hờn phẫn thù uất
cằm cặp
cắm bản chốt cờ cúi trại
căn bệnh chỉnh cốt cơ cớ dặn do duyên hộ ke nguyên nhà tố vặn vẹn
cằn cỗi nhằn
cắn càn câu phá răng rứt xé
căng buồm cứng dây sức tải tin tràn
cắp nách sách
cặp bến díp đôi kè lồng nhãn nhiệt sách vợ
cắt băng bỏ cỏ cổ cử đặt điện đường đứt ghép họng khúc lời lúa may ngang nghĩa nước phiên rốn tai tỉa tóc xén
câm điếc họng lặng nín
cầm bằng ca cái canh cân chắc chân chịch chừng cố cờ cự cương đầu đồ giữ hãm hơi khách kỳ lái lòng máu quân quyền súng tay thú thư tinh tù viện
cấm biển cung cửa địa đường khẩu lửa thành vệ
cân bàn chỉnh đai đo đong kẹo lượng móc não phân quắc sức thăng thuốc xứng
cần cấp câu cẩu kíp lao sa ta tây thơ trục vụ vương xé yếu
cẩn mật tắc tấu
cấn nợ trừ
cận biên cảnh chiến dưới đại huống kề kim lâm lợi tâm thân thị tiết trên vệ xanh
cấp báo bằng bộ cao chứng cơ đất độ đổi giấy hàm hiệu học huyện khẩn kinh lại phí phối phường quản số sở tấp tập thành thấp thoát thôn tỉnh tính trung ương
cập bến cảng kê rập thời
cất bằng bước cánh công đám giấu giọng giữ lời nhà nhắc nóc rượu vó
cật lực ruột vấn
câu cá chuyện chữ cú dầm đầu đố đối hỏi kéo kệ khách lạc lệnh liêm lưu móc nệ nói thông thơ thúc trả văn
cầu an cảng cạnh chì chúc chứng cứu danh duyên hiền hòa hôn hồn khẩn khỉ kiến kỳ lao lông may mây mong ngói nguyện phao phong siêu tài tàu thang thủ thực tiến tình toàn tre treo trục truyền trượt tự
cẩu thả tháp
cấu hiệu hình kiện tử tứ véo xé
cậu ấm bé
cây ăn bàng bụi bút cam cảnh cao cầu cỏ cọ con cối dại đa gậy giống gỗ hương kế kiểng lâu leo lúa màu nhang nông rau thế thuốc trái trồng viết xanh xăng
cấy cày lúa mô trồng
cậy cục nhờ quyền thế trông
chay lạt tịnh
chày cối
chảy lỏng máu mủ nước rữa tràn xiết xuôi
cháy âm bỏng chợ đen khét lan nắng nhà nổ rừng sáng sém trụi túi
chạy án bàn bộ chữa chức dài đà gạo giặc hạm hàng làng lăng lấy loạn lui máy mất nhanh quanh quyền rông theo thoát thuốc tội trốn vạy vặt vòng vốn
chắc ăn bền chắn chân cú dạ hẳn lép mẩm nhất nịch tay thắng
chăm bẵm bón chú chút học làm ngoan nom
chăn bông dắt gối màn thả trâu
chẵn lẻ
chắn bùn cát gió lối ngang sóng
chặn bắt đánh đứng đường hậu họng lại tay
chằng buộc chéo chịt
chẳng bao bõ bù cần hạn hề lẽ may nhẽ những qua thà
chặng đường
chắp cánh mối nối tay vá
chắt bóp chiu lọc
chặt cây chẽ chém cứng đầu phá
châm biếm chọc chước cứu dầu lửa ngòi ngôn
chầm chậm
chấm bài câu công hết phá phạt phẩy than thầu thi
chậm chạp chân lại lụt rãi rì tiêu
chân chất dạng đê giả giá không kinh lấm lông mây móng núi phương răng ruộng tay thật trắng trong trời tu tướng
chần chừ
chẩn bệnh tế trị y
chấn áp lưu song tâm
chấp chính chới chưởng hữu nhất nối tay uy
chập choạng chờn chùng chững điện mạch tối
chất bẩn béo bột cấm cháy chính chồng chứa dẻo dinh đạm đất đốc đống giọng hàng hữu kết khí khoáng khử kích liệu lỏng nặng nổ phóng rắn tẩy thơm tươi vô xúc
chật chội cứng hẹp ních vật
châu á âu bản báu chấu lục mỹ phê phi thổ
chầu chực trời
chậu cảnh cây hoa thau
che chè chở chữ khuất lấp mắt mưa nắng phủ tàn thân
chè búp chén đặc khô xanh
chém đầu giết gió lợn
chen chân chúc đua hàng lấn vai
chèn ảnh lấp
chèo bẻo chống hát kéo lái queo thuyền
chéo áo góc hàng ngoe
chép miệng sử tay
chê bai bỏ cười ghét trách
chế bản bị biếm cấu dục dược đô giễu hiến hóa kiềm lệnh ngự nhạo phục thắng thị ước
chếch choáng hướng mác
chênh chao chếch vênh
chết cháy chìm chóc cười dở điếng đói đuối đứng máy mòn ngất người non oan sống yểu
chi bằng cấp dùng dưới đoàn đội khu lưu ly nghiệp phái phần trội ủy
chì chiết lưới
chỉ bảo báo dẫn dụ đành điểm định giáo giới họa huyết hướng khâu lệnh nam ngạch ngon nhãn ra rõ tay thiên tội trật trích trỏ trừ vàng xét
chí cha chóe công cốt cử ít lớn lý mạng nguy phải phèo thân thiện thú tình tôn tuyến tử
chị chồng dâu em gái
chia bè cách cắt cơm đàn đất đều đôi lìa lô lửa ly ngọt nhỏ phần phôi rẽ sớt tay thành vui xa xé
chìa khóa lìa tay vôi
chích chòe ngừa quái rượu
chiếc áo bóng lá lược thuyền xe
chiêm bái bao nghiệm trũng
chiếm chỗ cứ đất đóng giữ hữu lòng lợi số tỷ ưu
chiên đàn xào
chiến bại bào binh chinh công cụ cục cuộc đội hạm hào hữu khu lợi lũy phẩm phí quốc sách sự thuật thư tích trận tuyến tử tướng
chiết áp cành ghép khấu khúc suất trung tự xuất
chiêu bài binh dụ đãi hàng hiền hồi mời tập thị thức
chiều cao chuộng dài dọc hôm hướng lòng ngang ngược rộng sâu tà theo tối ý
chiếu bóng chỉ cói dời điện đồ manh nghỉ rọi thư tướng
chim bồ cánh cút én muông sáo sẻ trời
chìm đắm ngập nghỉm nổi xuống
chỉn chu
chín cây chắn chu đỏ mọng muồi muộn nẫu sớm
chinh chiến phạt phu phụ
chỉnh hình huấn lưu phong quân tề thể
chính biến chắn chủ cống cung cương dạ danh diện đạo đề giáo giới hiệu khách kịch lộ ngạch ngọ nguồn ngữ phạm phẩm quốc sử sự tả tâm thất thể thị thường tín tông trung trường ủy văn vì yếu
chíp bông hôi
chịu ảnh chơi đời đựng hàng khó khổ lãi lỗ lời lửa nhục nợ ơn phép tải tang thua tội trách
cho biết bú chắc con dù đến hay không mượn nên ngay nghỉ nhau phép qua ra rằng thấy thôi thuê tới vay vẹn xem
choàng vai
choáng ngợp váng
chòi canh đạp gác mọi
chói chang lóa lọi mắt tai
chọi gà nhau trâu
chòm sao xóm
chọn bạn chồng giống lọc lựa mặt mẫu nghề ra tuyển
chóng lành mặt mỏi vánh
chót lọt vót
chỗ ăn dựa đỗ đứng hỏng hở làm nằm nghỉ ngoặt ngồi ngủ ở thoát thừa trống trú yếu
chồi non
chối bay bỏ cãi phăng quanh tội từ
chôn cất chân lấp rau sâu vùi
chộn rộn
chông chênh gai
chồng con lấn lên vợ
chổng ngược
chống bán buôn càn chế chọi cự đói gian hạn khủng lãng lụt mù nạnh nắng nóng rét sét tham thấm
chốt chặn gác hạ kiểm lại sổ số trực
chờ chực đón đợi mong thời
chở che hàng khách
chớ nên trách
chợ búa chiều cóc đầu đen đêm nổi phiên quê tạm trời
chơi bời đùa khăm nghịch nhởi trò vơi vui xấu xuân
chớm nở
chớp bể mắt mũi nhoáng sáng thời
chu cấp du niên tất toàn trọn vi
chủ bài biên bộ bụng bút chiến cửa điểm định gia giảng hàng khách khảo kho khóa kiến lao lưới mưu nghiệm ngữ nhà nhật nô phạm phương ruộng rừng soái sử sự tài tàu tâm tế thầu thuyết tiệc tiêu tố tớ trại triển trò từ vườn xe xị
chú bác cháu dẫn mục rể tâm trương
chua cay chát ngoa phèn xót
chùa chiền miếu tháp
chúa nhật tể
chuẩn chi cứ đích độ nghèo nhận tắc tướng úy
chúc đầu phúc tết thọ thư tụng từ
chục cân triệu
chung chạ chăn chí cục cuộc cư đúc đụng giá góp khảo khúc kiểm kiến lòng lưng quanh quy quyết riêng sống sức tay thẩm thân thể thủy thường tình tộc tuyển vai vốn vui ý
chùng chình xuống
chủng loài loại ngừa tộc tử viện
chúng bạn dân khẩu mình nhân nó sinh ta tôi
chuốc họa lấy
chuộc lại lỗi
chuôi dao
chuỗi giá hành hạt ngày số
chuối cau già hột sứ
chuông báo chùa cửa điện vàng
chuồng cọp gà heo lợn trại
chuộng mốt
chuốt bóng
chuột bọ cắn cống đồng gút rút
chụp ảnh đèn giật hình lấy mũ
chút đỉnh ít xíu
chuyên biệt canh chú cơ dụng giao khảo lợi luận lý mục nghiên nhất quản quyền tải tâm trang tu từ vận viện vụ
chuyền bóng tay
chuyển bánh bụng cấp chở công cư cứu dạ dời đất đến đi động giá giọng giới hàng khẩu lời lưu mình mùa ngành nơi phát rừng sản sang thể tiền trại trạng trường tuyến vần vận vị viện vụ
chuyến bay biển công đi đò hàng tàu thăm xe
chuyện cổ gẫu kể phiếm trạng trò vui
chữ cái hiếu in ký nghĩa nôm quốc số tắt thập tín viết
chưa bao chắc chừng hẳn hề kể rõ thể từng xong
chừa bỏ cho lối
chữa bệnh cháy chạy lành lỗi ngượng thẹn trị
chứa ẩn chan chấp chất đầy đựng hàng trọ
chức dịch phận quyền sự tước việc
chực chờ
chửi bới mắng rủa
chừng độ mực nào nấy
chứng bệnh cấp cớ giải giám lý nghiệm nhân nọ quả tá tật tích
chương cú hồi mục
chưởng khế lý
chướng khí mắt ngại tai
co cụm giãn giật kéo lại quắp ro rúm
cò con kè mồi quay vạc
cỏ cây dại khô lau lúa rả rác tranh
có ăn chân chí chuyện con công của điều đôi gì hạn hạng hậu hiếu học ích khả khi kỳ lẽ lễ lợi lý mang mặt mấy nghề nghĩa nhân nhẽ nước quyền sẵn sức tài tâm tật tên thai thể thế thêm thời thực tiếng tin tình tội trách tuổi vẻ việc vốn ý
cọ dầu quẹt rửa sơn xát
cóc cần nhảy
cọc cạch cằn móng nhồi rào tiêu
coi bộ chừng khinh mạch mắt ngày ngó nhẹ như nom sóc thi thường trọng tướng
còi báo cọc hơi hú xe xương
cõi âm bờ đời lòng tiên trần
cói lác
còm cõi nhom
con bạc bài buôn cà cái cháu chữ cóc cờ cưng dại dân dâu dấu đẻ đen đò đường em gái giống hẻm hoang kênh lai mắt mồi ngoan ngươi người nhà nhỏ niêm nít nối nợ nuôi nước quay rể rối ruột số sông tàu thơ thú thuyền thứ tim tin trai trẻ trưởng út vật
còn cồn lại nguyên nhiều như nữa thiếu trinh
cong cớn queo vênh vút
cõng nước rắn
cọng rau rơm
cót ép két
cô bác bé ca dâu đặc đầu đọng độc đỡ đơn đúc gái giáo hồn lập lậu nhi nương phụ quả quạnh thân thế
cổ áo bản bồng cánh chai chân cồn đại điển họng hủ hú kim kính lai lệ lỗ mộ ngữ nhân phong quái sơ súy sử tay thành thời thụ thức tích tục tự tức vật võ xe xúy xưa
cỗ áo bàn máy xe
cố chấp chủ công cung cùng đạo đô hương hữu kết kính lãnh nén nhân nhiên nông quốc sát sức tâm tật tổng tri vị
cốc chén
cộc cằn lốc
cộm cán
côn đồ quyền trùng
cồn bãi cào cát cỏ
công ái ăn bình bộc bội ca cán cáo chúa chuyện cốc cử diễn du dụng điểm đường giá giới hải hãm hàng hiến hiệp hội huân kênh khanh khố kích lao lệnh lộ lợi lương mẫu nha nhật nhiên nho nuôi phá phái pháp phạt phẫn phí phiên phiếu phòng phủ phục quả quản quán quân quốc sai sứ sức tắc thành thần thất thổ thủ thự thức thương thưởng tích tôn tơ trái trại tràng trạng trận trội tua tuyển tư tử tước vận việc viện xa
cồng chiêng kềnh
cổng chào làng ngõ rào sắt thành thông trường vòm
cống đập hiến hộp lễ nạp ngăn ngầm phẩm rãnh thoát vật
cộng cảm cư hưởng lực phí sinh số sự thêm tính tồn trừ vào
cốt cách đoàn khí nhất nhục thép truyện tủy tử
cột buồm chặt cờ đèn điện mốc nhà sống tháp trụ
cơ bắp cánh duyên điện hàn học hồ hữu khổ lý mật mưu năng nghiệp ngơi ngũ số thể thế thủ tim trí trời xưởng
cờ bạc đảng đỏ hiệu hoa lau phướn quạt thưởng tổ trống tướng vây vua xí
cỡ chữ lớn nào nhỏ vừa
cớ chi gì sao sự
cởi áo bỏ trói
cơm áo bụi canh cháo đĩa gạo hộp nắm niêu no nước tẻ trắng
cơn ác bão cớ đau giận gió hạn khát lốc mưa sốt
cợt đùa nhả
cù bất cưa lao my nhầy
củ cải đậu gừng hành khoai kiệu mỳ sắn soát
cũ kỹ nát rích xì
cú đá đấm hích mèo pháp sốc sút vọ
cụ bà già kỵ ông
cua bể biển đồng gái ốc rơ
của cải chìm chung công để hồi lạ nả nhà nổi nợ riêng rơi
cúc áo cung dục hoa vạ
cục cằn diện đá đất mịch phó súc tác trưởng vụ
cùi bắp chỏ
củi đuốc khô lụt lửa
cúi chào đầu luồn mình rạp
cúm a gia mùa núm
cụm cảng công dân liên thi từ
cùn gỉ mòn
cung bậc cách cấm cầu chức cúc điện đình độ hiến hỏi kéo khai kiếm kính lượng mê nhi nữ phi phụng quăng tần thất thiếu tiến văn vua xưng
cùng cấp chung cực dân đồng đường góp kế khổ khốn kiệt kỳ lắm lúc ngày nhau quẫn tận thời tột với
cũng có được nên như phải vậy
cúng cáo cơm dường giỗ lễ tế tiến vái
cuốc bộ đất xẻng
cuộc bầu cách chiến chơi đấu đời đua gặp gọi hẹn họp kháng mít thi tình vận
cuối chân cùng đời đường hè kỳ mùa năm ngày nguồn quý tháng tuần vụ
cuồn cuộn
cuốn băng chiếu gói hút sách trôi vốn
cuộn băng dây len tròn
cuồng bạo loạn nhiệt nộ phong si tín vọng
cuống cuồng họng lá phổi quýt rốn
cử cán chỉ đại đi đoàn động hành hiền lễ người nhạc nhân quốc tạ tọa tuyển
cữ kiêng rét
cứ chốt đà điểm liệu như thế tưởng vào việc
cự cãi ly nự phách phú tuyệt
cưa bào cắt đổ máy xẻ
cửa ải bể biển cái chính chớp cống đền hiệu hông kính lò mình mở ngầm ngõ nhà phật phụ quan quyền ra rừng sổ sông tiệm vào xả
cứa cổ
cực bắc chẳng dương đại điểm đoan độ hạn hình hữu khổ kỳ lạc lực nam nhọc nhục tả thân thịnh tiểu trị
cứng cáp cỏi còng cổ cựa đầu đơ đờ họng ngắc nhắc rắn
cước chú điện tàu vận
cười chê cợt đùa gượng khẩy ngất nhạo nói nụ ra rộ vui xòa
cưới chạy chồng gả hỏi vợ xin
cương cường giới nghị ngựa thổ thường tỏa trực vị yếu
cường bạo đạo địch hào kích lực mạnh quyền tập thịnh toan triều
cưỡng chiếm ép hiếp hôn lại
cướp biển bóc chính cò công của đoạt giật giết lời ngày phá
cưu mang
cứu cánh đê đói giá giúp hạn hỏa khổ mạng nguy nước quốc rỗi sập sinh sống thoát thương tinh ứng vãn viện xét
cựu giáo học kháng lục quân thần trào tù
da beo bò bọc cam dẻ diết giày liễu lông mặt mồi thịt trâu trời vàng
dã ca quỳ sử tâm thú tràng
dạ dày dạy hội khúc quang thưa tiệc vũ
dai dẳng nhách sức
dài dặc dòng đằng hạn hẹp hơi kỳ lâu ngày ngắn rộng thượt
dải băng cát đất lụa núi phân
dãi bày dầu nắng
dại dột gái khờ mắt nghịch
dám chắc đâu đột hỏi làm nghĩ nói
dàn bài cảnh dây dựng đều đồng hàng hòa khoan nhạc trải trận xếp ý
dãn cách đội nở
dán bảng giấy mắt nhãn tem
dạn dày dĩ gan
dang cánh dở nắng tay
dáng bộ dấp dong đi điệu đứng hình vẻ vóc
dạng bản chân hình thể thù thức
danh bạ ca cầm chấm chính cú gia hão họa lợi ngôn nho pháp phẩm phận sĩ số sư tác tài thắng thần thiếp thơm thủ tiếng tiết từ tướng vị vọng xưng y
dành cho dụm phần ra riêng thời
dao cạo động găm kéo lam mác mổ phay rựa thớt
dạo bước chơi đầu khúc mát nhạc quanh trước
dày công dạn dặn đặc đặn kín mỏng vò
dãy bàn đất đồi nhà núi phố số
dạy bảo chữ dạn dỗ đời học kèm khôn nghề người thêm thú vẽ
dăm ba bào bảy
dằm trong
dặm nghìn trường vá
dằn lòng mặt vặt xóc
dặn bảo dò
dắt dẫn dây dìu díu mũi tay
dân ấp bản biểu cày chài chánh chơi chúng công cường dã doanh dụng đảng đen giàu khí làm làng lành luật lực nghèo ngoại phố phu quê quốc ta tâm thôn thường tín tỉnh tổ trị tú túy vạn vệ
dần dà
dẫn bóng chiếu cưới dầu dụ đạo đến điện đường giải khí liệu lối luận lực nhập nước rượu thân thủy tới trình truyền xác xuất ý
dấn bước mình thân thêm
dâng cúng hiến lên mình nạp sớ trào
dập dềnh dìu khuôn lửa máy mật nát vùi xóa
dật dờ sĩ
dầu ăn bóng cù dãi dừa điều gội hỏa hôi khí lòng ma máy mè mỏ nhờn nhớt rái sao thô thực trơn xăng
dấu ấn câu chấm chân chéo chỉ cộng đỏ giáp giọng hỏi huyền lăn lặng mốc mộc nặng ngã niêm nổi phẩy sao sắc son tay thanh tích treo tròn vết vuông yêu
dậu đổ
dây an buộc cáp chão chuyền cót cung cương da dẫn dợ dưa đai đeo điện đồng giày giăng kẽm kéo leo lưng máu mơ mực nhợ nối phơi rốn rợ thanh thần thép thừng tơ trói xích
dấy binh lên loạn nghĩa
dậy muộn sóng sớm thì
dè bỉu chừng dặt sẻn xẻn
dẻ dặt
dèm pha
deo dẳng
dẻo dai dang miệng quẹo sức
dép cao guốc lê
dẹp bỏ giặc loạn tan yên
dê cỏ xồm
dễ bảo cháy chịu chừng coi dãi dàng dạy dùng gần gì hiểu làm nghe nhớ sợ sử thấy thương thường tính
dế mèn
dệt gấm kim lụa may nhuộm thổ vải
di biến bút cảo căn chỉ chiếu chứng cốt dịch hại hận hình họa huấn lụy lý ngôn nguyện sơn tản táng tặng tật thần thể thực tinh trú vật vong
dì dượng ghẻ
dĩ bất hòa nhiên vãng
dị bản biệt chất chủng dạng đoan đồng giáo hình hợp hướng kỳ nghị nhân thường tính tộc vật vòm
dịch bản cúm giả hạch hại họa hoàn lý mật não nghĩa ngược phục sởi tả thể thuật trạm truyền vật vị
diêm dúa mạch sinh vương
diễm lệ phúc tình
diễn âm ca cảm dịch đạt giảng kịch kỹ ngâm nghĩa nôm tả thuyết thử tiến trò trường từ xuất xướng
diện bàn đối hẹp kiến mục rộng tiền trình xác
diệt chủng chuột cỏ dục giặc lăng muỗi ruồi tận vi vong
diều hâu sáo
diễu binh cợt hành võ
diệu huyền kế kỳ võ vợi
dìm chết giá hàng
dinh cơ điền lũy thất thự
dính bùn chặt dáng dấp liền líu nhớp
díp xe
dìu dắt dặt dịu
dịu dàng êm hiền mát ngọt
do dự đó nhà thám vậy
dò dẫm dẫn đường la mìn số xem xét
dọa dẫm nạt nẹt
doãng ra
doanh bản điền gia lợi tế thương
dọc đường mùng ngang theo
dõi theo
dọn bàn chỗ cỏ cơm dẹp đi đường giọng giường hàng nhà sạch vào vệ
dòng chữ dõi điển điện đời giống hải kẻ máu nước sông thời tiền tộc tranh tu vốn xe xoáy
dỏng tai
dõng dạc
dỗ dành ngọt
dốc đá đứng hết lòng ngược núi sức thoải toàn túi
dồi dào heo trường
dối già gian lòng lừa mình trá trên trời
dội bom lại nước vang
dồn điền đống ép góp hết lại lực nén nhét phiếu quân sức toa tụ vào
dông bão dài lốc tố
dốt đặc nát
dột mái nát
dơ bẩn dáng duốc nhớp
dở bữa chừng chứng dang ẹc hơi khóc người tệ
dỡ bỏ hàng khoai lúa nhà
dời bỏ chân chỗ đi đô đổi lại
du canh côn cư dân dương đãng hành học hý khách khảo kích ký lãm lịch mục ngoạn nhân nhập thủ thuyền thuyết tiên xuân
dù cho lượn rằng sao vậy
dũ sạch
dụ dẫn dỗ hàng hoặc kỵ ngôn
dục năng tình tốc vọng
dùi cui đục mài trống
dung dăng dị dịch dưỡng hạnh hòa hợp khoa lượng mạo môi nạp nham nhan nhân sai tha thân thứ tích tốc trọng tục
dùng chung cơm dằng dần được hàng hết làm người sai thuốc thử
dũng khí mãnh sĩ tướng
dụng binh công hành hình ngữ sinh tài tâm võ
duy cảm danh linh lợi lý mỹ ngã nhất tâm tân tu vật ý
duyên cách cớ dáng do kiếp ngầm nợ phận số tình tốt
duyệt giá lãm trước xét y ý
dư ba dả dật dôi đảng đồ giả hưởng khí lực lượng phòng quỹ số sức tài thu thừa vị vốn
dữ dằn kiện kỳ tợn
dự chi cuộc đám đoán giải giờ hội kế khán khóa lễ liệu luật phóng thẩm thầu thi thu tiệc tính tòng tuyển ứng ước vào
dưa bở cà cải chua chuột gang hấu hồng leo lê lưới món muối
dừa nước sáp xiêm
dựa cột dẫm hơi lưng theo thế trên vào
dừng bước chân hẳn hình lại tay xe
dửng dưng
dựng bia cảnh cột cờ dậy đảng đồ hình lên lều nên ngược nhà nước phim tóc trại tượng vợ
dược cao chính dụng điển khoa lực lý phòng sư tá thảo tính vị
dưới đất đây mức nước quyền tay trần trướng
dương bản bình cao cầm cung cực danh gian lịch liễu mai oai thế tính trần vật xỉ
dường ấy bao nào như
dưỡng âm bệnh chất dục đường già khí liêm lực mẫu mục nhi nữ phụ sức thai thân thể thương tử
dượt võ
dứt áo bệnh bỏ đứt lời tình
đa âm bào bội cảm canh cấp chạng chủng chức dân diện đảng đoan giác hệ hình kênh khoa khổ lượng mang màu mưu năng nghi nghĩa ngôn nguyên ngữ phần phúc sầu sở tài tạp tầng thành thần thê thức tiết tình tuổi tuyến tư văn
đà đao đận điểu giảm lao lạt phát tàu tăng
đã đành đời được là rồi thế từng vậy
đá ba banh bóng bồ cẩm cầu cuội dăm đít đưa gà hậu hoa hộc lát lăn lửa mài ngầm nhám ong phạt quý tảng trái vàng vôi vụn xanh xây xít
đạc điền
đai an đẳng hóa lưng ngựa ốc
đài báo các cao gương hoa hóa khí kỷ niệm phát phun quan ra thiên thọ trang truyền tưởng vật
đãi bôi cát đằng khách tiệc vàng
đại án ấn bác bại bản bàng biến binh bịp bộ ca cà cát chất châu chiến chủ chúng cổ công cục cuộc cử cương dương đa đao đạo đăng đế điền điển đình đô đội đồng đơn gia gian hải hàn hiền hình hồi hồng hùng khái khôn kỵ liên loại lộ lục lược lượng mạch mạo mộc nạn não nghị nghĩa nguyên nhân nho phàm pháo phẫu phong phúc quan quát quân quốc quy sảnh số sư sứ sự tác tài tang tạng táo tây thành thánh thắng thể thọ thụ thử thừa thương tiện tiểu tội trạch tràng trào trí triều trượng tuần tuyết úy văn vận vệ việc võ vương xá ý yến
đàm đạo đúm luận thoại tiếu
đảm phụ
đám bạc bụi cháy cỗ cưới cướp đông giỗ hát hỏi ma mây rối rước tang tiệc
đạm bạc sữa thủy
đan bện cài chéo dày lát len lưới mạch quế sâm tâm thanh
đàn anh áp bà bầu bò bướm chị cò con đá đúm em gà gảy gia hạch hát hặc heo hồi lợn môi nguyệt nhị ông sáo tế tính tràng tranh trâu vật
đản bạch sinh
đạn bọc dược đại đạo hỏa lạc mã pháo
đang bàn cai khi lúc tay tâm thì thời
đảng bạ bí nhân phong quy sâm tánh tính trị trưởng
đãng trí tử
đáng chú đời ghét giá khen kiếp lẽ lo lưu mặt mừng nể ngờ nói phục quý số sợ thương tiếc tin tội trách yêu
đành hanh lòng phải phận rằng vậy
đánh bạc bài bại bắt bẫy bóng cá cắp chác chén chết chiếm công cờ cuộc cược dấu dẹp du đai đàn đắm đập điện đòn đổ đố đôi đổi đồng động đu đùng đuổi ghen giáp giặc giấu gió gục hỏng hơi lạc liều lộn lui luống lừa lửa lưới máy mất mõ móng nhau nước phá quỵ rơi số tan tháo thắng thông thua thuế thức tiếng tranh tráo trận trống trứng úp vào vảy vần vật võ vỡ xa xe xổ
đào bích binh bới củ giếng hát hầm hoa hố kép lộn luyện mỏ nguyên sâu thoát tiên tơ vong xúc
đảo chính đi điếc điên gian lại lật lộn mắt nghịch ngói ngữ ngược nhiệm nợ phách tấu thế trật viên vũ xa
đáo để hạn lỗ tụng
đạo ca chích cô cốt diễn dụ giáo hàm hạnh luật mạo nghĩa ôn pháp phật quán quân sắc sĩ sư tặc tâm thống thờ tin tràng văn viện
đáp án biện đền đỗ lại lễ lời số tạ tàu từ
đạp đất đổ lúa mái thanh xe
đạt chuẩn đạo được giá lý mục mức nhân thành tới yêu
đay nghiến
đày ải đi đọa
đáy biển giếng lòng mắt sông xã
đắc chí cử dụng đạo địa lợi lực nhân sách thắng thể thọ thời tội ý
đặc ân chất chủng công dị dụng định hiệu kịt lợi mệnh phẩm phí quánh ruột sai sệt sứ tính trách trị tuyển vụ xịt
đăm chiêu đắm
đằm thắm
đắm chìm đò đuối say tàu
đắn đo
đăng bạ báo bộ cai đài đàn đắng đối hỏa khoa kiểm lính lục nhập quang ten tin trình vị
đằng ấy đẵng hắng nào này sau trước xa
đẳng hạng lập thế thức trật trương
đắng cay chát lòng ngắt nghét
đắp chăn điếm đổi đường lũy mộ nền nổi tai
đắt chồng đỏ giá hàng khách lời tiền
đặt bày bút câu chân chỗ cọc cược đề để điều đít giả giá hàng lại lên lưng mìn mua nặng nền phòng ra tên tiệc tiền trước vào vấn vòng
đâm bổ bông chém chồi đầu hông lao liều ngang nhau ra rễ sầm thọc thủng va
đầm ao ấm đất đìa lầy nện phá sen
đẫm lệ máu
đậm đà đặc đen màu nét nhạt
đần độn
đập bờ chắn đá lúa nước phá phách tan tràn vỡ vụn
đất bãi bằng bồi bột cao cát cày chua công cứng dụng dữ đá đen đèn đỏ đồi hiếm hoang khách khô lành lề màu mặn mẹ mũi nặn nền nông nung ở phèn phù quý rắn rừng sét sứ thải thánh thịt thó trồng trống vườn xấu
đâu chừng có dám đấy đó mà nào ngờ phải ra vào
đầu bạc bài bảng bếp bò bộ bờ bù cánh câu cầu chót cua cuối dây đàn đạn đảng đọc đội đuôi đường gấu gió giờ giường gối hàng hè hồi hôm huyền kỳ làng lâu lòng lưỡi mày máy mặt mấu mùa mục mũi mút não năm ngành ngày người óc ối phiếu quân quý rau rìa ruồi sách sai sỏ sóng sổ sông sư tàu tay tắt tầm tập têu thai tháng thú thừa tiếng tội trận trâu trò tuần vụ xuân xứ
đấu bóng chí dịu đá đầu giao gươm kiếm lại loại lý mắt pháp tay thóa thủ trí trường võ xảo
đậu bắp bến cô đen đỏ đũa hũ khấu lạc lào mùa nành ngự phộng phụ rồng tàu tương ván xanh xe xị
đây đó là mà này
đầy ải ắp bụng cữ dẫy đặn đẫy đọa đủ hơi hứa kín năm ngập tháng tớ tràn vẻ vơi
đẩy đi đưa giá lui ngã ra tới xa xe
đấy thôi
đậy điệm kín lại nắp
đe dọa đòn loi nẹt
đè bẹp chừng đầu ép gí lấn lên nặng nén
đẻ con hoang khó non trứng
đem bán đến đi lại lòng ra theo về
đen bạc đỏ đúa đủi giòn kịt ngòm nhẻm sì tối trắng tuyền
đèn biển chiếu chùm cồn dầu điện đỏ đường giời hiệu kéo khí lồng nến ngủ pha pin sách tín vàng xanh xì
đeo bám đai đẳng đuổi gông khẩu kính mang
đèo bòng cao hàng heo
đẽo gọt khoét
đẹp duyên đẽ đôi lão lòng mã mắt mặt nết người trai trời ý
đê biển đầu hạ hèn kè mạt mê nhục quai sông tiện vỡ
đề biện đạc đóm đốc giá hình huề khảo khởi ký lại lao mục ngữ ra thi thơ toán từ tựa vịnh
để bụng cho dành đời kháng không lại lâu lộ lỡ mặc mắt ngỏ phần phòng rồi tang tâm tiếng trống trở tự vạ xảy ý
đế chế đô giày nghiệp quân quốc vị vương
đệ đơn nhất trình tử
đêm đen hôm khuya nay ngày qua thâu tối trước
đếm chác được ngược xỉa xuôi
đệm bông đàn êm nhạc
đền bồi chùa đài đáp mạng miếu nợ tội
đến chậm cùng dự đâu đích điều đó được giờ hạn khi kỳ nay ngày nhà nỗi nơi tháng thăm trường tuổi từ với
đểnh đoảng
đều bước có đặn khắp là nhau tay
đểu cáng giả
đi bầu bộ bụi bước cà cày chào chợ chơi cùng dạo đày đất đầu đêm đến điếu đôi đời đứng đường đứt hoang học họp kèm khách khám khỏi lạc lại làm lên liền lính lùi mất mây ngang nghỉ ngoài ngủ ngược nữa ở phép phố phượt qua ra rừng sát sau săn sâu sớm tàu tắt tây thăm thẳng theo thi thực tiên tiểu tìm tong tới tu tù tuần vào vay vắng về vòng vụng xa xe xem xin xuống
đĩa bay cứng ghi hát mềm nhạc từ
địa bạ bộ cầu chấn chủ cực dư đồ động hào hạt hóa lan liền lôi lợi mạch mạo ngục nhiệt ốc phận phủ quyền sản tằng tâm thế thừa tinh tô vực y
đích chính danh đáng đến thân thật thực tôn xác
địch hậu họa ngụy nổi phá quân thủ tình vận
điếc đặc lác tai
điềm báo đạm gở lành nhiên
điểm bán báo binh bưu cách cao cận chấm chỉ chốt chuẩn cộng danh dừng đầu đen đến đỗ đông hẹn hỏa học huyệt kết kiểm lại liệt mạnh mấu mốc mới mù nổi nút phục sàn số tâm tập thi thưởng tích tin tô tối trang trừ trường tuần tựa vàng văn xét xuất xuyết
điên cuồng dại đảo đầu khùng loạn rồ
điền chủ dã đơn kinh sản thanh thế thêm thổ tín trạch trang vào viên
điển chế cố lệ mẫu phạm tích trai
điện áp chính chúc cực dân dụng đài đàm đường giật hạ hóa học kế khí lạnh lượng ly máy mặt môi mừng não nghiệm ngọc nguồn nước phí quang rắn thắp thế thờ tích tim tín trở truyền trường văn viếng xoay
điệp báo khúc ngữ phong trùng văn viên vụ
điều áp ấy bí binh cấm chế đình đó độ gì giải hay hợp kinh lệnh lớn mục này nặng nghiên nhiệt ong phải phái ra tiếng tốt trần vận xe
điếu cày đóm phúc tang thuốc văn
điệu bay bộ đà đàng hát hổ kèn múa nghệ ví
đinh ba ghim hương lăng ninh ốc tai tán tráng vít
đình bản cản chiến đám đốn độn hoãn huỳnh làng miếu nguyên thần trung
đỉnh cao chung đầu điểm đồi núi
đính hôn theo ước
định biên bụng canh cảnh chế chí chuẩn chức cữ dạng danh đề đoán đoạt đô giới hạn hồn khung kiến lệ liều liệu luận luật lý mệnh nghĩa ngữ phận quán rõ số tâm thần thầu thời tính tuyến ước xứ
đo đất đỏ độ đường kiểm lọt lực thử ván vẽ
đò dọc đầy đưa ngang
đỏ au bừng chói chót đắn đen gay hoe hỏn lòm lửa lựng mắt mặt ối quạch rực son thắm tươi ửng
đó đây đồng là
đọ sức
đóa hoa
đọa đày đầy
đoái hoài thương
đoan chắc chính ngọ ngôn quyết trang trinh
đoàn bộ ca chủ chuyên công đại điều đội giám khám khảo kịch kỹ luyện nghiên ngũ người quân thanh thu trưởng tụ tùy xiếc
đoán chắc chừng định già mò trúc trước ý
đoạn băng cuối đầu đường hậu kết mại nhiệt thơ tình trích trường tuyệt văn
đoảng vị
đoạt chức lại lợi quyền
đọc bản báo chính đề hiểu lại lời nhẩm sách thầm thuộc to vẹt xong
đòi cơm hầu hỏi lại nợ quyền tiền
đói ăn bụng cơm kém khát khổ lả meo nghèo no rách rét vàng vốn
đòn bẩy càn cân dông gánh ghen ngồi roi tay thù xóc
đón bắt chào dâu đầu đọc đưa đường gió khách lấy lõng mừng nhận rước tết tiếp trước xuân
đong đếm đưa gạo lường
đóng băng bìa bộ cặn chai chốt cọc cửa dấu đai đinh đô gạch gói góp họ hộp kèm khóa khố khung kịch kín máy mộc mở phim quân quỹ sách tàu thuế thùng thuyền tiền trại trò vai vảy yên
đọng đầy lại nước vốn
đô bỉ đốc hộ hội la sảnh sát thành thống trưởng vật
đồ án ăn bản biểu bỏ chơi chừng cổ cũ cúng da dùng đá đạc đảng đệ điện độc đồng giả giải giặt gỗ gốm hiệu hình họa hộp khảo khô lặt lễ lót lưu mộc nghề nhắm nội nướng phụ sành sắt sộ sứ tang tập tể tế thán thị thờ thư thừa thức tồi uống vải vật xôi
đổ ải bác bể bệnh bộ dốc dồn đá đất đầy đi đom đốn đồng đống giàn gục hồi lỗi lửa máu mồ mưa nát nền ngã nhào nợ nước quán ra rác riệt sập sụp thêm thóc tội trộm trút trường tường vạ vào vấy về vỡ xăng xô xuống
đỗ đạt đen lại quyên trạng trọng vũ xanh xe
đố ai kỵ nhau tục vui
độ ẩm bền cao chênh chính chừng cứng dài dày dốc đậm đen đường giãn hồn khẩu kinh lệch lớn lượng mặn mật mịn nghiêng nhạy nhật nhậy nhiệt nhớt nóng pha phân phì phức rày rộng rung sáng sâu sinh thân thế tin trễ trì trung tuổi vật vĩ vong xe
đốc chiến chứng công học lý phủ quân suất sức thu tín tờ
độc ác bản bình bộ chất chiếc chiếm diễn dược đạo đắc đinh giác hành hữu kế lĩnh lực mã miệng mộc mồm ngôn nhãn nhất tấu thân thần thoại thủ tính tố tôn trị vận vật xướng
đôi ba bàn bạn bên bờ chân chối chút co điều đũa đường giày khi lời lứa mách mắt mươi ngả nơi ta tai tay vai vợ
đồi bại cát chè cỏ hoang mồi núi phong tệ trọc trụy
đổi bạn ca chác chỗ công dạ dời đời gác giọng giống hướng khác kiểu lấy lòng lốt màu ngày nghề ngôi phiên tên tiền tính trắng vai vùng ý
đối cảnh chất chọi chứng dịch đãi đẳng địch giá kháng khẩu lại lập lưu mặt nghịch nhân pháp phương sách sánh số thủ tịch trị trọng ứng vật với xứng
đội bạn binh bóng cảnh cấp chiến cứu danh đặc giá hậu hình hợp khảo lên lốt luân mũ nhà nhạc nón ơn phó phòng quản quân sản sổ thanh trời trưởng tuần tuyển tự vải văn viên vốn xung
độn thổ
đông ấm bán bắc con dân du dược đào đặc điếu đoài đủ giá hàn khách lạnh lân máu miên nam nghẹt nghịt người phong phương quân tây tháp trùng vui xuân
đồng áng ảnh áo âm ấu bạc bãi bạn bằng bệnh bọn bóng bộc bộn ca cam cảm canh chất chiêm chủ chủng chức cỏ cô cốt cư dạng dao diễn diện dục đại đảng đạo đẳng đất đen đều điểm điền điệu đúc đường giá giao giọng giới hạng hao hóa hoang hồ hội hồn hun huyện khí khoa khóa khô không khởi lao lần lõa loại loạt lõng lúa lương màu mẫu môn muối mức mưu nát ngành nghề nghĩa ngôn ngũ nhân nhiệm nho niên nội nữ phẳng phẩm phụng quà quan quê quyền ruộng sàng sắc sâu sở sự tác tài táng tầm thanh thành thau thoại thổ tịch tính tộc tông tổng trinh trục trũng trưởng tuổi tử tượng ứng vàng văn vị vọng vốn xanh xu
đống đổ hồ lửa rác rơm
động biển chạm cỡn cửa dạng danh dao dục đài đào đạt đậy đến hình học hớn khẩu kinh loạn lượng mạch não năng phách phòng rồ rừng sản sinh tác tay tâm thai thổ thủ thực tình tĩnh tính trời từ vào vật vỡ
đốt cháy đèn đuốc hương lò lửa mía ngón nhà nương phá pháo rác rẫy rừng sống than tre vàng
đột biến kích ngột nhập nhiên quỵ tử vòm
đờ đẫn
đỡ đần đầu đẻ đói đòn lo lời nhẹ
đời cha chót chồng con đầu mới nào nay người riêng sau sống thuở thường trước tư văn vua
đợi chờ đến mong
đơn âm bạc bào ca chất chiếc côi cử cực danh đặt giá hàng hình khiếu khởi kiện lập lẻ nghề nghĩa nguyên ngữ nhất sắc số sơ thân thuần thuốc thương tính tố trình tuyến xin yêu
đờn ca
đớn đau hèn
đợt công hai một này sóng thi
đu bám đủ đưa quay xà
đù đờ
đủ ăn chuẩn dùng đầy điều kiểu loại mặt số sức tháng thứ tuổi vốn
đua chen ganh ghe ngựa nở tài thuyền tranh
đùa bỡn cợt dai giỡn nghịch vui
đũa bát cả
đúc đồng kết khuôn kim rút sẵn tiền
đục đẽo khoét lỗ ngầu nước thủy
đùm bọc
đun bếp đẩy nấu nóng sôi
đùn đẩy
đụn cát rạ
đúng chuẩn đắn đích điệu đối giờ hạn hẹn kiểu luật lúc lý mốt mức mực nghĩa người pháp phép quy ra sai sự tháng thật thời tiến trình tuổi tuyến vai vậy việc với
đụng chạm chân đầu độ hàng xe
đưa cay chân dẫn dâu đà đám đẩy đến đón đường hàng hơi lại lên ma mắt mối nôi ra tang tay thoi tiễn tin tình tới vào võng xuống
đức cao chính dày dục độ hạnh hy tài tin tính tốt trị vua
đực cái rựa
đứng bóng cái chắn chân chủ dậy dừng đắn đầu đợi đường gió giữa hàng im khựng lại lên lớp máy mũi nghiêm ngoài ngồi núi ra số sững tên thẳng trên trước tuổi vững xe yên
đựng đầy nước
được chăng cuộc giá gọi lòng mùa nước phép thể thua tiếng vạ việc
đượm buồn vẻ
đương chức cục đại đầu độ khi kim lúc lượng nhiệm nhiên quy quyền sự tâm thì thời triều
đường bao bay băng bệ biên biển bột cái cao cát cày cấm chân cong công cống cùng cụt dài dẫn dọc đạn đất đèn đèo đê đi điện đột đời gấp ghép giao giới hàng hầm hẻm hẹp hoa hóa hoàng huyện huyết hướng kẻ khâu không kính làng lăn lầy lộ lưới mạch máu may mật mép mía mòn mới mương nét ngang ngắm ngôi ngược nhập nhựa nối nước ống phân phèn phố quả quan quốc ra ray rầy rừng sá sinh sông sống sữa tàu tắt thẳng thoát thốt tiêu tỉnh tơ tránh tròn trục trượt vành vào vòng xe xoáy xuống
đứt đoạn đuôi gánh gãy hơi lìa quãng ruột
`;
