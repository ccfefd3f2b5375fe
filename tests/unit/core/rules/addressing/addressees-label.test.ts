import { addresseesLabel } from '#core/rules/addressing/addressees-label.ts';
import { addressees, letter, plan, recipients } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(addresseesLabel, {
  valid: { 'a letter': letter() },
  invalid: {
    'a petition that is sent, not submitted': {
      document: plan({
        header: { type: 'to-trinh', number: { value: '27', typeCode: 'TTr', bodyCode: 'BTGDVTU' } },
        addressees: addressees('Ban Thường vụ Tỉnh ủy'),
        recipients: recipients('Như trên', 'Lưu Ban Tuyên giáo và Dân vận'),
        asFound: { 'addressees-label': { text: 'Kính gửi:' } },
      }),
      reports: [
        {
          found: 'Kính gửi:',
          expected: 'Kính trình:',
          at: { path: ['asFound', 'addressees-label', 'text'], range: { start: 0, end: 9 } },
          message: 'Văn bản này ghi “Kính trình:”, không ghi “Kính gửi:”',
        },
      ],
    },
  },
});
