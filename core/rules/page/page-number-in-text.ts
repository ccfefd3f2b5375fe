import { defineRule } from '../define-rule.ts';

/** Dashes or the word say that it is a page's number; bare figures may be words of the text. */
const SURE = /[-–]|trang/iu;
const PAGE_NUMBER = /^\s*(?:[-–]\s*\d{1,3}\s*[-–]|Trang \d{1,3}(?:\s*\/\s*\d{1,3})?|\d{1,3})\s*$/iu;

export const pageNumberInText = defineRule({
  id: 'page-number-in-text',
  number: 60,
  severity: 'warning',
  fix: 'safe',
  messages: {
    stray:
      'Số trang “{found}” lẫn trong nội dung; số trang do chương trình ghi ở giữa, phía trên trang giấy',
    remove: 'Xóa dòng này',
  },
  *check(_document, standard, { passages }) {
    const { clause } = standard.page.pageNumberOnFirstPage;
    for (const { kind, path, text } of passages) {
      if (kind !== 'paragraph' || !PAGE_NUMBER.test(text)) continue;
      const removal = [{ op: 'remove', path: path.slice(0, -1) }] as const;
      yield {
        messageId: 'stray',
        clause,
        at: { path, range: { start: 0, end: text.length } },
        found: text,
        ...(SURE.test(text)
          ? { fix: removal }
          : { choices: [{ label: 'remove', edits: removal }] }),
      };
    }
  },
});
