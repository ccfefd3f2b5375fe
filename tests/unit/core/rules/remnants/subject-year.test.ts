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
    'an older year': {
      document: saying('Tới dự: Hội thi báo cáo viên giỏi cấp xã năm 2025.'),
      reports: [
        {
          found: 'Hội thi báo cáo viên giỏi cấp xã năm 2025',
          expected: 'năm 2026',
          at: at(8, 49),
          message:
            '“Hội thi báo cáo viên giỏi cấp xã năm 2025”: trích yếu ghi năm 2026; xem lại có phải năm của văn bản cũ không',
        },
      ],
      fixed: saying('Tới dự: Hội thi báo cáo viên giỏi cấp xã năm 2026.'),
    },
  },
});
