import { subjectPresent } from '#core/rules/header/subject-present.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(subjectPresent, {
  valid: { 'a plan': plan(), 'a letter': letter() },
  invalid: {
    'a letter about nothing': {
      document: letter({ header: { subject: '' } }),
      reports: [
        {
          found: '',
          at: { path: ['header', 'subject'] },
          message: 'Thiếu trích yếu nội dung văn bản',
        },
      ],
    },
    'a plan for nothing': {
      document: plan({ header: { subject: ' ' } }),
      reports: [{ found: '', expected: ' ', at: { path: ['header', 'subject'] } }],
      also: ['spacing'],
    },
  },
});
