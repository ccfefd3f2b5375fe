/** Words about what was recognised in a document that was not ours. */
export const understoodText = {
  found: (parts: readonly string[]) => `Đã nhận ra: ${parts.join(', ')}.`,
  missing: (parts: readonly string[]) => `Không thấy: ${parts.join(', ')}.`,
  details: 'Xem từng phần',
  none: 'không thấy',
  blocks: (count: number) => `${count} đoạn`,
  parts: {
    parent: 'cơ quan cấp trên',
    issuer: 'cơ quan ban hành',
    number: 'số và ký hiệu',
    date: 'địa danh, ngày tháng',
    type: 'tên loại',
    subject: 'trích yếu',
    addressees: 'kính gửi',
    body: 'nội dung',
    recipients: 'nơi nhận',
    signature: 'chữ ký',
  },
} as const;
