/** Words of the preview. */
export const previewText = {
  panel: 'Trang in',
  pages: 'Các trang',
  marks: 'Gạch dưới chỗ có lỗi (không in ra)',
  page: (number: number) => `Trang ${number}`,
  count: (pages: number) => `${pages} trang`,
  setting: 'Đang dựng trang…',
  failed:
    'Chưa dựng được trang in. Văn bản không bị ảnh hưởng; sửa tiếp rồi trang sẽ được dựng lại.',
} as const;
