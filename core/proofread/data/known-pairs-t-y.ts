/** Two-syllable words, a head and its tails a line; see known-pairs.ts. */
export const knownPairsTToY = `
ta đây thán tiếng
tà dương đạo giáo khí ma tâm thuật
tả cảnh chân dao hữu khuynh lợn thực tơi xung
tá dược điền lý trang tràng túc
tạ lỗi ơn thế tội từ
tác dụng hợp loạn oai phúc quyền thành
tạc dạ tượng
tách bến biệt bóc khỏi ra riêng rời thửa
tai ác ách bay hại hoa họa hồng mắt ngược quái ương vạ vách
tài ba bàn bảo bồi cán chánh chủ chức công danh điệu đức giảm giỏi hoa hùng khéo lanh lợi lực lược mạo nhân phán phẩm phận phiệt phú tình tử vặt vụ xỉu
tải đạn điện đò đồ hàng lên lương thương trọng về
tái bút canh cấu chế chiếm đàn đầu giá giảng hiện hồi hôn hợp khám lập mặc mét mù ngộ nhập nhiễm phối phục sản sử thẩm thế thiết trồng xuất
tại các chỗ chức cơ đại đào đây địa gia hạ hội ngoại ngũ nhà sao tâm thế trận trụ vì vị xã
tam bản bảo cá cấp cúc đa đại đảo đoạn giác giáo hợp khôi nguyên nông quan quân quốc sao sự tài thất thế tinh tòa toạng tòng
tàm tạm
tám chín giờ mươi năm tháng
tạm biệt bợ cấm cấp chi chiếm cư dùng đình gác hồi lánh nghỉ ngừng nhập quyền tha thu tuyển ước vay xuất xử
tan biến chảy chợ cuộc hoang học hội hợp nát rã rời tác tành tầm trường vỡ xương
tàn ác bạo binh canh cục cuộc dư đời hại khốc lụi nhang nhẫn phai phế quân sát tạ tích tro úa
tản cư mác mạn mát nhạc nhiệt quyền văn
tán chuyện dóc dương đồng gẫu gia hươu lá loạn ma phát tạ tài thành thưởng tỉnh tụng xạ
tang bồng chay chế chủ điền gia hải phục sự thương tích tóc trở
tàng ẩn hình thư
tảng đá lờ sáng
táng đởm tận
tạng người phủ
tanh bành hôi tưởi
tao đàn khang loạn ngộ nhã nhân nôi
tào lao phở
tảo biển hôn mộ tần thanh tiêu
táo bạo bón quân tàu tợn
tạo bước chuyển cơ dáng dư dựng đà điều động đột giống hình hóa lập lòng mẫu mọi môi nên nguồn niềm phản ra sinh sự sức tác thành thế tính vật việc
tạp âm bác chất chí chủng dịch giao hóa hôn huề kỹ lục nham nhạp phẩm phí san số thu tụng văn vụ
tát cạn nước tai
tạt ngang nước qua
tàu bay bè biển bò bốc buôn cá cảng cất chiến chở chuối cuốc cướp điện đổ há hàng hỏa khách ngầm ngựa sắt sân thủy thuyền thư tốc vét vũ vụ xe
tay ải áo ba bài bắt cầm chân chèo chơi dao đòn đôi đua hữu không lái máy mặt mơ nải nắm ngang nghề nghiệp người phải quay sai súng sừng thợ thước trái trắng trên trong tư viết vịn vợt vượn xách xoa
tắc đường kè lưỡi mạch nghẽn ruột trách tử tỵ
tặc lưỡi
tăm cá hơi tắp tích tiếng xỉa
tằm tang tơ
tắm biển giặt gội hơi mát nắng rửa sông
tằn tiện
tăng âm bo bội bước ca cao cân cấp chúng dần đàn đồ già giá giảm giờ hối huyết lên lữ lực lương mạnh mức năng nặng ngạch nhanh nhiệt ni sản sinh số sức tải thêm tiến tỷ viện vọt vốn xông
tằng hắng tịu tổ tôn
tặng bằng biếu cho danh giấy hoa phẩm thư tiền vật
tắt bếp dần đèn điện kinh lịm lửa máy mắt ngấm nghỉ ngúm thở
tâm bệnh cảm can cơ đắc đầu đẩy địa điểm đức giao hồn kế khảm khúc ký linh lòng lực não nguyện nhĩ niệm phòng phổi phúc phục quyết sai sinh sự sức tánh thành thần thất thế thư thức tình tính trạng trí tu tưởng xà ý
tầm bắn bậy bóng cao cầu chương cỡ đạn gai gửi gương hoạt kích ma mắt mức nã nguyên phào phổ phơ quất sét soát súng tã tay thù thước thường tiếng tông tơ tuổi vóc vông với vung vực xa xích xuân
tẩm bổ liệm quất thất ướp
tấm bản bằng bé biểu cám gương hình lòng lợp mẳn nhà son tắc thân thẻ tức
tậm tịt
tân bồi cổ cử dược gia hoan học hôn khách khoa kỳ lang lập nương quan sinh tạo thế thời tiến tòng trang trào văn xuân
tần ngần phiền số suất tảo tiện
tẩn mẩn
tấn bi kịch năm phong tài tới trò
tận cùng diệt đáy đầu gốc hiếu hưởng khổ lòng lời lực mạng mắt mặt nghĩa nơi số tai tay thế thiện thu trời trung tuy từ tường xương
tầng bậc cao đất đèn hai hầm lầu nấc ngầm nước thứ thượng trên trệt
tấp nập tểnh tưởi
tập ảnh ấm bài bay binh bóng chú công dượt đi đồ giấy hành hậu họp kích lái làm luyện ngắm nháp nhiễm nói quyền rượt sách sự tàng tành tễnh thành thơ tính tọng tới trận văn viết võ vở
tất bật cả có cùng là nhiên niên ta tả thành thảy thắng toán tưởi vả yếu
tật bệnh đố đời nguyền xấu
tâu bày
tẩu hút mã tán thoát
tấu chương hài nhạc sớ trình
tây bán bắc cung dược lịch nam nguyên phục phương riêng tà tạng thiên vị y
tẩy giặt giun nao não rửa tễ trang trắng trần trừ uế vết
tấy lên
tậy tầy
te tái tua
tè he
té lửa ngã nhào nước ra re tát
tem nhãn phiếu thư
tẽn tò
teo tóp
tép bạc
tê bại cứng dại giác mê ngưu tái thấp
tề chỉnh gia tựu
tế bần cáo cấp cô độ lễ nhuyễn phục sao tần thế trời tự tửu vật vi xử
tệ bạc hại hơn tục
tên bay chữ cơ cúng cướp đạn đệm đồ đường gian giặc gọi hèm hiệu họ húy khai loại lót lúc lửa miền nôm riêng thánh thật trộm trường tục tuổi tự xã
tênh hênh
tết âm cổ dương nguyên nhất ta tây trồng trung
tha bổng hóa hồ hương lỗi ma nhân phương thẩn thiết thứ thướt tội tù về
thà rằng
thả bèo bộ cá cầu cỏ cửa dàn diều dù ga giàn giọng lỏng lưới mồi phanh rông sức tù
thá gì
thác ghềnh loạn lời nước sinh
thách cưới đấu đố giá
thạch anh bàn bích cao cầu đảm học kế lựu nhũ nữ quyển sa sanh sầu sùng sử thư tín trụ trung tùng
thai bàn dựng độc giáo kỳ nghén nhi phụ sản sinh
thải bỏ độc hồi khí loại ra trừ
thái âm ấp bình cổ cực dương giám hậu hòa hoang hư lai miếu phó quá quốc sơn sư sử tây thị thú thượng tuế tử úy y
tham ăn ấn bác bạc bỉ biến biện chánh chiếu chính công của danh kiến lễ lộc lợi luận muốn nghị những phụ quyền quyết sắc sinh số tá tài tàn tán tang tấu thiền trận tri trọng tụng ty vọng
thảm án bại cảnh cỏ đạm đỏ hại khổ kịch lá sát sầu sử thê thiết thực thương trải trạng
thám báo hiểm hoa không mã sát thính tử tướng
than bánh béo bùn cám chì cốc cục củi đá đen đỏ gầy hồng khóc luyện lửa mỏ nâu oán ôi phận phiền quả quặng thân thiếc thở tiếc tổ trời van vãn
thản nhiên
thán khâm khí oán phục từ
thang âm cuốn điểm đương gác lương máng máy mây mộc thốc thuốc trời trường
tháng âm ba bảy chạp chín củ đầu đợi đủ giáp giêng hai hè lương mật một mưa mười nay này năm ngày nhuận qua sau sáu tám tết thiếu tới trăng trời trước tư
thanh âm bạch bần bình cảnh cao danh đạm đàn điệu đồng đới giáo giằng gỗ gươm hao hóa học hợp hương khí khiết la lâm lâu liêu loại lọc lương mạc mai mảnh mẫu nẹp ngang nghị nhã nhạc nhàn nông nữ quản quang quy sát sắc sử tao tâm thải thản thế thiên thỏa thoát thú thủy tích tịch tĩnh tóa trà trắc trì trừ trực trừng tú tùng tuyền tuyến u văn vắng vân vận xuân y yên
thành án bạn bộ chung cổ cố của danh đạo đoàn đô đồng hiệu hình hoàng hội hôn khẩn khí kiến lệ lũy nên ngọc ngữ nhân nhiệm nhiều niên nội phục quốc sẹo sự tài tâm tật thái thánh thân thất thật thích thiện thơ thục thử thực tiền tín tinh toàn toán trì trình trùng truyền từng tường vách văn vấn vật ý
thánh ca chỉ chúa đản đế địa đường giá giáo hiền hóa hoàng kinh lễ mẫu nhân nữ sống sư thần thất thể thi thiện thoại thót thư thượng tích triết tướng tượng vật ý
thao diễn láo lược thức túng
thảo am án ấn dã dân dược đường hèn hịch khấu lư mai mộc nguyên phạt quả ra tặc tháo thơm trùng
tháo bỏ chạy chân cống cũi dạ đạn khoán lắp lui mồ nước ra thân thoát thứ tỏng túng vát
thạo đời nghề tin việc
tháp bút canh chuông dẹp đồng ngà ngoại nước rửa truyền tùng
thạp nước
thau chua rửa
tháu cáy
thay áo bàn bậc chan chân cho da đầu đổi lảy lòng lời máu mặt ngựa phiên quần thảy thế vai vào vì
thày lay
thắc mắc thỏm
thăm bệnh khảo kính mộ nom non nuôi quê ruộng tặng thẳm thú
thẳm sâu
thắm thiết tươi
thăn lợn
thằn lằn
thăng bằng bình chức đường giáng hà hạ hạng hoa họa long quan thiên thưởng trầm trật
thẳng băng bon cánh căng cẳng duỗi đuột đứng giấc góc hàng mạch mực ngay ra tay tắp thét thông thớm thừng tiến tính tới tuột vào
thắng bại cảnh cử địa giặc kiện phục số thầu thế thua tích trận
thặng dư số
thắp đèn hương nến sáng
thắt buộc cổ lại lòng lưng ngặt nút
thâm ao canh căn cố cung cứu diễm dụng đen độ độc đường giao hiểm hụt kế khuê kim kín lâm nghĩa nghiêm nhập nhiễm nho niên quầng sâu sơn tạ tâm tệ thầm thẫm thấp thù thủy thúy tím tín tình tràng trầm u uyên vi viễn ý
thầm kín lặng lén nhủ thì trộm vụng
thẩm án âm duyệt đoán lậu quyết tấn thấu xét
thấm đẫm đậm đượm máu mệt nước tháp thấu thía thoát
thậm cấp chí tệ thò thọt từ xưng
thân ái ảnh bại bằng binh bút cận cây chinh chính chủ cô cung danh dân duyên đẻ đốt gia già giới hành hào hậu hình hữu kiếp kín kỉnh kính lai lập leo lừa lươn mật mẫu mến mình nghĩa nhau nhiệt oan phụ quen quyền quyến sĩ sinh sống sơ tại tàn tâm thế thích thuộc thư thương tình tộc trai tứ tướng vệ vong xác yêu
thần bí chết chiến chủ chú công dân diệu dược điện đồng giáng giao giữ hiệu học hồn khí kinh kỳ linh lúa lực mặt miếu minh mộc nhãn nhân nông núi nữ phả phật phục quyền sa sắc sấm sông sử tài tế thái thánh thế thoại thông thơ thức tích tiên tình trí túy tử tượng vật xác xỉ
thẩn thơ
thận hư suy
thấp bé cao cấp cổ cơ dần điểm giọng hèn hơn kém khớp lè nhất nhiệt tho thoáng thỏm
thập ác ân bội can cẩm đạo hồng kỳ kỷ lục mục nguyên nhị niên phân phần phương thành thò toàn tử tự
thất bảo bát cách chí chính cơ cử đảm đảo đạo đắc điên đức gia hãm hiếu hòa học kinh kính lễ lộc lợi luật nghi ngôn nhân niêm phẩm phân phế phu sách sát sắc sở sủng sừng tán tha thanh thân thần thế thểu thiết thiệt thố thời thủ thường tịch tiết tín tình trận trinh tuần tung ước vận vọng
thật bụng cần dạ đáng đức giả là lòng lực ra sự tài tâm tế thà tình vậy
thâu canh đêm lượm nạp ngắn nhận thái tháo tóm trời
thầu chính dầu đất khoán phụ
thấu cảm chi đáo đạt kính lộ lý quang suốt tình triệt xương
thây kệ ma phơi
thầy bà bói cả cãi cô dạy dòng dùi đồ đội giáo giùi kiện ký lang mẹ mo mô phán pháp phù quyền sãi số sư tăng thông thợ thuốc tớ trò tu tuồng tướng võ
thấy bà cửa đất đâu được kinh mô mồ ra rằng rõ tháng tội
the cổ thé thế
thè lè
thẻ bạc bài bảo căn đảng ngà nhớ phạt quân tín tre từ
thèm khát muốn nhạt thuồng vào
then chốt cửa
thẹn mặt thò thùng
theo báo bén chân chế chồng chuẩn chức dõi dự đạo đề đó đòi đóm đúng đuôi đuổi gái giá giờ gót gương hầu hùa hướng kế kịp lệ lời luật mẫu mức ngày nghề nghị nhóm như phân phép phương quy rồi sát sau số sự tàu thẩm thời tinh trai trình từng vết voi yêu
thép gai già gió hình lá mới ống tấm tôi
thét gào lác mắng
thê lương nhi noa thảm thiếp thiết tróc tử
thề bồi nguyền non thốt ước
thể cách chất chuyển có diện hệ hình loại lòng lực lượng nào nghiệm nhân nữ phách tài tạng tất tháo thân thần theo thiện thống thủ tích tình trạng xác
thế chân chiến cho chủ công cục cuộc đại đồ đứng gì gia gian giặc kỷ là lộ mà mạng nào này nên nghị nhân nhưng núi phải phát phẩm phiệt quyền sao sông suy sự tấn tập tất thái thần thì thôi thủ thường tình tổ trần tử vận vậy vì vị ý
thếch thác
thêm bớt đầu mắm một nếm nhiều sức thắt thò vào
thềm lục nhà
thênh thang
thết đãi khách tiệc
thêu dệt ren thùa
thi ân bá ca đại đàn đấu đậu đình đỗ đố gan hào họa học hộ hội hứng hương hữu khách khảo lại lễ luật nghệ nghiệp nhạc nhân pháo pháp phẩm phú rớt sách sĩ sơ tài tập thánh thần thiết thoại thố thơ thư tiên tốt trường trượt tứ vấn viết xã xin
thì chả chọt có giờ là mà phải ra thà thào thầm thoạt thọt thôi thụt trân vi
thí bỏ chủ dụ điệm mạng quân sai sinh thân thần xả
thị chí chính chúng dân dục đội giá giác hiện hóa hội hùng huống kiến kỳ lang lập lực nữ oai phạm phi phí sai sảnh sát tần thành thần thích thực tộc trưởng tùng tứ tường tỳ uy ủy vệ yếu
thia lia
thìa lìa
thích chí dụng đáng giáng khách khảo khẩu khoái nghi nghĩa nhất thảng thân thời thú thuộc ý
thịch thình
thiếc hàn
thiên biến cảm can cầu chất chúa chức cổ cơ cung di đàng đạo đầu địa địch đình đỉnh định đường giai giới hà hạ hình hóa hoàng hùng hướng không khuynh kiến kỷ la lao lôi lư lương lý mạng mệnh nga ngai nhai nhan nhãn nhân niên nữ phận phủ phú sư sứ tả tài tạng tào tạo thạch thai thanh thần thẹo thể thời thu thượng tính tri triều trùng tuế tư tử tứ tượng ức văn vận vương ý
thiền định gia hành môn phái sư tăng tịnh tọa tông viện
thiển cận kiến nghĩ ý
thiến gà
thiện ác ảo cảm cảnh căn chiến chính hảo hữu lương mỹ nam nghệ nghĩa nghiệp nhân nữ pháp quả sĩ sự tài tâm thuật xạ ý
thiếp báo cưới danh mời thảo thân
thiết chặt chế chi diện đãi đồ giáo kỵ mạch mộc nghĩ nghị nhất quân quyết thạch thân thế thời tiệc triều tưởng vận
thiệt hòi hơn mạng phận phòng thà thân thòi
thiêu đốt hóa hủy rụi thân trụi
thiểu lao não năng phát số
thiếu ăn bác bảo cán cân chủ cơ điện đói gì giáo hiệp kiểm kinh máu mặc nhân nợ nữ nước phụ quan quân số tháng thiện thốn thông thời tính trách vắng việc vốn ý
thím xồm
thinh không thích
thình lình thịch
thỉnh an cầu giảng giáo kinh mời nguyện thị thoàng thoảng tội
thính giả giác khán lực mũi phòng tai thị
thịnh đạt khí nộ soạn suy thế tình trị
thịt bạc băm bò da gà giống hộp lợn ma nạc nguội quay thà trâu vai xay
thiu thối
thò lò lõ tay
thỏ đế non thẻ thọt
thó của
thọ ân bệnh bịnh chung đường giới khổ lễ mạng ngạn phúc thai thân thần trai tuế tử
thoa phấn son
thỏa chí dạ lòng nguyện sức thê thuê tình ý
thoai thoải
thoải dốc mái
thoái bộ chí hôn lui ngũ thủ vị
thoại bản kịch lịch
thoang thoảng
thoảng qua
thoáng cái đãng đạt gió khí mát nhìn qua rộng thấy
thoát bẫy chết cũi duyên giang hiểm hóa khỏi ly nạn nhiệt nợ ra rác sáo sốt thai thân tội trần tục vị vòng vũ xác y
thoạt đầu kỳ nghe nhiên nhìn tiên trông
thoăn thoắt
thoắt cái đã hiện
thóc gạo giống lép lúa mách nếp tẻ thuế
thọc gậy lét sâu sườn
thòi lòi
thói đời hư phép quen tật tệ tục xấu
thòm thèm
thon lỏn thả thót
thong dong manh thả
thòng lọng
thóp bụng
thót bụng tim
thô bạo bên bỉ chế kệch lậu lỗ lố mộc ráp sử thiển tục
thổ âm canh công cư dân địa hào hoàng huyết lộ mộ nghi ngơi ngữ phỉ phục quan sản tả thân thần trạch trước tù ty
thố lộ
thốc tháo
thôi đừng đường học miên nôi thế thì thúc tra việc
thồi lòi
thổi bễ còi cơm giá kèn nấu ngạt phạt phồng phổng phù sáo
thối chí hoắc inh mồm nát nạt om rữa tai tha trộm
thôn ấp dã đội hương lạc làng nữ ổ quê tính trại trang trưởng vùng xã
thổn thức
thốn thức
thông bạch bệnh công dịch dụng đạt điện đồng gia giám gian gió hiểu hóa hơi khí lại lệnh lưng minh mưu ngôn nho phán phong quá quan sử sức tấn tấu thái thoáng thốc thống thư thương thường tỏ trì triều tục tuệ ước xanh xe
thống chế khổ kích lãnh lĩnh mạ phong sử sứ tâm thiết thuộc tiền trách tướng
thộp ngực
thốt lời nhiên nốt
thơ ấu ca cũ dại đường lại lúc mộng mới ngây ngôn ngụ phú thẩn thốt thới tình trẻ văn
thờ cúng ơ phụng phượng thần vọng
thở dài dốc gấp hắt hổn hồng hơi phào ra than
thớ gỗ lợ thịt
thợ bạc bạn bào cả cạo cày cấy chạm cưa đấu điện đồng đúc gặt giày giỏi gốm hàn hồ hồng in kèn kim lành lặn may máy mỏ mộc nề ngõa nguội rèn rừng săn sắp sơn tay thêu thủ thuyền tiện trời xây xẻ
thời bạch bệnh bình buổi chiến cổ cục cuộc đại đàm đoạn đóm giá giờ giới hiệu kế khắc khí khóa lệnh loạn luận lượng mở nạn nay ngữ nhân phong quá quý tân tập thái thế thượng tiết tơ trang trân trị tuổi vận vụ xưa
thơm lây lừng ngát ngon nức phức thảo tho
thơn thớt
thợt thớt
thu ba băng binh cảnh chi công dọn dung dụng đông đủ đúng giữ gọn hải hẹp hình hộ không lôi lu lượm nạp nhặt nhận nợ phân phong phục quân quén sai tàng tập thanh thiên thuế thủy tiền tóm tô vào vén về xét xung
thù ân ận địch ghét giặc hằn hận hình lao nghịch oán phụng sâu tạc tiếp ứng vặt
thủ bạ bút cấp chỉ cựu đắc hạ hiếu hòa họa khỉ khoa khóa lãnh lễ lĩnh lợi môn mưu phạm pháo phận phủ quân tài thành thân thế thỉ thơ thuật thư tiết tiêu tín trại trinh túc từ tự vai vĩ vị vọng xướng
thú dữ hoang nhận rừng thật thế thực tính tội vật vị vui y
thua bạc chạy chị đau được kém kiện lỗ sút thiệt trận
thuần chất chủng dưỡng hậu hóa khiết kim lý nhã nhất nông phác thục tính tục việt
thuẫn mâu
thuận buồm cảnh chiều dòng đường gió hòa lòng mắt mua nghịch nhân phục tai tay thảo thiên tiện vợ ý
thuật lại ngữ sĩ số toán
thúc bá bách giục nợ phụ thủ tu
thục luyện mạng nữ
thuê bao đất khoán mặt mua mướn nhà nhân xe
thuế biểu điền đinh đoan giá khóa má môn nhập nông phí thân thu trị vụ xuất
thui chột thủi
thùi lủi
thủi thui
thúi tha
thum thủm
thung dung huyên lũng thăng
thùng chứa phuy rác thình thư xe
thủng lưới thẳng thỉnh
thúng mủng
thuốc bả bánh bắc bổ bôi cái cao chén chữa dán dấu đạn đánh đắng đỏ độc gây giun hiện hoàn hút kháng lá lào men mê mọi muối nam ngủ nhuộm nổ nước phiện phòng sắc sâu sống súng ta tây tẩy tê tễ thang thiết thử tiêm tím trừ uống vẽ viên xổ
thuộc bài các dân diện địa đối hạ hạt lại làng lĩnh lòng nằm ngành ngữ nhóm phạm quốc quyền thẩm tính về viên xã
thuồng luồng
thuở ấy bé nào nay nhỏ trước xưa
thụp xuống
thụt két lùi lún ra rửa tháo thò
thùy chung dương mỵ
thủy binh canh chiến chung cung đạo đậu động hải hóa học kê lộ lôi lực mặc ngân nguyên nội nông phận phi phủ quái quân sinh sư tạ tai tặc thành thần thế thổ thủ tiên tinh tĩnh tổ tộc triều trúc vận xa
thúy kiều
thuyên chuyển giảm
thuyền bè bồng buồm chài chiến đinh độc gia lan mành máy mộc nan ngự quyền rồng tán thoi thợ thúng tôn viễn
thuyết duy gia giải giảng giáo khách khoa luận lý pháp
thư án ấn bộ cá cảm chào chúc công cục đi điếm điện đồ giãn giới hiệu họa hùng hương khen khế khố lại lưu mời ngơi nhàn phong phòng phù quán sách sảng sinh song thả thái thất thố thơ tịch tín tình tòa trai xin
thứ ba bảy bậc bét bực chín dân hai hạng mẫu mười nam nào năm nguyên nhất nhì nữ phát phẩm phi phòng sáu sinh sử tám thất tội trưởng tư từ tử tự yếu
thưa bẩm các đồng gửi kiện ông quý rằng thốt thớt vắng
thừa ân cán cân chạp chức cơ dịp giấy gió lai lệnh mứa nhàn phái sai số sống sức thãi thế trừ tuyên tự tướng ưa
thửa đất ruộng
thức ăn bậc cản dậy đêm giả giấc khuya ngủ nhắc sáng thách thì thời thuế tỉnh trắng uống
thực bì bụng chi chứng dụng dưỡng đạo địa đơn giả học hư khách lợi lục lực nghiệp nhập phương quản quyền ra số sự tài tại tâm thà thể thu thụ tiền tình từ
thưng đấu
thước dây đo gỗ kẻ kẹp ngắm phim tấc tây thợ tính
thược dược
thương bệnh cảm cảng chiến chính cục đàm đau điếm gia giới hải hại hàm hàn hội khách khẩu lục mãi mến nghị nhân nhớ ôi phẩm quyền sót số tá tâm tật tháo thay thân thuyền thuyết thực tiếc tình tổn trường ước vụ xót yêu
thường có dân dùng đàm gặp hay khi là lệ lệnh năm ngày nhân nhiên phạm phục quy sử tân thức tích tồn xanh xuân
thưởng công cuối lãm ngoạn nguyệt tết thức trăng
thượng cẳng cầm cấp cổ công du đài đẳng đế điền đình đỉnh giới hạ hạng hảo hoàng khách khẩn lộ lương lượng lưu mã mại nghị nguồn nguyên sách sĩ sớ tá tân tầng thẩm thọ thư tiên tọa tôn tuần tướng úy uyển vàng viện võ
thướt tha
tia chớp hồng lửa máu nắng sáng tử vũ
tỉa cành lá tót
tía tô
tích ấn cách cóp cốc cũ diễn dồn đức hát kê kế lương nước phân sản số súc sự tắc tập tịch tiểu trò truyện tuồng vô
tịch biên diệt dương điền ký liêu mịch tà thâu thoát
tiếc công của hùi ngọc nuối rằng rẻ thương
tiệc cưới đứng mặn mừng rượu trà tùng
tiêm chích cho kích la mao mũi ngừa nhắc nhiễm tất thuốc vắc vét
tiềm nhập sinh thủy tiệm vọng
tiếm đoạt ngôi quyền vị xưng
tiệm ăn cầm cận đồ tiến vàng
tiên cảnh chỉ cung đề đế đoán giới hắc hiền lệ nga nghiệm nhân nho nữ phát phụ rồng sa sinh sư thánh thân thiên tổ tri tử vương
tiền án bạc bảo bồi bối cảnh chẵn chi chiến chùa cọc của cược duyên đạo đặt đền điện định đồ đồn đồng đường giả giấy góp gửi hành hào hậu kẽm khiên khởi kiếp lãi lẻ lót lời mãi mặt mồi nhà nhân nong nước oan phạt phí phong phúng phương quân quý rừng sảnh sử sự tài tháng thân thế thu thuê thuế thừa thưởng tiến tiêu trảm trạm trao triệu trình trợ tuất túi tuyến vạn vay vệ vốn xâu xu
tiễn biệt chân đoàn đưa hành
tiến binh chiếm chức cống cúng dần dẫn đánh hóa kích lên lui lương phong quân quốc sâu thân thoái thủ tới triển vào về vua xa
tiện dân dụng đường ích lợi nghi nhân nhất nội nơi nữ tay tằn thể thiếp
tiếng anh ăn bấc bụng chào dân dội dữ đất đế đệm địa đồn động gió gọi hát hò họ hú kèn kẻng kêu khen khóc la lành lòng lóng mẹ một nhạc nói nổ oan oán ồn pháp rao rằng súng suối suông tây than thơm trống vang việt vọng xấu
tiếp âm cầu cây chiến chuyện cử cứ dẫn diễn đãi đất đầu đến điểm giao giáp giống hạch hợp khách khánh kiến liền liệu lĩnh lời mạch máu ngay ngữ nhiên nước phẩm phần phòng rước sau tay tân tế tha theo thế thêm thị thiết thụ tô trợ tuyến ứng vận vĩ viện
tiết canh dạy dục điệu đông giao hạnh khí lập lậu liệm nghĩa niệu phẩm phụ ra tấu tháo trinh túc vẹn việt xuất
tiệt chủng diệt nọc trùng trừ
tiêu âm bại binh cơm cự dao dịch diêu đề điểm điều giao hao hóa hoang hôn hợp khiển khiến lòng ma mòn ngữ pha phí phong sái sản sắt sầu sọ sơ tài tan tán tao thất thiết thổ thủy tiền tốn trầm trương trường tùng tùy tức úng vong xài xưng
tiều phu tụy
tiểu bang cảnh cao chủ chú công dẫn dị đăng đệ điền đối đồng đường gia giải hàn hình khí khoa kỷ liên loại lợi lục ly mạch mãn mục não nghiệp ngư nhân nhi nông nữ quản quy quỷ sản sành sao sinh sử tâm thặng thủ thuyết thư thử thừa tiện tiết tổ tốn truyện trường tu tuyết tư tường tướng vùng xảo yêu
tiếu đàm lâm ngạo
tìm cách chọn hiểu kiếm lại người ra thấy tòi việc
tím bầm gan ngắt rịm than
tin bài bão báo cẩn chắc cho dị dùng dữ đồn giả hin học lành lời mật mừng nghe nhảm nhạn nhắn nóng ở phục rằng sốt sương tay tặc thất theo tức tường vào vịt vui yêu
tín cẩn chấp chủ điều đồ hiệu hữu khoán lý nghĩa nữ phiếu phong tâm thác thạch thành
tinh anh binh bột cảnh cần cất cầu chất chế chiến chỉnh chọn chuyên dầu dịch diệu đẩu đời giảm giảng hệ hoàn hồn khí khiết khôn kỳ linh lọc luyện lực ma mắt mẫn minh mơ mờ nghĩa nghịch nhanh nhạy quái quân ranh sảo sương tấn thạo thể trí trùng tú túc túy tuyền tươm tường tướng vân vệ vi ý
tình ái bạn bằng ca cảnh chí chung cờ cừu dân dục duyên đầu địch điệu đoàn đồng đời giả giao hiếu hoài hữu khúc lang làng lụy lý mẫu ngay nghi người nhân nương phu phụ quân quê riêng sâu sầu si sử tang thái thâm thân thật thế thi thú thư thực thương tội trong trung trường tứ tự ý
tỉnh bạn bộ bơ dậy đảo đạo đội đường giảm giấc hạt hội khô lại lược lỵ mịch mộng ngộ ngủ nhà ra rượu ta táo thức trí trưởng
tĩnh dưỡng điện đô học khí lặng mạch mịch tại tâm thất tọa trí túc vật
tính chung chuyện dục đảng đến đố giai giao giới hạnh kế khí liệu lý mệnh nết ngữ người nhẩm nhân phác quẩn quen ra sách sổ số tật tham theo thích thuế thử thực tiền tình tới trạng trước từ tử
tịnh đế độ giới khẩu không thất thủy tiến trai vô xá
tít mắt mù tắp
tịt mít ngòi
tiu nghỉu
to béo bụng bự cao con đầu đùng gan hơn kềnh lớn lù nhỏ sù tát tiếng tướng xác xù
tò mò te vè vò
tỏ bày lộ mờ ra rõ thái tình tường vẻ ý
tó gà
toa lét moóc rập tàu thuốc xe
tòa báo giám sen sứ thánh tháp tuyên
tỏa cảng chiết hương khắp nhiệt ra rộng sáng
tọa đàm độ hưởng kháng lạc thị thiền vị
toạc móng
toại chí lòng nguyện ý
toan liệu lo tính
toàn bài bị bích cảng cảnh chân dụng đoàn đồ đội gia hảo hệ huyện khoa khối khu lực lược mạng mỹ ngành phần phương quân sắc sự tài tâm tập thành thắng thân thế thiện thịnh thời thư thực tỉnh tòng trị tuyến vẹn vùng
toán cộng đại đố gia hình kế kinh loạn pháp thuật trừ tử vị
toang hoác
toát mồ yếu
tóc bạc dài giả mai mây ngôi ngứa rễ rối sâu sương tai tang thề thưa tiên tơ xoăn
tóe khói loe lửa
toen hoẻn
tòi ra
tỏi tây
tom góp
tõm xuống
tóm cổ gọn lại lược tắt thu tỉa
tòn ten
tong tả
tòng chinh phạm phu quân quyền sự
tóp mỡ
tót vời
tọt vào
tô đậm điểm giới hô hồng màu mộc nhượng phở son thắm thuế vẽ
tổ an ấm bảo bậc bầu bố chấn chuyên công điều đỉnh đổi đội đường hòa hỗ huấn khảo lái liên mẫu mối nghiệp nước ong phó phụ quán quỷ sản sư thành thuốc tôm tông trác truyền tự vò xung
tố cộng hộ khổ lốc nga nữ tâm trình
tốc chiến độ hành họa ký lực mái tả tháo thắng
tộc danh đảng họ người phả thuộc tính trưởng
tôi đao đòi luyện mọi ngươi rèn tối tớ xin
tồi bại tàn tệ
tối ám cao dạ đen đêm giản hậu hôm hù huệ khuya kiến kỵ lửa mày mắt mật mịch mịt mù nay ngày nghĩa om qua sầm tác tăm tân tháo thui thứ thượng tinh tri trời ưu yếu
tội án chứng đày đồ gì hại hình khiên khổ lệ liên nặng nghiệp nghiệt nhân nợ phúc tình tổ trạng tù vạ vô xử
tôm cá càng đất giống he hùm khô nõn nước rồng sắt sú tép thẻ thịt
tôn chủ đài giả hiệu huyết kẽm kỳ lợp nền nữ quân quý sùng sư thần thất thờ tộc trật trưởng tử tưởng ty vương xưng ý
tồn căn chi chứng cổ dư đông giữ kho lưu nghi quỹ tích trữ vong
tổn âm hao nghị phí thế thọ
tốn công của kém kích thời tiền
tông chi chỉ đồ đường giáo miếu môn phái sư tích tổ tộc tơ xe
tổng ba bãi biên bình bộ cầu chỉ công cộng dịch diễn diện dự đài đại đàn điều đốc đội động giá giám giao hành hòa hội huy kho khối khống khởi khu kiểm kinh lãnh liên luận lực lượng lý mục mức ngân nha nhất phản phân quan quản quát quyết sản sỉ tài tấn thanh thành thống thuật thư tiến trạm trấn trị tuyển tư úy vệ vốn
tống biệt chung cổ đạt giam khẩu khứ lao ngục tán táng tiền tiễn tình tửu xuất
tốp ca
tốt bổng bụng đen đẹp đôi giống hơn lành mã mối nái nết ngày nhất phúc phước số tiếng tính tươi vía
tột bậc bực cùng đỉnh độ phẩm
tơ duyên đàn đào đồng hào hồng liễu lòng lơ lụa màng mành mốc sen tằm tình tóc trúc tưởng vò vương
tờ bạc báo bìa bồi gấp giấy khai lịch mờ phiếu rơi tiền trình
tớ thầy
tợ như
tơi bời nát tả xốp
tời kéo
tới bến bời cùng đây đích hạn khi lui mức nay nơi nước số tấp thăm tuổi
tởn kinh
tợn dữ
tra cán cứu đầu hạt hỏi khảo tấn thuốc vấn xét
trà bánh dư đá đạo hoa lá mạn my sen sớm tàu thất tôi trộn
trả bài cho của đất đòn đũa giá giữ góp lãi lại lễ miếng nghĩa nợ nủa oán ơn phép thù thưởng tiền trước về vốn
trá bệnh danh hàng hình ngụy
trác ngọc táng tuyệt việt
trách cứ mắng móc oán phạt phận vấn
trạch mương
trai gái giới làng lành lơ phòng tài tăng tân thanh tơ tráng tre trẻ trinh
trài ngói
trải chăn chiếu dài nghiệm qua rộng thảm
trái bóng bưởi cau cấm cây chiều chủ chứng cựa đào đạo đất giống khoán khoáy lại lẽ lệ mắt mặt mùa nết ngang nghề nghĩa phá phải pháp quy tai tay tim tính tráo trời với vụ ý
trại ấp cai chăn chủ gà giam giống hè heo hủi lẹo lính mồ nuôi phong sáng tạm tập tế tù tỵ viên
tràm chim trò
trảm quyết
trám đen đường lỗ miệng răng
trạm biên biến bơm bưu cấp chuyên cứu dịch khuyến kiểm máy phát quan thu thú trộn trung trưởng xăng xử
tràn cung đầy đìa đồng lan ngập qua ra trề xuống
trán dô
trang ấp bìa chủ đài đầu điểm hoàng kim lệ lục lứa mạng nghiêm nhã sách sử sức tặng thông tin trải trại trắng trí
tràng giang hạt hoa kỷ nhạc pháo thạch vỗ
tráng ca chí đinh khí kiện lệ men miệng niên sĩ sinh
trạng huống mạo nguyên ngữ sư từ
tranh ảnh bá biếm biện cãi cạnh chức cổ công dân đấu đoạt đua giành hùng khách khôn lành lẫn lập lua lụa minh mướn nhau nhân nứa nước phần quyền sơn tài tết thờ tối tre tường vẽ
tránh để đòn gây khỏi lãng mặt nạn nắng thai thoát tiếng trú xa
trao bằng cho đi đổi giải gửi học huy kỷ lại nhà quyền quyết tay tặng tận thân thưởng trả
trào dâng lộng lưu máu phúng ra tiếu
tráo trâng trưng
trát tòa vữa
trau chuốt giồi
trảy hội quân
trắc ẩn bá bách dĩ diện đạc địa đồ lượng nết nghiệm quang thí thủ trở vấn
trặc tay
trăm bề dân dâu điều hay họ lần năm ngàn ngày nghìn người phần triệu tuổi tỷ
trăn trối trở
trằn trọc
trăng già gió hoa khuya khuyết lưỡi mật non rằm trắng treo tròn trối
trắng án bạc bạch bệch bóng dã đen đục hếu mắt muốt ngà ngần nhởn nõn phau phớ tay tinh toát trẻo trợn xác xóa
trâm anh bầu cài
trầm bổng cảm châu hà hùng hương kha lắng lặng luân mặc mê mình ngâm nghị ngư thống tích tĩnh trệ trọng trồ tư tử uất
trậm trầy
trân cam cầm châu quý tráo trọng trối vị
trần ai bì cấu duyên đời giá gian giới hoàn lậu lụy mễ nghi nghị nhà nhởn như phàm phù sàn tạ tấu thế thiết thuật thuyết tình tố trụi trùng truồng tục vai
trấn an biên định giữ lột ngự nhậm phong phủ thủ tỉnh trạch yểm yên
trận bão chiến đánh địa đòn đồ giả giặc hình lũ mạc mưa nhân pháp thế thủy tiền tuyến tử vong
trâng tráo
trập trùng
trất khóa
trật bánh đường giọng khớp trưỡng
trâu bò cày chậm chó chọi già hoa mộng ngựa nước rừng trắng
trầu cau không thuốc
trấu hun
trây lười trét ỳ
trầy da trật trụa vẩy vi
trẩy hội
tre gai gầy già gỗ lá mai măng ngà nứa pheo trúc xanh
trè lá
trẻ con hóa hơn khỏe lại măng mầm mồ nghèo nhỏ ranh sơ thơ trai trâu trung tuổi
treo ảnh ấn bằng biển cao chuông cổ cờ đầu đèn giá giải giò gương lủng mình niêu thưởng
trèo cao cây đèo leo non tường
tréo giò mảy ngoe
trẹo họng
trét vách
trê cá
trễ biếng giờ hạn hẹn nải nại nhác phép tàu
trệ thai
trên biển bộ bờ cả các cạn cao cơ cùng dưới đất đầu đây địa đời đường giấy hết lĩnh mạng mặt mây miệng mọi môi mức nền phạm phân quốc tài thế thị tinh toàn trang trời trước tuyến vai xe
trếu tráo
trệu trạo
tri âm châu dục giác giao hô huyện kỷ năng ngộ nhận phủ quá tâm thiên tình túc
trì chậm chỉ chí độn giới hãn hồ kéo níu thủ trọng
trí dục dũng giả khôn lự lực mạng mạo mưu não năng nghĩ nhớ sĩ tá thuật trá tri tử tưởng xảo
trị an bệnh bình gia giá giặc hỏa liệu loạn lý nhậm nước quốc số sự tà thủy thương tội vì
trỉa bắp
trích dịch diễm đăng đoạn giảng huyết lại lược nộp quỹ sao thượng tiền tuyển từ xuất
trịch thượng
triền đê miên núi
triển nở
triện khắc
triết gia học luận lý nhân
triệt đường hạ hủy quân sản tận thoái tiếng tiêu
triều bái ca chính cống cường dâng đại đình đường kiệt lên miếu nghi phục quan thần thượng trung vua xuống
triệu chứng đồng hộ hồi lượt người phú tấn vời
trinh bạch nguyên nữ phụ thám tháng thục tiết
trình ban báo bộ cấp chiếu chính chủ diễn diện duyệt hồ hội ký làng lên mật phê quốc tấu thẩm thưa tiết tòa tường ủy xin
trìu mến
trĩu nặng
tro bay bếp bụi tàn than trấu
trò ảo bịp chơi chuyện cờ cười đời đùa hèn hề khỉ ma mưu quỷ trẻ trống vè vui
trỏ tay
trọ học trẹ
tróc bóng da gốc long ma nã nợ
trọc đầu lóc lốc phú
trói buộc gà gô ké mèo tay
tròm trèm
tròn bóng bổn dạ đầy khâu lẳn mình năm nghĩa nhiệm quay trách trặn trịa trĩnh vành vạnh vẹn vo xoe
trọn bộ đạo đời gói kiếp nghĩa tình vẹn
trong bụng cả các công cuộc dân điều đó đục giá giai giờ hồ huyện kế khi lành lĩnh lòng lúc mình mọi một năm ngành ngày ngoài ngọc nhà những nội nước phạm phòng quá sạch sáng sân sóng số suốt tháng thôn thời tình tỉnh tối trắng trẻo trường tuần tương vắt việc vòng xã xanh xóm
tròng ghẹo mắt trành
tróng trành
trọng án bệnh cấm đãi đông hậu hình khách kim liên lực mùa nghĩa nông phạm pháo tải thần thể thu thưởng tội vọng
trót dại đà lọt lỡ
trổ bông cửa đòng hoa mã nghề ngồng ra tài
trố mắt
trộ nạt
trôi chảy dạt giạt nổi qua sông xuôi
trồi lên sụt
trối chết già trăng
trội bật hẳn hơn
trộm cắp chó cướp lén nghe nghĩ phép vía vụng
trốn biệt chạy đời học làng lánh mất nã nắng nợ phu thoát tiệt tìm trại truy việc
trộn bê lẫn trạo
trông cậy chờ chừng coi đợi đứng gà giữ lên mặt mong ngóng nhờ nom thấy vào về vời xe
trồng cây cỏ cọt dặm khoai lại lúa màu mía mới nòi răng rẫy rừng tỉa trái trặc trọt xen
trống bỏi bục cà cái canh chân chầu chiến chỗ con cơm đồng ếch giáo giong hoác hốc hội không mái miệng ngực phách quân rỗng tay trải trếnh trơn vắng vế
trơ khấc lỳ mắt mép thổ tráo trẽn trọi trỏng trụi vơ ỳ
trở chiều chứng cờ dạ đầu đậu đi giáo gió giời gót kháng lại lên lòng lui lực mặt mình mùi nên ngại quẻ ra rét tay thành trời vào về xuống
trớ trêu
trợ bút chiến cụ giảng giáo ngữ nhĩ nông sản sinh tá táng thủ tim tri từ vốn
trời biển cho đánh đất già giáng hành long mây mưa nắng ơi phật phú sáng sao sinh tây thần tối tru vực xanh xui yên
trơn bóng lu lỳ nhẵn nhẫy trợt tru tuồn tuột
trờn trợn
trớn tráo
trớt lớt
tru di diệt tréo
trù dập ẻo hoạch liệu mật mưu phòng tính trì trừ úm
trú ẩn bão chân danh dân đông mưa ngụ nhân phòng quán quân sứ tránh
trụ cột cờ điện đỡ hạng lại sinh thạch trì vững
truân chuyên
truất hữu ngôi phế quyền
trúc bạch bâu đào đùi mai mành tơ trắc xinh
trục cam chính dọc đường kéo lăn lộ quay thoát trái tràng trặc trở tung vớt xuất
trui rèn
trũi xuống
trụi lá lủi trần
trùm chăn lên mền phủ sò
trung bộ can cao cận cấp chánh châu chính chuyên chuyển cổ dung dũng đạo đẳng điểm đoàn đoạn đội đông hạn hạng hậu hiếu hòa học hưng khu kiên kỳ lập liệt lộ lương lưu não nghĩa ngôn nguyên nhân niên nông phẫu phong quân quốc sách sĩ số tá tần thần thế thiên thu tiện tiểu tín tính trinh trực tuần tuyến tử tướng úy vệ vị vọng xu ý
trùng âm biến bội châu dụng dương điệp hôn hưng khánh khít khơi kiến kỳ lai lắp ngũ phục phùng roi tang tên tiền tín triềng trình trục vây vi
trũng nước sâu thấp
trúng cách chước đích độc giá giải gió kế mánh mối mùa phóc phong quả số thử thực thương thưởng tim tủ
truy bắt bức cản cấp cập cầu điệu đòi hoan hoàn hỏi hô kích kiếm lãnh lùng nguyên nhận nộp phong sát tặng tầm tận tiễu tìm vấn xét
trụy lạc thai tim
truyền cảm dạy đạo đi điện động đời đơn giáo giống hịch hóa khẩu kiếp kỳ lại lan lệnh mãi máu miệng nghề ngôi ngôn nhiệt nọc nối phán ra tay tập thần thụ tích tin trao tụng tử xướng
truyện cổ cười dài kể ký ngắn nôm phim thơ tranh vừa
trư bối
trừ bì bị dần diệt điểm gian hại hao họa kẻ khi lùi nợ phạt phi phục sâu tà tịch tiệt trùng trường tuyệt yếu
trữ kim lương nước tích tình
trứ danh tác thuật
trưa hè nay nắng trật trờ
trực canh chỉ diện giác giao hệ khuẩn lăng lệ nghĩa ngôn nhật sự tâm tết thăng thị thu tính tràng tuần
trưng biển binh cử diện khẩn tập thầu thu vay
trừng giới mắt phục trộ
trứng cá chim cút gà giun khuông lòng muối nước sán sáo sâu vịt
trước bạ các công cơ đây đó giờ hết khai khi kia kỳ lúc mắt mặt mùa nay này năm ngày nhất những nữa pháp sau sự tạ tác tết tháng thềm thời thuật tiên tình tuổi
trương bạ binh cờ hoàng lực mục phình thanh trướng tuần
trường bán bay bắn ca cán cao chay chinh chính chuẩn chuyên công cơ cửu dạy dân dòng đại đảng đạo đấu đoản đồ độ đời đua giang hàm hận khoa khối kịch kỷ lớp luật lũy lực mầm mẫu miên ngắm nghề nghiệp nguồn nhạc nhìn nội ốc phái phục quay quốc quy sa sinh sở sơn sư sử sức thành thi thiên thiện thọ thoại tiểu tồn trung túc tư tương vốn xuân y
trưởng bạ bản chi công đoàn ga giả giáo họ huynh khoa khu làng lão mạc nam ngành nhóm nữ óc phái phố quan quầy tàu thôn thượng toán tổ tộc tôn trạm tràng tử
trướng hạ liễn môn
trượng nghĩa phu
trượt băng chân dốc đất ngã nước tuyết vỏ
trửu trạo
tu chí chỉnh chính đạo hành hú kín luyện my nghĩa nghiệp nhân sĩ sinh sử tác tại tạo tâm thân thiết thủ thư tiên tỉnh từ viện xuất
tù binh cẳng đày đầu đọng giam hãm khổ lung ngồi ngục nhân phạm tội treo trưởng túng và
tủ áo chè đá điện đứng đựng gương hàng hấp hồ kính lạnh ly sách sắt thờ thuốc trưng tường
tú bà cầu khí lệ mỹ tài
tụ bạ binh cầu điện hóa họp hội hợp huyết nghĩa thu tinh
tua rua tủa vít
tủa ra
túa ra
tuân hành lệ lệnh phụng theo thượng
tuần báo binh chay du dương đêm đinh hoàn huần hương la lễ lộ lộc này phiên phòng phu phủ san sát sau thám thú tiếp tiết tiểu tiễu tới trai trang tráng trăng trước tự ty văn
tuẫn đạo nạn táng tiết
tuấn kiệt mã tú
tuất lộc
túc cầu chí duyên hạ khiên mễ nho số thể trái trí vinh
tục bản biên danh dao đoạn hôn huyền lệ lụy ngữ phẩm tác tằn tễ tên thường tính tĩu truyền tử
tuế nguyệt
tuệ giác mẫn nhãn tinh tĩnh tính
tủi hổ hờn nhục phận thân thẹn
túi áo bóng bụi cơm dết du giấy khí khói khôn mật nải ngủ phân quần rết rỗng tham thóc thơ tiền vải xách
tum húp tủm
tủm tỉm
tun hủn hút
tung bay chảo độ hê hỏa hoành hô hứng lên lưới ra tăng thâm thân tích tiền tin tóe
tùng bá bách chi chinh hạng hương lâm phục quân quy quyền san thu thư tiệm tùm xẻo
túng bấn bí cùng hoành kế ngặt nhiên nhường quá quẫn sử thế thiếu tiền
tụng ca đình kinh niệm
tuổi cao đảng đời già hạc học hưu lao mụ nghề nghỉ ngọc non quy ta tác tây tên thanh thành thật thọ thơ tôi trẻ tròn vàng xanh xuân
tuôn chảy dào ra rơi
tuồn hàng tuột
tuồng chèo cổ hát luông như trò
tuốt gươm lúa luốt tuồn tuột
tuột dốc luốt mất tay xuống
tùy bút cơ duyên hành hứng mức nghi nữ phái tài táng tâm thân theo thế thích thời thuộc tiện tình tính tòng trường tùng từng tướng vào viên ý
tủy răng sống
túy lúy lý
tụy đạo lôi tạng
tuyên bá cáo chỉ chiến chiếu đọc độc huấn hứa phán phạt phong úy vận xử
tuyền đài
tuyển binh cử dịch đấu khoáng nổi thẳng thêm thợ trạch trạng viên
tuyến bay biên buýt cao cơ du dưới đường giao giáp hai huyện kênh lửa một nước phà phòng phố thượng tiền tỉnh tính trên trung trùng tụy xe
tuyết cừu hận lở nguyệt sương
tuyệt bút chủng cú cùng diệt diệu đại đẹp đích đỉnh đường giao hảo hay hậu không kỹ lộ luân mạng mệnh mỹ nhân nhiên nhưỡng phẩm sắc sinh tác tài thế thực tích tình trắng trần tự vong vọng xảo
tuýt còi
tư bản biện chất chức dinh doanh điền đức gia gian giao hải hiềm hữu ích khế kiến lập lệ lự lương lý mã nghị nghĩa nghiệp nhiệm phân phòng quan quyền sắc sự tài tâm tế thất thế thông thù thương tình trang trào triều túc tự vật vị ý
từ ái ấy bi biệt các cảm căn cấp chức chương cú cuối cực dạo đâu đầu đấu đây địa điện đó đức giã giây giờ giữa hai hiếu hóa học hôn khi khóa không khuynh khước kiêng ký láy lập lâu loại lời lúc lực mạch mạo mặt mẫu môn nan nào nay này năm nấy ngày ngân ngoại nguồn nguyên nhiều nhũng những phả pháp phổ phú quy rầy sơ tạ tàn tần tấn tập tế thạch tháng thông thời thuở thực tính tố tốn trần trên trong trung trước trường tụng vị việc vừa vựng xa xưa
tử bi biệt cách cấm chí chiến chính công cung đạo đệ địa đinh hài hình huyệt khí kiếp lập lộ nạn nghịch ngoại ngữ nhật phần phòng sản sắc sĩ sinh số suất tâm tế thai thành thần thể thi thủ thương tiết tội tôn trận tù tuất tức tước uyên vận vi vì vong
tứ bàng bảo bình chi chiếng chứng cố dân diện đại đổ đức hải kết khoái linh mùa phía phối phương quái quý sắc tán thân thể thiết thời thư trụ tuần túc tung tuyệt tử vây vi xứ
tự ái bảo bồi cảm cảnh cao cấp chấm chế chịu chuyên chữa cổ cung dạng dao doanh dối dưng dưỡng đại đánh đào đắc đề điền điển điều gia giá giải giam giáo giới góp hạ hạn hành hiện hoại hỏi hồ hối hủy kết khai khắc khi khoe kiềm kiểm kiêu kỷ lái làm lành lấy lo luyện lượng mãn mình nâng ngẫm nghĩ nhận nhủ nó phát phong phòng phụ phục quân quyền rèn rời sản sát sinh soi sự sửa tại tạo tay tâm tận thân thiết thiêu thủ thú thuật thừa tích tiện tiêu tin tín tình tỉnh tính tổ tôn trách trang trào trầm tri trị trói trong truyền truyện tung tư từ tử tưởng ty vẫn vấn vị vựng vươn xây xoay xử xưng
tựa cửa đề gối hồ lưng như nương vai vào
tức bụng bực cảnh chí cười giận khắc khí là mình ngực nước số thì thị thời tốc tối tưởi tưởng vì vị vỡ
tưng bừng hửng tức
từng bị cá cán cấp chi chức có con công cơ dự đảng địa đoạn đối đồng đơn đợt được em giai học hộ khu là làm lần lĩnh loại lớp ly mặt năm ngành ngày người nhà nhiệm nhóm phần phút quý tháng thôn thời tổ trải trường tuần tuyến tý vị việc vùng xã
tước hầu hiệu khí lộc vị vũ
tươi cười đẹp khô mát mới ngon nguyên non roi rói rối sáng sống tắn thắm tỉnh tốt trẻ vui xanh
tưới cây mát nhỏ nước tắm tiêu tràn
tươm tất
tương ái ân cà cách can cận đắc đối hỗ hợp kế khắc kiến kính kỵ liên ngộ ớt phùng sinh tàn tế thích thông tri truyền tư tự y
tường bao chắn đất giải hoa lửa minh ngăn nhà rào tận thuật tri vân vây vi xây
tưởng bở chừng là lầm lệ lục nghĩ nhớ như niệm rằng thức thưởng tiếc tượng vọng
tướng công cướp diện giặc hiệu lãnh lĩnh mạo mệnh môn quân quốc sĩ soái số sứ tá thuật tinh trận
tượng binh gỗ hình phật táng thanh tròn
tửu điếm lâu lệnh lượng quán sắc tinh
tựu chức nghĩa nhân tề thành trung trường
ty ban hý thể tiện toe trôn
tỳ bà tay thiếp tướng vết vị
tỷ dụ đồng lượt mẩn mê mỷ người phần phú tê thí
tý chút hon nữa tẹo ty tỵ xíu
tỵ hiềm nạn nạnh tý
u ám ẩn buồn già hoài linh mặc mê minh nang nhã ơ sầu sơ tịch tối tù uất
ù chạy lỳ tai té xọe
ủ ấm ấp bệnh dột ê men mưu phân rũ rượu tóc
ú ớ
ụ đất súng
ủa lạ
uẩn khúc
uất hận kết kim nghẹn ức
ục ịch
uể oải
uế khí tạp vật
ủi an đất đồ quần
um sùm tùm
úm ba
un đúc khói
ung bướu dung đúc nhọt thư
úng lụt ngập thủy
uốn cong dẻo éo khúc lưng lượn mình tóc ván
uổng công mạng phí
uống nước rượu thuốc trà
úp mặt mở súp
út ít
uy danh dũng hùng linh lực nghi nghiêm phong quyền thế vũ
ủy hội khúc mỵ trị
úy kỵ lạo tử
uỵch ngã
uyên áo bác nguyên thâm ương
uyển chuyển ngữ
ư hử
ứ đọng hơi huyết tắc thừa trệ
ưa chuộng dùng nặng nhìn nịnh thích
ứa lệ nước
ức chế đoán hiếp thuyết triệu uất
ực nước
ừng ực
ửng đỏ hồng
ứng biến cầu chế chiến đảm đáp điểm điệu đối hợp khẩu kiến lực lương mộ nghiệm nhau nhân tác thí thừa tiếp trực trước tuyển viên vốn
ước ao chừng có đạt định đoán độ hẹn khoảng lệ lược mong nguyện số thệ thúc thực vọng
ươm cây giống mầm tạo tơ trồng
ướm hỏi lòng thử
ươn hèn lười
ương bướng cây gàn ngạnh
ướp hương lạnh muối xác
ướt át dầm dề đầm đẫm mắt my nhèm nhẹp rượt sũng
ưu ái hạng liệt mẫn mỹ ngữ phẩm phiền quốc sầu sinh thắng thời tối trội tư uất việt
va chạm đập ly ni quẹt vấp
và cả các có con không nhiều những
vá đường may quàng ruộng săm trời víu xe
vạ lây miệng vật vịt
vác mặt mõ nặng xác
vách đá đất hầm ngăn núi nứa tường
vạch dấu đường kẻ kế mắt mặt ra rõ sơn trần vôi
vai áo cày chính diễn gánh kề kịch mọn phản phụ u vế
vài ba bốn chục lần năm ngày người nơi tháng trường
vải bạt bò bông chéo dày giả hẹp hoa lụa màn mộc nhung nhựa quê sợi thiều thô vóc vụn xô
vãi chùa lúa
vái lạy
vại nước
van an lạy lơn nài nước tim vái vỉ xin
vãn ca cảnh chợ hồi khách niên sinh tuồng
ván bài cờ đã ép ghép gỗ in khuôn lót sàn thiên
vạn an bảo bất bội chài cổ dặm dân đại đò gác hạnh hoa kiếp lý năm năng nhất niên pháp phần phúc quốc sự tấn thế thọ toàn trạng tuế tuổi vật vong xuân
vang âm bóng danh dậy dội động lên lừng rền tiếng trời vọng
vàng anh ảnh ánh bạc bạch chanh chóe cốm da diệp đá đen đỏ giấy hoa hoe hương khè khé khối lá lụa lưới mã miếng mười nghệ ngọc óng rộm ruộm rực son tâm tây thau trắng tươi úa võ vọt xuộm y
vảng lai
vãng cảnh khách
váng dầu đầu mạng mỡ vất
vành bánh cung đai khăn mắt móng ngựa tai trăng xe
vạnh tròn
vào các cầu công cua cuộc cuối dịp đại đám đảng đầu đề đời giai hoạt hội hùa kế khám khoảng khuôn lò lộng lớp lúc mẩy mùa năm nếp ngày những phe phút quá ra rọ ruột sổ số tay tháng thời tiệc trong tròng trường tù tuổi vai việc viện
vạt áo đất nương rừng
vay chay công lãi ngân nóng nợ tạm tiền trả
vảy cá kết nến
váy áo xống
vạy vò
vắc xin
văn án áng bạch bài bia cách cảnh chầu chỉ chính chương công danh đàn đoàn đội gia giới hay hoa hội hữu khoa khôi liệu luật luyện mạch mẫu miếu nghị nghĩa ngôn ngữ nhã nhân nho nô phái phạm pháp phẩm phong phú quan sách sĩ sử tài tập tế thái thân thần thể thi thơ trị trường tuyển từ tứ tự vần vật vẻ võ xuôi
vằn thắn vèo vện vọc
vắn dài gọn số tắt
vặn cổ hỏi vẹo vít
văng mạng ra tục vẳng
vằng vặc
vẳng lặng vọng
vắng bóng chủ hoe khách lặng ngắt ngơ nhà tanh teo tiếng tin vẻ vợ
vắt chanh cơm kiệt nước óc qua sổ sữa vẻo
vặt lông vãnh vẹo
vân hán hương mẫu mây mòng sam tay thê vê vi vũ vụ
vần chân công điệu luật lưng ngược thơ vè vũ vụ xoay xuôi
vẩn đục vơ
vẫn bị chưa có còn đang được giữ là luôn phải thạch thế thường
vấn an danh đáp kế nạn tâm tội vít vương
vận áo bĩ đạt đen đỏ đơn hà hạn khí kinh luật lương mạng may mệnh nghĩ nước phí rủi số thái thế tốc trù vào văn xuất xúc
vâng dạ lệnh lời mệnh phép theo
vấp ngã phải váp
vập vào vồ
vất vả vơ vưởng
vật bái báu chủ chủng chứng dục dụng đổi giá giới hiến hóa kiện kính kỷ linh lộn lý mang mẫu mình nài ngã nuôi phẩm quái quyền sản tế thay thế tổ tục vã vạ vờ vựa vựng vưỡng
vây bắt bọc bủa cá cánh ép hãm hùa lấn phủ quanh ráp vo
vầy duyên vậy vò
vẫy chào cờ gọi tay vùng
vấy bẩn máu vá
vậy là mà nên nhưng ra ru sao thay thì thôi
ve chai sầu vãn vẩy vuốt
vè vãn
vẻ đẹp mặt người vang vui
vẽ chuyện đường hươu mặt ra tranh việc voi vời
vẹn nghĩa nguyên toàn tròn
véo von
vẹo cổ
vét cạn máng mương sạch tiền túi
vẹt gót
vê thuốc
về các chầu chế chiều công cơ đất đêm đích già hùa hưu không kinh lại mái mặt một ngoại nguồn nhà những nước phần phía phòng quê sau số tay tây thăm tình tổ trời trước việc vốn vườn
vế câu đối trái
vệ binh đê đội đường nữ quốc sĩ tinh úy
vên vang
vện chó
vênh mặt vang váo vểnh
vểnh râu tai
vết bẩn chàm chân dầu dơ đạn lăn loang máu mổ mực nhăn nhơ nứt rạn sẹo son thâm thương tích tỳ xe xước
vệt bánh dài máu nắng nước sáng
vi ba bằng cá cảnh cánh diệu điện hành huyết hữu khí khiết khuẩn lệnh lượng mạch mô ngôn nguyên ngữ phản phân phẫu phim quản rút sai sinh ta tế thể thiện tích tiểu tính trần trùng tử ước vật vu vút xử
vì ai cầu chưng có con dân đâu đó kèo lẽ lợi lý mục nể người những nước sao sự thế vậy
vỉ nướng ruồi thuốc
vĩ cầm cự cường đạo đồ độ lệ luận nghiệp nhân thanh tố tuyến vật
ví bằng da dặm dầm dù dụ như phỏng tày thế thử tiền von
vị chi chủ cơ danh dịch đắng giác hôn hương khứu kỷ lai lợi nể nghệ ngọt ngữ nhân quan quốc tàng tân tất tha thành thuốc thứ tình tố tự tướng vong vọng vương
vỉa ba hè quặng than
vía van
việc ác áp ban cải cấp chấp chi công của dân đã đó đồng đời đưa gì giải hiếu hỏi làng lành lặt lớn nào này nên ngay nghĩa người nhà nhẹ nước phải phạt quan quản quân riêng sử tang tày thiện thực tổ tốt triển trừ trước tư từ xây xử
viêm bao da gan họng khớp loét màng mũi não nhiễm nhiệt phế phổi ruột tai tấy xoang
viên chiếu dung đá đạn gạch giác hoạn hộ mãn môn ngoại ngói nhỏ phân quan thông thuốc tịch trụ tướng
viền áo vải
viển vông
viễn ảnh ấn cận chí chinh du dương đông hành khách kiến phố phương thám thị tưởng tượng vọng xứ
viện binh cớ dân dưỡng đại điều hàn khoa lâm lẽ nghiên phó phương quân quý sách sĩ trưởng
viếng mộ thăm
viết bài bảng báo lách lái lông mướn nên sai tay tắt tập tháu thêm thuê thư vẽ
việt dã hóa kiều ngữ vị
vịn cớ vai
vinh diệu dung hiển hoa nhục quy thăng thân
vĩnh biệt cửu hằng quyết tồn viễn
vịnh biển cảnh hội sử
vít nổ
vịt bầu cạn cỏ đàn đẹt lộn nước quay trời xiêm
vo gạo tròn ve viên
vò đầu nhàu rượu võ xé
vỏ bao bào cây chai đạn đất hộp lãi quýt xe
võ bị biền cổ công đài đoán đường giác giai khí khoa lâm lực lược nghệ phu phục quan sĩ sinh sư thuật trường tướng vàng văn vẽ
vó bè câu ngựa
vóc dáng hạc người vạc
voi bản biển đàn ngựa nhà rừng
vòi nước phun rồng vĩnh vọi
vòm canh cầu cây cong cuốn hang họng lá nhà trần trời
von vót
vón cục
vòng bi cầu cổ cung đai đàm đấu đeo đời đu hoa khuyên kiềng loại luân lượn ngoài nguyệt quanh quay rào sắt sinh tay thành tránh tròn trong vây vèo vo xe xoắn
võng cáng dù đào giá lọng mạc xuống
vọng âm canh cổ cung đài đăng gác khuyết lâu nguyệt ngữ phu tiêu tộc trọng tưởng về
vót đũa nhọn
vọt lên miệng ra tiến
vô ân bào biên bổ can căn chính chủ chừng cố công cơ cớ cùng cực cương dạng danh dụng duyên đạo đề điều độ đối gia giá giáo hại hậu học hồn hướng ích kể kế khả khối kỳ kỷ lại lễ lo loài lối luân lượng mưu ngã ngần nghề nghệ nghì nghĩa nghiệm ngôn nhân ơn phép phúc phước phương quân sản sắc sỉ sinh song số sư sự tác tài tang tâm tận thanh thần thời thừa thức thường thưởng thượng tiền tình tính tội trật tri trí trị trùng trúng trừng tuyến từ tứ tự tỳ tỷ ưu vàn vi vị vong vọng vụ
vồ đất ếch vập
vỗ an béo bờ ngực nợ tay về
vố đau
vốc nước
vôi bột cát chín sống tôi trầu vữa
vối già
vội đi tin vã vàng
vồn vã
vốn có cố dĩ đầu điều đối góp gốc là lời lưu ngân nhà nước pháp quý rằng sẵn sống sự tín tổ từ tự ưu vay văn viện
vồng cầu khoai
vổng mũi
vơ bèo cỏ đũa vào vẩn vét vội
vờ ngủ như vẫn vất vật vĩnh vịt
vở cải chèo diễn kịch nháp tập tuồng
vỡ bờ bụng chợ da đám đê giấc giọng hoang kế lẽ lòng lở mặt mộng mủ nhẽ nợ nước ổ ối ra tan tiếng toang tổ trận vạc vụn
vớ bở được va vẩn
vợ bé cả chồng chưa con cũ kế lẽ mọn yêu
vơi bớt cạn đầy
vời vợi
với các điều giá lại mục người nhau những số tay xa
vợi vời
vớt bèo lên lục rong vát xác
vợt bóng cá muỗi
vu cáo hãm hoặc hồi khoát lan oan quy tội vạ vi vơ
vũ ba bão bị công dũng đài đạo đoàn hội khúc kịch lộ lực lượng môn nữ phu quán sĩ thuật trụ trường y
vú bõ em già nuôi sữa
vụ án cháy chiêm đông hè kiện lúa lực mùa này nổ phạm phó quản quán sự tai thu trưởng xuân
vua bà bếp cha chúa hùng quan sáng tôi
vục đầu
vui ca chân chơi chuyện cười đùa gượng hát lòng mắt miệng mồm mừng nhỉ nhộn sống sướng tai tết thích thỏa thú tính tươi vầy vẻ xuân
vùi dập đầu lấp thây
vụm vặt
vun bón đắp quén trồng tưới vào vén vồng xới
vùn vụt
vụn bánh vặt vỡ
vung nồi tay tiền vãi vẩy vít
vùng bán bay biển cao căn cấm cấp chè chuyên dậy đất đệm địch đồng giải kinh lân lên lúa ngập ngoại nông núi nước quê rừng tạm trồng trời trũng tự văn vằng vẫy ven với xanh
vũng bùn lầy nước tàu
vụng dại khéo lén suy tay tính trộm về
vuông góc tôm tròn vải vắn vức
vuốt đuôi mắt mặt ngực râu ria ve
vút bay cao lên
vụt biến chạy chốc đến sáng tắt
vừa chừng có cỡ cũ đôi đủ được giá khéo khít khớp là làm lòng lứa may mắt miệng mồm mới nãy nhỏ phải qua rồi sức tai tay tầm tiền tuổi vặn xinh xong ý
vữa hồ vôi
vựa cá lúa thóc
vừng đông hồng lạc
vững bền bụng bước chãi dạ lòng tay tâm tin
vươn cao dài khơi lên mình ra tới vai xa
vườn ao bách cảnh cây đào hoa hồng không nhà quốc rau ruộng rừng tạp thú thuốc thượng trại trẻ trường tược ươm
vượn hú người
vương bá cung đạo gia giả hầu miện nghiệp phi phủ quốc quyền tôn tơ triều tước vãi vấn vất vít
vướng bận chân lưới nghẽn vất víu
vượng địa khí
vượt bậc bể biên biển cạn cấp chỉ cửa đèo đích giới hạn kế khó khung lên mức ngục ngưỡng núi nước quyền rào sóng suối tầm thẩm thời trùng trước tuyến xa
vứt bỏ đi rác xó
vưu vật
xa ảnh cạ cách cảng chạy cừ gần giá hóa khơi lạ lánh lắc lìa lộ lông mã mờ nhà phí phu rời tắp thẳm tít trông trưởng vắng vời vợi xăm xỉ xôi xứ xưa
xà beng bông cạp cừ đơn ích lách lan lim mâu ngang phòng xẻo
xả hơi khí kỷ láng lũ nước rác súng thải thân thịt trạm
xã bạn biên đảo đặc đội giao hóa khu mình nghèo nhà nông phường tắc tế thôn thuyết trưởng vùng xệ
xá lệnh lợi miễn muội quan tội xíu
xạ ảnh hương khuẩn kích thủ trị
xác chết đáng mắm pháo quyết rắn suất thịt tín ướp xơ
xạc xào
xách mé nách nhách nước tay
xạch xe
xài phí tiền xạc
xái thuốc
xàm bậy
xám bạc hối hồn mặt ngắt ngoét tro xịt
xạm mặt nắng
xan sẻ xẻ
xán lại lạn
xáng cạp
xanh biếc biển bủng cây cỏ da dương đậm đen hóa hồ lá lam lè lét lơ mát mắt mướt mượt ngắt ngọc nhạt rì rờn rớt sạch thẫm tươi um vỏ xao
xao động lãng nhãng xác xuyến
xào lăn nấu xạc xáo
xảo biện diệu kế ngôn quyệt thủ thuật trá
xáo động măng mòn mới trộn trục tung xào
xạo ke sự
xay bột giã lúa thóc xát
xảy đến ra thấy
xắc cốt
xăm mình xắm xoi
xắn ống tay
xăng nhớt pha xái xít
xằng bậy xịt
xắt lát
xấc láo xược
xâm chiếm đoạt lăng thực xấp
xầm xì
xấp giấy ngửa xỉ
xập xệ xình
xâu chuỗi kim tai xé
xấu bụng chơi đi độc hổ mã máu mặt nết người số thói tính tốt xa xí
xây cất đắp lắp mới nhà sẵn thô tường vữa xát xẩm
xẩy ra
xe ba ben biển bò bọ bọc buýt ca cá cải cán cày căng cấp chỉ chở chữa con cộ công cơ cũ cút cứu dây du duyên đám đạp đầu đẩy điện đò đưa gắn gíp giường hàng hoa hỏa hơi kéo khách lam loan lội lu máy mô mui ngựa nôi ô ôm pháo phun quá quệt rùa song tải tang tay tăng téc thiết thồ thổ tơ trâu trượt ưu vận
xẻ chia gỗ núi rãnh tà thịt
xé lẻ lòng nát phay rào tan toạc vụn xác
xem bói chừng đây hội khinh lại lẹ mạch mặt ngày như phim ra số thế thường trọng tuổi tướng
xen canh ghép giữa kẽ lẫn vào
xén bớt giấy tóc
xẻo thịt
xéo xắt
xẹp lép xuống
xét cho chọn đến đoán kỹ lại nâng nét nể người nhà tặng thăng thấy xem
xê dịch xích
xế bóng chiều hộp tà
xệch xạc
xếp ẩn bát bằng chồng chữ đặt gọn hàng lớp lương nếp sắp thứ vào xó
xi đánh lanh măng rô
xì dầu gà hơi ke mũi xào xầm xị
xỉ măng than vả
xí nghiệp phần xóa xọn xổm xớn
xị mặt
xỉa răng tiền xói
xích đông đu lô sắt tay tặc vệ
xịch xe
xiếc thú
xiêm áo y
xiên xéo xẹo xỏ
xiềng gông xích
xiết bao chặt nói nợ
xiêu bạt đổ lạc lòng vẹo
xin âm cám chào chỉ cho đểu đường giấy hứa lệnh lỗi phép quẻ tha thề thôi thưa vâng việc xăm xỉn xỏ ý
xinh đẹp tươi xắn xẻo
xít lại
xỉu ngất
xỏ kim lá mũi xiên
xó bếp cửa nhà xỉnh
xoa bóp dịu đầu tay
xõa tóc
xóa án dần nhòa nợ sạch sổ tan tội
xoài cát tượng
xoang mũi
xoàng xĩnh
xoay chiều chuyển đổi quanh sở trần tròn trở vần vòng xỏa xở
xoáy lốc nước ốc sâu thuận
xoăn tít
xoắn lại ốc xuýt
xóc đĩa xách
xòe cánh quạt ra
xoen xoét
xoi mói
xói lở móc mòn
xóm bạn đạo giềng làng lao liều mới nghèo thôn trại trọ
xong chuyện đời hẳn nợ rồi trước việc xuôi
xót dạ lòng ruột thương xa
xô bồ đẩy đổ lệch viết xố
xổ lồng nho nợ số toẹt tù
xốc nách nổi tới vác vếch xáo xếch
xộc thẳng vào xệch
xôi chè gà gấc kinh nén nếp thịt vò
xổi ăn
xối mưa nước xả
xồm xoàm
xôn xao
xốn mắt xang
xông đất hơi khói lên nhà pha thẳng trận vào xáo xênh xổng
xổng chuồng
xốp nhẹ
xơ cua cứng gan mít múi rơ vữa xác
xớ rớ
xới cơm đất lộn tung vật
xớt ngọt
xua đuổi quân tan tay
xuân bất ca đường hạ hoa hồng huyên nhật phân phong sắc thì thu tiết tình xanh
xuẩn động ngốc
xuất binh cảng chi chinh chúng cung dương đạo đầu đưa gia giá hàng hành hồn huyết kho kỳ lỗ nạp ngoại nhập phẩm quân quỷ quỹ tài thân thần thế thủ thủy tiền tinh toán trai trận tư tướng vốn xử
xúc cảm cảnh cát đất động giác tép than tiếp tình tu xắc xỉa xích xiểm
xuê xoa
xuề xòa
xui dại giục khiến nên nguyên rủi xẻo
xúi bẩy dại quẩy
xum họp xoe xuê
xúm lại nhau quanh xít
xun xoe
xung điện đối động hãm khắc kỵ lực lượng mãn nhịp quanh quân thiên trận vào
xúng xính
xuôi chiều dòng gió lòng ngược ra tai vần xị
xuồng ba chèo hơi máy xã
xuổng đất
xuống biển các cân chân chó chữ còn cơ dốc dưới đáy đất đê đến địa đồng đường giá giọng giống hàng hố lệnh lỗ mã mồ nước ruộng sắc sức tàu tay thang thấp tóc trần xe
xúp lơ
xụp xuống
xuyên á biên đêm qua quốc sơn táo tâm thấu thủng tuyến việt
xuyến vàng
xuyết điểm
xuýt xoa
xử án bắn cách công giảo hòa kỷ lưu nữ quyết sự tệ thẳng thế tội trảm tử vắng xét
xứ đạo khác lạ người nóng quê sở thanh
xưa cũ kia nay rích
xức dầu nước
xưng bá danh đế hiệu hùng tán thần tội tụng vương xuất
xứng chức danh đôi hợp tầm thời vai với ý
xước da
xược xạo
xương bả bánh cá chậu cốt cùng cụt đòn hàm hom khớp máu ống rồng sọ sống sườn thịt tủy vai xảu xẩu
xưởng đẻ đóng đúc may máy mộc sản sửa trưởng
xướng âm ca danh họa nghĩa ngôn tên xuất
y án bạ bát cụ đạo giới hẹn lệnh lời lý môn nguyên nhiên phép phục phương quan sinh theo thuật trang viện vụ xá
ỷ eo lại quyền thế y
ý chỉ chung chừng dục định hợp hướng lực muốn nghĩ nhị niệm riêng tại thích thơ tình tốt trung vị xấu
yêm thế
yểm bùa hộ ma thân trợ trừ
yếm áo dãi đào thế trợ
yên ả ắng ấm bụng chí chờ cương dạ giấc hàn hùng lành lặng lòng nghỉ ổn phận sức thân tĩnh trí vị vui xe
yến anh mạch oanh sào tiệc
yết bảng giá hầu kiến thị tỏ
yêu chuộng dấu đào đạo đời đương kiều ma mến nghề người quái quý sách thích thuật thương tinh vận vì
yếu đạo đi địa điểm đuối hèn khu lược mềm mục nhược ớt phẩm sức thế thống tim tướng
`;
