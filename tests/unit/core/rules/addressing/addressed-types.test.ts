import { addressedTypes } from '#core/rules/addressing/addressed-types.ts';
import { addressees, letter, plan, recipients } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(addressedTypes, {
  valid: { 'a letter': letter(), 'a plan': plan() },
  invalid: {
    'a plan addressed to somebody': {
      document: plan({
        addressees: addressees('Thường trực Tỉnh ủy'),
        recipients: recipients('Như trên', 'Lưu Ban Tuyên giáo và Dân vận'),
      }),
      reports: [
        {
          found: 'Kính gửi:',
          at: { path: ['addressees'] },
          message: 'Văn bản kế hoạch không có “Kính gửi:”; nơi nhận ghi ở cuối văn bản',
        },
      ],
      fixed: plan({
        addressees: [],
        recipients: recipients('Như trên', 'Lưu Ban Tuyên giáo và Dân vận'),
      }),
    },
  },
});
