/** Words about a document as a whole. */
export const documentText = {
  untyped: 'Văn bản',
  appName: 'Văn Thư',
} as const;
