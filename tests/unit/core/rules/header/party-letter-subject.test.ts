import { partyLetterSubject } from '#core/rules/header/party-letter-subject.ts';
import { letter, olderLetter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyLetterSubject, {
  valid: {
    'the words': letter(),
    'none asked by the older guideline': olderLetter(),
    'none asked of a plan': plan(),
  },
  invalid: {
    'the State’s words': {
      document: letter({ header: { subject: 'V/v chuẩn bị hội nghị sơ kết' } }),
      reports: [
        {
          found: 'V/v',
          expected: 'về việc',
          at: { path: ['header', 'subject'], range: { start: 0, end: 3 } },
          message: 'Trích yếu công văn bắt đầu bằng “về việc”, không bằng “V/v”',
        },
      ],
      fixed: letter({ header: { subject: 'về việc chuẩn bị hội nghị sơ kết' } }),
    },
    'none of them': {
      document: letter({ header: { subject: 'Chuẩn bị hội nghị sơ kết' } }),
      reports: [
        {
          found: 'Chuẩn bị hội nghị sơ kết',
          expected: 'về việc chuẩn bị hội nghị sơ kết',
          at: { path: ['header', 'subject'], range: { start: 0, end: 24 } },
        },
      ],
      fixed: letter({ header: { subject: 'về việc chuẩn bị hội nghị sơ kết' } }),
    },
  },
});
