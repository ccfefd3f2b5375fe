import type { OfficialDocument } from '#core/model/document.ts';
import { idsIn } from '#core/model/new-id.ts';
import { defineRule } from '../define-rule.ts';

/** `Như trên`, `Như kính gửi`, `Như trên (để thực hiện)`: the line, in whatever words. */
const AS_ABOVE = /^Như\s+(?:trên|kính|Kính)/u;

function freeId(document: OfficialDocument): string {
  const taken = idsIn(document);
  let count = 1;
  while (taken.has(`as-above-${count}`)) count += 1;
  return `as-above-${count}`;
}

export const asAbove = defineRule({
  id: 'as-above',
  number: 32,
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'Văn bản có “Kính gửi” thì nơi nhận đầu tiên phải là “- {expected}”',
    mismatch: 'Nơi nhận đầu tiên phải ghi “{expected}”, không ghi “{found}”',
    surplus: 'Văn bản không có “Kính gửi” thì nơi nhận không ghi “{found}”',
  },
  *check(document, standard) {
    const { addressees, recipients, header } = document;
    const { value: expected, clause } = standard.wording.asAbove;
    const first = recipients[0];
    // Where addressees have no place, they are the fault and not what does not refer to them.
    const isMisaddressed =
      addressees.length > 0 && !standard.wording.addressedTypes.value.includes(header.type);
    if (!first || isMisaddressed) return;
    const isAsAbove = AS_ABOVE.test(first.text);
    const at = { path: ['recipients', first.id, 'text'] };
    if (addressees.length === 0) {
      if (!isAsAbove) return;
      const fix = [{ op: 'remove', path: ['recipients', first.id] }] as const;
      yield { messageId: 'surplus', clause, at, found: first.text, severity: 'warning', fix };
      return;
    }
    if (first.text === expected) return;
    if (isAsAbove) {
      const fix = [{ op: 'set', path: at.path, value: expected }] as const;
      yield { messageId: 'mismatch', clause, at, found: first.text, expected, fix };
      return;
    }
    const moved = recipients.find(({ text }) => text === expected);
    const value = { id: moved?.id ?? freeId(document), text: expected, purpose: '' };
    yield {
      messageId: 'missing',
      clause,
      at,
      found: first.text,
      expected,
      fix: [
        ...(moved ? [{ op: 'remove' as const, path: ['recipients', moved.id] }] : []),
        { op: 'insert', path: ['recipients'], before: first.id, value: moved ?? value },
      ],
    };
  },
});
