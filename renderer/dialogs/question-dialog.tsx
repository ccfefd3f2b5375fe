import type { Question } from '#renderer/state/session.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';

const LOOKS = { primary: 'button primary', plain: 'button', danger: 'button danger' } as const;

export function QuestionDialog({ question }: { readonly question: Question }) {
  const { title, lines, choices, escape: whenEscaped, answer } = question;
  const dialog = useDialog(() => answer(whenEscaped));
  return (
    <dialog ref={dialog} className="dialog question" aria-labelledby="question-title">
      <h2 id="question-title">{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="dialog-buttons">
        {choices.map((choice) => (
          <button
            key={choice.answer}
            type="button"
            className={LOOKS[choice.look]}
            // biome-ignore lint/a11y/noAutofocus: a question begins at its usual answer
            autoFocus={choice.look === 'primary'}
            onClick={() => answer(choice.answer)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
