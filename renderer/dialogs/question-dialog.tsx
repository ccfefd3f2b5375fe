import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Question } from '#renderer/state/session.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';

const LOOKS = { primary: 'button primary', plain: 'button', danger: 'button danger' } as const;

/** The answer of Enter: the usual one where there is one, else the one that changes nothing. */
function defaultAnswer(question: Question): string {
  return question.choices.find(({ look }) => look === 'primary')?.answer ?? question.escape;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** A question with its answers; Escape gives the harmless one. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  const { title, lines, choices, escape: whenEscaped, answer } = question;
  const dialog = useDialog(() => answer(whenEscaped));
  const usual = useRef<HTMLButtonElement>(null);
  // One question may stand above another.
  const id = useId();
  // After the dialog has opened, which puts the keyboard on whatever comes first.
  useEffect(() => usual.current?.focus(), []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="dialog question"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lines`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-lines`}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows only move between the buttons */}
      <div className="dialog-buttons" onKeyDown={moveFocus}>
        {choices.map((choice) => (
          <button
            key={choice.answer}
            type="button"
            className={LOOKS[choice.look]}
            ref={choice.answer === defaultAnswer(question) ? usual : null}
            onClick={() => answer(choice.answer)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
