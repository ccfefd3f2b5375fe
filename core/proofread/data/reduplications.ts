/** Syllables that may be said twice: luôn luôn, ngày ngày, năm năm. */
export const reduplications = `
à ai anh ào ăng ắng ầm ầng ba bà bay băng bần bập bầy bì bon bố bồng buồn bừng bước cao cặp cầm
cần cấp câu cậu chào cháu chăm chằm chầm chậm chập châu chễm chị chiều chình chốn chờ chú chục
chung chữ cô cồm cuồn cười dạ day dần dong dòng dưng đàn đăm đâu đây đen đẹp đêm đều đi đìu đỏ
đó đoàn đoàng đong đôi đời đu đùn đùng đủng đúng đưa em gà gai gần gật ghét gì giần giận gườm hả
hàng hao hau háu hay hăm hằng hây he hối hồng hơi hục hun hút hừng hỳ ì im ít ken kẽo kha khà
khăng khập khe khẽ khi khít khóc khù khư kia kìn kịt lách lang làng lanh lao lắc lăm lặng lầm
lần lâng lâu lẫy le len leng lo loe lóng lối lơ lớp lù lũ luôn lưa lừng mãi man mang mau mẹ mon
mong mờ mới mơn nao nào năm nâu nét ngàn ngang ngành ngày ngấu nghênh nghìn ngõ ngồm ngồn người
nhà nhanh nhẹ nhiều nhìn nhóm nhớ nói nơi nửa nườm oa òa oang oe ồn ông ộp ơ ơi phải phăng phất
phây phổng phơ phơi phới phừng quang quanh quân quê rả ranh rành rào rầm rần rập rì rí rích
riêng riu ríu rõ ròng rối rộn rơm rớm rúc run rung rưa rưng sang sáng sao sắp sẽ sền sệt song
sóng sợ tà tăm tắp tầng tháng thao thấp thật thế thiu thoang thoăn thong thưa thương thường tích
tím toe tong tốp tơi trang trăm trắng triệu trông trơ trùng tua tủa từ tưng từng tý ù ùng ừ vạn
vàng văng vằng vẳng vâng vậy ve vo vù vui vun vút vừa xa xạc xám xanh xào xăm xì xinh xoèn xoẹt
xóm xối yêu
`;
