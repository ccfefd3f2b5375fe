import type { Signature } from '#core/model/closing.ts';
import { defineRule } from '../define-rule.ts';

/** Who signs for the head, by order or by delegation signs by an office of his own. */
const NEEDS_POSITION: readonly string[] = ['for-head', 'by-order', 'by-delegation'];

function lacksPosition({ authority, position }: Signature): boolean {
  if (position.trim() !== '') return false;
  return authority.length === 0 || authority.some(({ form }) => NEEDS_POSITION.includes(form));
}

export const signatureComplete = defineRule({
  id: 'signature-complete',
  number: 40,
  severity: 'error',
  fix: 'none',
  messages: {
    missing: 'Thiếu thể thức đề ký: quyền hạn, chức vụ và họ tên người ký',
    position: 'Thể thức đề ký thiếu chức vụ người ký',
    name: 'Thể thức đề ký thiếu họ tên người ký',
  },
  *check({ signatures }, standard) {
    const { clause } = standard.styles['signer-name'];
    if (signatures.length === 0) {
      yield { messageId: 'missing', clause, at: { path: ['signatures'] }, found: '' };
    }
    for (const signature of signatures) {
      const path = ['signatures', signature.id];
      if (lacksPosition(signature)) {
        yield { messageId: 'position', clause, at: { path: [...path, 'position'] }, found: '' };
      }
      if (signature.name.trim() === '') {
        yield { messageId: 'name', clause, at: { path: [...path, 'name'] }, found: '' };
      }
    }
  },
});
