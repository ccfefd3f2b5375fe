/** Two-syllable words, a head and its tails a line; see known-pairs.ts. */
export const knownPairsNToS = `
na ná
nà lầu
ná thun
nách áo nải
nài ép nại nẫn nỉ xin
nại cớ
nan đề giải nguy trị y
nàn nản
nản chí lòng lõng
nạn buôn dân đói hối kiếp lụt mù nghiện phá tham
nàng dâu hầu thơ tiên
nào cũng đó hay khác là ngờ
não bộ lòng nề nùng nuột trạng tủy
náo động loạn nhiệt nức
nạo thai
nát bét gan óc rượu tan vụn
nạt nộ
náu mình
nay đã là lần mai
này kia nọ
nảy lòng lửa mầm mực nở ra sinh
nãy giờ
năm âm ba cũ dương hai học một mới mươi nào nay này ngân ngoái nhuận rồi sau tài tháng thứ trước tuổi xung xưa
nằm bẹp dài im mê mộng ngang ngủ ngửa ở sấp trên trong vạ viện vùng xen
nắm chắc chặt đất giữ lấy quyền rõ tay tình vai
năng nhặt nổ
nắng gắt gió hạ hạn lửa mưa nóng nôi ráo sớm xuân
nặng bồng bụng căn chịch chĩu gánh ký lãi lòng lời mặt mùi nề nghĩa nghiệp nhẹ nhọc nợ tai tay tình trách trịch trĩu vía
nấm đầu men mồ mộ mốc rơm
nậm rượu
nâng bậc chất cốc giá giấc hạng lên lương ly mức tầm
nấp bóng
nấu ăn bếp chảy cơm nung nướng
nẩy lửa mầm
nẻ nứt
né tránh
ném bom đá tiền
nén bạc hương khí lại
nét bút chữ đẹp mày mặt mực nghĩa riêng vẽ
nề hà
nể mặt phục vì
nệ cổ
nêm cối
nếm mùi trải
nên chăng chi chồng danh duyên người nỗi thân thơ vóc
nền công dân đường giáo hành kinh móng nã nhà nông văn y
nếp cũ nghĩ nhà sinh sống tẻ xếp
nêu bật cao lên ra rõ tên trên ý
nếu có không là như thế vậy
nga my
ngà voi
ngả lưng mũ nghiêng vạ
ngã ba bảy bổ giá gục lòng mặn ngũ ngửa nước quỵ tư xuống
ngạc ngư nhiên
ngạch công lương trật
ngai vàng vị
ngài ngại
ngái ngủ
ngại gì khó ngần ngùng
ngàn dặm đời năm ngạt người thu trùng tỷ vạn
ngán ngẩm
ngạn ngữ
ngang bằng bướng cấp dọc giá hàng hông lưng ngạnh ngửa ngược nhau nhiên phè qua sức tai tàng tắt tầm trái tuổi vai với
ngành chức công dân dọc du điện giáo hải hàng học khách kiểm ngọn nông tài than thuế tòa tổ tuyên văn xây y
ngào đường ngạt
ngạo mạn nghễ
ngạt mũi ngào thở
ngay cả đây đơ khi lành lập lúc lưng ngáy ngắn sau tại thẳng thật tình trong trước từ tức xuống xương
ngày ba bầu càng cấp công cuối đầu đêm giỗ giờ hết họp hội hôm kể khai kia kìa ký kỵ làm lành lễ lên lụn mai một mới mùa nào nay này nắng nghỉ nọ phát phép quốc rày rằm rộng sau sinh tận tết tháng thường tốt trên trời truyền trước vui xanh xuân xưa
ngắm nghé nghía trăng vuốt
ngăn bàn cách cấm đón kéo kho lũ mặn nắp nếp sông
ngắn gọn hạn ngày ngủi ngủn tun
ngắt điện lời mạch quãng
ngặt nghèo nghẽo
ngâm cứu giống khúc kíu nga ngợi nước thơ vịnh
ngầm định hiểu ngấm ngập phá tràn
ngẫm nghĩ ngợi
ngấm ngầm nguýt
ngân bản hà lượng nga phiếu tệ vang
ngần ấy ngại ngừ
ngấn lệ nước
ngẩng cao đầu mặt
ngập đầu mặt ngụa ngừng nước sâu tràn trong
ngất ngây nghểu ngưởng trời xỉu
ngẫu hứng lực nhiên
ngây dại ngán ngất ngô thơ
ngậy béo
nghe báo biết ca chừng đài đâu điện đồn giảng kể lén lóm lời ngóng nhạc nhìn như nói phong phổ ra thấy theo thủng tin trộm ý
nghè tiến
nghé ngọ
nghèn nghẹn
nghẽn mạch tắc
nghèo bền đa hèn khổ ngặt rớt túng vượt
nghề báo buôn dạy giáo lái làm mộc ngỗng nông nuôi thủ truyền văn võ y
nghệ danh tinh
nghênh chiến đón ngang ngáo tân tiếp
nghi án binh can hoặc kỵ nan ngại ngút nhiễm tiết trượng vệ
nghỉ chân đêm giải hè học khám không làm lễ mát mất ngơi ốm tay tết thai trưa việc
nghĩ bụng đến kỹ lại ngợi ra rằng suy thầm xa
nghị án gật hòa hội luận sĩ sự trình trường viện
nghĩa bóng dũng đen địa hẹp hiệp khí là lớn lý mẹ phụ quân rộng thương trủng vận
nghịch cảnh đảo đề luận lưu lý mắt ngợm tặc thuận thuyết thường
nghiêm cách cẩn chỉnh huấn lệ lệnh lính mật nghị nhặt phạt phụ quân sư trang từ xét
nghiệm đúng lại ra số thấy trệ
nghiên bút mực sinh
nghiến ngấu răng
nghiện hút ma ngập rượu
nghiêng lệch mình ngả ngửa nước thành
nghiệp báo chủ chướng duyên dư quả vị võ
nghiệt ngã súc
nghìn dặm năm nghịt người thu trùng tỷ xưa
nghĩnh ngộ
ngo ngoe
ngò gai
ngỏ cửa lời ý
ngõ cụt hầu hẻm ngách phố xóm
ngọ nguậy
ngoa ngoắt ngôn
ngoài biên cùng cuộc da dân đồng đường giờ khơi lề luồng mặt miệng ngân nhà nước phố ra rìa sáng tai thực tỉnh trời trường việc vòng xã ý
ngoái cổ lại nhìn
ngoan cố cường đạo ngoãn ngùy
ngoạn cảnh mục
ngoảnh lại mặt
ngoáy mũi
ngoặc đơn kép vuông
ngoắt ngoéo
ngoặt sang
ngọc bích châu diện hoàn hoàng lan lành lưu ngà nhan nữ quý thạch thể thỏ trai trản tỷ
ngoi lên ngóp
ngòi bút lửa nổ
ngói âm bò lợp móc
ngon ăn giấc lành mắt miệng ngọt ơ
ngọn cây cờ đèn đuốc giáo gió lửa ngành nguồn núi sóng
ngóng chờ đợi trông
ngót nghét
ngọt bùi lịm lừ ngào nhạt sớt xớt
ngô đậu đồng khoai khờ nếp nghê rang
ngộ biến đạo độc nạn nghĩnh nhận nhỡ sát tính
ngôi báu chủ chùa đền đình làng mộ nhà sao thứ trường vua
ngồi bệt chễm chồm chơi dậy đồng đường ghế họp không lê lên lỳ ngang nhà thiền tù xổm xuống yên
ngôn hành ngoại tình từ
ngổn ngang
ngông cuồng nghênh
ngơ ngác ngẩn
ngờ nghệch ngợ vực
ngỡ là ngàng
ngợi ca khen
ngu dại dân dốt đần độn muội ngốc ngơ người si tối xuẩn
ngủ đêm gà gật mê ngáy nghỉ ngon quên say trưa vùi yên
ngũ âm cốc cúng giới hành kim kinh luân ngôn quả quan sắc tạng tấu thường tuần vị
ngụ cư ngôn ý
ngục lại thất tối tốt tù
ngùi ngậm
nguôi giận ngoai
nguội điện lạnh lòng
nguồn chi cội cơn cung điện hàng kinh lây lợi ngân nhân nước phát quy ra sống tài thu tiền tin vui
ngụp lặn
nguy biến cấp khốn nan nga ngập vong
ngụy biện danh quân quyền tạo trang vận
nguyên âm bản bí bộ canh cáo chánh chất chủ cớ dạng đai đại đán động giá hiện hình khai khí khôi lai lành lão mẫu nghĩa ngôi nhung niên phát phó quán quặng sinh soái sơ tác thủy tiêu tố tội tử ủy văn vật vị xi xuất
nguyền rủa
nguyện cầu ước
nguyệt bạch cầm cầu đán lão phí quế san tận thực
ngữ âm cảm cảnh căn cú điệu đoạn hệ khí liệu nghĩa ngôn pháp văn vựng
ngự giá lãm lâm phòng sử trị triều uyển
ngừa bệnh thai
ngửa mặt nghiêng tay
ngứa mắt miệng ngáy nghề tai tay
ngựa bạch chiến đua giống nghẽo ô vằn xe
ngực áo vú
ngửi thấy
ngưng đọng hoạt kết làm nghỉ trệ tụ
ngừng bắn lại nghỉ nghiên việc
ngước lên mắt nhìn
ngược chiều dòng đời đường gió lại lối mắt nắng ngạo nhau nước xuôi
ngươi tử
người ăn bán bạn bề bệnh bị buôn cao cày cầm cha chết chiến chồng chủ có con công cũ dùng dưng đại đàn đang đầu đây đẹp điên đó đọc đồng đời đứng được gác già giàu giúp giữ gốc hàng hâm hầu hiền hoa học hùng in khác khéo không khuyết kinh ký lạ lái làm làng láng lính lớn lùn máy mẫu mẹ mình mới mua nào nghe nghèo nghiện ngoài ngợm nhà nhái nhận nọ nói nông nộp nước ốm phàm phạm phát phụ quản quen quê ra rơm ruồng ruột rừng sói sống ta tài tàn tham thân thấp thầy thế thợ thứ thường thượng tiền tiêu tin tình tôi tốt trần trẻ trên tri trong trời trung trưởng tù tung tuyết ủng vay viết việt vợ vượn xem xứ xưa yêu
ngưỡng cửa tối vọng
ngượng mặt mồm nghịu ngùng
nha dịch khẩu khoa lại môn phiến sĩ trang
nhà ăn bạt bè bên bếp buôn cao cầm cầu chính chồng chờ chùa chung chức con cổ công của cửa dân doanh dòng du dưỡng đá đài đám đất đầu đèn đò đoan đông đương ga gác gạch gái giam gianh giàu giữ gỗ hàng hát hiền hóa hội in khách kho khó khoa không kính lá làm lao lầu lý mái màng mạng mát mặt mẹ mình mô mồ mới ngang nghèo nghề nghỉ ngói nguyện ngươi người nhiếp nho nông nuôi ống ở pháp phân phật phố quan quàn quê quốc rông rường sách sàn sản sáng sấy sĩ sinh sơ sư sử tài tạm tang táng tắm tầng tây thi thổ thông thơ thờ thuốc thuyền thương tiền tiêu tình tôi tôn tơ trai tranh trí trình trọ tròn trong trời tu tù tư vật vệ việc võ vô vợ vua vườn xác xây xe xí xuất xứ xưởng yêm
nhả nhớt
nhã ngữ nhạc nhặn ý
nhá nhem
nhạc cảnh công cụ cưới điển điệp điệu gia họa hội khí khúc kịch lễ luật mẫu phẩm phủ phụ sĩ sống sư tang tính truyền trưởng viên viện vũ
nhai lại
nhái bắt bén lại
nhảm nhí
nhan đề nhản sắc
nhàn cư đàm hạ nhã nhạ rỗi tản
nhãn cầu dược giới hàng khoa lồng lực quan quang tiền tuyến vở
nhạn đồng
nhanh chân gọn hơn lẹ nhảu nhất nhẹn tay trí
nhành cây
nhánh cây sông
nhào bột lặn lộn nặn
nháo nhác nhào
nháp bài
nhát cắt dao gái gan gừng
nhạt nhẽo nhòa phai phèo thếch
nhau thai
nhảy bổ cảm cao cẫng cầu cóc dây dù đầm lò múa mũi nhót nhổm rào sào vào việc vọt xa
nhạy bén cảm cỡ
nhắc bảo lại nhỏm nhủ việc
nhằm để lúc mục nhò vào
nhắm hướng mắt nghiền rượu vào
nhăn mặt nheo nhó nhở nhúm
nhẵn nhụi thín
nhắn gửi nhủ tin
nhặn nhã
nhăng nhít nhố
nhằng nhịt
nhặt đinh khoan nhạnh rác
nhâm nhi
nhầm lẫn nhọt
nhấm nháp nhẳng
nhậm chức
nhân ảnh bản bánh cách cao chính chủng công cường dáng dạng danh dục duyên điều đinh đức giả gian giống giới hình hòa huệ kiệt kỳ lên loài mã mãn mạng môn ngãi nghĩa ngôn nguyên nhượng quả quần sâm sinh số tài tạo tâm thân thần thể thế thọ thứ thừa tiện tình tính tộc trần tri trị trung từ tướng vật vì vị
nhẫn cỏ cưới nại nhịn nhục tâm
nhấn chìm nút
nhận bàn bảo biết bừa chân chìm con dạng đặt đất được giải hàng hộ hối lại làm lãnh lầm lệnh lỗi lời lương mặt nhau nhiệm nuôi phần quà quyết ra rõ sai sự thầu thấy thua thư tiền tiếp tin tội trách vào về việc vốn vơ
nhấp nháy nhận nhoáng nhô nhổm
nhập cảng cốt cục cuộc diệt dữ đề điệu gia hàng hội kho khoa lậu lệ liệu mạng môn ngạch ngoại nhằng nhèm nội phách pháp quan quốc quỹ sai siêu số tâm thất thế thừa tịch tiệc trạch trại tràng tự vai vào vốn xã xưởng
nhất cử đán đẳng định hạng hô hộ là luật mực nghệ nguyên quyết sinh tâm tề thần thể thế thiết thống thời tự viện
nhật báo dụng kế khóa kỳ lệ nguyệt thực trình tụng
nhậu nhẹt
nhè nhẹ
nhẹ bẫng bóng bỗng bước dạ gánh gót hẫng hều lòng lời mình nhàng nhõm nợ tay tênh tội vía
nhem nhẻm nhuốc
nhen lửa nhóm nhúm
nhèo nhẽo
nhếch mép nhác
nhi đồng khoa nữ tử
nhì nhằng nhèo
nhí nhảnh nhố
nhị đực nguyên phân
nhiếc mắng móc
nhiễm bẩn điện khuẩn lạnh mặn phèn phóng sắc thể trùng từ vi xạ
nhiệm chức màu mệnh nhặt sở ý
nhiên hậu
nhiếp chính
nhiệt biểu dung điện độ động đới hạch học kế liệt lực lượng năng tâm thán thành thừa
nhiều chuyện đời hơn khê khi lắm lần lời mặt năm người nhặn nhất nơi thế tiền vẻ việc
nhiễu âm điều động hại nhũng nhương sự tạp
nhím biển
nhìn bề chằm chòng chung gà lại lui mặt ngang ngắm nhận nhõ nhó qua ra rõ thẳng thấu thấy theo trộm vào về xa xuống
nhịn ăn đói lời nhục nhường
nhịp cầu đập điệu độ đời nhàng nhõm sống thở tim
nho gia giáo học khô lâm nhã nhỏ nhoe phong quan sĩ sinh
nhỏ bé bồng dãi dại dẻ giọt hẹp lẻ lệ mọn nhắn nhặt nhất nhẻ nhẹ nhen nhít nhoi thó thuốc to tuổi tý xíu yếu
nhoài người
nhọc công lòng nhằn
nhòe nhoẹt
nhòm ngó
nhóm bếp chợ chuyên công đất đối họp hộ hội lửa máu ngành người nợ phó thứ trưởng từ
nhòn nhọn
nhọn hoắt
nhong nhóng
nhòng nhắng
nhóp nhép
nhọt bọc
nhô cao lên ra
nhổ bật cỏ mạ neo nước răng trại
nhồi bột máu nhét sọ
nhôm kính nhựa
nhổn nhang
nhộn nhàng nhịp
nhơ bẩn nhớp nhuốc
nhờ cậy có đó đỡ người nhỡ nhợ thế vả vào vậy
nhỡ nhàng tàu xe
nhớ đời lại lấy mong nhà nhung ơn ra rằng thương tiếc tới về
nhơn nhớt
nhởn nha nhơ
nhớt nhát
nhu đạo động hòa mô mỳ nhược phí thuật yếu
nhủ lòng thầm
nhũ ảnh đá hương mẫu tương
nhuần nhị nhụy nhuyễn
nhuận sắc tràng trường
nhúc nhích
nhục dục hình mạ nhã nhằn thể
nhũn nhặn nhẽo
nhún mình nhảy nhẩy nhường vai
nhung lụa nhớ nhúc phục y
nhủng nhẳng
nhũng lạm
nhúng chàm tay
nhuốc nhơ
nhuốm bệnh màu
nhuộm màu tóc vải
nhuyễn thể
như ai cũ hệt kế không là một nêu nhau nhất sau thể thế thường trên trước tuồng vậy ý
nhừ đòn tử
nhựa cây đường mủ sống thông
nhức đầu nhói nhối óc
nhưng mà nhức vẫn
những ai cá điều gì kẻ khi là lúc mong năm ngày người nhà nhiễu như nơi tưởng việc vùng
nhược bằng điểm tiểu trương
nhường bước cho chỗ cơm lại lối lời nào ngôi nhau nhịn phần
nhượng bán địa lại quyền tô
nhựt trình
nỉ non
nia nong
niêm cất dịch luật mạc mạch
niềm an mong nở riêng tây tự vui
niệm kinh phật
niên bạ biểu canh đại độ giám hạn hiệu học khóa kim kỷ lịch san thiếu thọ trưởng vụ xỉ
niết bàn
niêu cơm
nín khe lặng nhịn thinh thở
ninh nhừ
nịnh bợ hót nọt thần
níu giữ kéo
no ăn ấm đói đời đủ lành nê say
nò cá
nó rằng
nọc độc
noi gương theo
nòi giống
nói bậy bóng bừa càn cạnh cho chõ chơi chung chuyện chữ dóc dối đãi đến điêu đùa đúng gạt gay gắt gẫm gì giọng giỡn gở hay hớt hươu khéo khích khó khoác không lái láo lắp leo lên lếu lóng lót lỡ lời lớn mé mép miệng mò năng ngang ngay ngắn nghĩa ngọt nhảm nhăng nhiều nhịu nhỏ phách phải phét phô quá quàng quanh ra rằng rên riêng riễu rõ sai sàm sảng sẵn sõi suông sự tắt tếu thách thánh thẳng thầm thật theo thêm thô to toạc tóm trạng tránh trắng trước tục tướng vã vào vặn về vọng vống vu vuốt xa xách xàm xạo xấu xiên xin xỏ xong yếu
non bộ choẹt gan nỉ nớt nửa nước sông tay trẻ yếu
nong nả nải nóng
nòng nọc súng
nóng ảy ấm bỏng bức chảy gáy giận hôi hổi lạnh lên lòng máy mắt mặt nảy nẩy nực ran ruột sốt tiết tính vội
nô bộc dịch đùa en lệ nức tịch tỳ
nổ bùng máy mìn mỏ ran súng tung vang
nộ khí
nồi áp chõ cơm hơi niêu súp
nổi bọt cục da danh dậy đình đóa gai giận hạch hiệu hứng khùng lên loạn lửa máu mẩn nênh nóng tam tiếng trận trôi xung
nỗi buồn đau khổ lo lòng mừng nhớ nhục niềm oan
nối dài dõi dòng đời đuôi gót khố khớp lại liền mạng máy nghề nghiệp ngôi thông tiếp vần vòng
nội các chiến công độc đối đồng động gia gián hải hàm hạt hóa khoa khóa ngành ngoại nhật phản phủ quan quốc san sinh soi tại thành thân thất thị thủy thương tiếp tiết tình tỉnh tổng trị trở trợ trú trường tuyến tướng ứng xâm xứ
nôm cá na
nôn mửa nả nao nóng
nông cạn choèn dược gia giang học hội lịch nghệ nhàn nổi phẩm phố phu sâu sờ tang tế trại trang vụ
nồng ấm cháy độ đượm hậu nàn nặc nhiệt nỗng nực thắm
nộp báo cống đơn hồ lại lưu mạng ngân phạt phí thầu thuế tiền vào
nơ ron
nở gan hoa mày nang nhụy nụ rộ ruột
nỡ lòng nào
nợ công cũ đậm đời góp khó lãi lần máu miệng nần nhà nôi nước quá sách tang thuế tình tồn vay
nơi ăn cấp chốn công cư đăng đây đến đi đó khác kia làm nao nào này nhận ở sinh tạm tập thờ tiếp trú xa
nới giãn lỏng rộng tay
núi băng đá đất đồi lửa non rừng sông sơn
núm vú
nung bệnh chảy đúc nấu vôi
nũng nịu
núng na nính thế
nuôi ăn báo bò bộ cá con dạy gà gia giấu heo lợn nấng người ong quân sống tằm thả thân tôm
nuốt chửng giận lời sống trôi tươi
nữ công giới hạnh hoàng lưu nhi phái quyền sắc sĩ sinh tắc thần tính trang trầm trung tu tử tướng vai vương
nửa buổi chợ chừng cuối đầu đêm đời đường khắc lời mùa mừng nạc năm ngày ngủ nhà nọ tháng úp vời
nữa khi là rồi thôi vậy
nức danh lòng nẻ nở tiếng
nực cười mùi nội
nước anh ảo ăn ắp bài bạn bí biếc biển bọt bước cất chảy chấm chè chủ cờ da dãi dâng dùng đá đại độc đôi đời đục đứng ép giải giàu giếng gội hàng hến hoa kém khe khoáng kiệu lã láng lạnh lèo lên lợ lợi lũ lụt mạnh màu máy mắm mặn mắt mặt mẹ mềm mía miếng mưa ngầm ngập ngoài ngọt nguồn nhà nhờn non nôi nổi nông ốc ối ở pháp phèn phép rãi rặc ròng rơi ruộng rút rửa sạch sắc sinh sôi sông sở sơn súc suối ta thải thánh thịt thơm thuốc thủy tiến tiểu tràng trắng trong trời tù tưới tương uống vàng viện vôi vối xả xáo xoáy xôi xuống xuýt
nườm nượp
nương bóng cậy dâu náu ngô nhẹ nhờ rẫy tay thân tựa
nướng cá chả khoai
nứt nẻ rạn toác toang vỡ
o bế ép
oai hùng linh lực nghi nghiêm phong quyền vang vệ
oan án cừu gia hồn khiên khốc khúc nghiệt trái uổng
oán cừu ghét giận hận hờn thán thù trách
oanh kích liệt tạc
óc ách chó não sáng xét
oi ả bức nồng
ong bướm chúa mật óng thợ ve vò
óng ả ánh mượt
ô danh dề dù hô hợp liu mai môi nhớp nhục tạp tô trọc trống uế van vuông
ồ ạt ề
ổ bánh bệnh bi cắm chuột cứng đĩa gà khóa mại phục trộm trục trứng
ốc bươu đảo hương sên vít
ôi chao thiu
ôm ấp chầm chân đồm hôn rơm
ốm đau đòn nghén nhách o yếu
ôn cần con cố dịch đới hòa lại luyện tập thi tồn
ồn ã ào
ổn áp bà đáng thỏa
ông anh bà bác bạn bầu bố cha chủ cố cụ già hoàng lão lớn mãnh nghè ngoại nhà nội táo tổ tơ trời trùm tướng vải vua xã
ống bễ bút cống dẫn dầu điếu đồng khóa khói loa nghe nhòm nhổ nhựa nói nước phóng quần quyển sáo tay thở thuốc tiêm tre
ơ hờ
ở ẩn các cấp cữ dưng đâu đậu đây đó đợ đời giá giữa góa không lại lỗ một mức mướn nể nhà nhờ nơi nước rể riêng tạm trần trên trọ trong từng vậy
ơn đức huệ nghĩa phước sâu
pha chè chế lê loãng màu phách tạp trà trộn
phà sông
phá án bĩnh bỏ bom cách cỗ đám đảo giá giới hại hoang hoẳng hủy kỷ lệ lối ngang ngầm phách phép quấy quậy rào rối sập tan tán thai thế thối trận vây vỡ xé
phác đồ họa thảo thực
phách lối nhịp
phai màu mờ nhạt tàn
phải bảo biết cách cái chăng chi chịu có do đi được giá gió khi không là lại làm lẽ lòng lúc mặt ngày phép quả quấy rồi tội trái vạ
phái bộ cử mạnh nam nữ sinh viên yếu
phàm ăn là lệ nhân phu trần tục
phạm án đồ giới húy lỗi luật nhan nhân pháp phòng quy thể thượng trù
phàn nàn
phản bạn bội chỉ chiến chứng công cung dân diện đạo đề đế đòn gián gỗ kháng kích loạn lực mặt nghịch nước phé phúc quang quốc sắc tác tặc thần thí thuyết tỉnh tố trắc vệ
phán bảo đoán quan sự truyền xử
phạn ngữ
phang ngang
phảng phất
phanh phui xe
phao câu cứu đồn phí tang tin
pháo binh bông cao chính cối dây đài đại hiệu hoa kích lệnh nổ sáng tép thủ thuyền
pháp bảo chính danh điển đình hiệu phù phục quan quyền sư tắc thuật trị trình trường tướng viện y
phát ban bệnh bóng canh cáu chán chẩn chiếu cỏ dẫn dục đạt đi điên đơn giác giải giấy hiệu hỏa hoàn hoảng hướng khởi khùng kích lệ lệnh lộ lương mãi mại nguyên nguyện nổ nương ốm phì phiền phiếu quà quang rẫy sáng sóng sốt tác tài tang tâm thệ thư tích tiền tiết tín tờ trở vãng vấn xạ xít xuất
phạt cảnh cỏ đền góc góp hành mộc nặng nguội vi
phăng phắc
phẳng lặng lỳ phiu
phẩm bình cách cấp hàm hạnh loại ngôn phục tiết tính trật tước vật vị
phân bào bày bộ bua chất chia chim chính chuồng chuyến chương cuộc cực đoán đoạn đôi đội giáo giới hạch hạn hạng hiệu họa hội hủy hưởng hữu khai khoa khối kỳ lân lập liệt lô lượng ly mảnh mục ngả ngạch ngành nhánh nhiệm nửa phái phát phó ra rã rõ sinh số suất tách tán tâm thân thây thế thức tranh trần tuyến tư tử ươn ưu vai vân vi viện xác xanh xưởng
phần chia cho chung còn cuối danh dương đất đầu đông họ hồn hơn hương kinh lớn mộ nào này nhiều phát phò phúc quà sau thắng thi thơ thuế tốt trăm trên trước tử việc vốn xác
phẫn chí nộ uất
phấn chấn hoa hồng hứng khích kích rôm sáp son sức trắng
phận bạc đẹp đời hèn làm mỏng nghèo số sự vị
phất cờ lên phơ trần
phật bà đài đản giáo học lòng pháp thủ tổ tử ý
phẫu tích
phẩy tay
phe cánh đảng phái phất phẩy ta
phép chia công cộng cười giải lạ lịch lợi màu mầu nghỉ nhà nhân nước tắc thần thuật thử tính toán trừ vua xã
phê đội phết phó
phế binh bỏ đế khoản mạc nang nhân phẩm phủ phụ tật tích truất vật
phết phẩy
phi báo cảng cảnh cấu chất chiến chính công cơ dương đao đoàn đội giáo hạm hành hạt hình khoa kim lao lộ lợi lý mã mâu mậu nghĩa nghiệp nhân nông nước phàm pháo pháp quân tang tặc tần tập thời thuyền thực thường tiêu trận trọng trung trường tuần vật vô vụ xuất
phì cười đại nhiêu nộn phị
phỉ báng chí nguyền nhổ phong sức
phí bảo bưu cầu dịch hoài hoại hội lao lưu phà phạm sức thời tiền tổn trước
phị nộn
phía bắc bên các chính dưới đông nam ngoài sau tây trên trong trước
phiếm đàm luận
phiên bản bạt chất chợ chúa đổi gác hiệu hòa họa ngoại ngữ phiến quốc thần thuộc trao trấn trực xử
phiền lòng lụy muộn não nhiễu phức rầy rộ toái trách
phiến diện đá động loạn quân
phiêu bạt dạt diêu du lãng linh lưu
phiếu báo bầu chi đánh đăng đề điều ghi giá gửi khảo kín lương lý mẫu nhập nhiệm quà thăm thi thu tín trắng trình xuất
phim bộ câm đèn hành hoạt ngắn nhựa tài trận truyện trường
phím bấm đàn
phin lọc
phỉnh gạt nịnh phờ
phò mã tá trợ vua
phó ban bảng bí chánh chi chủ công cục đoàn giám giáo hiệu hội khoa mát mặc nháy phòng quản sứ tế thủ thư thường tịch tiến tổng trạm trưởng tư từ tướng viện vụ
phong ấp ba bao bế bì cảnh cầm cùi dao địa độ gấm hàm hầu hậu hóa hủy kế khí kín kỳ lan lương lưu mạo nguyệt nhã nhụy phanh quang quận sát sắc sự sương tao thái thanh thần thấp thổ thủy thư thưởng tình trần tụ tư tước vân vận vị vũ vương
phòng ăn ba bệnh bị biên chờ chuyên chữa chức dịch đọc độc giá gian hải hạn hỏa học họp hộ hội hờ kế khách khám khi không khuê lái loan lụt máy mổ nghề nghiệp ngủ ngự nhân nhì ốc ở quản rừng sự tài tắm thai thân the thể thi thuế tổ trà trọ trừ trực trước tuyến văn vấn vé xa xép xét y
phỏng chừng dịch đoán độ sinh sử tay vấn
phóng ảnh bút đại đãng điện hạt hỏa khoáng lãng lao lợn mình nhanh pháo sanh sinh tác tay tên thích thủy túng uế vào xá xạ
phót phét
phô bày diễn phang phui sắc trương
phổ cứu dụng độ hệ học hội nhạc niệm quát thông
phố biển chợ cổ hội huyện nghề phường sá thị trà xá
phôi pha thai thép
phối âm cảnh chế khí liệu màu ngẫu thuộc trí trộn
phồn hoa hưng thể thịnh vinh
phồng mang rộp
phở bò
phơi bày khô màu nắng phong phóng phới thây
phơn phớt
phớt đời lờ qua tỉnh
phù chú dâu du điêu hiệu hoa hộ kế lưu nề phép phiếm phiếu sa sinh tá tang thế thống thuật thũng thủy trầm trì trú vân
phủ bạt dụ đất đầu đệ định đường huyện kín lấp nhận phê phục quốc quyết sóng tạng thừa trời việt xanh
phú bẩm cường hào hậu hộ nông ông quý thuận thương
phụ ấm bạc bản bạn bếp biến bội cảm chất chính chú chúa đảm đạo giảng giáo hệ họa hợp kế khảo khoa khoản khuyết kiện lão liệu lòng lực mẫu nghĩa ngữ phẩm quyền san sản tá tải thẩm thân thu tình trang trội trợ trương trưởng từ tử ước vai việc vương xướng
phúc án âm ấm đức hạnh hậu họa lành lộc phần phận thần thọ thống tinh trạch
phục binh dịch dựng dược hầu hóa hoạt khởi kích lăn lệnh nguyên người phịch quốc quyền sản sát sinh tài tang thiện thù thuốc thủy tòng tráng trượt tùng vị
phun châu lửa mưa nước sơn thuốc trào trừ xịt
phung phá phí
phùng phình
phụng chỉ dưỡng hoàng mệnh phịu sự thờ
phút chốc cuối đầu giây nào
phức cảm điệu hợp số
phừng phực
phước đức
phưỡn bụng
phướn phất
phương bắc cách chi danh diện diêu đông kế khâm khế nam ngôn phế phi sách tây thảo thuốc trình trưởng trượng vị xa
phường bạn buôn chèo chính hát phố tuồng ven
phượng hoàng vĩ
pin đèn mặt sạc
qua ải các cầu chuyện đêm đi đò đó đời đợt đường hệ khỏi lại lần loa loát mạng mặt ngày nhiều nói quít quýt rà sông tay thì thời trung việc
quà bánh cáp cưới tặng tết
quả báo bom bóng cam cảm cấm cân cật cầu dục dưa đấm đất đoán đồi đúng là nhân nhiên núi phụ phúc quyết tang thật thực tình vậy
quá bán bộ cảnh chậm chân chén chừng cố cỡ cữ đà đáng độ đỗi đông giang giấc giờ hạn hớp kén khích khổ khứ lắm liều lố lời mù mức nhiều niên nửa quan quắt sá sức tải tay thể trình trớn trưa tuổi ư vãng vụ xá
quạ mổ
quách tất
quai bị chèo đê guốc hàm mũ
quái ác cay dị đản gở kiệt lạ thai tượng vật
quan ải án binh cách chế gia giới hà hàm hoài khách khẩu khoản lại lang lộ lợi lớn ngự nha nhân niệm ôn phí phụ quân quyền san sang sát sự tài thầy thiết thoại thuế tòa trên trường tước văn viên võ yếu
quàn linh
quản bút chế đốc đường gì gia giam hạt huyền khóa khố lĩnh nhiệm thủ trại trang tượng
quán ăn ba bia cà cháo chỉ cóc cơm hàng nước quân tẩy tính trà trọ từ tưởng xá
quang âm cầu chất châu đãng điểm điện gánh giác giới hóa học huy huyết kế lâm minh năng phổ phục quác quẻ sai sắc thoa thông tuyến tử
quàng khăn quấy vai xiên
quảng canh đại độ giao hàn ngãi thông trị trường
quãng cách đời đường thời trống
quanh co đi minh năm quẩn quất quéo vùng
quạnh hiu quẽ vắng
quào quạt
quay cóp cuồng đầu đơ gót lại lui lưng mặt mòng ngoắt phim quanh quắt quẩn sang súng tít tròn trở về vòng xe
quắc mắt thước
quặc quẹo
quằn quại quẹo
quẳng bỏ đi
quặng mỏ sắt
quắt queo
quân bài bị ca cảng cảnh chế chính chủ công cơ dân dịch dung dụng đảo địa địch điền đoàn giai giải giáo giặc giới hạm hành hậu hiệu hồi khí kỳ lệnh lính luật lực lương mã ngũ ngụy nhạc pháp phí phiệt phong phục quan quản sĩ số thần thù thư tịch tiếp tình trấn trị trường tư tử ủy vụ vương
quần áo bò cộc cụt cư dài dân đùi hội hôn hồng hùng lót ngựa nhau thảo thần thoa tụ vật vợt
quẩn chân quanh
quẫn bách trí
quấn băng khăn quanh quít quýt
quận chúa công đoàn đội huyện lỵ thành ủy vương
quất hồng
quật cường đổ khởi mồ ngã
quây quần tụ
quầy bán hàng quậy tạp thuốc
quẫy đạp
quấy đảo nhiễu phá quả quá rầy rối
que diêm đan hàn kem quẽ
què cụt quặt
quen biết hơi lệ mặt mồm mui nếp nết nghề tai tay thân thói thuộc tính việc
quèn quẹt
quét dọn nhà sạch tước vôi
quẹt diêm
quê cha hương kệch kiểng mẹ mình một mùa nghèo ngoại nhà nội quán quặt vợ
quế chi hòe
quệ quạng
quên bẵng béng đi khuấy lãng lửng mất mình ơn
quốc âm ấn bảo biến bộ cầm cấm công cữu dũng giao giáo hoa học hồn húy hữu kế khoa khố kỹ lập mẫu mưu nạn ngoại ngữ nhạc nho nội pháp phí phó quân sách sản sắc sỉ sư sử sự tang táng tặc thể thiều thù thủ thuế tính trái trạng trưởng túy tử văn vận vụ vương
quy cách chiếu chỉnh chính cho chuẩn công củ đầu đồng gọn hàng hóa kết lát lệ nạp ninh nông phục tập thuận tịch tiên tội vào về y
quỳ gối lạy
quỷ kế quái quyệt sứ thần
quỹ bảo dự đạo đầu đen hội khen lương nhà phòng phúc tích tín vì
quý bà báu cơ danh giá hiếm hóa hồ khách kim mến người nhau nhân phái phi phòng quyến sách thể tộc trọng tử tướng vật vị
quỵ lụy
quyên cúng sinh tiền
quyền anh bảo bầu biến biểu bính cao chức con công cước dân dụng đòn giám hành làm môn nghi pháp phó quý rơm sai sát sống sở sử tác thần thế thuật thừa tự ưu
quyển sách sử tập vở
quyến anh dỗ dụ luyến rủ rũ thích thuộc
quyện hương lại
quyết chí chiến chọn đáp đấu đoán đoạt khoán không lòng nhiên sinh thắng thực tuyển tử ý
quỳnh dao
quýt hồng làm
ra bài báo bến biển bộ cái chầu chiều chợ chơi chuyện công dạ dáng dấu dẻ đa đạo đây đề đi điều đon đòn đồng đời đường gì giá giêng hạn hàng hiệu hình hoa học hồn khỏi khơi lá làm lệ lệnh lò lời ma mã máu mắt mặt miệng mòi mồ mồm ngay nghị ngõ ngoài ngô ngôi người nước oai phết phố quả quân quyết rả rìa sao sân sức tay tấm tháng thanh thế tiếng tòa trận tro trò trông trường tù tuồng vai vào vẻ về vì việc viện vườn xuân
rà lại phá quét rẫm tìm
rác rếch rến rưởi tai thải
rách bươm mướp nát rưới tả việc
rạch ngang ròi
rải đều đường mìn nhựa rác
rãi rề
ram ráp
rám nắng
rán mỡ sành
rạn nứt san vỡ
rang lạc muối
ràng buộc rịt
ráng chịu pha sức
rạng danh đông ngày ngời rỡ
ranh con giới ma mãnh
rành mạch nghề rẽ rọt
rảnh rang rỗi tay việc
rãnh nước thoát
rao bán giảng hàng truyền
rào dậu đón giậu rạt
ráo hoảnh mồ riết
rạo rực
ráp nối
rạp chiếu cưới hát xiếc
rát cổ mặt rạt
rau cải câu cỏ dền dưa đay húng má mùi muống ngót ngổ quả rừng sạch sống thơm xanh
rày ước
ráy tai
răm rắp
rằm tháng
răn bảo dạy đe
rắn chắc đanh đầu độc giun lục lưng mặt mỏi mối ráo rết rỏi
răng cưa cửa hàm hô khôn lợi miệng nanh sữa
rằng là
rặng núi tre
rắp ranh tâm
râm bụt mát ran
rầm rập rì rĩ rộ
rậm lời rạp râu rì rịt
rấn bước
rập khuôn
rất cao cần chi có đỗi được khó là lớn mực nhiều quan tốt
râu hùm mép ngô quai ria
rầu rĩ
rầy la nâu
rẩy nước
rậy rật
rẻ mạt quạt rúng tiền
rẽ ngang phải ra ròi trái
ren lưới
rèn cặp đúc giũa
reo hò mừng vang
rẻo cao đất
rét buốt đậm hại lộc mạnh mướt ngọt
rề rà
rể con
rễ cái chùm cọc con
rên la rỉ siết xiết
rì rà rào rầm
rỉ máu nước răng sét tai
rìa đường làng
riêng biệt có lắm lẻ phần rẽ tây tư về
riết róng
rình mò rập
ríu rít
rò rỉ
rõ hơn khổ là mồn mười nét ngày rành tên thật về
rọ đá mõm thép tre
róc rách
rọc giấy
roi mây vét vọt
rọi đèn
rong biển chơi đuôi rêu ruổi
ròng rã rọc
rỏng rảnh
rót rượu vốn
rổ rá
rỗ mặt
rộ lên
rồi đây đời ra sao thì
rỗi hơi rãi việc
rối bời loạn mắt mù nát nước ren rít trí
rốn bể
rộn rã ràng rịp
rông rài
rỗng không tuếch túi
rộng bụng cẳng huếch khắp khổ lòng lớn lượng mở rãi rinh thênh thùng
rốt cục cuộc lòng ráo
rơ moóc
rờ mó
rỡ ràng
rơi lệ rớt rụng tự vãi vào xuống
rời bỏ khỏi rã rạc tay
rơm rạ rác
rợn người
rợp bóng trời
rớt giá mồng xuống
ru hời ngủ rú
rủ lòng nhau rê rỉ rúm
rũ bỏ rượi sạch
rủa xả
rúc rích
rục rịch
rui mè
rủi may
run rẩy sợ
rùn rợn
rùng mình rợn
rúng động
rụng lá rời trứng
ruồi muỗi
ruổi rong
ruồng bỏ bố rẫy
ruộng bậc cả cạn cao cày công dâu đất đồng hoang lúa mạ muối nương rẫy rộc sâu trời trũng tư vườn
ruột bầu gan già non rà thịt thừa tượng xe
rút bớt chạy dao dần dép khỏi lại lui ngắn quân quyết ra súng thăm tỉa tiền vốn xuống
rụt cổ lại rè
rửa ảnh hận hờn mặt nhục oán ráy ruột tay tiền tội xe
rực lửa rỡ sáng
rừng cấm cây đặc đầu già hoang lá mưa ngập nguyên nhu núi phòng rậm rú sác thông tràm trồng xanh
rửng mỡ
rước dâu đèn họa khách kiệu lấy xách
rưới rắc
rườm lời rà rịt
rường cột
rượt đuổi
rượu bia bữa cần chát chè cồn đế gạo lậu mạnh nếp ngang thuốc trắng vang
sa bàn bồi cạn chân châu cơ đà đắm đọa hình hoàng khoáng lầy lưới môn ngôn nhân sả sâm sẩy tế thạch trường vời
sà lan xuống
sả thịt
sá bao gì quản
sạ cụm hàng lan lúa ngầm
sách báo bìa bói cẩm dạy đen đèn đỏ giáo học hướng kinh mới nói tay tập thánh trắng truyện vở yêu
sạch bách bong bóng gọn mắt nhẵn nợ nước sành sẽ tội trơn
sai bảo bét biệt chính dị đâu đường hẹn khác khiến khớp lạc lẫn lời luật ngoa nha nhầm phái quả quan quấy suất suyễn sự tên thẩm trĩu vặt vị việc
sài lang
sải cánh tay
sãi chùa
sam sưa
sàm báng ngôn sỡ
sám hối
sạm da nắng
san bằng định hậu hô nhượng phẳng sát sẻ ủi xẻ
sàn bê diễn đấu gác giao gỗ nhà nhảy tàu
sản dục hậu khoa ngạch nghiệp phụ sinh vật
sán lá
sang các canh đò đoạt đời đường giá giàu hàng hèn năm ngang nhà nhiệm nhượng nước phía sảng sáng sổ số sửa tai tay tên tháng trang trọng tuần xuân
sàng lắc lọc sảy tuyển
sảng khoái khoát
sáng bạch bóng bừng chiều chói chợ chủ dạ đèn giá lạn láng lên lóa loáng lòng mai mắt nay ngày nghiệp ngời nhất qua quắc ra rõ rực sớm sủa tai thứ tinh tối trăng trí trưa trưng xanh ý
sanh nở
sành ăn điệu đời mặc nghề sỏi sứ
sánh bước duyên đôi ngang nổi tày vai với
sao bản bắc băng chép chế chiếu cho chổi chụp đang đành đặng đâu gửi hạn hỏa hôm kế không khuê lại lãng lục lưu mai nhãng nhập nỡ quên sa tẩm thoát trích vàng vậy y
sào huyệt ruộng tre
sảo thai
sáo diều mòn ngữ rỗng sậu trúc
sạo sục
sáp nẻ ong
sát bên cánh cạnh đất đúng hợp khí khuẩn nách nhân nút phạt sàn sạt sinh sườn thủ thương trùng tường
sạt nghiệp
sau các chót cùng đây đấy đít đó hai hậu hết khi lưng một này nữa rốt tết thu trận trước xưa
sàu sạu
say đắm đất đòn đứ khướt máu men mê nắng ngất rượu sóng sống sưa thuốc tít xe xỉn
sảy chân thai
sắc bén cạnh cầu chỉ chiếu da diện dục độ lẹm lệnh mạo màu nét nhọn nước phong phục sai sảo tài thái thuế tố tộc tướng vẻ xuân
sặc mùi sỡ sụa
săm lốp soi
sắm đồ nắm sanh sửa tết vai
săn bắn bắt đón đuổi lẽ lùng mồi sóc tìm tin
sẵn có dịp lòng tay
sắn dây
săng lẻ
sắng sở
sắp bày chết chữ đặt đến hàng ngửa sẵn sửa tới
sắt cầm đá đây đường non son tây thép vóc vụn
sâm banh cầm nghiêm
sầm sập uất
sấm chớp ký sét truyền
sậm màu
sân banh bóng chầu chơi cỏ đình ga gác hận nhà phơi quần rồng sau si thượng trước trường vận vườn
sần sùi
sẩn ngứa
sấn sổ
sấp mặt ngửa
sập bẫy cầu gụ hầm nguồn tiệm xuống
sâu bệnh bọ cay đậm độc đục hiểm hoáy hơn kín lắng lông mọt nặng quảng rầu rễ róm rộm sát sia thẳm thêm xa
sầu bi đau đâu đông khổ mây muộn não riêng thảm tủi tư
sấu chín
sậu sấu
sây sát
sẩy chân lời miệng tay
sấy khô tóc
sẽ có được không làm phải sàng
sen hồ vàng
sẹo lồi
sẹt điện
sề lợn
si mê ngốc tình
sỉ lẻ nhục vả
sĩ diện hoạn khí phu quan số tốt tử
siêng năng
siết cổ nợ
siêu âm bão cao cường dẫn đao đẳng điện độ hạng hiệu hình lý ngạch nhân nhiên nhỏ phàm quốc rẻ sao tần thanh thăng thâm thoát thực tốc trọng vật vi việt
sim điện
sinh ba bệnh cầm chuyện con cơ dân dục dưỡng đẻ đồ đôi động giới hạ hàn hóa kháng khí không lầm lễ linh lời ly lý mệnh nạn ngày nghi nghiệp ngữ nhai nhiệt nhiều nở phách phẩm phần phong quán quyền ra sát sắc sôi súc sự tài thành thể thiết thời thú thực tiền tố tồn trái trắc trưởng tú tư từ tử tự vật vi ý
sình lầy
sính lễ ngoại
so bì đo đọ đũa gang kè le lường tài với
sò huyết
sọ dừa người
soái hạm phủ
soán đoạt
soạn bài giả giáo lục sửa thuyết
soát lại người vé
sóc trăng vọng
sọc dưa
soi bói chiếu đường gương mói rọi sáng sét xét
sỏi đá thận
sói đầu lang
son phấn rỗi sắc sắt sẻ trẻ
song ca cửa đề hành hỷ kiếm le mã mây nghĩa ngữ phẳng phi phương sa sinh tấu thân thất tiền toàn trùng tử tước
sòng bạc phẳng
sóng âm bạc biển cả dậy điện đôi gió gợn lúa lừng ngang ngầm người nhạc sánh soài thần tình từ vô vỗ xô
soóc tây
sót lại lòng
sọt rác
sổ bìa bụi cái con đăng đen điểm đỏ đời gạo ghi gốc hộ hưu kế khám lòng lồng lương lưu mục mũi nách ngân nợ quỹ tang tấu thai theo thu tiền tiết toẹt tử vàng xuất
số ba báo bị bốn ca cấp chẵn chia chính chung còn dách dôi dư dự dương đại đặt đầu đen đề đếm đích điện định đo đỏ đông đơn đúng gia giờ giường hai hạn hạng hình hoàn học hộ hữu ít khối không khung kiếp ký la là lần lẻ lý mạng may máy mét mệnh một mới mũ mục này ngày nghĩa nghịch nguyên người nhà nhân nhiều nộp nợ phải pháp phát phần phiếu phòng phức pi quán quân sách tài thành thập thôn thu thuê thuế thứ thực thương tiền tới trang trên trội trời trung trường tuổi từ tử tự văn vòng vô vốn vụ xã xe xưa
sôi bụng động gan máu nổi nước sục sùng tiết
sông băng cái cầu con cụt đào hồ lạch máng mê ngầm ngòi nhánh núi nước rạch suối
sồng sộc
sống chết chung còn cùng dao đất động đời gửi lá lại lưng mái mòn mũi nhăn nhờ ở sít sót sượng tại tận thác thật thử thừa tốt trâu trọn với vui
sốt cao cơn đất mê nhẹ nóng phát rét ruột sắng sột tăng vang vàng vó xuất
sơ bản bì cảo cấp chế cua đẳng giảng giao hãi họa học hở khảo khoáng khởi kiến kỳ lược my nhiễm phác phẩm qua sài sánh sịa sinh sót sử tâm thám thanh thảo thăm thiểu thời tình tốc trung ý yếu
sờ mó nắn sẫm soạng
sở cầu cậy chỉ công cứ dĩ đắc đoản giao giáo hữu khanh khảo khoa lao mỏ ngụ nguyện nhậm nội nông quan tài tại tấn tế thích thông thú thuộc tổ trú trường tư văn xây y ý
sợ bóng hãi khiếp khó mất người phát rằng sai sệt vợ
sởi gai
sợi bông chỉ dây đay len ngang quang thuốc tóc tơ vải
sơm sớm
sớm chiều có đến đưa hoàn hôm hơn khuya mai muộn nắng nhất sủa tiếng tinh tối trưa
sơn ca chống cước dã dầu dương đen động hà hải hào hậu khê lam lâm lót mạch mài màu môn nhung nữ pháo quét son ta tặc thần then thôn thủy tra trà trại trang trắng trường tuyền xì xuyên
sờn chí lòng rách
sớn sác
su hào
sũ gỗ
sú vẹt
sụ mặt
sủa trăng
suất ăn cơm đất đầu đội học hộ lương quà tái
súc miệng mục sanh sinh tích vật
sục bùn khí sạo sôi
sùi bọt
sung chí chức công huyết mãn quân quỹ sát sức sướng túc
sùng ái bái cổ đạo kính mộ phụng sục tín
sủng ái hạnh
súng cầm cối đạn gươm hơi kíp lục máy ngắn ống pháo phun săn tay tiểu trận trường
suối nguồn nước sông vàng
suôn đuột sẻ
suông tình
suồng sã
suốt cả dọc đêm đời lượt mùa năm ngày tháng thời
sụp đổ lở xuống
sút bóng cân giảm kém người
sụt áp cân giá giảm lở lún sùi thế
suy bại bì biến bụng cung di diễn dinh đi đốn kém kiệt luận lý nan nghiệm nguyên nhược sụp sút sưởng sứt tàn thận tim tính tôn tổn trầm tư tưởng tỵ vi vong xét
suyễn tức
suýt chết nữa soát
sư bà bác cô cụ đệ điệp đoàn hổ huynh mẫu môn nữ ông phạm phó phụ sãi thầy thục tổ trụ trưởng tư tử
sử bút ca gia học kịch ký liệu luận lược quan quân sách thi thượng tích xanh
sứ bộ cách điệp đoàn giả mạng mệnh quán quân thần
sự biến cần chủ cống đồng đời giúp hỗ lãnh lệ lý nhân phát phối quả quan số tham thần thể thế thực tiện tình trạng ủng vật
sửa bài đường gáy lại lễ lỗi lưng mình nhà sai sang sắc soạn túi tuổi
sữa bò bột chua chữa đặc hộp mẹ ngựa non rửa tắm tươi
sức bật bền cản cạnh căng cầu chịu chứa của đẩy đề đông gió hút kéo mấy mua nặng nén ngựa nhớ nóng sản sống tải thuế trẻ vóc ỳ
sực nhớ nức tỉnh
sưng phồng sỉa tấy vù
sừng sỏ sộ sững tê trâu
sững lại sàng sốt sờ
sưởi ấm nắng
sườn đồi hông nhà non núi xe
sương giá giáng gió khói lam mai móc mù muối phụ sa sớm tuyết
sướng mắt miệng rơn tay
sượng mặt sùng
sứt mẻ môi sẹo
sưu cao dịch thuế tra
`;
