import { useWorkspace } from '#renderer/app/workspace.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { documentText } from '#renderer/text/document.ts';
import { CloseButton } from '#renderer/ui/dialog-buttons.tsx';
import { useDialog } from '#renderer/ui/use-dialog.ts';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { facts } = useWorkspace();
  const dialog = useDialog(onClose);
  return (
    <dialog ref={dialog} className="dialog question" aria-labelledby="about-title">
      <h2 id="about-title">{documentText.appName}</h2>
      <p>{dialogText.about.version(facts.version)}</p>
      {dialogText.about.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CloseButton onClose={onClose} />
    </dialog>
  );
}
