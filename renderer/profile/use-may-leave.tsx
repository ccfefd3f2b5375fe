import { useConfirm } from '#renderer/dialogs/confirm.tsx';
import { profileText } from '#renderer/text/profile.ts';

/** Asks before what was typed and not saved is dropped. */
export function useMayLeave(isDirty: boolean) {
  const [confirm, question] = useConfirm();
  const { discardTitle, discardLine, discard, keepEditing } = profileText;
  const mayLeave = async () =>
    !isDirty ||
    confirm(
      { title: discardTitle, lines: [discardLine] },
      { label: discard, look: 'danger' },
      keepEditing,
    );
  return { confirm, question, mayLeave };
}
