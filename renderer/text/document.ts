/** Words about a document as a whole. */
export const documentText = {
  untyped: 'Văn bản',
  unnamed: 'Chưa lưu',
  unsavedMark: '●',
  appName: 'Văn Thư',
} as const;
