/** Every syllable that the other lists use, so that loading need not gather them; a test compares. */
export const heardSyllables = `
a ả ã á ác ách ai ải ái am ám an án áng anh ảnh ánh ao ào ảo áo ạo áp át ạt au ảy ăn ắng ắp âm ẩm ấm
ân ẩn ấn ận ấp âu ấu ấy ba bà bả bã bá bạ bác bạc bách bạch bai bài bãi bái bại bám ban bàn bản bán
bạn bang bàng bảng báng banh bành bánh bao bào bảo bão báo bạo bát bạt báu bay bày bảy bắc băm bẵm
bặm băn bắn băng bằng bẵng bắp bắt bặt bấc bậc bầm bẩm bấm bần bẩn bấn bận bẫng bấp bập bất bật bâu
bầu bầy bẩy bẫy bậy bè bẻ bé ben bèn bén beng béng beo bèo bẻo bẽo béo bẹp bét bê bề bể bễ bế bệ
bệch bên bền bến bện bênh bềnh bệnh bếp bết bệt bi bì bỉ bĩ bí bị bia bìa bích bịch biếc biếm biên
biền biển biến biện biếng biết biệt biểu biếu binh bình bỉnh bĩnh bính bịnh bịp bit bít bịt bỉu bịu
bo bò bỏ bõ bó bọ bóc bọc bỏi bói bom bõm bon bòn bón bọn bong bòng bỏng bõng bóng bóp bọt bô bồ bổ
bố bộ bốc bộc bôi bồi bối bội bôn bồn bổn bốn bộn bông bồng bổng bỗng bốp bốt bột bơ bờ bở bỡ bớ bợ
bơi bời bởi bới bơm bợm bỡn bớt bu bù bú bua bùa bủa búa bụa bục bùi bụi bùn bủn bún bung bùng bủng
bụng buộc buổi buồm buôn buồn buông buồng buốt búp bút bụt buýt bự bừa bửa bữa bức bực bưng bừng
bước bưởi bươm bướm bướng bươu bướu bứt bưu ca cà cả cá cạ các cách cạch cai cài cải cãi cái cam cảm
cám can càn cản cán cạn cang càng cảng cáng canh cành cảnh cánh cạnh cao cào cảo cáo cạo cáp cạp cát
cau cáu cay cày cáy cạy căm cằm cắm căn cằn cắn cặn căng cẳng cắp cặp cắt câm cầm cẩm cấm cân cần
cẩn cẫn cấn cận cẫng cấp cập cất cật câu cầu cẩu cấu cậu cây cấy cậy cha chả chá chạ chác chai chài
chải chãi chàm chạm chan chán chang chạng chanh chánh chao chào chảo chão cháo chạp chát cháu chay
chày chảy cháy chạy chắc chăm chằm chăn chẵn chắn chặn chăng chằng chẳng chặng chắp chặp chắt chặt
châm chầm chẫm chấm chậm chân chần chẩn chấn chấp chập chất chật châu chầu chấu chậu che chè chẽ
chém chen chèn chén chèo chéo chép chê chế chếch chễm chênh chết chi chì chỉ chí chị chia chìa chích
chịch chiếc chiêm chiếm chiên chiền chiến chiêng chiếng chiết chiêu chiều chiểu chiếu chim chìm chỉn
chín chinh chình chỉnh chính chíp chịt chiu chĩu chịu cho chỏ chõ chó choàng choáng choạng chóc chọc
chòe chóe choèn choẹt chòi chói chọi chòm chọn chòng chõng chóng chóp chót chọt chỗ chốc chồi chổi
chối chội chôm chồm chôn chồn chốn chộn chông chồng chổng chống chốt chột chờ chở chớ chợ chơi chới
chớm chờn chớp chợt chu chủ chú chua chùa chúa chuẩn chúc chục chùm chung chùng chủng chúng chuốc
chuộc chuôi chuỗi chuối chuông chuồng chuộng chuốt chuột chụp chút chuyên chuyền chuyển chuyến
chuyện chư chừ chữ chưa chừa chữa chứa chức chực chửi chưng chừng chửng chững chứng chước chược
chương chưởng chướng co cò cỏ có cọ cóc cọc coi còi cỏi cõi cói cọi còm con còn cong còng cõng cóng
cọng cóp cọp cót cọt cô cổ cỗ cố cộ cốc cộc côi cỗi cối cội cồm cốm cộm côn cồn công cồng cổng cống
cộng cốt cột cơ cờ cỡ cớ cởi cơm cỡm cơn cỡn cớn cợt cù củ cũ cú cụ cua của cúc cục cui cùi củi cũi
cúi cụi cùm cúm cụm cùn củn cung cùng củng cũng cúng cuốc cuộc cuối cuội cuồn cuốn cuộn cuồng cuống
cúp cút cụt cư cừ cử cữ cứ cự cưa cửa cứa cựa cực cửi cưng cứng cước cược cười cưới cương cường
cưỡng cướp cưu cừu cửu cữu cứu cựu da dà dả dã dạ dạc dách dai dài dải dãi dại dám dàn dãn dán dạn
dang dàng dáng dạng danh dành dao dào dạo dạt dày dãy dạy dặc dăm dằm dặm dằn dắn dặn dăng dằng dẳng
dắt dặt dâm dầm dẫm dân dần dẫn dấn dâng dấp dập dật dâu dầu dấu dậu dây dẫy dấy dậy dè dẻ dèm deo
dẻo dép dẹp dê dề dể dễ dế dền dềnh dết dệt di dì dĩ dị dịch diêm diễm diếm diễn diện diệp diết diệt
diêu diều diễu diệu dìm dinh dính díp dịp dìu díu dịu do dò dọa doãng doanh dóc dọc doi dõi dọn dong
dòng dỏng dõng dô dỗ dốc dôi dồi dỗi dối dội dồn dông dốt dột dơ dờ dở dỡ dợ dời du dù dũ dụ dua dũa
dúa dục duệ dùi dụm dung dùng dũng dụng duốc duỗi duy duyên duyệt dư dữ dự dưa dừa dứa dựa dưng dừng
dửng dựng dược dưới dương dường dưỡng dượng dượt dứt đa đà đả đã đá đác đạc đai đài đãi đái đại đàm
đảm đám đạm đan đàn đản đán đạn đang đàng đảng đãng đáng đanh đành đánh đao đào đảo đáo đạo đáp đạp
đát đạt đau đay đày đáy đắc đặc đăm đằm đắm đắn đặn đăng đằng đẳng đẵng đắng đặng đắp đắt đặt đâm
đầm đẫm đấm đậm đần đẫn đận đập đất đật đâu đầu đẩu đấu đậu đây đầy đẩy đẫy đấy đậy đe đè đẻ đẽ đem
đen đèn đeo đèo đẽo đẹp đét đẹt đê đề để đễ đế đệ đêm đềm đếm đệm đền đến đênh đểnh đễnh đều đểu đi
đìa đĩa địa đích địch điếc điềm điểm điếm điệm điên điền điển điện điếng điệp điêu điều điểu điếu
điệu đinh đình đỉnh đính định đít đo đò đỏ đó đọ đóa đọa đoài đoái đoan đoàn đoản đoán đoạn đoảng
đoạt đọc đòi đói đom đỏm đóm đon đòn đón đong đòng đóng đọng đô đồ đổ đỗ đố độ đốc độc đôi đồi đổi
đỗi đối đội đồm đốm đôn đồn đốn độn đông đồng đống động đốp đốt đột đơ đờ đỡ đợ đời đới đợi đởm đơn
đờn đớn đợt đu đù đủ đua đùa đũa đúa đúc đục đui đùi đủi đùm đúm đun đùn đụn đùng đúng đụng đuốc
đuôi đuổi đuối đuột đừ đứ đưa đứa đức đực đừng đứng đựng đước được đượm đương đường đứt e ẹc em en
én eo ẻo éo ép ê ề ếch êm ga gà gả gã gác gạc gạch gai gái gan gàn gán gạn gang gàng ganh gánh gao
gào gạo gáp gas gạt gay gảy gãy gáy găm gắm gắn gắng gặp gắt gặt gấc gẫm gấm gân gần gấp gập gật gẫu
gấu gây gầy gậy ghe ghẻ ghé ghém ghen ghẹo ghép ghét ghê ghế ghềnh ghi ghì ghim ghìm gì gỉ gí gia
già giả giã giá giác giai giải giãi giam giảm giám gian giàn giản giãn gián giang giảng giáng gianh
giành giao giảo giáo giáp giạt giàu giày giặc giăng giằng giặt giấc giâm giẫm giấm giậm giần giận
giập giật giấu giậu giây giấy gích gieo giếm giêng giềng giếng giết giễu gìn giò giỏ gió giọc giỏi
giòn giong giọng giọt giỗ giồi giông giống giơ giờ giở giời giới giỡn gíp giũ giũa giụa giục giùi
giun giúp giữ giữa giương giường giựt go gò gõ góa góc gói gọi gom gòn gọn gỏng góp gót gọt gô gổ gỗ
gốc gộc gối gội gồm gốm gông gồng gộp gờ gở gỡ gợi gớm gợn gụ gục gũi gụi guốc gút gửi gừng gươm
gương gượng ha hà hả há hạ hạc hách hạch hai hài hải hãi hái hại ham hàm hãm hám hạm han hàn hãn hán
hạn hang hàng hãng hạng hanh hành hãnh hạnh hao hào hảo hão hạo hạp hát hạt hay hãy háy hắc hặc hăm
hằn hẳn hắn hăng hằng hắng hắt hâm hầm hậm hân hấn hận hẫng hấp hập hất hâu hầu hẩu hấu hậu he hè hé
hẹ hèm hẻm hèn hẹn heo hẻo héo hẹp hét hê hề hệ hển hến hênh hết hệt hều hếu hích hịch hiềm hiểm
hiếm hiên hiền hiển hiến hiện hiếp hiệp hiểu hiếu hiệu hin hình hĩnh hiu ho hò họ hoa hòa hỏa hóa
họa hoác hoạch hoài hoại hoan hoàn hoãn hoán hoạn hoang hoàng hoảng hoành hoảnh hoạt hoay hoáy hoắc
hoặc hoằn hoằng hoẳng hoắt hóc học hoe hòe hoẻn hoét hoi hòi hỏi hói hom hòm hon hòn hỏn hong hỏng
hóng họng họp hót hô hồ hổ hỗ hố hộ hốc hộc hôi hồi hổi hối hội hôm hôn hồn hổn hỗn hông hồng hổng
hống hộp hốt hột hơ hờ hở hớ hơi hời hởi hớm hợm hơn hờn hớn hớp hợp hớt hù hủ hũ hú hùa huân huần
huấn huề huệ huếch hùi hủi hụi hùm hụm hun hùn hủn hung hùng húng huống húp hụp hút hụt huy hủy húy
huyên huyền huyện huyết huyệt huynh huỳnh huýt hư hử hứa hực hưng hừng hửng hững hứng hước hương
hưởng hướng hươu hượu hưu hữu hy hỷ hý ỉ ích ịch im ỉm in inh ít ke kè kẻ kẽ ké kem kèm kẽm kém kèn
kén kẻng keo kèo kẻo kéo kẹo kép kẹp két kẹt kê kề kể kế kệ kệch kênh kềnh kết kêu kg kha khả khá
khác khách khai khải khái kham khảm khám khan khán khang khảng kháng khanh khảnh khánh khao khảo
khạo khát khay khắc khăm khăn khăng khẳng khắp khắt khấc khâm khấm khân khẩn khấn khấp khất khâu
khẩu khấu khẩy khe khè khẽ khé khem khen khèn kheo khéo khép khét khê khế khệ khênh khểnh khi khỉ
khí khía khịa khích khiêm khiếm khiên khiển khiến khiêng khiếp khiết khiêu khiếu khinh khít khịt
khiu kho khó khoa khỏa khóa khoác khoai khoải khoái khoan khoản khoán khoang khoảng khoáng khoanh
khoảnh khoát khoáy khoăm khoằm khoăn khoắn khoắng khoắt khóc khoe khỏe khóe khoét khỏi khói khóm
khỏng khô khổ khố khốc khôi khối khôn khốn không khổng khống khờ khơi khởi khớp khu khù khú khuân
khuẩn khuất khuây khuấy khúc khuê khuếch khui khung khùng khủng khuôn khuông khuya khuyên khuyến
khuyết khuynh khuỷu khử khứ khự khứa khừng khựng khước khướt khứu kia kìa kích kịch kiêm kiềm kiểm
kiếm kiệm kiên kiến kiện kiêng kiềng kiểng kiếp kiệt kiêu kiều kiểu kiệu kim kìm kín kinh kỉnh kính
kíp kịp kịt kíu ky kỳ kỷ kỹ ký kỵ la là lả lã lá lạ lác lạc lách lạch lai lài lãi lái lại lam làm
lãm lạm lan làn lãn lạn lang làng lảng lãng láng lạng lanh lành lãnh lánh lạnh lao lào lão láo lạo
láp lát lạt lau lay lảy láy lạy lắc lặc lăm lắm lăn lằn lẳn lặn lăng lằng lẳng lắng lặng lắp lặp lắt
lặt lâm lầm lẫm lấm lân lần lẩn lẫn lấn lận lấp lập lất lật lâu lầu lậu lây lầy lẫy lấy le lè lẻ lẽ
lẹ lem lẹm len lẻn lén leo lèo lẻo lẽo léo lẹo lép lét lê lề lể lễ lệ lệch lên lênh lệnh lết lêu lều
lếu lia lìa lịch liếc liêm liềm liếm liệm liên liền liễn liêng liếng liệng liếp liệt liêu liều liểu
liễu liệu lim lìm lịm linh lình lĩnh lính lít liu líu lo lò lõ ló lọ loa lòa lõa lóa loác loài loại
loan loàn loạn loang loãng loáng loát loạt loay lóc lọc loe lòe loét loẹt loi lòi lỏi lõi lói lọi
lòm lỏm lõm lóm lỏn long lòng lỏng lõng lóng lọng lót lọt lô lồ lổ lỗ lố lộ lốc lộc lôi lồi lỗi lối
lội lồm lốm lốn lộn lông lồng lổng lộng lốp lốt lột lơ lờ lở lỡ lợ lơi lời lới lợi lợm lơn lờn lớn
lợn lớp lợp lớt lu lù lũ lú lua lùa lúa lụa luân luẩn luận luật lúc lục lui lùi lủi lũi lụi lùm lùn
lủn lún lụn lung lùng lủng lũng lúng lụng luốc luộc luôn luồn luông luồng luống luốt lúp lút lụt lũy
lúy lụy luyến luyện lư lừ lử lữ lự lừa lửa lữa lứa lựa lực lưng lừng lửng lững lựng lược lười lưỡi
lưới lườm lượm lươn lượn lương lường lưỡng lượng lướt lượt lưu lựu ly lỳ lý lỵ ma mà mả mã má mạ mác
mạc mách mạch mai mài mải mãi mái mại man màn mãn mán mạn mang màng mảng mãng máng mạng manh mành
mảnh mãnh mánh mạnh mao mào mão mạo mạp mát mạt mau màu máu may mày mảy máy mắc mặc mắm mằn mẳn mắn
mặn măng mằng mắng mặng mắt mặt mâm mầm mẩm mẫm mẩn mẫn mận mập mất mật mâu mầu mẫu mấu mậu mây mẩy
mấy me mè mẻ mẽ mé mẹ men mèn mén meo mèo méo mẹo mép mét mẹt mê mề mễ mềm mền mến mênh mệnh mệt mỉa
mía mic mích mịch miên miền miễn miến miện miếng miệng miết miệt miêu miều miếu mỉm mím mìn mịn minh
mình mít mịt míu mo mò mỏ mõ mó móc mọc mòi mỏi mói mọi mõm mòn món mọn mong mòng mỏng móng mọng
moóc mót mọt mô mồ mổ mố mộ mốc mộc môi mồi mỗi mối mồm môn mồn mông mồng mống mộng mốt một mơ mờ mở
mỡ mớ mợ mời mới mớm mơn mởn mớp mù mủ mũ mú mụ mua mùa múa múc mục mui mùi mủi mũi múi mùn mủn mún
mụn mung mùng mủng muồi muỗi muối muội muôn muốn muộn muông muống muốt mút mưa mửa mứa mức mực mưng
mừng mươi mười mướn mượn mương mường mướp mướt mượt mưu my mỳ mỷ mỹ mỵ na nà nả nã ná nạ nạc nách
nai nài nải nái nại nam nan nàn nản nạn nang nàng nanh nành nạnh nao nào não náo nạo nạp nát nạt náu
nay này nảy nãy nặc năm nằm nắm năn nắn nặn năng nắng nặng nắp nấc nấm nậm nần nẫn nâng nấng nấp nập
nâu nẫu nấu nậu nẩy nấy nẻ né nem ném nén neo nẻo nép nẹp nét nẹt nê nề nể nệ nêm nếm nệm nên nền
nến nện nênh nếp nết nêu nếu nga ngà ngả ngã ngác ngạc ngách ngạch ngai ngài ngải ngãi ngái ngại
ngan ngàn ngán ngạn ngang ngàng ngành ngạnh ngao ngào ngáo ngạo ngát ngạt ngay ngày ngáy ngắc ngắm
ngăn ngắn ngắt ngặt ngâm ngầm ngẩm ngẫm ngấm ngậm ngân ngần ngẩn ngấn ngẩng ngập ngất ngâu ngầu ngẫu
ngấu ngây ngậy nghe nghè nghé nghèn nghẽn nghén nghẹn nghèo nghẽo nghét nghẹt nghê nghề nghễ nghệ
nghệch nghênh nghêu nghều nghểu nghi nghì nghỉ nghĩ nghị nghĩa nghía nghịch nghiêm nghiệm nghiên
nghiền nghiến nghiện nghiêng nghiệp nghiệt nghỉm nghìn nghĩnh nghịt nghỉu nghịu ngo ngò ngỏ ngõ ngó
ngọ ngoa ngõa ngoai ngoài ngoái ngoại ngoan ngoãn ngoạn ngoảnh ngoáy ngoắc ngoặc ngoắt ngoặt ngọc
ngoe ngoéo ngoét ngoi ngòi ngói ngòm ngon ngón ngọn ngóng ngóp ngót ngọt ngô ngổ ngộ ngốc ngôi ngồi
ngôn ngổn ngông ngồng ngỗng ngột ngơ ngờ ngỡ ngợ ngơi ngời ngợi ngợm ngợp ngu ngủ ngũ ngụ ngụa nguậy
ngục ngùi ngủi ngúm ngủn ngùng nguôi nguội nguồn ngụp ngút nguy ngùy ngụy nguyên nguyền nguyện
nguyệt nguýt ngư ngừ ngữ ngự ngừa ngửa ngứa ngựa ngực ngửi ngưng ngừng ngước ngược ngươi người
ngưởng ngưỡng ngượng ngưu nha nhà nhả nhã nhá nhạ nhác nhạc nhách nhai nhài nhái nham nhảm nhám nhan
nhàn nhản nhãn nhạn nhang nhàng nhãng nhanh nhành nhảnh nhánh nhạnh nhào nháo nhạo nháp nhạp nhát
nhạt nhau nhàu nhảu nhảy nháy nhạy nhắc nhăm nhằm nhắm nhăn nhằn nhẵn nhắn nhặn nhăng nhằng nhẳng
nhắng nhắt nhặt nhâm nhầm nhẩm nhấm nhậm nhân nhẫn nhấn nhận nhấp nhập nhất nhật nhậu nhầy nhẩy nhẫy
nhậy nhè nhẻ nhẽ nhẹ nhem nhèm nhẻm nhen nhẹn nheo nhèo nhẽo nhéo nhép nhẹp nhét nhẹt nhếch nhện nhi
nhì nhỉ nhĩ nhí nhị nhích nhiếc nhiễm nhiệm nhiên nhiếp nhiệt nhiêu nhiều nhiễu nhím nhìn nhịn nhịp
nhít nhịt nhịu nho nhò nhỏ nhõ nhó nhọ nhòa nhoài nhoáng nhọc nhoe nhòe nhoẹt nhoi nhói nhom nhòm
nhỏm nhõm nhóm nhòn nhọn nhong nhòng nhóng nhóp nhót nhọt nhô nhổ nhố nhồi nhối nhôm nhổm nhổn nhộn
nhông nhốt nhơ nhờ nhở nhỡ nhớ nhợ nhởi nhơn nhờn nhởn nhớp nhớt nhu nhủ nhũ nhuần nhuận nhúc nhục
nhuệ nhụi nhúm nhũn nhún nhung nhùng nhủng nhũng nhúng nhuốc nhuốm nhuộm nhụy nhuyễn như nhừ nhử
nhựa nhức nhưng những nhược nhương nhường nhưỡng nhượng nhựt ni nỉ nia ních nịch niêm niềm niệm niên
niết niêu niệu nín ninh nính nịnh nít niu níu nịu no nò nó nọ noa nóc nọc noi nòi nói nom non nõn
nón nong nòng nóng nọt nô nổ nỗ nộ nôi nồi nổi nỗi nối nội nôm nồm nộm nôn nộn nông nồng nỗng nộp
nốt nơ nở nỡ nợ nơi nới nớt nụ nua nủa núi núm nung nùng nũng núng nuôi nuối nuốt nuột nút nữ nự nửa
nữa nứa nức nực nước nườm nương nướng nượp nứt o ó oai oải oan oán oanh oát óc oi ỏi ói om ong óng ô
ồ ổ ố ốc ôi ổi ối ôm ốm ôn ồn ổn ông ống ốp ốt ơ ở ớ ơi ơn ớt pa pha phà phả phá phác phách phai
phải phái phàm phạm phàn phản phán phạn phang phảng phanh phao phào pháo pháp phát phạt phau phay
phắc phăng phẳng phẩm phân phần phẫn phấn phận phất phật phẫu phẩy phe phè phé phen phèn pheo phèo
phép phét phê phế phệ phết phi phì phỉ phí phị phía phích phịch phiếm phiên phiền phiến phiện phiệt
phiêu phiếu phim phím phin phình phỉnh phiu phịu phò phó phóc phong phòng phỏng phóng phót phô phổ
phố phôi phổi phối phồn phông phồng phổng phộng phơ phờ phở phớ phơi phới phơn phớt phu phù phủ phú
phụ phúc phục phui phun phùn phung phùng phúng phụng phút phuy phứa phức phực phừng phước phưỡn
phướn phương phường phượng phượt pi pin qua quà quả quá quạ quác quách quạch quai quái quại quan
quàn quản quán quang quàng quảng quãng quáng quạng quanh quánh quạnh quào quát quạt quay quắc quặc
quằn quăng quẳng quặng quắp quắt quặt quân quần quẩn quẫn quấn quận quầng quất quật quây quầy quẩy
quẫy quấy quậy que què quẻ quẽ qué quen quèn quén queo quéo quẹo quét quẹt quê quế quệ quên quệt
quít quốc quy quỳ quỷ quỹ quý quỵ quyên quyền quyển quyến quyện quyết quyệt quỳnh quýnh quýt ra rà
rả rã rá rạ rác rạc rách rạch rai rài rải rãi rái ram rám ran rán rạn rang ràng ráng rạng ranh rành
rảnh rãnh rao rào ráo rạo ráp rạp rát rạt rau ray rày ráy rắc rặc răm rằm răn rắn răng rằng rặng rắp
râm rầm rẫm rậm rấn rập rất rật râu rầu rầy rẩy rẫy rậy re rè rẻ rẽ ren rèn reo rẻo rét rê rề rể rễ
rếch rên rền rến rết rệt rêu rì rỉ rĩ ria rìa rích rịch riêng riềng riết riệt riễu rịm rinh rình rịp
rít rịt rìu ríu ro rò rõ rọ róc rọc roi ròi rỏi rói rọi róm ron rong ròng rỏng róng rót rọt rô rồ rổ
rỗ rộ rộc rồi rỗi rối rôm rộm rôn rốn rộn rông rồng rỗng rộng rộp rốt rơ rờ rỡ rớ rợ rơi rời rơm rơn
rờn rợn rợp rớt ru rủ rũ rú rua rùa rủa rúc rục rui rủi rụi rúm run rùn rủn rung rùng rúng rụng ruốc ruồi
ruổi ruộm ruồng ruỗng ruộng ruột rút rụt rửa rữa rựa rực rừng rửng rước rười rưởi rưỡi rưới rượi
rườm rường rượt rượu rứt sa sà sả sã sá sạ sác sạc sách sạch sai sài sải sãi sái sam sàm sám sạm san
sàn sản sán sạn sang sàng sảng sáng sanh sành sảnh sánh sao sào sảo sáo sạo sáp sạp sát sạt sau sàu
sáu sạu say sảy sắc sặc săm sắm săn sẵn sắn săng sắng sắp sắt sâm sầm sẫm sấm sậm sân sần sẩn sấn
sấp sập sâu sầu sấu sậu sây sẩy sấy sẻ sẽ sém sen sẻn sẹo sét sẹt sề sên sến sệt si sì sỉ sĩ sia sỉa
sịa siêng siết siêu sim sinh sình sính sít sli so sò sỏ sọ soài soái soán soạn soạng soát soạt sóc
sọc soi sỏi sõi sói son song sòng sóng soóc sót sọt sổ số sộ sốc sộc sôi sông sồng sống sốt sột sơ
sờ sở sỡ sớ sợ sởi sợi sơm sớm sơn sờn sớn sớt su sù sũ sú sụ sủa sụa suất súc sục sùi sùm sung sùng
sủng sũng súng suối suôn suông suồng suốt súp sụp sút sụt suy súy suyễn suýt sư sử sứ sự sưa sửa sữa
sức sực sưng sừng sững sưởi sườn sương sưởng sướng sượng sứt sưu ta tà tả tã tá tạ tác tạc tách tai
tài tải tái tại taluy tam tàm tám tạm tan tàn tản tán tang tàng tảng táng tạng tanh tành tánh tao
tào tảo táo tạo tạp tát tạt tàu táu tay tày tắc tặc tăm tằm tắm tằn tắn tăng tằng tặng tắp tắt tấc
tâm tầm tẩm tấm tậm tân tần tẩn tấn tận tầng tấp tập tất tật tâu tẩu tấu tậu tây tầy tẩy tấy tậy te
tè tẻ té téc tem ten tẽn teo tèo tẹo tép tét tẹt tê tề tể tễ tế tệ tên tênh tểnh tễnh tệp tết têu
tếu tha thà thả thá thác thạc thách thạch thai thải thãi thái tham thảm thám than thản thán thang
thảng tháng thanh thành thánh thao thào thảo tháo thạo tháp thạp thau tháu thay thày thảy thắc thăm
thẳm thắm thăn thằn thắn thăng thằng thẳng thắng thặng thắp thắt thâm thầm thẩm thẫm thấm thậm thân
thần thẩn thận thấp thập thất thật thâu thầu thấu thây thầy thấy the thè thẻ thé thèm then thẹn theo
thẹo thép thét thê thề thể thế thệ thếch thêm thềm thênh thết thêu thểu thi thì thỉ thí thị thia
thìa thía thích thịch thiếc thiên thiền thiển thiến thiện thiêng thiếp thiệp thiết thiệt thiêu thiều
thiểu thiếu thiệu thím thin thín thinh thình thỉnh thính thịnh thịt thiu thỉu tho thò thỏ thó thọ
thoa thỏa thóa thoai thoải thoái thoại thoang thoàng thoảng thoáng thoát thoạt thoăn thoắt thóc thọc
thoi thòi thói thòm thỏm thon thong thòng thõng thóp thót thọt thô thồ thổ thố thốc thôi thồi thổi
thối thôn thổn thốn thông thống thộp thốt thơ thờ thở thớ thợ thời thới thơm thớm thơn thớt thợt thu
thù thủ thú thụ thua thùa thủa thuần thuẫn thuận thuật thúc thục thuê thuế thui thùi thủi thúi thum
thủm thun thung thùng thủng thũng thúng thuốc thuộc thuồng thuở thụp thụt thùy thủy thúy thuyên
thuyền thuyết thư thử thứ thự thưa thừa thửa thức thực thưng thừng thửng thững thước thược thương
thường thưởng thượng thướt thượt tia tỉa tía tích tịch tiếc tiệc tiêm tiềm tiếm tiệm tiên tiền tiễn
tiến tiện tiếng tiếp tiệp tiết tiệt tiêu tiều tiểu tiễu tiếu tim tìm tỉm tím tin tín tinh tình tỉnh
tĩnh tính tịnh tít tịt tiu tĩu tịu to tò tỏ tó toa tòa tỏa tóa tọa toác toạc toái toại toan toàn
toán toang toàng toạng toanh toát tóc toe tóe toen toét toẹt tòi tỏi tom tõm tóm tòn tong tòng tỏng
tọng tóp tót tọt tô tổ tố tốc tộc tôi tồi tối tội tôm tôn tồn tổn tốn tông tổng tống tốp tốt tột tơ
tờ tớ tợ tơi tời tới tởm tởn tợn tra trà trả trá trác trách trạch trai trài trải trái trại tràm trảm
trám trạm tràn trản trán trang tràng trảng tráng trạng tranh trành tránh trao trào tráo trạo trát
trau trảy trắc trặc trăm trắm trăn trằn trặn trăng trắng trâm trầm trậm trân trần trấn trận trâng
trập trất trật trâu trầu trấu trây trầy trẩy tre trè trẻ trẹ trèm trẽn treo trèo trẻo tréo trẹo trét
trê trề trễ trệ trên trếnh trệt trêu trếu trệu tri trì trĩ trí trị trỉa trịa trích trịch triền triển
triện triềng triết triệt triều triệu trinh trình trĩnh trịnh trìu trĩu tro trò trỏ trọ tróc trọc
trói trọi tròm tròn trọn trong tròng trỏng tróng trọng trót trọt trồ trổ trố trộ trôi trồi trối trội
trộm trôn trốn trộn trông trồng trống trơ trờ trở trớ trợ trời trơn trờn trớn trợn trớt trợt tru trù
trú trụ trụa truân truất trúc trục trui trũi trụi trùm trung trùng trủng trũng trúng truông truồng
trút truy trụy truyền truyện trư trừ trữ trứ trưa trực trưng trừng trứng trước trương trường trưởng
trưỡng trướng trượng trượt trửu tu tù tủ tú tụ tua tủa túa tuân tuần tuẫn tuấn tuất túc tục tuế tuệ
tuếch tủi túi tum tùm tủm tun tung tùng túng tụng tuổi tuôn tuồn tuồng tuốt tuột tuy tùy tủy túy tụy
tuyên tuyền tuyển tuyến tuyết tuyệt tuýt tư từ tử tứ tự tựa tức tưng từng tước tược tươi tưởi tưới
tươm tương tường tưởng tướng tượng tửu tựu ty tỳ tỷ tý tỵ u ù ủ ú ụ ủa úa uẩn uất ục uể uế ủi um úm
un ùn ung ủng úng uốn uổng uống úp út uy ủy úy uỵch uyên uyển ư ử ứ ưa ứa ức ực ưng ừng ửng ứng ước
ươm ướm ươn ương ướp ướt ưu va và vả vã vá vạ vác vạc vách vạch vai vài vải vãi vái vại van vàn vãn
ván vạn vang vàng vảng vãng váng vành vãnh vánh vạnh vào váo váp vát vạt vay vảy váy vạy vắc vặc văn
vằn vắn vặn văng vằng vẳng vắng vắt vặt vân vần vẩn vẫn vấn vận vâng vấp vập vất vật vầu vây vầy vẩy
vẫy vấy vậy ve vè vẻ vẽ vé ven vén vẹn vèo vẻo véo vẹo vét vẹt vê về vế vệ vếch vên vện vênh vểnh
vết vệt vi vì vỉ vĩ ví vị vỉa vía việc viêm viên viền viển viễn viện viếng viết việt vịn vinh vĩnh
vịnh vít vịt víu vo vò vỏ võ vó vọ vóc vọc voi vòi vọi vòm von vón vong vòng võng vọng vót vọt vô vồ
vỗ vố vốc vôi vối vội vôn vồn vốn vông vồng vổng vống vơ vờ vở vỡ vớ vợ vơi vời với vợi vớt vợt vu
vù vũ vú vụ vua vục vui vùi vụm vun vùn vụn vung vùng vũng vụng vuông vuốt vút vụt vừa vữa vựa vức
vực vừng vững vựng vươn vườn vượn vương vưởng vưỡng vướng vượng vượt vứt vưu xa xà xả xã xá xạ xác
xạc xách xạch xài xái xàm xám xạm xan xán xang xáng xanh xao xào xảo xáo xạo xát xảu xay xảy xắc xăm
xắm xắn xăng xằng xắp xắt xấc xâm xầm xẩm xấp xập xâu xẩu xấu xây xẩy xe xè xẻ xé xem xen xẻn xén
xẻng xẻo xéo xẹo xép xẹp xét xẹt xê xế xệ xếch xệch xênh xếp xi xì xỉ xí xị xỉa xích xịch xiếc xiêm
xiểm xiên xiềng xiểng xiết xiêu xin xỉn xinh xình xỉnh xĩnh xính xít xịt xỉu xíu xo xỏ xó xoa xòa
xỏa xõa xóa xoài xoàm xoan xoang xoàng xoay xoáy xoăn xoắn xóc xoe xòe xọe xoen xoét xoi xói xóm xọn
xong xoong xót xô xổ xố xốc xộc xôi xổi xối xồm xổm xôn xốn xộn xông xổng xống xốp xơ xở xớ xới xớn
xớt xu xù xua xuân xuẩn xuất xúc xuê xuề xuể xui xúi xum xùm xúm xun xung xúng xuôi xuộm xuồng xuổng
xuống xúp xụp xúy xuyên xuyến xuyết xuýt xử xứ xưa xức xưng xứng xước xược xương xưởng xướng y ỳ ỷ ý
yêm yểm yếm yên yến yết yêu yểu yếu
`;
