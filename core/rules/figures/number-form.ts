import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineTextRule } from '../define-rule.ts';

/** `160,000,000`: commas where Vietnamese has points. */
const ENGLISH_THOUSANDS = /(?<![\p{L}\p{N}.,/-])\d{1,3}(?:,\d{3}){2,}(?![\p{N},]|\.\d{3})/gu;
/** What is counted in whole numbers: a comma before three digits can only part thousands. */
const COUNTED =
  'đồng|người|hộ|lượt|hồ sơ|đảng viên|đoàn viên|hội viên|học sinh|đại biểu|thí sinh|trường hợp|văn bản|cán bộ';
const ENGLISH_COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])\\d{1,3},\\d{3}(?= (?:${COUNTED})(?!\\p{L}))`,
  'gu',
);
/** `38.5%`, `6.2 tỷ đồng`: a point where Vietnamese has a comma. */
const ENGLISH_DECIMALS =
  /(?<![\p{L}\p{N}.,/-])(?:\d{1,3}|\d{1,3}(?:,\d{3})+)\.\d{1,2}(?= ?(?:%|điểm phần trăm|(?:tỷ|tỉ|triệu|nghìn) đồng|(?:ha|km|kg|m|tấn|tạ|m2|m²|m3|m³|km2|km²)(?![\p{L}\p{N}])))/gu;

const MARKS: Readonly<Record<string, string>> = { ',': '.', '.': ',' };

function turned(figures: string): string {
  return figures.replace(/[.,]/gu, (mark) => MARKS[mark] ?? mark);
}

export const numberForm = defineTextRule({
  id: 'number-form',
  number: null,
  severity: 'warning',
  fix: 'safe',
  messages: {
    thousands: 'Dấu chấm ngăn hàng nghìn: “{expected}”, không viết “{found}”',
    decimals: 'Dấu phẩy ngăn phần thập phân: “{expected}”, không viết “{found}”',
  },
  concerns: ({ text }) => /\d[.,]\d/.test(text),
  *check({ text }) {
    const kinds = [
      ['thousands', ENGLISH_THOUSANDS],
      ['thousands', ENGLISH_COUNT],
      ['decimals', ENGLISH_DECIMALS],
    ] as const;
    for (const [messageId, pattern] of kinds) {
      for (const { 0: found, index: start } of matchesOf(text, pattern)) {
        const end = start + found.length;
        yield { messageId, clause: USAGE.figures, start, end, replacement: turned(found) };
      }
    }
  },
});
