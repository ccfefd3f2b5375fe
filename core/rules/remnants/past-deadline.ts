import type { DocumentType } from '#core/model/document-type.ts';
import { USAGE } from '#core/standards/usage.ts';
import { isoDay } from '#core/text/calendar.ts';
import { isRealDate } from '#core/text/dates.ts';
import { matchesOf } from '#core/text/matches.ts';
import { findQuarters } from '#core/text/quarters.ts';
import { defineRule } from '../define-rule.ts';
import { citationsIn, datesIn, periodsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

/** Kinds that say throughout what is to be done. */
const DIRECTIVES: readonly DocumentType[] = [
  'cong-van',
  'ke-hoach',
  'chuong-trinh',
  'phuong-an',
  'chi-thi',
  'huong-dan',
  'thong-tri',
  'giay-moi',
  'cong-dien',
  'quyet-dinh',
];
/** Headings of what is still to be done, in documents that look back. */
const AHEAD =
  /(?<!\p{L})(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|tổ chức thực hiện|thời gian tới|dự kiến|đề xuất)(?!\p{L})/iu;
const LOOKS_BACK =
  /(?<!\p{L})(?:kết quả|đánh giá|tình hình|hạn chế|ưu điểm|đã|thực hiện nhiệm vụ)(?!\p{L})/iu;

/** What somebody is told to do by a day. */
const TASK =
  'gửi|nộp|báo cáo|hoàn thành|hoàn thiện|trình|tổ chức|triển khai|công bố|đăng ký|tổng hợp|xây dựng|tham mưu|đưa|rà soát|bố trí|chuẩn bị|khảo sát|khai mạc|thành lập|lập|cung cấp|tiến hành|xong|phản ánh|trả lời';
const BEFORE =
  '(?:trước|chậm nhất(?: là| vào| trong)?|muộn nhất(?: là| vào)?|hạn (?:chót|cuối|nộp)(?: là)?|xong(?: trong| trước)|đến hết)';
/** A task, and with no other clause between them the word that makes the date its end. */
const DEADLINE = new RegExp(
  `(?<!\\p{L})(?:${TASK})(?!\\p{L})[^.;:]*(?<!\\p{L})${BEFORE}(?: \\d{1,2} giờ(?: \\d{2})?,?)?(?: thứ \\p{L}+,)? $`,
  'iu',
);
/** A task that falls in a month or quarter. */
const WITHIN =
  /(?<!\p{L})(?:hoàn thành|hoàn thiện|công bố|tổ chức|khai mạc|triển khai|trình|ra mắt|tiến hành|xong|đưa)(?!\p{L})[^.,;:]{0,60} (?:trong|vào)(?: đầu| cuối| giữa)? $/iu;
/** A programme of work that is named by its month or quarter. */
const PROGRAMME =
  /(?<!\p{L})(?:đưa|bổ sung|xây dựng)(?!\p{L})[^.;:]*(?<!\p{L})(?:chương trình|kế hoạch)[^.,;:]{0,40} $/iu;
/** Words that speak of what has been. */
const PAST =
  /(?<!\p{L})(?:đã|vừa|từng|cũ|ban hành|phát sinh|xảy ra|tiếp nhận|kể từ|tính từ|tính đến|từ|so với|cùng kỳ|tổng kết|sơ kết|số liệu|có hiệu lực|còn tồn|chưa)(?!\p{L})/iu;

/** What is only now made ready cannot be for a year that is over. */
const MADE_READY =
  /(?<!\p{L})(?:hoàn thành(?! (?:xuất sắc|tốt|nhiệm vụ|chỉ tiêu))|ban hành|xây dựng|lập|tổ chức|chuẩn bị)(?!\p{L})(?:(?!(?<!\p{L})và(?!\p{L}))[^.;,]){0,80} $/iu;
/** What is done about a year after it. */
const AFTERWARDS =
  /(?<!\p{L})(?:báo cáo|quyết toán|đánh giá|xếp loại|kiểm điểm|tổng kết|sơ kết|công khai|thanh toán|chi trả|kết quả|kéo dài|chuyển nguồn|tồn đọng|khen thưởng|trao giải|lập hồ sơ|chỉnh lý|số hóa|bàn giao|kiểm kê|thống kê|nộp|lưu|luật|bộ luật|hiến pháp|giai đoạn|từ|đến|trước|sau|so với|cùng kỳ|đã|của)(?!\p{L})/iu;
const YEAR = /(?<![\p{L}\d/])(?<!\d )năm (\d{4})(?! ?[-–] ?\d|[\d/])/giu;
const LAST_MONTH_OF_OLD_WORK = 3;
/** `từ nay đến …`: whatever is told. */
const FROM_NOW = /(?<!\p{L})từ nay (?:cho )?(?:đến|tới)(?: hết| cuối| giữa| đầu)? (?:ngày )?$/iu;
/** What is told of the work itself, which cannot be before the work. */
const OUTCOME = /(?<!\p{L})kết quả(?!\p{L})/iu;

type Ended = { readonly last: string; readonly start: number; readonly end: number };

/** The days, months and quarters of a passage by the last day of each. */
const endsIn = perPassage((passage: Passage): readonly Ended[] => {
  const inPeriod = (start: number) =>
    periodsIn(passage).some((period) => start >= period.start && start < period.end);
  const cited = (start: number) =>
    citationsIn(passage).some((each) => start >= each.start && start < each.end);
  const days = datesIn(passage).flatMap(({ day, month, year, real, start, end }) => {
    if (!real || month === null || year === null || inPeriod(start) || cited(start)) return [];
    return [{ last: isoDay({ day: day ?? 31, month, year }), start, end }];
  });
  const quarters = findQuarters(passage.text).map(({ quarter, year, start, end }) => ({
    ...{ last: isoDay({ day: 31, month: quarter * 3, year }), start, end },
  }));
  return [...days, ...quarters].sort((a, b) => a.start - b.start);
});

/** The words of the sentence before `start`. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 240), start);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
}

/** The years by themselves that a passage sets for what is still to be made ready. */
const yearsIn = perPassage((passage: Passage): readonly Ended[] =>
  matchesOf(passage.text, YEAR).flatMap(({ 0: found, 1: year = '', index: start }) => {
    const before = sentenceBefore(passage.text, start);
    const isCited = citationsIn(passage).some(
      (each) => start >= each.start && start < (each.subject ?? each.issuer ?? each).end,
    );
    if (isCited || !MADE_READY.test(before) || AFTERWARDS.test(before)) return [];
    const end = start + found.length;
    return [{ last: isoDay({ day: 31, month: 12, year: Number(year) }), start, end }];
  }),
);

/** The first day of the month, quarter or year that the subject says the work is for. */
function startOfWork(subject: Passage | undefined): string {
  const [quarter] = subject ? findQuarters(subject.text) : [];
  if (quarter) return isoDay({ day: 1, month: quarter.quarter * 3 - 2, year: quarter.year });
  const [date] = subject ? datesIn(subject) : [];
  if (date?.month == null || date.year === null) return '';
  return isoDay({ day: date.day ?? 1, month: date.month, year: date.year });
}

/** Whether the date that begins at `start` is one by which something is still to be done. */
function isAhead(text: string, start: number): boolean {
  const before = sentenceBefore(text, start);
  if (FROM_NOW.test(before)) return true;
  if (PAST.test(before)) return false;
  return DEADLINE.test(before) || WITHIN.test(before) || PROGRAMME.test(before);
}

export const pastDeadline = defineRule({
  id: 'past-deadline',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    early: 'Báo cáo kết quả mà thời hạn “{found}” ở trước thời gian thực hiện nêu ở trích yếu',
    past: 'Việc phải làm mà thời hạn “{found}” đã qua trước ngày ban hành văn bản',
  },
  *check({ header }, _standard, { passages, today }) {
    const { day, month, year } = header.date;
    if (month === null || year === null || !isRealDate(header.date)) return;
    const own = isoDay({ day: day ?? 1, month, year });
    // Of a date in the future, which is itself in doubt, nothing is to be said.
    if (own > today) return;
    const work = startOfWork(passages.find(({ kind }) => kind === 'subject'));
    let isTold = DIRECTIVES.includes(header.type);
    const always = isTold;
    for (const passage of passages) {
      const { kind, path, text } = passage;
      if (kind === 'heading' && (passage.level === 'roman' || passage.level === 'part'))
        isTold = (always && !LOOKS_BACK.test(text)) || (AHEAD.test(text) && !LOOKS_BACK.test(text));
      if (path[0] !== 'body' || (kind !== 'paragraph' && kind !== 'item')) continue;
      for (const { last, start, end } of [...endsIn(passage), ...yearsIn(passage)]) {
        const isEarly = last < work && OUTCOME.test(sentenceBefore(text, start));
        if ((last >= own && !isEarly) || !(isTold || FROM_NOW.test(text.slice(0, start)))) continue;
        if (!isAhead(text, start) && !yearsIn(passage).some((each) => each.start === start))
          continue;
        const messageId = last < own ? 'past' : 'early';
        const at = { path, range: { start, end } };
        const found = text.slice(start, end);
        // In its first months a year still has to do with the one before.
        const isLastYear = found === `năm ${year - 1}` && month <= LAST_MONTH_OF_OLD_WORK;
        const severity = isLastYear ? 'info' : 'warning';
        yield { messageId, clause: USAGE.arithmetic, at, found, severity };
      }
    }
  },
});
