import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';

export const secretChannels = defineRule({
  id: 'secret-channels',
  number: 71,
  severity: 'warning',
  fix: 'none',
  messages: {
    secret:
      'Văn bản “{found}”: không ký số, không gửi trên mạng thông thường; chuyển theo quy định bảo vệ bí mật nhà nước',
  },
  *check({ marks }, standard, { printed }) {
    if (marks.secrecy === 'none') return;
    yield {
      messageId: 'secret',
      clause: asInLaw(standard.wording.secrecy.clause),
      at: { path: ['marks', 'secrecy'] },
      found: printed('secrecy'),
    };
  },
});
