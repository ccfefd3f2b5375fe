import { subjectForm } from '#core/rules/header/subject-form.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(subjectForm, {
  valid: {
    'a plan': plan(),
    'a name': plan({ header: { subject: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ I' } }),
    'an abbreviation of a place': plan({ header: { subject: 'COVID-19 và công tác phòng bệnh' } }),
  },
  invalid: {
    'a capital': {
      document: plan({ header: { subject: 'Tuyên truyền chuyển đổi số' } }),
      reports: [
        {
          found: 'Tuyên',
          expected: 'tuyên',
          at: { path: ['header', 'subject'], range: { start: 0, end: 5 } },
        },
      ],
      fixed: plan({ header: { subject: 'tuyên truyền chuyển đổi số' } }),
    },
    'a full stop': {
      document: letter({ header: { subject: 'về việc chuẩn bị hội nghị.' } }),
      reports: [
        {
          found: '.',
          at: { path: ['header', 'subject'], range: { start: 25, end: 26 } },
          message: 'Trích yếu không kết thúc bằng dấu chấm',
        },
      ],
      fixed: letter({ header: { subject: 'về việc chuẩn bị hội nghị' } }),
    },
  },
});
