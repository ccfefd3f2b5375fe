/** Words that stand between all others; what is lost in them is seen by what is beside them. */
export const functionWords = `
bằng bị các cả cần chỉ cho có của cùng cũng do dưới đã đang đến để đều đi đó đối được giữa hai hoặc
hơn khi không là làm lại lên mà mọi mỗi một mới này năm nếu ngày ngoài người nhân nhất nhiều như
nhưng những ở phải qua ra rất sau sẽ số tại tháng theo thì trên trong trước từ từng và vào vẫn về
vì với xây
`;
