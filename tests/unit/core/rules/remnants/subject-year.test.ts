import { subjectYear } from '#core/rules/remnants/subject-year.ts';
import { paragraph, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) =>
  statePlan({
    header: { subject: 'Tổ chức Hội thi báo cáo viên giỏi cấp xã năm 2026' },
    body: [paragraph('p1', text)],
  });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

const monthly = (text: string) =>
  statePlan({
    header: { subject: 'Công tác tháng 10 năm 2026' },
    body: [paragraph('p1', text)],
  });

verifyRule(subjectYear, {
  valid: {
    'the same year': saying('Tổ chức Hội thi báo cáo viên giỏi cấp xã năm 2026.'),
    'a comparison': saying('Rút kinh nghiệm từ Hội thi báo cáo viên giỏi cấp xã năm 2025.'),
    'both years in one sentence': saying(
      'Hội thi báo cáo viên giỏi cấp xã năm 2025 và Hội thi năm 2026 đều có chung kết.',
    ),
    'another thing': saying('Hội thi nấu ăn cấp xã năm 2025.'),
    'a year to come': saying('Dự kiến Hội thi báo cáo viên giỏi cấp xã năm 2027.'),
  },
  invalid: {
    'another month in its own name': {
      document: monthly('Sở ban hành Kế hoạch công tác tháng 9 năm 2026.'),
      reports: [
        {
          found: 'Kế hoạch công tác tháng 9 năm 2026',
          expected: 'tháng 10 năm 2026',
          at: at(12, 46),
        },
      ],
      fixed: monthly('Sở ban hành Kế hoạch công tác tháng 10 năm 2026.'),
    },
    'a school year that nothing else says': {
      document: statePlan({
        header: { subject: 'Chuẩn bị năm học 2025 - 2026' },
        body: [
          paragraph('p1', 'Năm học 2026 - 2027 khai giảng sớm; năm học 2026 - 2027 có 9 tháng.'),
        ],
      }),
      reports: [
        {
          found: 'năm học 2025 - 2026',
          expected: 'năm học 2026 - 2027',
          at: { path: ['header', 'subject'], range: { start: 9, end: 28 } },
          message: 'Trích yếu ghi “năm học 2025 - 2026”, nội dung đều ghi “năm học 2026 - 2027”',
        },
      ],
    },
    'an older year': {
      document: saying('Tới dự: Hội thi báo cáo viên giỏi cấp xã năm 2025.'),
      reports: [
        {
          found: 'Hội thi báo cáo viên giỏi cấp xã năm 2025',
          expected: 'năm 2026',
          at: at(8, 49),
          message:
            '“Hội thi báo cáo viên giỏi cấp xã năm 2025”: trích yếu ghi năm 2026; xem lại có phải chữ của văn bản cũ không',
        },
      ],
      fixed: saying('Tới dự: Hội thi báo cáo viên giỏi cấp xã năm 2026.'),
    },
  },
});
